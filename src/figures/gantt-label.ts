import { fill, type Catalog } from "../locales/index.ts";
import type { BarRow } from "./gantt-bar.ts";
import type { GanttLink, GanttRow } from "./gantt-row.ts";
import { wrapText } from "./measure.ts";
import type { Shape } from "./scene.ts";

/** Width of the column of labels. */
export const LABEL = 164;
const INDENT = 9;
const LEADING = 10;
const NOTE = { size: 7.5, leading: 9 } as const;

/** A row with the lines of its label and, below, of what it waits for without an arrow. */
export interface SetRow {
  readonly row: GanttRow;
  readonly bar: BarRow;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly height: number;
}

interface Setting {
  readonly catalog: Catalog;
  /** What is told in words. */
  readonly named: ReadonlySet<GanttLink>;
  /** Room for arrows between the rows. */
  readonly gap: number;
}

/** Breaks the texts of a row and tells how high it is. */
export const setRow = (
  item: Pick<SetRow, "row" | "bar">,
  { catalog, named, gap }: Setting,
): SetRow => {
  const { row } = item;
  const width = LABEL - row.depth * INDENT;
  const lines = wrapText(row.label, fontOf(item), { width, maxLines: item.bar.isDetail ? 1 : 2 });
  const names = row.after.filter((link) => named.has(link)).map(({ short }) => short);
  const notes = names.length === 0 ? [] : noteLines(names, catalog, width);
  const padding = (item.bar.isDetail ? 5 : 9) + gap;
  const text = LEADING * Math.max(1, lines.length) + NOTE.leading * notes.length;
  return { ...item, lines, notes, height: padding + text };
};

const fontOf = ({ row, bar }: Pick<SetRow, "row" | "bar">) =>
  bar.isDetail ? NOTE : ({ size: 8, weight: row.depth === 0 ? 600 : 400 } as const);

/** As many names as two lines hold. */
const noteLines = (
  names: readonly string[],
  { figures }: Catalog,
  width: number,
): readonly string[] => {
  const phrase = (count: number): string => {
    const rest = names.length - count;
    const more = rest === 0 ? [] : [fill(figures.others, { count: rest })];
    return fill(figures.gantt.follows, { actions: [...names.slice(0, count), ...more].join(", ") });
  };
  const fits = (count: number): boolean =>
    wrapText(phrase(count), NOTE, { width, maxLines: 3 }).length <= 2;
  const count = names.findLastIndex((_, index) => fits(index + 1)) + 1;
  const text = count > 0 ? phrase(count) : fill(figures.gantt.follows, { actions: names[0] ?? "" });
  return wrapText(text, NOTE, { width, maxLines: 2 });
};

/** The texts of a row, in the middle of its height. */
export const labelShapes = (item: SetRow, top: number): readonly Shape[] => {
  const { row, lines, notes, height } = item;
  const text = LEADING * lines.length + NOTE.leading * notes.length;
  const first = top + (height - text) / 2 + 7.5;
  const x = row.depth * INDENT;
  return [
    ...lines.map((line, index): Shape => ({
      kind: "text",
      text: line,
      x,
      y: first + index * LEADING,
      size: fontOf(item).size,
      ...(row.depth === 0 ? { weight: 600 } : {}),
      fill: item.bar.isDetail ? "muted" : "ink",
    })),
    ...notes.map((line, index): Shape => ({
      kind: "text",
      text: line,
      x,
      y: first + lines.length * LEADING + index * NOTE.leading - 0.5,
      size: NOTE.size,
      fill: "muted",
    })),
  ];
};
