/** A value that stands on its own. */
export type Scalar = string | number | boolean;

/** A text, number or yes/no as YAML on one line, in the quotes of the text it takes the place of. */
export const scalarText = (value: Scalar, old = ""): string => {
  if (typeof value !== "string") return String(value);
  if (old.startsWith("'") && !/[\p{C}\u2028\u2029]/u.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  if (old.startsWith('"') || !isPlain(value)) return doubleQuoted(value);
  return value;
};

/** Whether a text stays itself without quotes, in every place. */
const isPlain = (text: string): boolean =>
  (/^[\p{L}][\p{L}\p{N}._/+ -]*$/u.test(text) || isDate(text) || isCode(text)) &&
  text.trim() === text &&
  !words.has(text.toLowerCase());

/** `2026-03-14`, `2026-Q3`: a date stays text in YAML 1.2. */
const isDate = (text: string): boolean => /^\d{4}-(?:\d{2}(?:-\d{2})?|[HQ]\d)$/.test(text);

/** `SDG:11.2`, `https://example.org/plan`: a colon with no blank behind it. */
const isCode = (text: string): boolean => /^[A-Za-z][\w.-]*(?::[\w./-]+)+$/.test(text);

const words = new Set([
  "true",
  "false",
  "null",
  "yes",
  "no",
  "on",
  "off",
  "y",
  "n",
  ".inf",
  ".nan",
]);

const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
