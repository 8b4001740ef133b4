import type { Span } from "./document.ts";

/** First offset at or behind `from` that is neither blank nor in a comment. */
export const skipBlank = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at += 1;
    else if (code === hash) at = endOfLine(text, at);
    else return at;
  }
};

/** Offset of the line break that ends the line, or of the end of the text. */
export const endOfLine = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1;
  return at;
};

/** Offset behind a tag, anchor or alias that begins at `from`. */
export const endOfWord = (text: string, from: number): number => {
  const verbatim = text.startsWith("!<", from) ? text.indexOf(">", from) : -1;
  if (verbatim !== -1) return verbatim + 1;
  let at = from + 1;
  while (at < text.length && !isBlank(text.charCodeAt(at)) && !isFlow(text.charCodeAt(at))) at += 1;
  return at;
};

/** Offset behind the last character between the two that is not blank. */
export const trimEnd = (text: string, start: number, end: number): number => {
  let at = Math.min(end, text.length);
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
};

/** Offset of the first character of the line that holds `offset`. */
export const startOfLine = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;

/** The line that holds `offset`, without the blanks around it. */
export const lineAround = (text: string, offset: number): Span => {
  const start = startOfLine(text, offset);
  const indent = /^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0;
  return lineFrom(text, start + indent);
};

/** From `start` to the last character of its line. */
export const lineFrom = (text: string, start: number): Span => ({
  start,
  end: trimEnd(text, start, endOfLine(text, start)),
});

/** The characters from `offset` to the next blank; at least one where the line has one. */
export const wordFrom = (text: string, offset: number): Span => {
  const { start, end } = oneCharacter(text, offset);
  const word = /^\S*/.exec(text.slice(start, endOfLine(text, start)))?.[0] ?? "";
  return { start, end: Math.max(start + word.length, end) };
};

/** The character at `offset`, kept inside the text. */
export const oneCharacter = (text: string, offset: number): Span => {
  const start = Math.max(0, Math.min(offset, text.length));
  return { start, end: Math.min(start + 1, text.length) };
};

const hash = 0x23;

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || isBreak(code);
const isFlow = (code: number): boolean =>
  code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
