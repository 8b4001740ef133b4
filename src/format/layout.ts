import { displayWidth } from "../core/text.ts";

/** What a reader takes for one character, in order. */
export const characters = (text: string): readonly string[] =>
  /^[\t -~]*$/.test(text) ? Array.from(text) : graphemes(text);

// The first segmenter of a process takes some milliseconds, so none is made before it is needed.
const graphemes = (text: string): readonly string[] => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

/** The text filled up with spaces to a width. */
export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));

/** The text cut to a width, with an ellipsis where something is gone. */
export const clip = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text;
  let room = width - 1;
  let kept = "";
  for (const character of characters(text)) {
    room -= displayWidth(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** The text in lines of at most `width` columns, broken at spaces; a longer word has a line of its own. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
};
