import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { isExcused } from "../../plan/gaps.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import { lacking } from "../../plan/lineage.ts";
import { isMeasuringUnclear, measuredBy } from "../../plan/measured.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Every action is measured by an indicator. */
export const actionsHaveIndicator = defineRule({
  id: "indicators/actions-have-indicator",
  origin: ["IN03"],
  sources: ["URBACT: performance in policy making"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["indicators"],
  words: {
    en: {
      summary: "Every action is measured by an indicator.",
      why: "Those who pay for the action will ask what came of it, and then it is too late to count.",
      fix: "Add its id to measures of an indicator; if it only enables others, say so in gaps of effects.",
      messages: {
        unmeasured: "no indicator measures this action",
        none: "no indicator measures an action",
      },
    },
    fr: {
      summary: "Chaque action est mesurée par un indicateur.",
      why: "Ceux qui paient l’action demanderont ce qu’elle a donné, et il sera trop tard pour compter.",
      fix: "Ajoutez son identifiant à measures d’un indicateur ; si elle ne fait qu’en préparer d’autres, dites-le dans gaps de effects.",
      messages: {
        unmeasured: "aucun indicateur ne mesure cette action",
        none: "aucun indicateur ne mesure une action",
      },
    },
    es: {
      summary: "Cada acción se mide con un indicador.",
      why: "Quienes pagan la acción preguntarán qué se consiguió, y entonces será tarde para contar.",
      fix: "Añada su id a measures de un indicador; si solo hace posibles otras, dígalo en gaps de effects.",
      messages: {
        unmeasured: "ningún indicador mide esta acción",
        none: "ningún indicador mide una acción",
      },
    },
    pt: {
      summary: "Cada ação é medida por um indicador.",
      why: "Quem paga a ação perguntará o que se conseguiu, e então será tarde para contar.",
      fix: "Acrescente o seu id a measures de um indicador; se só torna outras possíveis, diga-o em gaps de effects.",
      messages: {
        unmeasured: "nenhum indicador mede esta ação",
        none: "nenhum indicador mede uma ação",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, outputs: [{ id: t1, text: 400 trees }] }]\nindicators: [{ id: i1, name: Trees planted, measures: [t1] }]\n",
    "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Oaks, parent: a1 }\nindicators: [{ id: i1, name: Trees planted, measures: [a1] }]\n",
    "actions: [{ id: a1, title: Train staff, gaps: { effects: { reason: counted-in, ref: a2 } } }, { id: a2, title: Plant trees }]\nindicators: [{ id: i1, name: Trees planted, measures: [a2] }]\n",
    "actions: [{ id: a1, title: Plant trees }]\nindicators: [{ id: i1, name: Emissions, measures: all-actions }]\n",
    "actions: [{ id: a1, title: Plant trees }]\n",
    "actions: [{ id: a1, title: Plant trees }]\nindicators: [{ id: i1, name: Trees planted, gaps: { measures: { reason: in-document } } }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes, effects: [{ what: Cooler streets }] }\nindicators: [{ id: i1, name: Trees planted, measures: [a1] }]\n",
      reports: ["3:5 unmeasured"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Oaks, parent: a1 }\n  - { id: a3, title: Limes, parent: a1 }\nindicators: [{ id: i1, name: Oaks planted, measures: [a2] }]\n",
      reports: ["4:5 unmeasured"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes }\n  - { id: a3, title: Water }\nindicators: [{ id: i1, name: Days with bad air }]\n",
      reports: ["5:1 none"],
    },
  ],
  *check(model) {
    const { plan } = model;
    const { actions, indicators = [] } = plan;
    if (!isFilled(indicators)) return; // indicators/objectives-have-result-indicator speaks
    if (isMeasuringUnclear(model)) return;
    const measured = new Set(indicators.flatMap((one) => [...measuredBy(plan, one)]));
    const answers = ({ id, outputs = [], gaps }: Action): boolean =>
      measured.has(id) ||
      outputs.some((output) => output.id !== undefined && measured.has(output.id)) ||
      isExcused(model, gaps, "effects");
    const question = { field: "effects", applies: isLive, answers } as const;
    const missing = lacking(actions, question);
    if (lackedByAll(actions, missing, question))
      yield { path: ["indicators"], anchor: "key", messageId: "none" };
    else for (const index of missing) yield { path: ["actions", index], messageId: "unmeasured" };
  },
});
