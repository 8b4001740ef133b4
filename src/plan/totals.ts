import { childrenOf, isLive, topActions } from "./actions.ts";
import type { PlanModel } from "./model.ts";
import { add, NOTHING, rangeOf, sumOf, UNKNOWN, type Range } from "./money.ts";
import type { Action, Allocation, CostItem, Gap, Plan, SharedCost } from "./types.generated.ts";

export type AllocationState = NonNullable<Allocation["state"]>;

/** Money by state; an allocation that states none counts as identified. */
export type ByState = Readonly<Record<AllocationState, Range>>;

/**
 * What an action costs: its own costs, else those of its parts; nothing where neither states any. Open
 * upwards where a cost or a part does not say.
 */
export const costOf = (model: PlanModel, action: Action): Range | undefined =>
  costItemsOf(model, action).some(({ money }) => money !== undefined)
    ? reckon(model, action)
    : undefined;

/** What an action may cost, told or not. */
const reckon = (model: PlanModel, action: Action): Range => {
  const { stating, silent } = saying(model, action, ({ costs }) => costs !== undefined);
  const items = stating.flatMap(({ costs }) => costs ?? []);
  const amounts = items.filter((cost) => cost.money !== undefined || isUntold(cost));
  const sum = sumOf(
    amounts.map(({ money }) => money),
    model.purse,
  );
  const isOpen = silent.some((way) => way.every((one) => untold(model.plan, one) === UNKNOWN));
  return isOpen ? add(sum, UNKNOWN) : sum;
};

/** What makes up the cost of an action: its own costs, else those of its parts. */
export const costItemsOf = (model: PlanModel, action: Action): readonly CostItem[] =>
  saying(model, action, ({ costs }) => costs !== undefined).stating.flatMap(
    ({ costs }) => costs ?? [],
  );

/**
 * Whether a cost has an amount that the plan does not tell: it makes a sum open upwards. Staff time
 * without a price is told in time, not in money.
 */
const isUntold = ({ effort, gaps }: CostItem): boolean =>
  effort === undefined && reasoned(gaps?.money?.reason) === UNKNOWN;

/** What counts once in the money of a plan: an action that is part of no other, or a shared cost. */
export interface CostLine {
  readonly action?: Action;
  readonly shared?: SharedCost;
  /** Open upwards where the plan does not say what it costs. */
  readonly cost: Range;
  readonly allocations: readonly Allocation[];
  /** What is missing; open where the plan gives a reason for naming no money. */
  readonly gap: Range;
}

/** Every line of the plan's money, without double counting; what was given up does not count. */
export const costLines = (model: PlanModel): readonly CostLine[] => [
  ...countedActions(model.plan).map((action) => {
    const cost = reckon(model, action);
    const allocations = allocationsOf(model, action);
    return { action, cost, allocations, gap: gapOf(model, { entry: action, cost, allocations }) };
  }),
  ...(model.plan.sharedCosts ?? []).map((shared) => {
    const cost = sharedCostOf(model, shared);
    const allocations = shared.allocations ?? [];
    return { shared, cost, allocations, gap: gapOf(model, { entry: shared, cost, allocations }) };
  }),
];

interface Paid extends Pick<CostLine, "cost" | "allocations"> {
  readonly entry: Pick<Action, "gaps">;
}

const gapOf = (model: PlanModel, { entry, cost, allocations }: Paid): Range => {
  const isUnknown = allocations.length === 0 && entry.gaps?.allocations !== undefined;
  return gapBetween(cost, isUnknown ? UNKNOWN : covered(byState(allocations, model)));
};

/** What a plan costs: its lines added up. */
export const planCost = (model: PlanModel): Range =>
  costLines(model).reduce((total, { cost }) => add(total, cost), NOTHING);

/** What is missing in a plan: the gaps of its lines added up, as money for one pays for no other. */
export const planGap = (model: PlanModel): Range =>
  costLines(model).reduce((total, { gap }) => add(total, gap), NOTHING);

/** Actions whose money counts in the plan: those that are part of no other and were not given up. */
export const countedActions = (plan: Plan): readonly Action[] => topActions(plan).filter(isLive);

/** Nothing where an action has no cost of its own to tell, else an open sum. */
const untold = ({ sharedCosts }: Plan, { id, gaps }: Action): Range => {
  const isShared = sharedCosts?.some(({ actions }) => actions?.includes(id)) ?? false;
  return isShared ? NOTHING : reasoned(gaps?.costs?.reason);
};

/** Money that sources give to an action: its own allocations, else those of its parts. */
export const allocationsOf = (model: PlanModel, action: Action): readonly Allocation[] =>
  saying(model, action, ({ allocations }) => allocations !== undefined).stating.flatMap(
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

const sharedCostOf = (model: PlanModel, { money, gaps }: SharedCost): Range =>
  money === undefined ? reasoned(gaps?.money?.reason) : (rangeOf(money, model.purse) ?? UNKNOWN);

/** Nothing where the reason for an absent cost says that there is none here, else an open sum. */
const reasoned = (reason: Gap["reason"] | undefined): Range =>
  reason === "not-applicable" || reason === "counted-in" ? NOTHING : UNKNOWN;

interface Saying {
  /** Actions whose own values count: the action itself where it states any, else its parts that go on. */
  readonly stating: readonly Action[];
  /** Those without parts that state none, each after all that it is part of. */
  readonly silent: readonly (readonly Action[])[];
}

const saying = (model: PlanModel, action: Action, states: (one: Action) => boolean): Saying => {
  const stating: Action[] = [];
  const silent: (readonly Action[])[] = [];
  const seen = new Set<Action>();
  const visit = (one: Action, above: readonly Action[]): void => {
    if (seen.has(one)) return; // a ring of parents, which a rule reports
    seen.add(one);
    const way = [...above, one];
    const parts = childrenOf(model.plan, one);
    if (states(one)) stating.push(one);
    else if (parts.length === 0) silent.push(way);
    for (const part of states(one) ? [] : parts.filter(isLive)) visit(part, way);
  };
  visit(action, []);
  return { stating, silent };
};
