import type { PlanModel } from "../../plan/model.ts";
import type { Count } from "../tally.ts";

/** Chapters of a plan in the order of a feedback sheet. */
export const chapters = [
  "situation",
  "direction",
  "people",
  "integration",
  "actions",
  "money",
  "indicators",
  "risks",
  "delivery",
  "cooperation",
] as const;

export type Chapter = (typeof chapters)[number];

/** Something a plan can have in a number of places, worth counting, and worth praise where it is complete. */
export interface Measure {
  readonly chapter: Chapter;
  readonly count: (model: PlanModel) => Count;
  /** The rule that asks for it; it counts as asked from the stage on at which that rule speaks. */
  readonly rule?: string;
  /** The section a profile may ask for. */
  readonly section?: string;
  /** So many of them are worth praise where none is missing; absent where it goes without saying. */
  readonly praiseFrom?: number;
  /** Rules, or topics of rules with a slash at the end, of which one finding makes the praise untrue. */
  readonly unless?: readonly string[];
}

/** Types a table of measures; returns it unchanged. */
export const defineMeasures = <Id extends string>(
  table: Readonly<Record<Id, Measure>>,
): Readonly<Record<Id, Measure>> => table;

/** Whether all of a chapter could be read, when something in these top-level fields could not. */
export const isWhole = (chapter: Chapter, hiddenFields: readonly string[]): boolean =>
  !fieldsOf[chapter].some((field) => hiddenFields.includes(field));

/** Top-level fields that a chapter tells of. */
const fieldsOf: Readonly<Record<Chapter, readonly string[]>> = {
  situation: ["context", "problems"],
  direction: ["vision", "objectives"],
  people: ["stakeholders", "people", "localGroup", "meetings", "commitments"],
  integration: ["integration", "alignments"],
  actions: ["actions"],
  money: ["actions", "sharedCosts", "funding", "budget", "rates"],
  indicators: ["indicators"],
  risks: ["risks"],
  delivery: ["governance", "monitoring"],
  cooperation: ["pairing", "exchanges", "learnings", "tests"],
};
