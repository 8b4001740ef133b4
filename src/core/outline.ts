import { skipBlank } from "./blanks.ts";
import { contentStart } from "./node-head.ts";
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

/** Entries of a list or map in the order of the text; nothing for any other node. */
export const children = (tree: Tree, node: number): readonly Child[] => {
  const inner = holder(tree, node);
  const kind = tree.kinds[inner];
  if (kind === Kind.mapping) return mapChildren(tree, inner);
  return kind === Kind.sequence ? listChildren(tree, inner) : [];
};

/** The node that holds the entries: the parser composes `- [a]` as a list inside an attempt at it. */
export const holder = (tree: Tree, node: number): number => {
  let current = node;
  while (isAttempt(tree, current)) current += 1;
  return current;
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

const isAttempt = (tree: Tree, node: number): boolean => {
  const kind = tree.kinds[node] ?? Kind.none;
  return (
    kind >= Kind.sequence &&
    node < (tree.lasts[node] ?? node) &&
    tree.kinds[node + 1] === kind &&
    tree.values[node + 1] === tree.values[node]
  );
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

/** The parser looks for one more key behind the last entry of a block; what it finds there is nothing. */
const isLastAttempt = (tree: Tree, key: number, map: number): boolean =>
  tree.kinds[key] === Kind.none &&
  tree.starts[key] === tree.ends[key] &&
  !hasNullKey(tree.values[map]);

const hasNullKey = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "null");

/** The property name that the parser makes of a key; lists and maps are refused later. */
const keyText = (key: unknown): string => {
  if (!isObject(key)) return String(key);
  if (!Array.isArray(key)) return mapText;
  return key.map((item: unknown) => (isObject(item) ? mapText : item)).join();
};

const mapText = "[object Object]";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const listChildren = (tree: Tree, list: number): Child[] => {
  const value = tree.values[list];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const isFlow = tree.text[contentStart(tree, list)] === "[";
  return isFlow ? flowItems(tree, list, items) : blockItems(tree, list, items.length);
};

const flowItems = (tree: Tree, list: number, items: readonly unknown[]): Child[] => {
  const found: Child[] = [];
  const end = after(tree, list);
  for (let node = list + 1; node < end;) {
    const child = flowItem(tree, { node, end, step: found.length, item: items[found.length] });
    found.push(child);
    const last = child.pair && child.pair.value !== -1 ? child.pair.value : node;
    node = after(tree, last);
  }
  return found;
};

interface FlowItem {
  readonly node: number;
  readonly end: number;
  readonly step: number;
  readonly item: unknown;
}

/** An item that is not the value of its node is a map of one entry, of which the node is the key. */
const flowItem = (tree: Tree, { node, end, step, item }: FlowItem): Child => {
  const at = tree.starts[node] ?? 0;
  return Object.is(item, tree.values[node])
    ? { step, key: -1, value: node, at }
    : { step, key: -1, value: -1, at, pair: mapChild(tree, node, end) };
};

/** Items of a block list; the parser composes no node for a dash with nothing behind it. */
const blockItems = (tree: Tree, list: number, length: number): Child[] => {
  const nodes: number[] = [];
  const end = after(tree, list);
  for (let node = list + 1; node < end; node = after(tree, node)) nodes.push(node);
  return nodes.length === length
    ? nodes.map((value, step) => ({ step, key: -1, value, at: tree.starts[value] ?? 0 }))
    : sparseItems(tree, list, nodes);
};

const sparseItems = (tree: Tree, list: number, nodes: readonly number[]): Child[] => {
  const found: Child[] = [];
  const addEmpty = (dashes: readonly number[]): void => {
    for (const at of dashes) found.push({ step: found.length, key: -1, value: -1, at });
  };
  let from = contentStart(tree, list);
  for (const node of nodes) {
    const at = tree.starts[node] ?? from;
    addEmpty(dashesBetween(tree.text, from, at).slice(0, -1));
    found.push({ step: found.length, key: -1, value: node, at });
    from = tree.ends[node] ?? at;
  }
  addEmpty(dashesBetween(tree.text, from, tree.ends[list] ?? from));
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

const colon = 0x3a;
const dash = 0x2d;
