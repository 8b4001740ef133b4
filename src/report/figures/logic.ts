import { logicFigures, type LogicCard, type LogicInput } from "../../figures/logic.ts";
import type { Figure } from "../../figures/scene.ts";
import type { Action, Indicator, Objective } from "../../plan/types.generated.ts";
import { nameOf, type ReportContext } from "../context.ts";

/** One diagram an objective that has anything before or behind it. */
export const interventionLogic = (context: ReportContext): readonly Figure[] =>
  (context.model.plan.objectives ?? []).flatMap((objective) =>
    logicFigures({
      objective: card(context, objective.id, "objective"),
      problems: (objective.addresses ?? []).map((id) => card(context, id, "problem")),
      steps: stepsOf(context, objective),
      catalog: context.words.catalog,
    }),
  );

const card = (context: ReportContext, id: string, kind: LogicCard["kind"]): LogicCard => ({
  id: `${kind} ${id}`,
  text: nameOf(context, id),
  kind,
});

type Step = LogicInput["steps"][number];

const stepsOf = (context: ReportContext, objective: Objective): readonly Step[] => {
  const { plan } = context.model;
  const actions = (plan.actions ?? []).filter(({ objectives }) =>
    objectives?.includes(objective.id),
  );
  const ids = [objective.id, ...(objective.results ?? []).flatMap(({ id }) => id ?? [])];
  return [
    ...actions.flatMap((action): Step[] => {
      const own = card(context, action.id, "action");
      const results = resultsOf(context, action);
      return results.length === 0
        ? [{ action: own }]
        : results.map((result) => ({ action: own, result }));
    }),
    ...(objective.results ?? []).map(({ text }, index): Step => ({
      result: {
        id: `result ${objective.id} ${index}`,
        text: context.words.text(text),
        kind: "result",
      },
    })),
    ...measuring(context, ids).map((result) => ({ result })),
  ];
};

const resultsOf = (context: ReportContext, action: Action): readonly LogicCard[] => {
  const outputs = (action.outputs ?? []).map(({ text }, index): LogicCard => ({
    id: `output ${action.id} ${index}`,
    text: context.words.text(text),
    kind: "output",
  }));
  const ids = [action.id, ...(action.outputs ?? []).flatMap(({ id }) => id ?? [])];
  return [...outputs, ...measuring(context, ids)];
};

/** Indicators that measure any of these. */
const measuring = (context: ReportContext, ids: readonly string[]): readonly LogicCard[] =>
  (context.model.plan.indicators ?? [])
    .filter(
      ({ measures }: Indicator) =>
        Array.isArray(measures) && measures.some((id) => ids.includes(id)),
    )
    .map(({ id }) => card(context, id, "indicator"));
