import { isLive } from "../../plan/actions.ts";
import { add, NOTHING, type Range } from "../../plan/money.ts";
import type { Allocation, Plan } from "../../plan/types.generated.ts";
import {
  byState,
  costLines,
  costOf,
  planAllocations,
  planCost,
  planGap,
} from "../../plan/totals.ts";
import { emptySlot, nameOf, shortNames, slotOf, textOf, type ReportContext } from "../context.ts";
import { moneyText, rangeText, shortRangeText } from "../money-text.ts";
import { said, type Slot } from "../../template/slot.ts";
import type { KeyNumber } from "./summary.ts";

export interface CostRow {
  readonly title: string;
  readonly cost: Slot;
  readonly secured: string;
  readonly sought: string;
  readonly gap: string;
}

export interface FundingRow {
  readonly name: string;
  readonly provider: string;
  readonly programme: string;
  /** What it pays for. */
  readonly actions: string;
  readonly secured: string;
  readonly sought: string;
}

export interface MoneySection {
  readonly description: Slot;
  /** The total as the plan states it. */
  readonly stated?: BreakdownRow;
  readonly costs: readonly CostRow[];
  readonly total: CostRow;
  readonly shared: readonly SharedRow[];
  readonly sources: readonly FundingRow[];
  readonly breakdown: readonly BreakdownRow[];
  /** The sums a reader asks for first. */
  readonly numbers: readonly KeyNumber[];
  /** Why there is no cost at all. */
  readonly empty: Slot;
}

interface BreakdownRow {
  readonly label: string;
  readonly amount: string;
}

interface SharedRow {
  readonly label: string;
  readonly amount: Slot;
  readonly actions: string;
}

/** Costs, who pays, and what is still open. */
export const moneyOf = (context: ReportContext): MoneySection => {
  const { model, words } = context;
  const { plan } = model;
  const stated = plan.budget?.stated;
  return {
    description: slotOf(context, plan.budget, {
      name: "description",
      text: textOf(context, plan.budget?.description),
      isOptional: true,
    }),
    ...(stated === undefined
      ? {}
      : { stated: { label: words.catalog.columns.total, amount: moneyText(stated, words) } }),
    costs: costRows(context),
    total: totalRow(context),
    shared: (plan.sharedCosts ?? []).map((cost) => ({
      label: words.text(cost.label),
      amount: slotOf(context, cost, {
        name: "money",
        text: cost.money && moneyText(cost.money, words),
      }),
      actions: shortNames(context, cost.actions),
    })),
    sources: fundingRows(context),
    breakdown: (plan.budget?.breakdown ?? []).map(({ label, money }) => ({
      label: words.text(label),
      amount: moneyText(money, words),
    })),
    numbers: sumNumbers(context),
    empty: hasMoney(plan) ? {} : emptySlot(context, "budget"),
  };
};

const hasMoney = ({ actions, sharedCosts, funding }: Plan): boolean =>
  (sharedCosts ?? []).length > 0 ||
  (funding ?? []).length > 0 ||
  (actions ?? []).some(({ costs }) => (costs ?? []).length > 0);

/** Cost, secured, sought and open, as far as something is known of each. */
const sumNumbers = (context: ReportContext): readonly KeyNumber[] => {
  const { model, words } = context;
  const { numbers } = words.catalog;
  const cost = planCost(model);
  const allocations = planAllocations(model);
  const sums = byState(allocations, model);
  const told = [
    { label: numbers.cost, range: cost },
    { label: numbers.secured, range: sums.secured },
    { label: numbers.sought, range: add(sums.applied, sums.identified) },
    { label: numbers.open, range: allocations.length === 0 ? NOTHING : planGap(model) },
  ].filter(({ range }) => range.min > 0);
  return told.map(({ label, range }) => ({ label, value: shortRangeText(range, words) }));
};

/** A row for each line whose cost is told. */
const costRows = (context: ReportContext): readonly CostRow[] => {
  const { model, words } = context;
  const lines = costLines(model);
  const isFunded = lines.some(({ allocations }) => allocations.length > 0);
  return lines.flatMap(({ action, shared, cost, allocations, gap }) => {
    const isTold = action === undefined || costOf(model, action) !== undefined;
    if (!isTold) return [];
    const title =
      shared === undefined ? nameOf(context, action?.id ?? "") : words.text(shared.label);
    return [rowOf(context, { title, cost, allocations, gap, isFunded })];
  });
};

const totalRow = (context: ReportContext): CostRow => {
  const allocations = planAllocations(context.model);
  return rowOf(context, {
    title: context.words.catalog.columns.total,
    cost: planCost(context.model),
    allocations,
    gap: planGap(context.model),
    isFunded: allocations.length > 0,
  });
};

interface Sums {
  readonly title: string;
  readonly cost: Range;
  readonly allocations: readonly Allocation[];
  readonly gap: Range;
  /** Whether the plan names money for any line. */
  readonly isFunded: boolean;
}

/** Once the plan names money for any line, a gap is told where it is certain, or where money is named. */
const rowOf = (context: ReportContext, { title, cost, allocations, ...row }: Sums): CostRow => {
  const { model, words } = context;
  const sums = byState(allocations, model);
  const isGapTold = allocations.length > 0 || (row.isFunded && row.gap.min > 0);
  const text = rangeText(cost, words);
  return {
    title,
    cost: text === "" ? { gap: words.catalog.money.notTold } : said(text),
    secured: amount(sums.secured, context),
    sought: amount(add(sums.applied, sums.identified), context),
    gap: isGapTold ? amount(row.gap, context) : "",
  };
};

const fundingRows = (context: ReportContext): readonly FundingRow[] => {
  const { model } = context;
  const all = planAllocations(model);
  return (model.plan.funding ?? []).map((source) => {
    const sums = byState(
      all.filter((allocation) => allocation.source === source.id),
      model,
    );
    return {
      name: context.words.text(source.name),
      provider: source.provider === undefined ? "" : nameOf(context, source.provider),
      programme: textOf(context, source.programme) ?? "",
      actions: shortNames(context, paidBy(model.plan, source.id)),
      secured: amount(sums.secured, context),
      sought: amount(add(sums.applied, sums.identified), context),
    };
  });
};

const paidBy = ({ actions }: Plan, source: string): readonly string[] =>
  (actions ?? [])
    .filter(isLive)
    .filter(({ allocations }) => allocations?.some((item) => item.source === source))
    .map(({ id }) => id);

/** A sum for a cell; empty where it is nothing. */
const amount = (range: Range, { words }: ReportContext): string =>
  range.max === 0 ? "" : rangeText(range, words);
