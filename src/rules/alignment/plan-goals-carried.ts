import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, goalOf } from "../../plan/alignments.ts";
import { each } from "../../plan/each.ts";

/** A goal that the plan claims as a whole is carried by an action or an objective. */
export const planGoalsCarried = defineRule({
  id: "alignment/plan-goals-carried",
  origin: ["AL11"],
  sources: ["own judgement"],
  level: "info",
  kind: "total",
  from: "final",
  reads: ["actions", "objectives", "alignments"],
  words: {
    en: {
      summary: "A goal that the plan claims as a whole is carried by an action or an objective.",
      why: "Whoever adds up the goals of the actions will not find this one, and drop it.",
      fix: "Claim it in the action that serves it, or take it out of the plan’s own list.",
      messages: { uncarried: 'no action or objective carries "{code}", which the plan claims' },
    },
    fr: {
      summary: "Un objectif mondial que le plan annonce est porté par une action ou un objectif.",
      why: "Qui fait le total des contributions des actions ne le trouvera pas et ne le retiendra pas.",
      fix: "Citez-le dans l’action qui y contribue, ou retirez-le de la liste du plan.",
      messages: {
        uncarried: 'aucune action ni aucun objectif ne contribue à "{code}", que le plan annonce',
      },
    },
    es: {
      summary: "A un objetivo mundial que el plan declara contribuye una acción o un objetivo.",
      why: "Quien sume las contribuciones de las acciones no lo encontrará y lo dejará fuera.",
      fix: "Declárelo en la acción que contribuye a él, o quítelo de la lista del plan.",
      messages: {
        uncarried: 'ninguna acción ni objetivo contribuye a "{code}", que el plan declara',
      },
    },
    pt: {
      summary: "Para um objetivo mundial que o plano declara contribui uma ação ou um objetivo.",
      why: "Quem somar as contribuições das ações não o encontrará e vai deixá-lo de fora.",
      fix: "Declare-o na ação que contribui para ele, ou retire-o da lista do plano.",
      messages: {
        uncarried: 'nenhuma ação nem objetivo contribui para "{code}", que o plano declara',
      },
    },
  },
  good: [
    "alignments: [{ code: 'SDG:11' }]\nactions: [{ id: a1, title: Plant, alignments: [{ code: 'SDG:11.7' }] }]\n",
    "alignments: [{ code: 'SDG:11' }]\nactions: [{ id: a1, title: Plant }]\n",
  ],
  bad: [
    {
      yaml: "alignments:\n  - { code: 'SDG:11' }\n  - { code: 'SDG:13' }\nactions: [{ id: a1, title: Plant, alignments: [{ code: 'SDG:11.7' }] }]\n",
      reports: ["3:13 uncarried"],
    },
    {
      yaml: "alignments: [{ code: 'UAEU:housing' }]\nobjectives: [{ id: o1, title: Shade, alignments: [{ code: 'UAEU:air-quality' }] }]\n",
      reports: ["1:22 uncarried"],
    },
  ],
  *check({ plan }) {
    const carried = alignmentsOf(plan).filter(({ holder }) => holder !== undefined);
    if (carried.length === 0) return; // alignment/sdg-target-claimed speaks
    const goals = new Set(carried.map(({ alignment }) => goalKey(alignment.code)));
    for (const [index, { code }] of each(plan.alignments))
      if (!goals.has(goalKey(code)))
        yield { path: ["alignments", index, "code"], messageId: "uncarried", data: { code } };
  },
});

/** The goal a code belongs to: the goal of an SDG target, else the code itself. */
const goalKey = (code: string): string => {
  const goal = goalOf(code);
  return goal === undefined ? code : `SDG:${String(goal)}`;
};
