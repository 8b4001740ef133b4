import type { LocatedDocument, Place } from "./document.ts";
import { isWithin, type Path } from "./path.ts";

/** A document that is one value of another: `["risks"]`, `["actions", 3]`. */
export interface Part {
  readonly path: Path;
  readonly document: LocatedDocument;
}

/** One document over several texts: each part's value stands at its path, and its places are in its own text. */
export const mount = (root: LocatedDocument, parts: readonly Part[]): LocatedDocument => {
  if (parts.length === 0) return root;
  const deepestFirst = [...parts].sort((a, b) => b.path.length - a.path.length);
  return {
    value: parts.reduce(
      (value, part) => withValue(value, part.path, part.document.value),
      root.value,
    ),
    sources: [root, ...parts.map(({ document }) => document)].flatMap(({ sources }) => sources),
    locate: (path, anchor): Place => {
      const holder = deepestFirst.find((part) => isWithin(path, part.path));
      if (holder) return holder.document.locate(path.slice(holder.path.length), anchor);
      const inside = hasPath(root.value, path)
        ? undefined
        : parts.find((part) => isWithin(part.path, path));
      return inside ? inside.document.locate([], "missing") : root.locate(path, anchor);
    },
  };
};

/** A copy of `value` with `inner` at `path`; lists and maps on the way are copied or made. */
const withValue = (value: unknown, path: Path, inner: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  if (typeof step === "number") {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return Object.assign([...list], { [step]: withValue(list[step], rest, inner) });
  }
  const map = isMap(value) ? value : {};
  return {
    ...map,
    [step]: withValue(Object.hasOwn(map, step) ? map[step] : undefined, rest, inner),
  };
};

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasPath = (value: unknown, path: Path): boolean => {
  let current = value;
  for (const step of path) {
    const property =
      typeof current === "object" && current !== null
        ? Object.getOwnPropertyDescriptor(current, step)
        : undefined;
    if (!property) return false;
    current = property.value;
  }
  return true;
};
