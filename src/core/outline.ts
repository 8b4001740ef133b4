import type { Span } from "./document.ts";
import { Kind, type Tree } from "./tree.ts";

/** One entry of a list or map: the nodes of its key and value, `-1` where there is none. */
export interface Child {
  readonly step: string | number;
  readonly key: number;
  readonly value: number;
  /** Offset to point at where there is neither key nor value. */
  readonly at: number;
  /** The entry of a map with one key written without braces inside a flow list: `[a: b]`. */
  readonly pair?: Child;
}

/** The node that holds the entries: the parser composes `- [a]` as a list inside an attempt at it. */
export const holder = (tree: Tree, node: number): number => {
  let current = node;
  while (isAttempt(tree, current)) current += 1;
  return current;
};

const isAttempt = (tree: Tree, node: number): boolean => {
  const kind = tree.kinds[node] ?? Kind.none;
  return (
    kind >= Kind.sequence &&
    node < (tree.lasts[node] ?? node) &&
    tree.kinds[node + 1] === kind &&
    tree.values[node + 1] === tree.values[node]
  );
};

/** Entries of a list or map in the order of the text; nothing for any other node. */
export const children = (tree: Tree, node: number): readonly Child[] => {
  const inner = holder(tree, node);
  const kind = tree.kinds[inner];
  if (kind === Kind.mapping) return mapChildren(tree, inner);
  return kind === Kind.sequence ? listChildren(tree, inner) : [];
};

const after = (tree: Tree, node: number): number => (tree.lasts[node] ?? node) + 1;

const mapChildren = (tree: Tree, map: number): Child[] => {
  const found: Child[] = [];
  const end = after(tree, map);
  for (let key = map + 1; key < end;) {
    const child = mapChild(tree, key, end);
    if (child.value !== -1 || !isLastAttempt(tree, key, map)) found.push(child);
    key = after(tree, child.value === -1 ? key : child.value);
  }
  return found;
};

const mapChild = (tree: Tree, key: number, end: number): Child => {
  const at = tree.ends[key] ?? 0;
  const next = after(tree, key);
  const hasValue = next < end && tree.text.charCodeAt(skipBlank(tree.text, at)) === colon;
  return { step: keyText(tree.values[key]), key, value: hasValue ? next : -1, at };
};

/** The property name that the parser makes of a key; lists and maps are refused later. */
export const keyText = (key: unknown): string => {
  if (typeof key !== "object" || key === null) return String(key);
  if (!Array.isArray(key)) return "[object Object]";
  return key.map((item) => (isObject(item) ? "[object Object]" : item)).join();
};

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** The parser looks for one more key behind the last entry of a block; what it finds there is nothing. */
const isLastAttempt = (tree: Tree, key: number, map: number): boolean =>
  tree.kinds[key] === Kind.none &&
  tree.starts[key] === tree.ends[key] &&
  !Object.hasOwn(Object(tree.values[map]), "null");

const listChildren = (tree: Tree, list: number): Child[] => {
  const items = tree.values[list];
  const isFlow = tree.text[contentStart(tree, list)] === "[";
  return isFlow && Array.isArray(items)
    ? flowItems(tree, list, items)
    : blockItems(tree, list, Array.isArray(items) ? items.length : 0);
};

const flowItems = (tree: Tree, list: number, items: readonly unknown[]): Child[] => {
  const found: Child[] = [];
  const end = after(tree, list);
  for (let node = list + 1; node < end;) {
    const step = found.length;
    const at = tree.starts[node] ?? 0;
    if (Object.is(items[step], tree.values[node])) {
      found.push({ step, key: -1, value: node, at });
      node = after(tree, node);
    } else {
      const pair = mapChild(tree, node, end);
      found.push({ step, key: -1, value: -1, at, pair });
      node = after(tree, pair.value === -1 ? node : pair.value);
    }
  }
  return found;
};

/** Items of a block list; the parser composes no node for a dash with nothing behind it. */
const blockItems = (tree: Tree, list: number, length: number): Child[] => {
  const nodes: number[] = [];
  const end = after(tree, list);
  for (let node = list + 1; node < end; node = after(tree, node)) nodes.push(node);
  if (nodes.length === length)
    return nodes.map((value, step) => ({ step, key: -1, value, at: tree.starts[value] ?? 0 }));
  return sparseItems(tree, list, nodes);
};

const sparseItems = (tree: Tree, list: number, nodes: readonly number[]): Child[] => {
  const found: Child[] = [];
  let from = contentStart(tree, list);
  for (const node of [...nodes, -1]) {
    const to = node === -1 ? (tree.ends[list] ?? from) : (tree.starts[node] ?? from);
    const dashes = dashesBetween(tree.text, from, to);
    for (const at of node === -1 ? dashes : dashes.slice(0, -1))
      found.push({ step: found.length, key: -1, value: -1, at });
    if (node === -1) break;
    found.push({ step: found.length, key: -1, value: node, at: to });
    from = contentEnd(tree, node);
  }
  return found;
};

const dashesBetween = (text: string, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let at = skipBlank(text, from); at < to; at = skipBlank(text, at + 1)) {
    if (text.charCodeAt(at) !== dash) break;
    found.push(at);
  }
  return found;
};

/** What the author wrote for a node, without tag, anchor and blanks; empty where it is empty. */
export const contentSpan = (tree: Tree, node: number): Span => ({
  start: contentStart(tree, node),
  end: contentEnd(tree, node),
});

/** Offset of the first character of a node behind blanks, comments, tag and anchor. */
export const contentStart = (tree: Tree, node: number): number => {
  const { text } = tree;
  const start = tree.starts[node] ?? 0;
  const end = Math.min(tree.ends[node] ?? start, text.length);
  let at = Math.min(skipBlank(text, start), end);
  while (at < end && isProperty(text.charCodeAt(at)))
    at = Math.min(skipBlank(text, endOfWord(text, at)), end);
  if (at < end) return at;
  const first = skipBlank(text, start);
  return first < end ? first : start;
};

/** Offset behind the last character of a node. */
const contentEnd = (tree: Tree, node: number): number => {
  const start = contentStart(tree, node);
  const inner = holder(tree, node);
  const kind = tree.kinds[inner] ?? Kind.none;
  const first = tree.text.charCodeAt(start);
  if (kind === Kind.none && first === star) return endOfWord(tree.text, start);
  if (kind >= Kind.sequence && first !== bracket && first !== brace && tree.lasts[inner] !== inner)
    return blockEnd(tree, inner, start);
  return trimEnd(tree.text, start, tree.ends[inner] ?? start);
};

const blockEnd = (tree: Tree, node: number, start: number): number => {
  const last = children(tree, node).at(-1);
  if (!last) return trimEnd(tree.text, start, tree.ends[node] ?? start);
  const value = last.value === -1 ? last.key : last.value;
  return value === -1 ? last.at + 1 : Math.max(contentEnd(tree, value), keyEnd(tree, last.key));
};

const keyEnd = (tree: Tree, key: number): number => (key === -1 ? 0 : contentEnd(tree, key));

const trimEnd = (text: string, start: number, end: number): number => {
  let at = Math.min(end, text.length);
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
};

/** Where the tag of a node is written; the beginning of the node where there is none. */
export const tagSpan = (tree: Tree, node: number): Span => {
  const { text } = tree;
  let at = skipBlank(text, tree.starts[node] ?? 0);
  while (text.charCodeAt(at) === ampersand) at = skipBlank(text, endOfWord(text, at));
  return { start: at, end: endOfWord(text, at) };
};

/** Node of every list and map by its value; the outermost where attempts share one. */
export const nodesByValue = (tree: Tree): ReadonlyMap<unknown, number> => {
  const found = new Map<unknown, number>();
  for (const [node, kind] of tree.kinds.entries()) {
    const value = tree.values[node];
    if (kind >= Kind.sequence && !found.has(value)) found.set(value, node);
  }
  return found;
};

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

const endOfWord = (text: string, from: number): number => {
  if (text.startsWith("!<", from)) return text.indexOf(">", from) + 1;
  let at = from + 1;
  while (at < text.length && !isBlank(text.charCodeAt(at)) && !isFlow(text.charCodeAt(at))) at += 1;
  return at;
};

const colon = 0x3a;
const dash = 0x2d;
const hash = 0x23;
const star = 0x2a;
const ampersand = 0x26;
const bracket = 0x5b;
const brace = 0x7b;

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || isBreak(code);
const isProperty = (code: number): boolean => code === 0x21 || code === ampersand;
const isFlow = (code: number): boolean =>
  code === 0x2c || code === bracket || code === 0x5d || code === brace || code === 0x7d;
