import { yearsFigure, type YearlyMoney } from "../../figures/budget-years.ts";
import { flowFigure, type Flow } from "../../figures/flow.ts";
import { gapFigure } from "../../figures/gap.ts";
import type { Figure } from "../../figures/scene.ts";
import { when } from "../../plan/model.ts";
import { add, majorUnits } from "../../plan/money.ts";
import { byState, costLines, planAllocations, planCost, planGap } from "../../plan/totals.ts";
import type { Allocation } from "../../plan/types.generated.ts";
import { nameOf, type ReportContext } from "../context.ts";
import { rangeText, shortRangeText, shortSum, sumText } from "../money-text.ts";
import { present } from "./present.ts";

/** What the plan needs beside what is found; with ranges where it tells ranges. */
export const fundingGap = ({ model, words }: ReportContext): readonly Figure[] => {
  const sums = byState(planAllocations(model), model);
  return present(
    gapFigure({
      needed: planCost(model),
      secured: sums.secured,
      sought: add(sums.applied, sums.identified),
      open: planGap(model),
      currency: words.currency,
      text: (range) => rangeText(range, words),
      shortText: (range) => shortRangeText(range, words),
      catalog: words.catalog,
    }),
  );
};

/** Money of each source by the year it is to come. Ranges are drawn at their least. */
export const budgetYears = (context: ReportContext): readonly Figure[] => {
  const { model } = context;
  const money = planAllocations(model).map((allocation): YearlyMoney => ({
    source: allocation.source,
    year: yearOf(context, allocation),
    ...leastOf(context, [allocation]),
  }));
  return present(yearsFigure({ money, ...phrasesOf(context) }));
};

/** Where money comes from and where it goes. Ranges are drawn at their least. */
export const moneyFlow = (context: ReportContext): readonly Figure[] => {
  const flows = costLines(context.model).flatMap(({ action, shared, allocations }) =>
    [...new Set(allocations.map(({ source }) => source))].map((source): Flow => {
      const own = allocations.filter((allocation) => allocation.source === source);
      return { source, target: (action ?? shared)?.id ?? "", ...leastOf(context, own) };
    }),
  );
  return present(flowFigure({ flows, ...phrasesOf(context) }));
};

/** What allocations bring at least, in the currency's main unit. */
const leastOf = (
  { model, words }: ReportContext,
  allocations: readonly Allocation[],
): { readonly secured: number; readonly sought: number } => {
  const sums = byState(allocations, model);
  const sought = add(sums.applied, sums.identified);
  return {
    secured: Math.max(0, majorUnits(sums.secured.min, words.currency)),
    sought: Math.max(0, majorUnits(sought.min, words.currency)),
  };
};

/** The year money is certain to fall in. */
const yearOf = ({ model }: ReportContext, { date }: Allocation): number | undefined => {
  const span = when(model, date);
  if (span === undefined || span.endless !== undefined) return undefined;
  const [first, last] = [span.earliest, span.latest].map((day) => Number(day.slice(0, -6)));
  return first === last ? first : undefined;
};

const phrasesOf = (context: ReportContext) => {
  const { words } = context;
  return {
    name: (id: string) => nameOf(context, id),
    amount: (value: number) => sumText(value, words.currency, words),
    shortAmount: (value: number) => shortSum(value, words),
    catalog: words.catalog,
  };
};
