import { followUp } from "./follow-up.ts";
import { ground } from "./ground.ts";
import type { Measure } from "./measure.ts";
import { work } from "./work.ts";

const table = { ...ground, ...work, ...followUp };

export type MeasureId = keyof typeof table;

/** Everything that is counted in a plan, in the order of its chapters. */
export const measures: Readonly<Record<MeasureId, Measure>> = table;

/** Ids of the measures in that order. */
export const measureIds: readonly MeasureId[] = [
  ...idsOf(ground),
  ...idsOf(work),
  ...idsOf(followUp),
];

/** Keys of a table as what they are; its type names them all. */
function idsOf<Id extends string>(part: Readonly<Record<Id, Measure>>): readonly Id[] {
  const isId = (key: string): key is Id => Object.hasOwn(part, key);
  return Object.keys(part).filter(isId);
}
