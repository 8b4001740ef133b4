import { endOfWord, skipBlank } from "./blanks.ts";
import type { Span } from "./document.ts";
import type { Tree } from "./tree.ts";

/** Offset of the first character of a node behind blanks, comments, tag and anchor. */
export const contentStart = (tree: Tree, node: number): number => {
  const { text } = tree;
  const start = Math.min(tree.starts[node] ?? 0, text.length);
  const end = Math.min(tree.ends[node] ?? start, text.length);
  let at = Math.min(skipBlank(text, start), end);
  while (at < end && isProperty(text.charCodeAt(at)))
    at = Math.min(skipBlank(text, endOfWord(text, at)), end);
  return at < end ? at : headStart(text, start, end);
};

/** An empty node stands where its tag or anchor does; without these where the parser looked for it. */
const headStart = (text: string, start: number, end: number): number => {
  const first = skipBlank(text, start);
  return first < end ? first : start;
};

/** Where the tag of a node is written; the beginning of the node where there is none. */
export const tagSpan = (tree: Tree, node: number): Span => {
  const { text } = tree;
  let at = skipBlank(text, tree.starts[node] ?? 0);
  while (text.charCodeAt(at) === ampersand) at = skipBlank(text, endOfWord(text, at));
  return { start: at, end: endOfWord(text, at) };
};

const ampersand = 0x26;
const isProperty = (code: number): boolean => code === 0x21 || code === ampersand;
