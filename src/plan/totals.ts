import { childrenOf, isLive, topActions } from "./actions.ts";
import type { PlanModel } from "./model.ts";
import { add, NOTHING, rangeOf, sumOf, UNKNOWN, type Range } from "./money.ts";
import type { Action, Allocation, CostItem, Plan, SharedCost } from "./types.generated.ts";

export type AllocationState = NonNullable<Allocation["state"]>;

/** Money by state; an allocation that states none counts as identified. */
export type ByState = Readonly<Record<AllocationState, Range>>;

/** What an action costs: its own costs, else those of its parts; nothing where neither states any. */
export const costOf = (model: PlanModel, action: Action): Range | undefined => {
  const amounts = costItemsOf(model, action)
    .filter((cost) => cost.money !== undefined || isUntold(cost))
    .map(({ money }) => money);
  return amounts.some((money) => money !== undefined) ? sumOf(amounts, model.purse) : undefined;
};

/** What makes up the cost of an action: its own costs, else those of its parts. */
export const costItemsOf = (model: PlanModel, action: Action): readonly CostItem[] =>
  stating(model, action, ({ costs }) => costs !== undefined).flatMap(({ costs }) => costs ?? []);

/** Whether a cost has an amount that the plan does not tell: it makes a sum open upwards. */
const isUntold = ({ gaps }: CostItem): boolean => {
  const reason = gaps?.money?.reason;
  return reason !== undefined && reason !== "not-applicable" && reason !== "counted-in";
};

/**
 * What a plan costs: its actions without double counting, and each shared sum once. Open upwards where
 * an action does not say what it costs; what was given up does not count.
 */
export const planCost = (model: PlanModel): Range => {
  let total = sharedTotal(model.plan.sharedCosts, model);
  for (const action of countedActions(model.plan))
    total = add(total, costOf(model, action) ?? untold(model.plan, action));
  return total;
};

/** Actions whose money counts in the plan: those that are part of no other and were not given up. */
export const countedActions = (plan: Plan): readonly Action[] => topActions(plan).filter(isLive);

/** Nothing where an action has no cost of its own to tell, else an open sum. */
const untold = ({ sharedCosts }: Plan, { id, gaps }: Action): Range => {
  const reason = gaps?.costs?.reason;
  const isElsewhere = reason === "not-applicable" || reason === "counted-in";
  const isShared = sharedCosts?.some(({ actions }) => actions?.includes(id)) ?? false;
  return isElsewhere || isShared ? NOTHING : UNKNOWN;
};

/** Money that sources give to an action: its own allocations, else those of its parts. */
export const allocationsOf = (model: PlanModel, action: Action): readonly Allocation[] =>
  stating(model, action, ({ allocations }) => allocations !== undefined).flatMap(
    ({ allocations }) => allocations ?? [],
  );

/** Every allocation that counts in the plan, once. */
export const planAllocations = (model: PlanModel): readonly Allocation[] => [
  ...countedActions(model.plan).flatMap((action) => allocationsOf(model, action)),
  ...(model.plan.sharedCosts ?? []).flatMap(({ allocations }) => allocations ?? []),
];

/** Sums of allocations by state, in minor units of the plan's currency. */
export const byState = (allocations: readonly Allocation[], model: PlanModel): ByState => {
  const sum = (state: AllocationState): Range =>
    sumOf(
      allocations.filter((item) => stateOf(item) === state).map(({ money }) => money),
      model.purse,
    );
  return {
    identified: sum("identified"),
    applied: sum("applied"),
    secured: sum("secured"),
    rejected: sum("rejected"),
  };
};

/** Money that counts as coverage: secured, applied for or identified, never rejected. */
export const covered = (sums: ByState): Range =>
  add(add(sums.secured, sums.applied), sums.identified);

/** The state of an allocation; identified where it states none. */
export const stateOf = ({ state }: Allocation): AllocationState => state ?? "identified";

/**
 * What is certainly and possibly missing between a cost and the money for it. Never below nothing:
 * more money than cost is not a gap.
 */
export const gapBetween = (cost: Range, money: Range): Range => ({
  min: Math.max(0, cost.min - money.max),
  max: Math.max(0, cost.max - money.min),
});

const sharedTotal = (shared: readonly SharedCost[] | undefined, model: PlanModel): Range => {
  let total = NOTHING;
  for (const { money } of shared ?? [])
    total = add(total, money === undefined ? NOTHING : (rangeOf(money, model.purse) ?? UNKNOWN));
  return total;
};

/**
 * Actions whose own values count for an action: itself where it states any, else those of its parts
 * that were not given up.
 */
const stating = (
  model: PlanModel,
  action: Action,
  states: (one: Action) => boolean,
): readonly Action[] => {
  const found: Action[] = [];
  const seen = new Set<Action>();
  const visit = (one: Action): void => {
    if (seen.has(one)) return; // a ring of parents, which a rule reports
    seen.add(one);
    if (states(one)) found.push(one);
    else for (const child of childrenOf(model.plan, one).filter(isLive)) visit(child);
  };
  visit(action);
  return found;
};
