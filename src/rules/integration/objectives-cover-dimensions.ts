import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** Economic, social and environmental aims are all there. */
export const objectivesCoverDimensions = defineRule({
  id: "integration/objectives-cover-dimensions",
  origin: ["IG05"],
  sources: ["URBACT: integrated approach in action plans", "EU Regulation 2021/1060, Article 29"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["objectives"],
  words: {
    en: {
      summary: "The objectives together name an economic, a social and an environmental dimension.",
      why: "A plan that forgets one of the three tends to meet it later, as opposition or as a bill.",
      fix: "Fill in dimensions of the objectives; if one is served by none, think about what is missing.",
      messages: {
        unstated: "no objective says which dimensions it serves: economic, social, environmental",
        absent: "no objective serves the {dimension} dimension",
      },
    },
  },
  good: [
    "objectives: [{ id: o1, title: Clean heat, dimensions: [environmental, social] }, { id: o2, title: Local jobs, dimensions: [economic] }]\n",
    "status: consulted\nobjectives: [{ id: o1, title: Clean heat }]\n",
  ],
  bad: [
    { yaml: "objectives: [{ id: o1, title: Clean heat }]\n", reports: ["1:1 unstated"] },
    {
      yaml: "objectives:\n  - { id: o1, title: Clean heat, dimensions: [environmental] }\n  - { id: o2, title: New stations, dimensions: [physical, economic] }\n",
      reports: ["1:1 absent"],
    },
  ],
  *check({ plan: { objectives } }) {
    if (!isFilled(objectives)) return; // a part that the profile asks for
    const found = new Set((objectives ?? []).flatMap(({ dimensions = [] }) => dimensions));
    const place = { path: ["objectives"], anchor: "key" } as const;
    if (found.size === 0) yield { ...place, messageId: "unstated" };
    else
      for (const dimension of ["economic", "social", "environmental"] as const)
        if (!found.has(dimension)) yield { ...place, messageId: "absent", data: { dimension } };
  },
});
