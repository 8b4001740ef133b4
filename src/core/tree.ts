import type { EventType, State } from "js-yaml";
import { allowedTags, plainTag } from "./yaml-types.ts";

declare module "js-yaml" {
  interface State {
    /** Resolved tag of the node; `?` for plain scalars that stay text. */
    tag: string | null;
  }
}

/** What a node turned out to be; `none` is an empty node or an alias. */
export const Kind = { none: 0, scalar: 1, sequence: 2, mapping: 3 } as const;

/**
 * Every node that the parser composed, in the order of their beginnings, as parallel lists.
 * It is raw: blocks are composed inside a first attempt at them, and offsets may include blanks (see outline.ts).
 */
export interface Tree {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Last node inside each node; itself where there is none. */
  readonly lasts: readonly number[];
  readonly kinds: readonly number[];
  readonly values: readonly unknown[];
  /** Tags that are not allowed, or not on this kind of node. */
  readonly tags: ReadonlyMap<number, string>;
  /** First node of each document of the text. */
  readonly roots: readonly number[];
  /** Nodes that were begun and not finished: after a syntax error the way to it. */
  readonly open: readonly number[];
}

export interface Recorder {
  readonly tree: Tree;
  readonly listener: (event: EventType, state: State) => void;
}

/** A listener for js-yaml and the tree it fills while the parser runs. */
export const record = (text: string): Recorder => {
  const starts: number[] = [];
  const ends: number[] = [];
  const lasts: number[] = [];
  const kinds: number[] = [];
  const values: unknown[] = [];
  const tags = new Map<number, string>();
  const roots: number[] = [];
  const open: number[] = [];
  const begin = (state: State): void => {
    if (open.length === 0) roots.push(starts.length);
    open.push(starts.length);
    starts.push(state.position);
    ends.push(text.length);
    lasts.push(0);
    kinds.push(Kind.none);
    values.push(undefined);
  };
  const finish = (state: State): void => {
    const node = open.pop();
    if (node === undefined) return;
    ends[node] = state.position;
    lasts[node] = starts.length - 1;
    kinds[node] = kindOf(state.kind);
    values[node] = state.result;
    const { tag } = state;
    if (tag !== null && tag !== "?" && tag !== plainTag && isForeign(tag, state.kind))
      tags.set(node, tag);
  };
  return {
    tree: { text, starts, ends, lasts, kinds, values, tags, roots, open },
    listener: (event, state) => {
      if (event === "open") begin(state);
      else finish(state);
    },
  };
};

const kindOf = (kind: string | null): number => {
  if (kind === "scalar") return Kind.scalar;
  if (kind === "mapping") return Kind.mapping;
  return kind === "sequence" ? Kind.sequence : Kind.none;
};

/** An empty node is an empty text: it fits the tags of scalars. */
const isForeign = (tag: string, kind: string | null): boolean =>
  allowedTags.get(tag) !== (kind ?? "scalar");
