import { lineFrom, oneCharacter } from "./blanks.ts";
import type { Anchor, Span } from "./document.ts";
import { contentSpan } from "./node-span.ts";
import { children, nodesByValue, type Child } from "./outline.ts";
import type { Path } from "./path.ts";
import { Kind, type Tree } from "./tree.ts";

/** Span of `path` in the text of a tree; of its nearest existing ancestor if there is none. Never throws. */
export type Locator = (path: Path, anchor?: Anchor) => Span;

/** A locator over a tree; entries are looked up when first asked for and kept. */
export const locator = (tree: Tree): Locator => {
  const entries = entryLookup(tree);
  return (path, anchor = "value") => {
    let spot = rootOf(tree);
    for (const step of path) {
      const next = entries(spot, step);
      if (!next) return ownerSpan(tree, spot);
      spot = next;
    }
    return spanOf(tree, spot, anchor);
  };
};

const rootOf = (tree: Tree): Child => ({ step: "", key: -1, value: tree.roots[0] ?? -1, at: -1 });

type EntryLookup = (spot: Child, step: string | number) => Child | undefined;

/** Lists and maps with more entries are indexed and the index is kept. */
const fewEntries = 16;

const entryLookup = (tree: Tree): EntryLookup => {
  const indexes = new Map<number, ReadonlyMap<string, Child>>();
  const resolve = aliasResolver(tree);
  const find = (node: number, step: string): Child | undefined => {
    const index = indexes.get(node);
    if (index) return index.get(step);
    const entries = children(tree, node);
    if (entries.length <= fewEntries)
      return entries.findLast((child) => String(child.step) === step);
    indexes.set(node, new Map(entries.map((child) => [String(child.step), child])));
    return indexes.get(node)?.get(step);
  };
  return ({ pair, value }, step) => {
    if (pair) return pair.step === String(step) ? pair : undefined;
    return value === -1 ? undefined : find(resolve(value), String(step));
  };
};

/** Leads from an alias to the node it repeats, and from any other node to itself. */
const aliasResolver = (tree: Tree): ((node: number) => number) => {
  let anchors: ReadonlyMap<unknown, number> | undefined;
  return (node) => {
    const value = tree.values[node];
    if (tree.kinds[node] !== Kind.none || typeof value !== "object" || value === null) return node;
    anchors ??= nodesByValue(tree);
    return anchors.get(value) ?? node;
  };
};

const spanOf = (tree: Tree, spot: Child, anchor: Anchor): Span => {
  if (anchor !== "value") return ownerSpan(tree, spot);
  const span = valueSpan(tree, spot);
  return span.start === span.end ? ownerSpan(tree, spot) : span;
};

const valueSpan = (tree: Tree, { value, at, pair }: Child): Span => {
  if (!pair) return value === -1 ? { start: at, end: at } : contentSpan(tree, value);
  const { start, end } = contentSpan(tree, pair.key);
  return { start, end: Math.max(end, valueSpan(tree, pair).end) };
};

/** The key of a value; without one the first key or line of the value, the smallest place that stands for it. */
const ownerSpan = (tree: Tree, spot: Child): Span => {
  if (spot.key !== -1) return contentSpan(tree, spot.key);
  if (spot.pair) return contentSpan(tree, spot.pair.key);
  if (spot.value === -1) return oneCharacter(tree.text, spot.at);
  const first = spot.at === -1 ? undefined : firstKey(tree, spot.value);
  return first ?? firstLine(tree, spot.value);
};

const firstKey = (tree: Tree, node: number): Span | undefined => {
  const first = children(tree, node)[0];
  return first && first.key !== -1 ? contentSpan(tree, first.key) : undefined;
};

const firstLine = (tree: Tree, node: number): Span => {
  const { start, end } = contentSpan(tree, node);
  return { start, end: Math.min(end, lineFrom(tree.text, start).end) };
};
