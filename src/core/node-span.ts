import { endOfWord, trimEnd } from "./blanks.ts";
import type { Span } from "./document.ts";
import { contentStart } from "./node-head.ts";
import { children, holder } from "./outline.ts";
import { Kind, type Tree } from "./tree.ts";

/** What the author wrote for a node, without tag, anchor and blanks; empty where it is empty. */
export const contentSpan = (tree: Tree, node: number): Span => {
  const start = contentStart(tree, node);
  return { start, end: Math.max(start, contentEnd(tree, node, start)) };
};

const contentEnd = (tree: Tree, node: number, start: number): number => {
  const inner = holder(tree, node);
  const kind = tree.kinds[inner] ?? Kind.none;
  const first = tree.text.charAt(start);
  if (kind === Kind.none && first === "*") return endOfWord(tree.text, start);
  if (kind >= Kind.sequence && first !== "[" && first !== "{") return blockEnd(tree, inner, start);
  return trimEnd(tree.text, start, tree.ends[inner] ?? start);
};

/** A block ends where its last entry does; the parser has read on to the next line with content. */
const blockEnd = (tree: Tree, node: number, start: number): number => {
  const last = children(tree, node).at(-1);
  if (!last) return trimEnd(tree.text, start, tree.ends[node] ?? start);
  const keyEnd = last.key === -1 ? last.at + 1 : contentSpan(tree, last.key).end;
  return last.value === -1 ? keyEnd : Math.max(keyEnd, contentSpan(tree, last.value).end);
};
