import type { Range } from "../core/diagnostic.ts";
import { displayWidth } from "../core/text.ts";
import { terminalPieces, type Piece } from "./escape.ts";
import { clip } from "./layout.ts";

/** The lines of a text around a finding, as they look on a terminal. */
export interface Frame {
  /** The line above, where it helps. */
  readonly before: FrameLine | undefined;
  readonly line: FrameLine;
  /** Columns before the marked part, and of it: at least one. */
  readonly indent: number;
  readonly length: number;
}

export interface FrameLine {
  readonly number: number;
  readonly text: string;
}

/** The author's own line at the start of a range, cut to `width` columns around it. */
export const frameOf = (text: string, range: Range, width: number): Frame => {
  const line = lineAround(text, range.start.offset);
  const cells = cellsAround(text, { line, range, width });
  const shown = windowOf(cells, width);
  const isWhole = shown.from === 0 && line.start === cells.start;
  return {
    before: isWhole ? lineAbove(text, { line, range, width }) : undefined,
    line: { number: range.start.line, text: shown.text },
    indent: shown.indent,
    length: Math.max(1, shown.length),
  };
};

interface Line {
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly line: Line;
  readonly range: Range;
  readonly width: number;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly isMarked: boolean;
}

interface Cells {
  /** Offset of the first cell. */
  readonly start: number;
  readonly cells: readonly Cell[];
  /** Text of the same line lies before or behind the cells. */
  readonly isCutBefore: boolean;
  readonly isCutBehind: boolean;
}

const tabWidth = 4;

const lineAround = (text: string, offset: number): Line => {
  const afterFeed = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const start = afterFeed + text.slice(afterFeed, offset).lastIndexOf("\r") + 1;
  return { start, end: lineEnd(text, offset) };
};

const lineEnd = (text: string, offset: number): number => {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
};

// A line may have megabytes: only what can be shown is looked at.
const cellsAround = (text: string, { line, range, width }: Place): Cells => {
  const reach = 4 * width;
  const markedFrom = range.start.offset;
  const markedTo = Math.max(markedFrom + 1, Math.min(range.end.offset, line.end));
  const start = Math.max(line.start, markedFrom - reach);
  const end = Math.min(line.end, markedFrom + reach);
  const cells: Cell[] = [];
  let offset = start;
  let column = 0;
  for (const piece of terminalPieces(text.slice(start, end))) {
    const shown = shownAs(piece, column);
    const length = piece.source.length;
    cells.push({ ...shown, isMarked: offset < markedTo && offset + length > markedFrom });
    offset += length;
    column += shown.width;
  }
  // Behind the last character a missing value is pointed at.
  if (markedFrom >= end) cells.push({ text: " ", width: 1, isMarked: true });
  return { start, cells, isCutBefore: start > line.start, isCutBehind: end < line.end };
};

const shownAs = ({ source, shown }: Piece, column: number): { text: string; width: number } => {
  if (source === "\t") {
    const width = tabWidth - (column % tabWidth);
    return { text: " ".repeat(width), width };
  }
  return { text: shown, width: displayWidth(shown) };
};

const windowOf = (
  { cells, isCutBefore, isCutBehind }: Cells,
  width: number,
): { from: number; text: string; indent: number; length: number } => {
  const marked = Math.max(
    0,
    cells.findIndex(({ isMarked }) => isMarked),
  );
  const fits = widthOf(cells) <= width && !isCutBefore && !isCutBehind;
  const from = fits ? 0 : firstShown(cells, marked, Math.floor(width / 3));
  const hasBefore = from > 0 || isCutBefore;
  const room = width - (hasBefore ? 1 : 0);
  const to = lastShown(cells, from, fits ? room : room - 1);
  const hasBehind = to < cells.length || isCutBehind;
  const shown = cells.slice(from, to);
  const start = shown.findIndex(({ isMarked }) => isMarked);
  const indent = widthOf(shown.slice(0, Math.max(0, start))) + (hasBefore ? 1 : 0);
  const text = shown.map((cell) => cell.text).join("");
  return {
    from,
    text: `${hasBefore ? "…" : ""}${text}${hasBehind ? "…" : ""}`.trimEnd(),
    indent,
    length: widthOf(shown.filter(({ isMarked }) => isMarked)),
  };
};

const widthOf = (cells: readonly Cell[]): number => {
  let width = 0;
  for (const cell of cells) width += cell.width;
  return width;
};

/** The first cell from which the marked one has at most `room` columns before it. */
const firstShown = (cells: readonly Cell[], marked: number, room: number): number => {
  let index = marked;
  let left = room;
  while (index > 0) {
    left -= cells[index - 1]?.width ?? 0;
    if (left < 0) break;
    index -= 1;
  }
  return index;
};

const lastShown = (cells: readonly Cell[], from: number, room: number): number => {
  let index = from;
  let left = room;
  for (; index < cells.length; index += 1) {
    left -= cells[index]?.width ?? 0;
    if (left < 0) break;
  }
  return index;
};

const lineAbove = (text: string, { line, range, width }: Place): FrameLine | undefined => {
  if (line.start === 0) return undefined;
  const isPair = text.slice(line.start - 2, line.start) === "\r\n";
  const end = line.start - (isPair ? 2 : 1);
  const above = lineAround(text, end);
  const cut = text.slice(above.start, Math.min(end, above.start + 4 * width));
  if (cut.trim() === "") return undefined;
  let shown = "";
  for (const piece of terminalPieces(cut)) shown += shownAs(piece, displayWidth(shown)).text;
  return { number: range.start.line - 1, text: clip(shown, width).trimEnd() };
};
