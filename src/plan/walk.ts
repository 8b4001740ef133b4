import type { Path } from "../core/path.ts";

/** A value and its path. */
export interface Visit {
  readonly value: unknown;
  readonly path: Path;
}

/** Every value whose path fits a pattern, in which `*` is each item of a list or map. */
export const walk = (root: unknown, pattern: readonly string[]): readonly Visit[] => {
  const found: Visit[] = [];
  descend(root, { pattern, way: [], found });
  return found;
};

interface Search {
  readonly pattern: readonly string[];
  /** The steps from the root to where the search is; they change as it goes on. */
  readonly way: (string | number)[];
  readonly found: Visit[];
}

const descend = (value: unknown, search: Search): void => {
  const { pattern, way, found } = search;
  const step = pattern[way.length];
  if (step === undefined) {
    found.push({ value, path: [...way] });
    return;
  }
  for (const key of keysAt(value, step)) {
    way.push(key);
    descend(childAt(value, key), search);
    way.pop();
  }
};

const NONE: readonly (string | number)[] = [];

/** Where a step of a pattern leads from a value. Runs for every link of every plan: hence no generator. */
const keysAt = (value: unknown, step: string): Iterable<string | number> => {
  if (typeof value !== "object" || value === null) return NONE;
  if (step === "*") return Array.isArray(value) ? value.keys() : Object.keys(value);
  if (Array.isArray(value)) return Object.hasOwn(value, step) ? [Number(step)] : NONE;
  return Object.hasOwn(value, step) ? [step] : NONE;
};

const childAt = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** The value at a path; nothing where the path leads nowhere. */
export const valueAt = (root: unknown, path: Path): unknown => {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
};
