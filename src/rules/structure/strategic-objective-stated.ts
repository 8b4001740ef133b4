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
