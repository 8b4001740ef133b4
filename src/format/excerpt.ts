import type { Range } from "../core/diagnostic.ts";
import type { SourceText } from "../core/document.ts";

/** A part of a text that is enough to show a range in it. */
export interface Excerpt {
  /** What to take off the offsets of the range to find its place in `text`. */
  readonly offset: number;
  readonly text: string;
}

/** More units on either side than any frame shows: see `frameOf`, which looks at four times its width. */
const reach = 500;

/**
 * The line in which a range starts and the line above; of long lines what lies near. Frames of it are those of
 * the whole text.
 */
export const excerptOf = ({ text, from = 0 }: SourceText, { start }: Range): Excerpt => {
  const at = start.offset - from;
  const end = endOf(text, at);
  const begin = lineStart(text, at);
  if (begin < at - reach) return { offset: from + at - reach, text: text.slice(at - reach, end) };
  const above = begin === 0 ? "" : lineAbove(text, begin);
  return { offset: from + begin - above.length, text: above + text.slice(begin, end) };
};

/** The start of the line above with its line end. */
const lineAbove = (text: string, begin: number): string => {
  const isPair = text.slice(begin - 2, begin) === "\r\n";
  const end = begin - (isPair ? 2 : 1);
  const start = lineStart(text, end);
  return text.slice(start, Math.min(end, start + reach)) + text.slice(end, begin);
};

const lineStart = (text: string, at: number): number => {
  const afterFeed = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  return afterFeed + text.slice(afterFeed, at).lastIndexOf("\r") + 1;
};

/** The end of the line, or of what lies near. */
const endOf = (text: string, at: number): number => {
  const near = text.slice(at, at + reach);
  const found = near.search(/[\r\n]/);
  return at + (found < 0 ? near.length : found);
};
