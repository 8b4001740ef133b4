import { advancesOf } from "./advances.ts";
import { devanagariAdvance } from "./devanagari.ts";
import type { Weight } from "./scene.ts";
import { clusters, pieces } from "./breaks.ts";
import { widths } from "./widths.generated.ts";

/** Size and weight a text is set in. */
export interface Font {
  readonly size: number;
  readonly weight?: Weight;
}

/**
 * Width of one line of text in the unit of `size`: Source Sans 3 as it is, Devanagari and other scripts at
 * most so wide.
 */
export const textWidth = (text: string, { size, weight = 400 }: Font): number => {
  let thousandths = 0;
  let before = "";
  for (const char of text) {
    thousandths += devanagariAdvance(char, before, weight) ?? advance(char, weight);
    before = char;
  }
  return (thousandths * size) / 1000;
};

/** Whether the width of a text is exact: all of it in Source Sans 3. */
export const isMeasured = (text: string): boolean =>
  Array.from(text).every((char) => measured(char, 400) !== undefined);

/** Breaks a text into at most `maxLines` lines of at most `width`; what does not fit ends in "…". */
export const wrapText = (
  text: string,
  font: Font,
  { width, maxLines }: { readonly width: number; readonly maxLines: number },
): readonly string[] => {
  const fits = (line: string): boolean => textWidth(line, font) <= width;
  const lines: string[] = [];
  for (const piece of pieces(text)) {
    const longer = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(...breakPiece(piece.trimStart(), fits));
  }
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== "");
  if (trimmed.length <= maxLines) return trimmed;
  return [...trimmed.slice(0, maxLines - 1), shorten(trimmed.slice(maxLines - 1).join(" "), fits)];
};

/** The text, or as much of it as fits with "…" behind. */
const shorten = (text: string, fits: (line: string) => boolean): string => {
  if (fits(text)) return text;
  const kept = clusters(text);
  while (kept.length > 0 && !fits(`${kept.join("").trimEnd()}…`)) kept.pop();
  return `${kept.join("").trimEnd()}…`;
};

/** A word wider than the line is cut between letters. */
const breakPiece = (piece: string, fits: (line: string) => boolean): string[] => {
  const lines = [""];
  for (const cluster of clusters(piece)) {
    const longer = (lines.at(-1) ?? "") + cluster;
    if (longer === cluster || fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(cluster);
  }
  return lines;
};

const advance = (char: string, weight: Weight): number =>
  measured(char, weight) ?? estimated(char.codePointAt(0) ?? 0);

const table = advancesOf(widths);

const measured = (char: string, weight: Weight): number | undefined => table.get(weight)?.get(char);

const pictures = /[\u{1f000}-\u{1faff}]/u;
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** 1/1000 em of a character no table knows, rather too much: one em, more for pictures, nothing for marks. */
const estimated = (point: number): number => {
  const char = String.fromCodePoint(point);
  if (zero.test(char)) return 0;
  return pictures.test(char) ? 1300 : 1000;
};
