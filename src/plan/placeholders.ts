import { searchTexts, type FoundAt } from "./search-texts.ts";
import type { Plan } from "./types.generated.ts";

/** Every text of a plan that still waits to be written; the wording of a source is left alone. */
export const placeholders = (plan: Plan): readonly FoundAt<string>[] =>
  searchTexts(plan, { skip: others, find: placeholderIn });

/** Fields that hold no text of the planner's own. */
const others: ReadonlySet<string> = new Set([
  "id",
  "code",
  "unit",
  "url",
  "website",
  "email",
  "wording",
  "asWritten",
  "extensions",
]);

/** A mark that somebody meant to write something here, as it stands in the text; nothing where there is none. */
export const placeholderIn = (text: string): string | undefined => {
  if (!SUSPECT.test(text)) return undefined;
  if (/^[-–—_.…?!*+~=/|\s]+$/.test(text)) return text.trim();
  for (const { pattern, isHonest } of marks)
    for (const match of text.matchAll(pattern)) if (!isHonest(text, match)) return match[0].trim();
  return undefined;
};

/** Whatever a mark begins with: most texts hold nothing of it and are let go at once. */
const SUSPECT =
  /TB[CD]|FIXME|TO-?DO|orem |OREM |xxx|XXX|\?{3}|[[({<]|etc|ETC|\+\+|^[-–—_.…?!*+~=/|\s]/;

interface Mark {
  readonly pattern: RegExp;
  /** Whether the words mean what they say after all. */
  readonly isHonest: (text: string, match: RegExpExecArray) => boolean;
}

const never = (): boolean => false;

/** Somebody's words are repeated: the source writes “TBD”. */
const isQuoted = (text: string, { index, 0: found }: RegExpExecArray): boolean =>
  /["'“”„‘’«»‹›]\s?$/.test(text.slice(0, index)) &&
  /^\s?["'“”‘’«»‹›]/.test(text.slice(index + found.length));

/** “TODO” means “all” in Spanish and Portuguese: in a line of capitals it is a word like the others. */
const isShouted = (text: string, match: RegExpExecArray): boolean => {
  const { index, 0: found } = match;
  const before = /(\p{L}+)[^\p{L}\n:]*$/u.exec(text.slice(0, index))?.[1] ?? "";
  const after = /^[^\p{L}\n:]*(\p{L}+)/u.exec(text.slice(index + found.length))?.[1] ?? "";
  return [before, after].some((word) => word.length > 1 && word === word.toUpperCase());
};

/** XXX is thirty in Roman numerals, unless it stands alone or before a currency. */
const isNumeral = (text: string, { index, 0: found }: RegExpExecArray): boolean =>
  found === "XXX" && index > 0 && !/^\s*(?:[%€$£]|EUR\b)/.test(text.slice(index + 3));

const marks: readonly Mark[] = [
  { pattern: /\b(?:TBD|TBC|FIXME)\b/g, isHonest: isQuoted },
  {
    pattern: /\bTO-?DO\b/g,
    isHonest: (text, match) => isQuoted(text, match) || isShouted(text, match),
  },
  { pattern: /\blorem ipsum\b/gi, isHonest: never },
  {
    pattern: /(?<![\p{L}\p{N}])(?:x{3,}|X{4,}|XXX(?=\s*(?:[%€$£]|EUR\b|$)))(?![\p{L}\p{N}])/gu,
    isHonest: isNumeral,
  },
  { pattern: /\?{3,}/g, isHonest: never },
  // A choice of a form that nobody made: [yes/no], [sim/não].
  {
    pattern:
      /\[[^[\]/]{1,20}\/\s*(?:no|non|não|nein|nej|nei|nee|nie|ne|nu|ei|όχι|не|нет|ні)\s*\]/giu,
    isHonest: never,
  },
  // An instruction of a form: (insert indicator name), [bitte ausfüllen], <inserire il nome>.
  {
    pattern:
      /[([{<]\s*(?:insert|please|fill in|add (?:text|name|here)|insertar|inserir|inserire|insérer|einfügen|bitte|wstaw|vložte|vstavi)\b[^)\]}>\n]{0,60}[)\]}>]/giu,
    isHonest: never,
  },
  { pattern: /\betc\b[.,…]*\s+etc\b[.…]*/gi, isHonest: never },
  { pattern: /(?<!\S)\+{2,}(?!\S)/g, isHonest: never },
];
