import type { Path } from "../core/path.ts";

/** A value and its path. */
export interface Visit {
  readonly value: unknown;
  readonly path: Path;
}

/** Every value whose path fits a pattern, in which `*` is each item of a list or map. */
export function* walk(root: unknown, pattern: readonly string[]): Generator<Visit> {
  yield* descend({ value: root, path: [] }, pattern);
}

function* descend({ value, path }: Visit, pattern: readonly string[]): Generator<Visit> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    yield { value, path };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (step === "*" || step === String(index))
        yield* descend({ value: item, path: [...path, index] }, rest);
    return;
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, item] of entries)
    if (step === "*" || key === step) yield* descend({ value: item, path: [...path, key] }, rest);
}

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
