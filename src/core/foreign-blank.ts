import { endOfLine } from "./blanks.ts";
import { characterName } from "./characters.ts";
import { problem, type Problem } from "./problem.ts";

/** No-break, en, em, thin, zero-width and ideographic spaces: they look like spaces and are letters to YAML. */
const blank = "[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]";

const single = new RegExp(blank);

/** In front of what a line says, or behind its dash or the colon of its name. */
const leading = new RegExp(`^(?:[ \\t]*|[ \\t]*-|[ \\t]*(?:- +)?[^\\s:"'#]{1,80}:)${blank}`);

export const isForeignBlank = (code: number): boolean => single.test(String.fromCharCode(code));

/** The finding on a blank of another kind at `at`, where only a plain space counts. */
export const foreignBlank = (text: string, at: number): Problem =>
  problem("yaml/syntax", "foreignBlank", {
    span: { start: at, end: at + 1 },
    params: { character: characterName(text, at) },
  });

/** Offset of a blank of another kind where the line that starts at `line` is indented or parted by it. */
export const foreignBlankIn = (text: string, line: number): number | undefined => {
  const [before] = leading.exec(text.slice(line, endOfLine(text, line)).slice(0, 200)) ?? [];
  return before === undefined ? undefined : line + before.length - 1;
};
