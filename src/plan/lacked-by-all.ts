import type { Nested } from "./lineage.ts";
import type { Gaps } from "./types.generated.ts";

/** From so many entries on, one sentence about all of them says more than one about each. */
const many = 3;

interface Question<T> {
  readonly field: string;
  readonly applies?: (entry: T) => boolean;
}

/** Whether every entry that is asked lacks a value, so that nobody has begun yet, and none gives a reason. */
export const lackedByAll = <T extends Partial<Nested> & { readonly gaps?: Gaps }>(
  list: readonly T[] = [],
  missing: readonly number[],
  { field, applies = () => true }: Question<T>,
): boolean => {
  const wholes = new Set(list.map(({ parent }) => parent).filter((id) => id !== undefined));
  const asked = list.filter((entry) => !wholes.has(entry.id ?? "") && applies(entry));
  return (
    missing.length >= many &&
    missing.length === asked.length &&
    asked.every(({ gaps }) => gaps?.[field] === undefined)
  );
};
