import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { lineageIn } from "../../plan/lineage.ts";
import type { Objective } from "../../plan/types.generated.ts";

/** Every specific objective is served by an action. */
export const objectivesHaveActions = defineRule({
  id: "references/objectives-have-actions",
  origin: ["RF08"],
  sources: ["URBACT: action table", "URBACT: from objectives to results"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["actions", "objectives"],
  words: {
    en: {
      summary: "Every specific objective is served by at least one action.",
      why: "An objective that no action serves is a promise without anybody at work on it.",
      fix: "Name the objective in the action that serves it, add such an action, or drop the objective.",
      messages: { unserved: 'no action serves the objective "{id}"' },
    },
    fr: {
      summary: "Au moins une action contribue à chaque objectif spécifique.",
      why: "Un objectif sans action est une promesse à laquelle personne ne travaille.",
      fix: "Citez l’objectif dans l’action qui y contribue, ajoutez une telle action ou renoncez à l’objectif.",
      messages: { unserved: 'aucune action ne contribue à l’objectif "{id}"' },
    },
    es: {
      summary: "Al menos una acción contribuye a cada objetivo específico.",
      why: "Un objetivo sin acciones es una promesa en la que nadie trabaja.",
      fix: "Cite el objetivo en la acción que contribuye a él, añada una acción así o renuncie al objetivo.",
      messages: { unserved: 'ninguna acción contribuye al objetivo "{id}"' },
    },
    pt: {
      summary: "Pelo menos uma ação contribui para cada objetivo específico.",
      why: "Um objetivo sem ações é uma promessa em que ninguém trabalha.",
      fix: "Cite o objetivo na ação que para ele contribui, acrescente uma ação assim ou desista do objetivo.",
      messages: { unserved: 'nenhuma ação contribui para o objetivo "{id}"' },
    },
  },
  good: [
    "objectives:\n  - { id: o1, title: Clean air, level: strategic }\n  - { id: o2, title: Fewer cars, level: specific, parent: o1 }\nactions: [{ id: a1, title: Run more buses, objectives: [o2] }]\n",
    "objectives:\n  - { id: o1, title: Clean air, level: strategic }\n",
    "objectives:\n  - { id: o2, title: Fewer cars, level: specific }\n  - { id: o3, title: More buses, parent: o2 }\nactions: [{ id: a1, title: Run more buses, objectives: [o3] }]\n",
  ],
  bad: [
    {
      yaml: "objectives:\n  - { id: o1, title: Clean air, level: strategic }\n  - { id: o2, title: Fewer cars, level: specific }\nactions: [{ id: a1, title: Plant trees, objectives: [o1] }]\n",
      reports: ["3:5 unserved"],
    },
    {
      yaml: "objectives:\n  - { id: o2, title: Fewer cars }\nactions: [{ id: a1, title: Run more buses, objectives: [o2], status: cancelled }]\n",
      reports: ["2:5 unserved"],
    },
  ],
  *check({ plan: { actions = [], objectives } }) {
    const served = new Set(actions.filter(isLive).flatMap(({ objectives: ids = [] }) => ids));
    if (!isFilled(actions)) return; // structure/required-sections speaks
    const lineage = lineageIn(objectives);
    const wholes = new Set((objectives ?? []).map(({ parent }) => parent));
    const isAsked = ({ id, level }: Objective): boolean =>
      level === "specific" || (level === undefined && !wholes.has(id));
    for (const [index, objective] of each(objectives)) {
      const parts = (objectives ?? []).filter((each) => lineage(each).includes(objective));
      if (isAsked(objective) && !parts.some(({ id }) => served.has(id)))
        yield { path: ["objectives", index], messageId: "unserved", data: { id: objective.id } };
    }
  },
});
