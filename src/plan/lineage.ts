import { isFilled } from "./filled.ts";
import type { Gaps } from "./types.generated.ts";

/** An entry of a flat list that may be part of another one. */
export interface Nested {
  readonly id: string;
  readonly parent?: string;
}

/** For a list, the way from an entry up to the whole it is part of, itself first. A ring is walked once. */
export const lineageIn = <T extends Nested>(
  list: readonly T[] | undefined,
): ((entry: T) => readonly T[]) => {
  const byId = new Map((list ?? []).map((entry) => [entry.id, entry]));
  return (entry) => {
    const way = new Set([entry]);
    for (const { parent } of way) {
      const above = parent === undefined ? undefined : byId.get(parent);
      if (above !== undefined) way.add(above);
    }
    return [...way];
  };
};

interface Question<T> {
  readonly field: keyof T & string;
  /** Entries that are asked; all of them unless it says otherwise. */
  readonly applies?: (entry: T) => boolean;
  /** Whether an entry answers for itself and its parts; a filled field unless it says otherwise. */
  readonly answers?: (entry: T) => boolean;
}

/**
 * Positions of the entries that lack a value. Entries without parts are asked, and what they are part
 * of may answer for them; where one of those gives a reason in `gaps`, its position stands for them.
 */
export const lacking = <T extends Nested & { readonly gaps?: Gaps }>(
  list: readonly T[] | undefined,
  { field, applies = () => true, answers = (entry) => isFilled(entry[field]) }: Question<T>,
): readonly number[] => {
  const all = list ?? [];
  const lineage = lineageIn(all);
  const wholes = new Set(all.map(({ parent }) => parent));
  const found = new Set<number>();
  for (const entry of all) {
    if (wholes.has(entry.id) || !applies(entry)) continue;
    const way = lineage(entry);
    if (way.some(answers)) continue;
    found.add(all.indexOf(way.find(({ gaps }) => gaps?.[field] !== undefined) ?? entry));
  }
  return [...found].sort((a, b) => a - b);
};
