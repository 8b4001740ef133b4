import type { Weight } from "./scene.ts";
import { widths } from "./widths.generated.ts";

/** Size and weight a text is set in. */
export interface Font {
  readonly size: number;
  readonly weight?: Weight;
}

/** Width of one line of text in Source Sans 3, in the unit of `size`; scripts the font lacks are estimated. */
export const textWidth = (text: string, { size, weight = 400 }: Font): number => {
  let thousandths = 0;
  for (const char of text) thousandths += advance(char, weight);
  return (thousandths * size) / 1000;
};

/** Whether the width of a text is known and not estimated. */
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
  const chars = Array.from(text);
  while (chars.length > 0 && !fits(`${chars.join("").trimEnd()}…`)) chars.pop();
  return `${chars.join("").trimEnd()}…`;
};

/** A word wider than the line is cut between characters. */
const breakPiece = (piece: string, fits: (line: string) => boolean): string[] => {
  const lines = [""];
  for (const char of piece) {
    const longer = (lines.at(-1) ?? "") + char;
    if (longer.length === char.length || fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(char);
  }
  return lines;
};

/** Words with the spaces behind them; ideographs and kana may break between any two. */
const pieces = (text: string): readonly string[] =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu,
  ) ?? [];

const advance = (char: string, weight: Weight): number =>
  measured(char, weight) ?? estimated(char.codePointAt(0) ?? 0);

const tables = new Map(
  ([400, 600] as const).map((weight) => [
    weight,
    new Map(
      widths[weight].flatMap(([first, run]) =>
        run.map((width, index): [string, number] => [String.fromCodePoint(first + index), width]),
      ),
    ),
  ]),
);

const measured = (char: string, weight: Weight): number | undefined =>
  tables.get(weight)?.get(char);

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const zero = /[\p{Mn}\p{Cf}]/u;

/** 1/1000 em of a character no table knows: wide scripts one em, marks nothing, others a broad letter. */
const estimated = (point: number): number => {
  const char = String.fromCodePoint(point);
  if (zero.test(char)) return 0;
  return wide.test(char) ? 1000 : 620;
};
