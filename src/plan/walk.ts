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

/** Runs for every link of every plan: hence no generators, and no lists of keys but where `*` asks for them. */
const descend = (value: unknown, search: Search): void => {
  const { pattern, way, found } = search;
  const step = pattern[way.length];
  if (step === undefined) found.push({ value, path: [...way] });
  else if (typeof value !== "object" || value === null) return;
  else if (step !== "*") enter(value, Array.isArray(value) ? Number(step) : step, search);
  else if (Array.isArray(value))
    for (let index = 0; index < value.length; index += 1) enter(value, index, search);
  else for (const key of Object.keys(value)) enter(value, key, search);
};

const enter = (owner: object, key: string | number, search: Search): void => {
  if (!Object.hasOwn(owner, key)) return;
  search.way.push(key);
  descend(Reflect.get(owner, key), search);
  search.way.pop();
};

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
