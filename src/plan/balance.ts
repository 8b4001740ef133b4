import type { Path } from "../core/path.ts";
import { isLive, withParts } from "./actions.ts";
import { amounts, isLikeForLike, isSummed } from "./amounts.ts";
import { isElsewhere, unpricedActions } from "./certain-cost.ts";
import { each } from "./each.ts";
import { lineageIn } from "./lineage.ts";
import type { PlanModel } from "./model.ts";
import { add, sumOf, UNKNOWN, type Range } from "./money.ts";
import {
  allocationsOf,
  byState,
  costItemsOf,
  covered,
  planAllocations,
  planCost,
  stateOf,
} from "./totals.ts";
import type { Action, Allocation, CostItem } from "./types.generated.ts";

/** What something costs beside what its sources give; rejected money does not count. */
export interface Balance {
  /** Path of the action or shared cost. */
  readonly path: Path;
  readonly entry: Pick<Action, "allocations" | "gaps">;
  readonly cost: Range;
  readonly money: Range;
}

/**
 * Actions and shared costs whose costs and sources can be compared. Left out is what draws on a shared
 * cost, and what mixes prices with and without tax or of different years.
 */
export const balances = (model: PlanModel): readonly Balance[] => [
  ...actionBalances(model),
  ...sharedBalances(model),
];

/**
 * What the whole plan costs beside what all sources give; nothing where no source gives anything or
 * amounts cannot be compared.
 */
export const planBalance = (model: PlanModel): Omit<Balance, "path" | "entry"> | undefined => {
  const allocations = planAllocations(model).filter(isHoped);
  const priced = [...amounts(model.plan)].filter(isSummed).map(({ money }) => money);
  if (allocations.length === 0 || !isLikeForLike(priced)) return undefined;
  return { cost: planCost(model), money: covered(byState(allocations, model)) };
};

function* actionBalances(model: PlanModel): Generator<Balance> {
  const { actions, sharedCosts = [] } = model.plan;
  const sharing = new Set(sharedCosts.flatMap((cost) => cost.actions ?? []));
  const lineage = lineageIn(actions);
  let unpriced: ReadonlySet<Action> | undefined;
  const kinOf = (action: Action) => [...withParts(model.plan, action), ...lineage(action)];
  for (const [index, action] of each(actions)) {
    const { costs, allocations } = action;
    if (!isLive(action) || (costs === undefined && allocations === undefined)) continue;
    if (sharing.size > 0 && kinOf(action).some(({ id }) => sharing.has(id))) continue;
    if (costs === undefined) unpriced ??= unpricedActions(model); // of few plans, so it is not asked of all
    const isOpen =
      costs === undefined &&
      withParts(model.plan, action).some((part) => isLive(part) && unpriced?.has(part) === true);
    yield* balanceOf(model, {
      path: ["actions", index],
      entry: action,
      costs: costItemsOf(model, action),
      allocations: allocationsOf(model, action),
      isOpen,
    });
  }
}

function* sharedBalances(model: PlanModel): Generator<Balance> {
  for (const [index, cost] of each(model.plan.sharedCosts))
    yield* balanceOf(model, {
      path: ["sharedCosts", index],
      entry: cost,
      costs: [cost],
      allocations: cost.allocations ?? [],
      isOpen: false,
    });
}

interface Sides extends Pick<Balance, "path" | "entry"> {
  readonly costs: readonly Pick<CostItem, "money" | "gaps">[];
  readonly allocations: readonly Allocation[];
  /** Whether a part of it does not say what it costs. */
  readonly isOpen: boolean;
}

function* balanceOf(
  model: PlanModel,
  { path, entry, isOpen, ...sides }: Sides,
): Generator<Balance> {
  const costs = sides.costs.filter(({ gaps }) => !isElsewhere(gaps, "money"));
  const allocations = sides.allocations.filter(isHoped);
  const priced = [...costs, ...allocations].map(({ money }) => money);
  if (costs.length === 0 || allocations.length === 0 || !isLikeForLike(priced)) return;
  const cost = sumOf(
    costs.map(({ money }) => money),
    model.purse,
  );
  yield {
    path,
    entry,
    cost: isOpen ? add(cost, UNKNOWN) : cost,
    money: covered(byState(allocations, model)),
  };
}

const isHoped = (allocation: Allocation): boolean => stateOf(allocation) !== "rejected";
