import type { Objective } from "../../plan/types.generated.ts";
import { amountText } from "../amount-text.ts";
import { dateText } from "../date-text.ts";
import { nameOf, slotOf, textOf, type ReportContext } from "../context.ts";
import { filled, said, type Fact, type Slot } from "../slot.ts";
import { listText, phrase } from "../words.ts";

export interface ObjectiveCard {
  /** Anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly description: Slot;
  readonly facts: readonly Fact[];
}

export interface Direction {
  readonly headline: string;
  readonly vision: Slot;
  readonly objectives: readonly ObjectiveCard[];
  readonly approach: Slot;
  readonly aspects: readonly AspectRow[];
}

interface AspectRow {
  readonly aspect: string;
  readonly score: string;
  readonly explanation: Slot;
}

/** Vision, objectives and how the plan is integrated. */
export const directionOf = (context: ReportContext): Direction => {
  const { plan } = context.model;
  return {
    headline: textOf(context, plan.vision?.headline) ?? "",
    vision: slotOf(context, plan.vision ?? plan, {
      name: plan.vision === undefined ? "vision" : "statement",
      text: textOf(context, plan.vision?.statement),
    }),
    objectives: (plan.objectives ?? []).map((objective) => objectiveCard(context, objective)),
    approach: slotOf(context, plan.integration ?? plan, {
      name: plan.integration === undefined ? "integration" : "approach",
      text: textOf(context, plan.integration?.approach),
    }),
    aspects: aspectsOf(context),
  };
};

const objectiveCard = (context: ReportContext, objective: Objective): ObjectiveCard => {
  const { words } = context;
  const { fields } = words.catalog;
  const title = words.text(objective.title);
  const names = (ids: readonly string[] | undefined): Slot =>
    ids === undefined || ids.length === 0
      ? {}
      : said(
          listText(
            ids.map((id) => nameOf(context, id)),
            words,
          ),
        );
  return {
    id: objective.id,
    title: objective.code === undefined ? title : `${objective.code} ${title}`,
    description: slotOf(context, objective, {
      name: "description",
      text: textOf(context, objective.description),
    }),
    facts: filled([
      {
        label: fields.addresses,
        value: slotOf(context, objective, {
          name: "addresses",
          text: names(objective.addresses).text,
          isOptional: true,
        }),
      },
      { label: fields.results, value: resultsSlot(context, objective) },
      { label: fields.goal, value: goalSlot(context, objective) },
      {
        label: fields.dueBy,
        value: objective.dueBy === undefined ? {} : said(dateText(objective.dueBy, words)),
      },
      { label: fields.policies, value: names(objective.policies) },
    ]),
  };
};

const resultsSlot = (context: ReportContext, objective: Objective): Slot =>
  slotOf(context, objective, {
    name: "results",
    text: (objective.results ?? []).map(({ text }) => context.words.text(text)).join("; "),
    isOptional: true,
  });

const goalSlot = (context: ReportContext, { goal }: Objective): Slot => {
  if (goal?.chosen === undefined) return {};
  const { words } = context;
  const value = amountText(goal.chosen, goal.chosen.unit, words);
  const { by } = words.catalog.amounts;
  const dated =
    goal.chosen.by === undefined
      ? value
      : phrase(by, { value, date: dateText(goal.chosen.by, words) });
  const base = textOf(context, goal.relativeTo);
  return said(base === undefined ? dated : `${dated} (${base})`);
};

const aspectsOf = (context: ReportContext): readonly AspectRow[] => {
  const { plan, profile } = context.model;
  const titles = new Map(
    (profile.integration?.aspects ?? []).map(({ code, title }) => [
      code,
      context.words.text(title),
    ]),
  );
  const latest = plan.integration?.assessments?.at(-1);
  return (latest?.items ?? []).map((item) => ({
    aspect: titles.get(item.aspect) ?? item.aspect,
    score: item.score === undefined ? "–" : `${item.score}/${profile.integration?.scale.max ?? 5}`,
    explanation: slotOf(context, item, {
      name: "explanation",
      text: textOf(context, item.explanation ?? item.notApplicable),
    }),
  }));
};
