import type { Path } from "../core/path.ts";

/** A value without some of its parts, and the way back to where its parts were. */
export interface Pruned {
  readonly value: unknown;
  /** Path in the value before, of a path in the value after. */
  readonly origin: (path: Path) => Path;
}

/** Collects what is to be left out of a value, then leaves it out in one go. */
export interface Removal {
  /** Marks the value at `path`; tells whether it was not marked before. */
  readonly mark: (path: Path) => boolean;
  /** A copy without the marked values; what does not change is shared. */
  readonly finish: () => Pruned;
}

export const startRemoval = (root: unknown): Removal => {
  const cuts = newCut();
  return {
    mark: (path) => mark(cuts, path),
    finish: () => ({ value: copy(root, cuts), origin: (path) => originOf(cuts, path) }),
  };
};

/** What is cut at and below a place. */
interface Cut {
  isCut: boolean;
  /** Made when first needed: most places have nothing below. */
  below: Map<string | number, Cut> | undefined;
  /** Former positions of the entries that a list has kept. */
  kept: readonly number[] | undefined;
}

const newCut = (): Cut => ({ isCut: false, below: undefined, kept: undefined });

const mark = (root: Cut, path: Path): boolean => {
  let cut = root;
  for (const step of path) {
    cut.below ??= new Map();
    const next = cut.below.get(step) ?? newCut();
    cut.below.set(step, next);
    cut = next;
  }
  const isNew = !cut.isCut;
  cut.isCut = true;
  return isNew;
};

const copy = (value: unknown, cut: Cut | undefined): unknown => {
  if (!cut || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return copyList(value, cut);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  // fromEntries defines properties, so a key like __proto__ stays a key.
  return Object.fromEntries(
    entries
      .filter(([key]) => !cut.below?.get(key)?.isCut)
      .map(([key, item]) => [key, copy(item, cut.below?.get(key))]),
  );
};

const copyList = (list: readonly unknown[], cut: Cut): readonly unknown[] => {
  const kept = [...list.keys()].filter((index) => !cut.below?.get(index)?.isCut);
  cut.kept = kept;
  return kept.map((index) => copy(list[index], cut.below?.get(index)));
};

const originOf = (root: Cut, path: Path): Path => {
  let cut: Cut | undefined = root;
  return path.map((step) => {
    const former = typeof step === "number" ? (cut?.kept?.[step] ?? step) : step;
    cut = cut?.below?.get(former);
    return former;
  });
};
