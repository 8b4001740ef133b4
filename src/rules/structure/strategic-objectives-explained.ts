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
