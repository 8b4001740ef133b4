import type { Objective } from "../../plan/types.generated.ts";
import { amountText } from "../amount-text.ts";
import { dateText } from "../date-text.ts";
import { namesOfAll, slotOf, textOf, type ReportContext } from "../context.ts";
import { missingSlot, withMissing } from "../missing.ts";
import { filled, optionalFact, said, type Fact, type Slot } from "../../template/slot.ts";
import { phrase } from "../words.ts";

export interface ObjectiveCard {
  /** Anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly facts: readonly Fact[];
}

export interface Direction {
  readonly headline: string;
  readonly vision: string;
  readonly hasVision: boolean;
  readonly objectives: readonly ObjectiveCard[];
  readonly approach: string;
  /** Vision, objectives or approach, where the plan has none. */
  readonly missing: Slot;
  /** What is left in the end: emissions a plan cannot avoid. */
  readonly residuals: readonly ResidualRow[];
  readonly aspects: readonly AspectRow[];
}

interface AspectRow {
  readonly aspect: string;
  readonly score: string;
  readonly explanation: Slot;
}

interface ResidualRow {
  readonly what: string;
  readonly amount: Slot;
  readonly date: string;
  readonly description: string;
}

/** Vision, objectives and how the plan is integrated. */
export const directionOf = (context: ReportContext): Direction => {
  const { plan } = context.model;
  return {
    headline: textOf(context, plan.vision?.headline) ?? "",
    vision: textOf(context, plan.vision?.statement) ?? "",
    hasVision: (plan.vision?.statement ?? plan.vision?.headline) !== undefined,
    objectives: (plan.objectives ?? []).map((objective) => objectiveCard(context, objective)),
    approach: textOf(context, plan.integration?.approach) ?? "",
    missing: missingSlot(partsOf(context), context.words),
    aspects: aspectsOf(context),
    residuals: (plan.residuals ?? []).map((residual) => ({
      what: context.words.text(residual.what),
      amount: slotOf(context, residual, {
        name: "quantity",
        text:
          residual.quantity && amountText(residual.quantity, residual.quantity.unit, context.words),
      }),
      date: residual.by === undefined ? "" : dateText(residual.by, context.words),
      description: textOf(context, residual.description) ?? "",
    })),
  };
};

const partsOf = (context: ReportContext): readonly Fact[] => {
  const { plan } = context.model;
  const { vision, integration, objectives } = plan;
  const { sections } = context.words.catalog;
  const statement = textOf(context, vision?.statement ?? vision?.headline);
  return [
    {
      label: sections.vision,
      value: slotOf(context, vision ?? plan, {
        name: vision === undefined ? "vision" : "statement",
        text: statement,
      }),
    },
    {
      label: sections.objectives,
      value: slotOf(context, plan, {
        name: "objectives",
        text: (objectives ?? []).map(({ id }) => id),
      }),
    },
    {
      label: sections.integration,
      value: slotOf(context, integration ?? plan, {
        name: integration === undefined ? "integration" : "approach",
        text: textOf(context, integration?.approach),
      }),
    },
  ];
};

const objectiveCard = (context: ReportContext, objective: Objective): ObjectiveCard => {
  const { words } = context;
  const { fields } = words.catalog;
  const title = words.text(objective.title);
  const description = textOf(context, objective.description);
  return {
    id: objective.id,
    title: objective.code === undefined ? title : `${objective.code} ${title}`,
    description: description ?? "",
    facts: withMissing(
      filled([
        {
          label: fields.addresses,
          value: slotOf(context, objective, {
            name: "addresses",
            text: namesOfAll(context, objective.addresses),
            isOptional: true,
          }),
        },
        { label: fields.results, value: resultsSlot(context, objective) },
        { label: fields.goal, value: goalSlot(context, objective) },
        optionalFact(
          fields.dueBy,
          objective.dueBy === undefined ? undefined : dateText(objective.dueBy, words),
        ),
        optionalFact(fields.policies, namesOfAll(context, objective.policies)),
        ...(description === undefined
          ? [
              {
                label: fields.description,
                value: slotOf(context, objective, {
                  name: "description",
                  text: undefined,
                  isOptional: true,
                }),
              },
            ]
          : []),
      ]),
      words,
    ),
  };
};

const resultsSlot = (context: ReportContext, objective: Objective): Slot =>
  slotOf(context, objective, {
    name: "results",
    text: (objective.results ?? []).map(({ text }) => context.words.text(text)),
    isOptional: true,
  });

/** What an objective aims at, with its date; empty where it names no number. */
export const goalText = (context: ReportContext, { goal }: Objective): string => {
  const chosen = goal?.chosen;
  if (chosen === undefined) return "";
  const { words } = context;
  const value = amountText(chosen, chosen.unit, words);
  return chosen.by === undefined
    ? value
    : phrase(words.catalog.amounts.by, { value, date: dateText(chosen.by, words) });
};

const goalSlot = (context: ReportContext, objective: Objective): Slot => {
  const dated = goalText(context, objective);
  if (dated === "") return {};
  const base = textOf(context, objective.goal?.relativeTo);
  return said(
    base === undefined
      ? dated
      : phrase(context.words.catalog.amounts.against, { value: dated, base }),
  );
};

const aspectsOf = (context: ReportContext): readonly AspectRow[] => {
  const { plan, profile } = context.model;
  const titles = new Map(
    (profile.integration?.aspects ?? []).map(({ code, title }) => [
      code,
      context.words.profile(title),
    ]),
  );
  const latest = plan.integration?.assessments?.at(-1);
  return (latest?.items ?? []).map((item) => ({
    aspect: titles.get(item.aspect) ?? item.aspect,
    score: item.score === undefined ? "" : `${item.score}/${profile.integration?.scale.max ?? 5}`,
    explanation: slotOf(context, item, {
      name: "explanation",
      text: textOf(context, item.explanation ?? item.notApplicable),
    }),
  }));
};
