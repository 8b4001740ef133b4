import type { BudgetInput, BudgetRow } from "../figures/budget.ts";
import type { CostBar, CostInput } from "../figures/costs.ts";
import { add, majorUnits, rangeOf, type Range } from "../plan/money.ts";
import {
  byState,
  costOf,
  countedActions,
  planAllocations,
  planCost,
  planGap,
} from "../plan/totals.ts";
import { nameOf, type ReportContext } from "./context.ts";
import { rangeText, shortSum, sumText } from "./money-text.ts";

/** What the budget figure draws; nothing where the plan tells no cost. Ranges are drawn at their least. */
export const budgetData = (context: ReportContext): BudgetInput | undefined => {
  const { model, words } = context;
  const { currency } = words;
  const cost = planCost(model);
  if (cost.min === 0) return undefined;
  const all = planAllocations(model);
  const sums = byState(all, model);
  const least = (range: Range): number => majorUnits(range.min, currency);
  const totals = {
    total: least(cost),
    secured: least(sums.secured),
    sought: least(add(sums.applied, sums.identified)),
    open: least(planGap(model)),
  };
  const sources = (model.plan.funding ?? []).map((source): BudgetRow => {
    const own = byState(
      all.filter((allocation) => allocation.source === source.id),
      model,
    );
    return {
      label: words.text(source.name),
      secured: least(own.secured),
      sought: least(add(own.applied, own.identified)),
      open: 0,
    };
  });
  const open: BudgetRow = {
    label: words.catalog.columns.gap,
    secured: 0,
    sought: 0,
    open: totals.open,
  };
  return {
    rows: [...sources.filter(({ secured, sought }) => secured + sought > 0), open],
    totals,
    amount: (value) => sumText(value, currency, words),
    shortAmount: (value) => shortSum(value, words),
    catalog: words.catalog,
  };
};

/** What the figure of costs draws: each action that costs something, and what is shared once. */
export const costData = (context: ReportContext): CostInput => {
  const { model, words } = context;
  const bar = (label: string, range: Range | undefined): readonly CostBar[] =>
    range === undefined || range.min <= 0
      ? []
      : [{ label, cost: majorUnits(range.min, words.currency), text: rangeText(range, words) }];
  return {
    rows: [
      ...countedActions(model.plan).flatMap((action) =>
        bar(nameOf(context, action.id), costOf(model, action)),
      ),
      ...(model.plan.sharedCosts ?? []).flatMap(({ label, money }) =>
        bar(words.text(label), rangeOf(money, model.purse)),
      ),
    ],
    total: rangeText(planCost(model), words),
    shortAmount: (value) => shortSum(value, words),
    catalog: words.catalog,
  };
};
