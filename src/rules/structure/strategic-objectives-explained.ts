import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { Objective } from "../../plan/types.generated.ts";

/** A strategic objective is described, and says what will be different. */
export const strategicObjectivesExplained = defineRule({
  id: "structure/strategic-objectives-explained",
  origin: ["ST07"],
  sources: ["URBACT: from objectives to results"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "A strategic objective has a description and a result.",
      why: "A title alone leaves open what will be different for people, and so what to measure.",
      fix: "Add a description, and under results one sentence on the change that people will notice.",
      messages: {
        noDescription: "the objective has a title but no description",
        noResult: "the objective does not say what will be different: add a result",
      },
    },
    fr: {
      summary: "Un objectif stratégique a une description et un résultat.",
      why: "Un titre seul ne dit pas ce qui va changer pour les habitants, ni donc ce qu’il faut mesurer.",
      fix: "Ajoutez une description, et sous results une phrase sur le changement que les gens remarqueront.",
      messages: {
        noDescription: "l’objectif a un titre, mais pas de description",
        noResult: "l’objectif ne dit pas ce qui va changer, il lui faut un résultat",
      },
    },
    es: {
      summary: "Un objetivo estratégico tiene una descripción y un resultado.",
      why: "Un título solo no dice qué cambiará para la gente ni, por tanto, qué hay que medir.",
      fix: "Añada una descripción y, en results, una frase sobre el cambio que la gente notará.",
      messages: {
        noDescription: "el objetivo tiene título, pero no descripción",
        noResult: "el objetivo no dice qué va a cambiar: añada un resultado",
      },
    },
    pt: {
      summary: "Um objetivo estratégico tem uma descrição e um resultado.",
      why: "Um título sozinho não diz o que vai mudar para as pessoas nem, portanto, o que há a medir.",
      fix: "Acrescente uma descrição e, em results, uma frase sobre a mudança que as pessoas vão notar.",
      messages: {
        noDescription: "o objetivo tem título, mas não tem descrição",
        noResult: "o objetivo não diz o que vai mudar: acrescente um resultado",
      },
    },
  },
  good: [
    "objectives: [{ id: o1, title: Cleaner air, description: In every street, results: [{ text: No day above the limit }] }]\n",
    "objectives: [{ id: o1, title: Less carbon, description: All sectors, goal: { chosen: { value: -80, unit: '%' } } }]\n",
    "objectives:\n  - { id: o1, title: Cleaner air, description: In every street }\n  - { id: o2, title: Fewer cars, parent: o1, results: [{ text: Half the cars }] }\n",
  ],
  bad: [
    {
      yaml: "objectives:\n  - { id: o1, title: Cleaner air }\n",
      reports: ["2:7 noDescription", "2:7 noResult"],
    },
    {
      yaml: "objectives:\n  - id: o1\n    title: Cleaner air\n    description: In every street\n    results: []\n",
      reports: ["5:5 noResult"],
    },
  ],
  *check({ plan: { objectives } }) {
    for (const [index, objective] of each(objectives)) {
      if (objective.level === "specific" || objective.parent !== undefined) continue;
      const path = ["objectives", index];
      if (!isFilled(objective.description))
        yield { path, messageId: "noDescription", missing: "description" };
      const parts = (objectives ?? []).filter(({ parent }) => parent === objective.id);
      if (![objective, ...parts].some(hasResult))
        yield { path, messageId: "noResult", missing: "results" };
    }
  },
});

const hasResult = ({ results, goal }: Objective): boolean => isFilled(results) || isFilled(goal);
