import { childrenOf, isLive, withParts } from "./actions.ts";
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
  const least = actions.filter(isLive).flatMap((action) => pricesOf(model, action));
  const most = actions.flatMap((action) => everyPrice(model, action));
  const unpriced = unpricedActions(model);
  const parts = actions.flatMap((action) => withParts(model.plan, action));
  const isOpen = parts.some((part) => unpriced.has(part));
  const { purse } = model;
  return { min: sumOf(least, purse).min, max: isOpen ? Infinity : sumOf(most, purse).max };
};

/** Every amount an action may be made of, those of parts that were given up among them. */
const everyPrice = (
  model: PlanModel,
  action: Action,
  way: readonly Action[] = [],
): readonly CostItem["money"][] => {
  if (way.includes(action)) return []; // a ring of parents, which a rule reports
  if (action.costs !== undefined) return pricesOf(model, action);
  return childrenOf(model.plan, action).flatMap((part) =>
    everyPrice(model, part, [...way, action]),
  );
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

/** Actions that work is, or was to be, done in and whose cost nothing tells. */
export const unpricedActions = ({
  plan: { actions, sharedCosts = [] },
}: PlanModel): Set<Action> => {
  const sharing = new Set(sharedCosts.flatMap((cost) => cost.actions ?? []));
  const answers = ({ id, costs, gaps }: Action): boolean =>
    isFilled(costs) || isElsewhere(gaps, "costs") || sharing.has(id);
  const missing = lacking(actions, { field: "costs", answers });
  return new Set(missing.flatMap((index) => actions?.[index] ?? []));
};
