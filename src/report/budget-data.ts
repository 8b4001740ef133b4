import type { BudgetInput, BudgetRow } from "../figures/budget.ts";
import { add, majorUnits, type Range } from "../plan/money.ts";
import { byState, covered, gapBetween, planAllocations, planCost } from "../plan/totals.ts";
import type { ReportContext } from "./context.ts";
import { sumText } from "./money-text.ts";

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
    open: least(gapBetween({ min: cost.min, max: cost.min }, covered(sums))),
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
    shortAmount: (value) => shortSum(value, context),
    catalog: words.catalog,
  };
};

/** An amount in few digits: “€412M”. */
export const shortSum = (value: number, { words }: ReportContext): string =>
  new Intl.NumberFormat(words.language, {
    ...(words.currency === undefined
      ? {}
      : { style: "currency" as const, currency: words.currency }),
    notation: "compact",
    maximumSignificantDigits: 3,
  }).format(value);
