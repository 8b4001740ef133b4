import type { Forms } from "../../locales/index.ts";
import { topActions } from "../../plan/actions.ts";
import { byState, planAllocations, planCost } from "../../plan/totals.ts";
import { nameOf, namesOfAll, slotOf, textOf, type ReportContext } from "../context.ts";
import { dateText, periodText } from "../date-text.ts";
import { shortRangeText } from "../money-text.ts";
import { filled, optionalFact, type Fact, type Slot } from "../../template/slot.ts";
import { numberText, pluralText } from "../words.ts";
import { goalText } from "./direction.ts";

export interface KeyNumber {
  readonly value: string;
  readonly label: string;
}

export interface Summary {
  readonly text: Slot;
  readonly numbers: readonly KeyNumber[];
  /** The first five of them. */
  readonly five: readonly KeyNumber[];
  /** The priority: what stands first in a short paper. */
  readonly lead: readonly Fact[];
  /** What the plan is: its priority, period, adoption. */
  readonly facts: readonly Fact[];
  readonly objectives: readonly ObjectiveRow[];
  readonly foreword: string;
}

interface ObjectiveRow {
  readonly title: string;
  /** How many actions serve it. */
  readonly actions: string;
  readonly goal: string;
}

/** The plan in half a page, with the numbers that tell its size. */
export const summaryOf = (context: ReportContext): Summary => {
  const { plan } = context.model;
  const numbers = keyNumbers(context);
  const { fields } = context.words.catalog;
  return {
    text: slotOf(context, plan, { name: "summary", text: textOf(context, plan.summary) }),
    foreword: textOf(context, plan.foreword) ?? "",
    numbers,
    five: numbers.slice(0, 5),
    lead: filled([optionalFact(fields.priority, textOf(context, plan.priority))]),
    facts: summaryFacts(context),
    objectives: objectiveRows(context),
  };
};

const keyNumbers = (context: ReportContext): readonly KeyNumber[] => {
  const { model, words } = context;
  const { plan } = model;
  const { numbers } = words.catalog;
  const secured = byState(planAllocations(model), model).secured;
  const counted: readonly (readonly [Forms, number | undefined])[] = [
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
  const told = [
    ...sums.map(({ label, range }) => ({ label, value: shortRangeText(range, words) })),
    ...counted.flatMap(([forms, count]) =>
      count === undefined || count === 0
        ? []
        : [{ label: pluralText(forms, count, words), value: numberText(count, words) }],
    ),
  ].slice(0, 6);
  return told.length < 2 ? [] : told; // one number alone says little of a plan
};

const summaryFacts = (context: ReportContext): readonly Fact[] => {
  const { plan } = context.model;
  const { words } = context;
  const { fields, report } = words.catalog;
  return filled([
    optionalFact(fields.priority, textOf(context, plan.priority)),
    optionalFact(report.planPeriod, periodText(plan.period?.start, plan.period?.end, words)),
    optionalFact(
      fields.nextRevision,
      plan.nextRevision === undefined ? undefined : dateText(plan.nextRevision, words),
    ),
    optionalFact(fields.authors, namesOfAll(context, plan.authors)),
  ]);
};

const objectiveRows = (context: ReportContext): readonly ObjectiveRow[] => {
  const { plan } = context.model;
  return (plan.objectives ?? []).map((objective) => {
    const { length } = (plan.actions ?? []).filter(({ objectives }) =>
      objectives?.includes(objective.id),
    );
    return {
      title: nameOf(context, objective.id),
      actions: length === 0 ? "" : numberText(length, context.words),
      goal: goalText(context, objective),
    };
  });
};
