import { endOfLine, startOfLine, trimEnd } from "./blanks.ts";
import type { Span } from "./document.ts";
import { contentSpan } from "./node-span.ts";
import { children, type Child } from "./outline.ts";
import { Kind, type Tree } from "./tree.ts";

/** A comment, from its `#` to the last character of its line that is not blank. */
export interface Comment extends Span {
  /** Nothing stands before it on its line. */
  readonly isAlone: boolean;
}

/** Every comment of a text, in order; a `#` inside a text of the author is none. */
export const commentsIn = (tree: Tree): readonly Comment[] => {
  const { text } = tree;
  const texts = textSpans(tree);
  const found: Comment[] = [];
  let next = 0;
  for (let at = text.indexOf("#"); at >= 0; at = text.indexOf("#", at)) {
    while ((texts[next]?.end ?? Infinity) <= at) next += 1;
    const { start, end } = texts[next] ?? { start: Infinity, end: Infinity };
    if (start <= at) at = end;
    else if (at > 0 && !/\s/.test(text.charAt(at - 1))) at += 1;
    else {
      const line = startOfLine(text, at);
      const stop = endOfLine(text, at);
      const isAlone = text.slice(line, at).trim() === "";
      found.push({ start: at, end: trimEnd(text, at, stop), isAlone });
      at = stop;
    }
  }
  return found;
};

/** Where texts of the author stand, in order and without overlaps. */
const textSpans = (tree: Tree): readonly Span[] => {
  const spans = [...tree.kinds.keys()]
    .filter((node) => tree.kinds[node] === Kind.scalar)
    .map((node) => behindHeader(tree.text, contentSpan(tree, node)))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return spans.filter(({ end }) => {
    const isNew = end > reached;
    reached = Math.max(reached, end);
    return isNew;
  });
};

/** Behind `|` and `>` a comment may stand; the text begins on the next line. */
const behindHeader = (text: string, span: Span): Span =>
  /[|>]/.test(text.charAt(span.start)) ? { ...span, start: endOfLine(text, span.start) } : span;

/** Every entry of every list and map, an entry before those inside it. */
export const entriesIn = (tree: Tree): readonly Span[] => {
  const found: Span[] = [];
  const visit = (node: number): void => {
    for (const child of children(tree, node)) {
      found.push(spanOf(tree, child));
      visitChild(child);
    }
  };
  const visitChild = ({ pair, value }: Child): void => {
    if (pair) visitChild(pair);
    else if (value !== -1) visit(value);
  };
  const [root] = tree.roots;
  if (root !== undefined) visit(root);
  return found;
};

const spanOf = (tree: Tree, { key, value, at, pair }: Child): Span => {
  if (pair) return spanOf(tree, pair);
  const name = key === -1 ? undefined : contentSpan(tree, key);
  const content = value === -1 ? undefined : contentSpan(tree, value);
  const start = name?.start ?? content?.start ?? at;
  return { start, end: Math.max(name?.end ?? at, content?.end ?? at, start + 1) };
};
