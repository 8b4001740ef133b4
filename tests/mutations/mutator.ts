import { toPointer, type Path } from "../../src/core/path.ts";
import type { Plan } from "../../src/plan/types.generated.ts";

/** A deep copy of a plan, to be spoilt. */
export type MutablePlan = Plan;

/** Breaks one rule in a plan that keeps it. */
export interface Mutator {
  /** Returns the JSON pointer at which the rule must speak, or nothing where this plan has nothing to spoil. */
  readonly seed: (plan: MutablePlan) => string | undefined;
  /** Rules that rightly speak as well. */
  readonly companions?: readonly string[];
  /** The day of the run, for rules that need it. */
  readonly today?: string;
}

/** How each rule of a topic is broken, by rule id. */
export type Mutators = Readonly<Record<string, Mutator>>;

/** The pointer of a path given step by step: `at("actions", 0, "owners")`. */
export const at = (...path: Path): string => toPointer(path);

/** An item of a list and its position. */
export interface Found<T> {
  readonly index: number;
  readonly item: T;
}

/** The first item that fits, to be changed in place. */
export const first = <T>(
  list: readonly T[] | undefined,
  fits: (item: T) => boolean = () => true,
): Found<T> | undefined => {
  for (const [index, item] of (list ?? []).entries()) if (fits(item)) return { index, item };
  return undefined;
};

/** A seed that changes the first item of a list that fits and points at `field` of it (at the item itself without one). */
export const inFirst = <K extends ListKey>(
  list: K,
  fits: (item: ItemOf<K>, plan: MutablePlan) => boolean,
  spoil: (item: ItemOf<K>, plan: MutablePlan) => Path | undefined,
): Mutator["seed"] => {
  return (plan) => {
    // The compiler cannot see that the list under K holds items of K.
    const found = first(plan[list] as ItemOf<K>[] | undefined, (item) => fits(item, plan));
    const path = found && spoil(found.item, plan);
    return path && at(list, found.index, ...path);
  };
};

type ListKey = {
  [K in keyof Plan]-?: NonNullable<Plan[K]> extends readonly object[] ? K : never;
}[keyof Plan];

type ItemOf<K extends ListKey> = NonNullable<Plan[K]> extends readonly (infer T)[] ? T : never;
