import { childrenOf } from "./actions.ts";
import { when, type PlanModel } from "./model.ts";
import type { Action, Phase } from "./types.generated.ts";
import type { When } from "./when.ts";

/** When an action begins: its own start, else that of its first phase or part; nothing where one is not known. */
export const startOf = (model: PlanModel, action: Action): When | undefined =>
  earliest(datesOf({ model, name: "start" }, action));

/** When an action ends: its own end, else that of its last phase or part; nothing where one is not known. */
export const endOf = (model: PlanModel, action: Action): When | undefined =>
  latest(datesOf({ model, name: "end" }, action));

interface Side {
  readonly model: PlanModel;
  readonly name: "start" | "end";
}

const datesOf = (
  side: Side,
  action: Action,
  way: readonly Action[] = [],
): readonly (When | undefined)[] => {
  const { model, name } = side;
  if (way.includes(action)) return []; // a ring of parents, which a rule reports
  if (action[name] !== undefined) return [when(model, action[name])];
  const phases: readonly Phase[] = action.phases ?? [];
  if (phases.length > 0) return phases.map((phase) => when(model, phase[name]));
  const parts = childrenOf(model.plan, action);
  if (parts.length === 0) return [undefined];
  return parts.flatMap((part) => datesOf(side, part, [...way, action]));
};

const earliest = (spans: readonly (When | undefined)[]): When | undefined =>
  extreme(spans, (days) => days.sort()[0]);

const latest = (spans: readonly (When | undefined)[]): When | undefined =>
  extreme(spans, (days) => days.sort().at(-1));

const extreme = (
  spans: readonly (When | undefined)[],
  pick: (days: string[]) => string | undefined,
): When | undefined => {
  const known = spans.filter((span) => span !== undefined);
  const from = pick(known.map((span) => span.earliest));
  const to = pick(known.map((span) => span.latest));
  if (from === undefined || to === undefined || known.length < spans.length) return undefined;
  return { earliest: from, latest: to };
};
