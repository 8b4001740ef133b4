import { isLive } from "../../src/plan/actions.ts";
import type { Action, Gaps } from "../../src/plan/types.generated.ts";
import type { MutablePlan } from "./mutator.ts";

/** Whether an action answers for itself alone: it goes on, has no parts and is part of none. */
export const standsAlone = (action: Action, { actions = [] }: MutablePlan): boolean =>
  isLive(action) &&
  action.status !== "done" &&
  action.parent === undefined &&
  actions.every(({ parent }) => parent !== action.id);

/** How often a plan names an id, the entry itself not counted. */
export const mentions = (plan: MutablePlan, id: string): number =>
  JSON.stringify(plan).split(`"${id}"`).length - 2;

/** Takes a value out, and with it the reason why it may be missing. */
export const drop = <T extends { gaps?: Gaps }>(entry: T, field: keyof T & string): void => {
  Reflect.deleteProperty(entry, field);
  if (entry.gaps) Reflect.deleteProperty(entry.gaps, field);
};
