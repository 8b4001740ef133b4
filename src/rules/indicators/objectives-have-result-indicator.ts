import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { lineageIn, lacking } from "../../plan/lineage.ts";
import { isMeasuringUnclear, measuredBy } from "../../plan/measured.ts";
import type { Indicator, Objective, Plan } from "../../plan/types.generated.ts";

/** For every objective there is an indicator that shows whether it is reached. */
export const objectivesHaveResultIndicator = defineRule({
  id: "indicators/objectives-have-result-indicator",
  origin: ["IN01"],
  sources: ["URBACT: performance in policy making", "EU Regulation 2021/1060, Article 29"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["indicators", "actions"],
  words: {
    en: {
      summary: "For every objective there is an indicator that shows whether it is reached.",
      why: "Without one you can report what you did, but never whether it changed anything.",
      fix: "Add an indicator of kind result whose measures names the objective or one of its results.",
      messages: {
        noIndicators: "the plan has no indicators yet",
        unmeasured: "no indicator shows whether this objective is reached",
        onlyOutputs: "only what is produced is counted for this objective, not what it changes",
      },
    },
    fr: {
      summary: "Pour chaque objectif, un indicateur montre s’il est atteint.",
      why: "Sans lui, vous pouvez rendre compte de ce que vous avez fait, jamais de ce que cela a changé.",
      fix: "Ajoutez un indicateur de type result dont measures nomme l’objectif ou un de ses résultats.",
      messages: {
        noIndicators: "le plan n’a pas encore d’indicateurs",
        unmeasured: "aucun indicateur ne montre si cet objectif est atteint",
        onlyOutputs: "pour cet objectif, on compte ce qui est produit, pas ce que cela change",
      },
    },
    es: {
      summary: "Para cada objetivo hay un indicador que muestra si se alcanza.",
      why: "Sin él puede informar de lo que hizo, pero nunca de si cambió algo.",
      fix: "Añada un indicador de tipo result cuyo measures nombre el objetivo o uno de sus resultados.",
      messages: {
        noIndicators: "el plan no tiene indicadores todavía",
        unmeasured: "ningún indicador muestra si este objetivo se alcanza",
        onlyOutputs: "para este objetivo solo se cuenta lo que se produce, no lo que cambia",
      },
    },
    pt: {
      summary: "Para cada objetivo há um indicador que mostra se é alcançado.",
      why: "Sem ele pode relatar o que fez, mas nunca se isso mudou alguma coisa.",
      fix: "Acrescente um indicador do tipo result cujo measures indique o objetivo ou um dos seus resultados.",
      messages: {
        noIndicators: "o plano ainda não tem indicadores",
        unmeasured: "nenhum indicador mostra se este objetivo é alcançado",
        onlyOutputs: "para este objetivo só se conta o que se produz, não o que muda",
      },
    },
  },
  good: [
    "objectives: [{ id: o1, title: Clean air, results: [{ id: r1, text: Fewer ill people }] }]\nindicators: [{ id: i1, name: Days with bad air, kind: result, measures: [r1] }]\n",
    "objectives: [{ id: o1, title: Clean air }, { id: o2, title: Less traffic, parent: o1 }]\nindicators: [{ id: i1, name: Days with bad air, kind: impact, measures: [o1] }]\n",
    "objectives: [{ id: o1, title: Clean air }]\nactions: [{ id: a1, title: Plant trees, objectives: [o1] }]\nindicators: [{ id: i1, name: Days with bad air, kind: result, measures: all-actions }]\n",
    "objectives: [{ id: o1, title: Clean air }]\nindicators: [{ id: i1, name: Trees, gaps: { measures: { reason: in-document } } }]\n",
    "objectives: [{ id: o1, title: Clean air }]\ngaps: { indicators: { reason: in-document } }\n",
  ],
  bad: [
    { yaml: "objectives: [{ id: o1, title: Clean air }]\n", reports: ["1:1 noIndicators"] },
    {
      yaml: "objectives:\n  - { id: o1, title: Clean air }\n  - { id: o2, title: Less traffic }\nindicators: [{ id: i1, name: Trees planted, kind: output, measures: [o1] }]\n",
      reports: ["2:5 onlyOutputs", "3:5 unmeasured"],
    },
  ],
  *check(model) {
    const { plan } = model;
    const { objectives, indicators = [] } = plan;
    if (!isFilled(objectives) && !isFilled(plan.actions)) return; // there is nothing to measure yet
    if (indicators.length === 0) {
      yield { path: [], messageId: "noIndicators", missing: "indicators" };
      return;
    }
    if (isMeasuringUnclear(model)) return;
    const outputs = measuredObjectives(plan, (one) => one.kind === "output");
    const changes = measuredObjectives(plan, (one) => one.kind !== "output");
    const answers = ({ id }: Objective): boolean => changes.has(id);
    for (const index of lacking(objectives, { field: "results", answers })) {
      const messageId = outputs.has(objectives?.[index]?.id ?? "") ? "onlyOutputs" : "unmeasured";
      yield { path: ["objectives", index], messageId };
    }
  },
});

/** Ids of the objectives that such indicators measure: by name, by a result, or by an action that serves them. */
const measuredObjectives = (
  plan: Plan,
  counts: (indicator: Indicator) => boolean,
): ReadonlySet<string> => {
  const { objectives = [], actions = [], indicators = [] } = plan;
  const measured = new Set(indicators.filter(counts).flatMap((one) => [...measuredBy(plan, one)]));
  const lineage = lineageIn(actions);
  const served = actions
    .filter(({ id }) => measured.has(id))
    .flatMap((action) => lineage(action).flatMap((one) => one.objectives ?? []));
  const direct = objectives.filter(
    ({ id, results = [] }) =>
      measured.has(id) || results.some((result) => result.id && measured.has(result.id)),
  );
  return new Set([...served, ...direct.map(({ id }) => id)]);
};
