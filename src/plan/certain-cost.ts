import { isLive, withParts } from "./actions.ts";
import { isFilled } from "./filled.ts";
import { lacking } from "./lineage.ts";
import type { PlanModel } from "./model.ts";
import { sumOf, type Range } from "./money.ts";
import { costItemsOf } from "./totals.ts";
import type { Action, CostItem, Gaps } from "./types.generated.ts";

/**
 * The least and the most that actions can cost together: open where one of them, or a part of it, does
 * not say; what was given up may or may not count. Shared costs are not in it.
 */
export const certainCost = (model: PlanModel, actions: readonly Action[]): Range => {
  const sum = (some: readonly Action[]): Range =>
    sumOf(
      some.flatMap((action) => pricesOf(model, action)),
      model.purse,
    );
  const unpriced = unpricedActions(model);
  const parts = actions.flatMap((action) => withParts(model.plan, action));
  const isOpen = parts.some((part) => unpriced.has(part));
  return { min: sum(actions.filter(isLive)).min, max: isOpen ? Infinity : sum(actions).max };
};

/** Every amount an action is made of; nothing for one that the plan does not tell. */
export const pricesOf = (model: PlanModel, action: Action): readonly CostItem["money"][] =>
  costItemsOf(model, action)
    .filter(({ gaps }) => !isElsewhere(gaps, "money"))
    .map(({ money }) => money);

/** Whether a value that is not there adds nothing here: it does not apply, or is counted in another one. */
export const isElsewhere = (gaps: Gaps | undefined, field: string): boolean => {
  const reason = gaps?.[field]?.reason;
  return reason === "not-applicable" || reason === "counted-in";
};

/** Actions that work is done in and whose cost nothing tells. */
const unpricedActions = ({ plan: { actions, sharedCosts = [] } }: PlanModel): Set<Action> => {
  const sharing = new Set(sharedCosts.flatMap((cost) => cost.actions ?? []));
  const answers = ({ id, costs, gaps }: Action): boolean =>
    isFilled(costs) || isElsewhere(gaps, "costs") || sharing.has(id);
  const missing = lacking(actions, { field: "costs", applies: isLive, answers });
  return new Set(missing.flatMap((index) => actions?.[index] ?? []));
};
