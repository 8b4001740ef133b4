import { topActions } from "../../plan/actions.ts";
import { add, type Range } from "../../plan/money.ts";
import type { Allocation } from "../../plan/types.generated.ts";
import {
  allocationsOf,
  byState,
  costOf,
  covered,
  gapBetween,
  planAllocations,
  planCost,
} from "../../plan/totals.ts";
import { nameOf, slotOf, textOf, type ReportContext } from "../context.ts";
import { moneyText, rangeText } from "../money-text.ts";
import { said, type Slot } from "../slot.ts";

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
  readonly secured: string;
  readonly sought: string;
}

export interface MoneySection {
  readonly description: Slot;
  readonly stated: Slot;
  readonly costs: readonly CostRow[];
  readonly total: CostRow;
  readonly shared: readonly SharedRow[];
  readonly sources: readonly FundingRow[];
  readonly breakdown: readonly { readonly label: string; readonly amount: string }[];
}

interface SharedRow {
  readonly label: string;
  readonly amount: string;
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
    stated: stated === undefined ? {} : said(moneyText(stated, words)),
    costs: costRows(context),
    total: totalRow(context),
    shared: (plan.sharedCosts ?? []).map(({ label, money, actions }) => ({
      label: words.text(label),
      amount: money === undefined ? "" : moneyText(money, words),
      actions: (actions ?? []).map((id) => nameOf(context, id)).join("; "),
    })),
    sources: fundingRows(context),
    breakdown: (plan.budget?.breakdown ?? []).map(({ label, money }) => ({
      label: words.text(label),
      amount: moneyText(money, words),
    })),
  };
};

const costRows = (context: ReportContext): readonly CostRow[] => {
  const { model } = context;
  return topActions(model.plan).flatMap((action) => {
    const cost = costOf(model, action);
    if (cost === undefined) return [];
    const title = nameOf(context, action.id);
    return [rowOf(context, { title, cost, allocations: allocationsOf(model, action) })];
  });
};

const totalRow = (context: ReportContext): CostRow =>
  rowOf(context, {
    title: context.words.catalog.columns.total,
    cost: planCost(context.model),
    allocations: planAllocations(context.model),
  });

const rowOf = (
  context: ReportContext,
  row: {
    readonly title: string;
    readonly cost: Range;
    readonly allocations: readonly Allocation[];
  },
): CostRow => {
  const { model, words } = context;
  const sums = byState(row.allocations, model);
  const isFunded = row.allocations.length > 0;
  const text = rangeText(row.cost, words);
  return {
    title: row.title,
    cost: text === "" ? { gap: words.catalog.money.notTold } : said(text),
    secured: amount(sums.secured, context),
    sought: amount(add(sums.applied, sums.identified), context),
    gap: isFunded ? amount(gapBetween(row.cost, covered(sums)), context) : "",
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
      secured: amount(sums.secured, context),
      sought: amount(add(sums.applied, sums.identified), context),
    };
  });
};

/** A sum for a cell; empty where it is nothing. */
const amount = (range: Range, { words }: ReportContext): string =>
  range.max === 0 ? "" : rangeText(range, words);
