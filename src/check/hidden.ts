import { pointersTo, toPointer, type Path } from "../core/path.ts";
import type { Hidden } from "../plan/model.ts";
import { idPlaces } from "../plan/references.generated.ts";
import { valueAt } from "../plan/walk.ts";
import { childOf } from "./value.ts";

/** Something left out at `path`, with every id that went with it. */
export const hiddenAt = (root: unknown, path: Path): readonly Hidden[] => {
  const value = valueAt(root, path);
  const kind = kindOf(path) ?? kindOf([...path, 0]);
  const itself: Hidden = { path, ...(kind ? { kind } : {}) };
  if (typeof value !== "object") return [itself];
  const ids = [...idsIn(value, path)];
  return ids.some((entry) => entry.path.length === path.length) ? ids : [itself, ...ids];
};

/** Answers, for a document with parts left out, where a check cannot know. */
export interface HiddenPlaces {
  /** Something at `path`, below it or around it was left out. */
  readonly touches: (path: Path) => boolean;
}

export const hiddenPlaces = (hidden: readonly Hidden[]): HiddenPlaces => {
  const exact = new Set<string>();
  const around = new Set<string>();
  for (const { path } of hidden) {
    exact.add(toPointer(path));
    for (const pointer of pointersTo(path)) around.add(pointer);
  }
  const isInside = (path: Path): boolean =>
    exact.size > 0 && pointersTo(path).some((pointer, length) => length > 0 && exact.has(pointer));
  return { touches: (path) => around.has(toPointer(path)) || isInside(path) };
};

function* idsIn(value: unknown, path: Path): Iterable<Hidden> {
  if (typeof value !== "object" || value === null) return;
  const id = Array.isArray(value) ? undefined : childOf(value, "id");
  const kind = typeof id === "string" ? kindOf(path) : undefined;
  if (typeof id === "string") yield { path, id, ...(kind ? { kind } : {}) };
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, item] of entries)
    yield* idsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

const kindOf = (path: Path): string | undefined =>
  idPlaces.find(
    ({ path: place }) =>
      place.length === path.length &&
      place.every((step, index) => step === "*" || step === path[index]),
  )?.kind;
