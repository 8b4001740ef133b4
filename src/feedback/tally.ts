import type { PlanModel } from "../plan/model.ts";
import { isFilled } from "../plan/filled.ts";
import { lineageIn, type Nested } from "../plan/lineage.ts";
import type { Gaps } from "../plan/types.generated.ts";

/** How many answers there could be, how many there are, and for how many there is a reason instead. */
export interface Count {
  readonly of: number;
  readonly there: number;
  readonly gaps: number;
}

type Entry = Partial<Nested> & { readonly gaps?: Gaps };

interface Question<T> {
  /** The field whose reason in `gaps` counts. */
  readonly field: keyof T & string;
  /** Entries that are asked; all of them unless it says otherwise. */
  readonly applies?: (entry: T) => boolean;
  /** Whether an entry answers; a filled field unless it says otherwise. */
  readonly answers?: (entry: T) => boolean;
}

/** Asks every entry of a list that is no whole of others; what it is part of may answer for it. */
export const tallyOf = <T extends Entry>(
  list: readonly T[] | undefined,
  { field, applies = () => true, answers = (entry) => isFilled(entry[field]) }: Question<T>,
): Count => {
  const all = list ?? [];
  const wholes = new Set(all.flatMap(({ parent }) => parent ?? []));
  const lineage = wayUp(all);
  const asked = all.filter((entry) => !wholes.has(entry.id ?? "") && applies(entry));
  const open = asked.filter((entry) => !lineage(entry).some(answers));
  const excused = open.filter((entry) => lineage(entry).some(({ gaps }) => gaps?.[field]));
  return { of: asked.length, there: asked.length - open.length, gaps: excused.length };
};

/** The way from an entry to its wholes; entries without an id stand alone. */
const wayUp = <T extends Entry>(list: readonly T[]): ((entry: T) => readonly T[]) => {
  const isNested = (entry: T): entry is T & Nested => entry.id !== undefined;
  const lineage = lineageIn(list.filter(isNested));
  return (entry) => (isNested(entry) ? lineage(entry) : [entry]);
};

/** Asks a map for one field; `reasons` are the gaps beside it. */
export const single = (value: unknown, reasons: Gaps | undefined, field: string): Count => {
  const there = isFilled(value) ? 1 : 0;
  return { of: 1, there, gaps: there === 0 && reasons?.[field] ? 1 : 0 };
};

/** A section of the plan: there, or with a reason at the top of the plan. */
export const section = ({ plan }: PlanModel, field: string): Count =>
  single(Object.entries(plan).find(([key]) => key === field)?.[1], plan.gaps, field);

/** So many things that count by being there at all. */
export const plenty = (count: number): Count => ({ of: count, there: count, gaps: 0 });
