import { logicFigures, type LogicCard, type LogicKind } from "../../figures/logic.ts";
import type { Figure } from "../../figures/scene.ts";
import type { Action, Indicator, Objective } from "../../plan/types.generated.ts";
import { nameOf, type ReportContext } from "../context.ts";

/** One diagram an objective that has anything before or behind it. */
export const interventionLogic = (context: ReportContext): readonly Figure[] =>
  (context.model.plan.objectives ?? []).flatMap((objective) =>
    logicFigures({
      objective: card(context, objective.id, "objective"),
      problems: [...new Set(objective.addresses)].map((id) => card(context, id, "problem")),
      actions: (context.model.plan.actions ?? [])
        .filter(({ objectives }) => objectives?.includes(objective.id))
        .map((action) => ({
          card: card(context, action.id, "action"),
          results: outputsOf(context, action),
        })),
      results: resultsOf(context, objective),
      catalog: context.words.catalog,
    }),
  );

const card = <Kind extends LogicKind>(
  context: ReportContext,
  id: string,
  kind: Kind,
): LogicCard<Kind> => ({ id: `${kind} ${id}`, text: nameOf(context, id), kind });

const outputsOf = (context: ReportContext, { id, outputs = [] }: Action): readonly LogicCard[] => [
  ...outputs.map(({ text }, index): LogicCard => ({
    id: `output ${id} ${index}`,
    text: context.words.text(text),
    kind: "output",
  })),
  ...measuring(context, [id, ...outputs.flatMap((output) => output.id ?? [])]),
];

const resultsOf = (
  context: ReportContext,
  { id, results = [] }: Objective,
): readonly LogicCard[] => [
  ...results.map(({ text }, index): LogicCard => ({
    id: `result ${id} ${index}`,
    text: context.words.text(text),
    kind: "result",
  })),
  ...measuring(context, [id, ...results.flatMap((result) => result.id ?? [])]),
];

/** Indicators that measure any of these. */
const measuring = (context: ReportContext, ids: readonly string[]): readonly LogicCard[] =>
  (context.model.plan.indicators ?? [])
    .filter(
      ({ measures }: Indicator) =>
        Array.isArray(measures) && measures.some((id) => ids.includes(id)),
    )
    .map(({ id }) => card(context, id, "indicator"));
