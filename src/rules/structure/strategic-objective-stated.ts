import { defineRule } from "../../check/rule.ts";

/** At least one objective is strategic. */
export const strategicObjectiveStated = defineRule({
  id: "structure/strategic-objective-stated",
  origin: ["ST07"],
  sources: ["URBACT: from objectives to results"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["objectives"],
  words: {
    en: {
      summary: "At least one objective is strategic: it is part of no other one.",
      why: "Specific objectives need a common direction, or the plan is a list of unrelated aims.",
      fix: "Add the overall objective with level strategic, and set it as parent of the specific ones.",
      messages: { none: "every objective is specific, none says where they lead together" },
    },
    fr: {
      summary:
        "Au moins un objectif est stratégique, c’est-à-dire qu’il ne fait partie d’aucun autre.",
      why: "Les objectifs spécifiques ont besoin d’un cap commun, sinon le plan est une liste d’intentions sans lien.",
      fix: 'Ajoutez l’objectif général avec le niveau "strategic", et faites-en le parent des objectifs spécifiques.',
      messages: {
        none: "tous les objectifs sont spécifiques, aucun ne dit où ils mènent ensemble",
      },
    },
    es: {
      summary: "Al menos un objetivo es estratégico: no forma parte de ningún otro.",
      why: "Los objetivos específicos necesitan un rumbo común; si no, el plan es una lista de propósitos sueltos.",
      fix: 'Añada el objetivo general con nivel "strategic" e indíquelo en parent de los específicos.',
      messages: { none: "todos los objetivos son específicos y ninguno dice adónde llevan juntos" },
    },
    pt: {
      summary: "Pelo menos um objetivo é estratégico: não faz parte de nenhum outro.",
      why: "Os objetivos específicos precisam de um rumo comum; caso contrário, o plano é uma lista de intenções soltas.",
      fix: 'Acrescente o objetivo geral com o nível "strategic" e indique-o em parent dos específicos.',
      messages: { none: "todos os objetivos são específicos e nenhum diz aonde levam em conjunto" },
    },
  },
  good: [
    "objectives: [{ id: o1, title: Cleaner air }]\n",
    "objectives:\n  - { id: o1, title: Cleaner air, level: strategic }\n  - { id: o2, title: Fewer cars, level: specific, parent: o1 }\n",
  ],
  bad: [
    {
      yaml: "objectives: [{ id: o2, title: Fewer cars, level: specific }]\n",
      reports: ["1:1 none"],
    },
    {
      yaml: "objectives:\n  - { id: o2, title: Fewer cars, level: specific }\n  - { id: o3, title: More trees, level: specific }\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan: { objectives = [] } }) {
    if (objectives.length === 0) return; // a part that the profile asks for
    const isStrategic = objectives.some(
      ({ level, parent }) => level === "strategic" || (level === undefined && parent === undefined),
    );
    if (!isStrategic) yield { path: ["objectives"], anchor: "key", messageId: "none" };
  },
});
