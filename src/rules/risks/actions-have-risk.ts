import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** For every action somebody has thought about what may go wrong. */
export const actionsHaveRisk = defineRule({
  id: "risks/actions-have-risk",
  origin: ["RK01"],
  sources: ["URBACT: contents of an integrated action plan"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["risks"],
  words: {
    en: {
      summary: "For every action a risk is named, or the plan says why there is none.",
      why: "What can stop an action is known best by those who plan it, and forgotten soonest by them.",
      fix: "Add the action to actions of a risk, or say under noRisk why there is none worth listing.",
      messages: {
        absent: "no risk is named for this action",
        none: "no risk names an action that it threatens",
      },
    },
    fr: {
      summary: "Pour chaque action, un risque est nommé, ou le plan dit pourquoi il n’y en a pas.",
      why: "Ceux qui préparent une action savent mieux que personne ce qui peut l’arrêter, et l’oublient le plus vite.",
      fix: "Ajoutez l’action à actions d’un risque, ou dites dans noRisk pourquoi aucun ne mérite d’être cité.",
      messages: {
        absent: "aucun risque n’est nommé pour cette action",
        none: "aucun risque ne dit quelle action il menace",
      },
    },
    es: {
      summary: "Para cada acción se nombra un riesgo, o el plan dice por qué no lo hay.",
      why: "Quienes preparan una acción son los que mejor saben qué puede frenarla, y los que antes lo olvidan.",
      fix: "Añada la acción a actions de un riesgo, o diga en noRisk por qué no hay ninguno que señalar.",
      messages: {
        absent: "no se nombra ningún riesgo para esta acción",
        none: "ningún riesgo dice a qué acción amenaza",
      },
    },
    pt: {
      summary: "Para cada ação é indicado um risco, ou o plano diz porque não existe nenhum.",
      why: "Quem prepara uma ação é quem melhor sabe o que a pode travar, e quem mais depressa o esquece.",
      fix: "Acrescente a ação a actions de um risco, ou diga em noRisk porque não há nenhum a assinalar.",
      messages: {
        absent: "não é indicado nenhum risco para esta ação",
        none: "nenhum risco diz que ação ameaça",
      },
    },
  },
  good: [
    "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Oaks, parent: a1 }\n  - { id: a3, title: Put up benches, noRisk: Benches are in stock }\nrisks: [{ id: r1, description: Trees dry out, actions: [a1] }]\n",
    "actions: [{ id: a1, title: Plant trees, status: done }]\nrisks: [{ id: r1, description: The grant is refused }]\n",
    "actions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Put up benches }\nrisks: [{ id: r1, description: Trees dry out, actions: [a1] }]\n",
      reports: ["3:7 absent"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees }]\nrisks:\n  - { id: r1, description: The grant is refused }\n  - { id: r2, description: Gardeners help, kind: success-factor, actions: [a1] }\n",
      reports: ["1:13 absent"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes }\n  - { id: a3, title: Water }\nrisks: [{ id: r1, description: The grant is refused }]\n",
      reports: ["5:1 none"],
    },
  ],
  *check({ plan: { actions, risks = [] } }) {
    if (risks.length === 0) return; // structure/required-sections speaks
    const threatened = new Set(
      risks.filter(({ kind }) => kind !== "success-factor").flatMap((risk) => risk.actions ?? []),
    );
    const answers = ({ id, noRisk }: Action): boolean => isFilled(noRisk) || threatened.has(id);
    const question = { field: "noRisk", applies: isAhead, answers } as const;
    const missing = lacking(actions, question);
    if (lackedByAll(actions, missing, question))
      yield { path: ["risks"], anchor: "key", messageId: "none" };
    else
      for (const index of missing)
        yield { path: ["actions", index], messageId: "absent", missing: "noRisk" };
  },
});

const isAhead = (action: Action): boolean => isLive(action) && action.status !== "done";
