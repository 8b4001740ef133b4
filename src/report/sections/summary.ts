import { majorUnits, type Range } from "../../plan/money.ts";
import { topActions } from "../../plan/actions.ts";
import { byState, planAllocations, planCost } from "../../plan/totals.ts";
import { shortSum } from "../budget-data.ts";
import { slotOf, textOf, type ReportContext } from "../context.ts";
import { rangeText } from "../money-text.ts";
import type { Slot } from "../slot.ts";
import { numberText } from "../words.ts";

export interface KeyNumber {
  readonly value: string;
  readonly label: string;
}

export interface Summary {
  readonly text: Slot;
  readonly priority: Slot;
  readonly numbers: readonly KeyNumber[];
  readonly foreword: Slot;
}

/** The plan in half a page, with the numbers that tell its size. */
export const summaryOf = (context: ReportContext): Summary => {
  const { plan } = context.model;
  return {
    text: slotOf(context, plan, { name: "summary", text: textOf(context, plan.summary) }),
    priority: slotOf(context, plan, { name: "priority", text: textOf(context, plan.priority) }),
    foreword: slotOf(context, plan, {
      name: "foreword",
      text: textOf(context, plan.foreword),
      isOptional: true,
    }),
    numbers: keyNumbers(context),
  };
};

const keyNumbers = (context: ReportContext): readonly KeyNumber[] => {
  const { model, words } = context;
  const { plan } = model;
  const { numbers } = words.catalog;
  const secured = byState(planAllocations(model), model).secured;
  const counted: readonly (readonly [string, number | undefined])[] = [
    [numbers.objectives, plan.objectives?.length],
    [numbers.actions, plan.actions === undefined ? undefined : topActions(plan).length],
    [numbers.indicators, plan.indicators?.length],
    [numbers.stakeholders, plan.stakeholders?.length],
    [numbers.exchanges, plan.exchanges?.length],
    [numbers.learnings, plan.learnings?.length],
  ];
  const sums = [
    { label: numbers.cost, range: planCost(model) },
    { label: numbers.secured, range: secured },
  ].filter(({ range }) => range.min > 0);
  return [
    ...sums.map(({ label, range }) => ({ label, value: shortRange(range, context) })),
    ...counted.flatMap(([label, count]) =>
      count === undefined || count === 0 ? [] : [{ label, value: numberText(count, words) }],
    ),
  ].slice(0, 6);
};

/** A sum in few digits where it is certain, else its range. */
const shortRange = (range: Range, context: ReportContext): string =>
  range.min === range.max
    ? shortSum(majorUnits(range.min, context.words.currency), context)
    : rangeText(range, context.words);
