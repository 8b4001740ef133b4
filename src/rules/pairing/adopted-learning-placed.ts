import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** A learning that was taken over says in which action. */
export const adoptedLearningPlaced = defineRule({
  id: "pairing/adopted-learning-placed",
  origin: ["CP12"],
  sources: ["URBACT: transfer of good practice"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "A learning that was adopted or adapted says in which action.",
      why: "A practice counts as taken over only where an action does it; else it is still an idea.",
      fix: "List the action under usedIn, or set use to pending until there is one.",
      messages: { absent: "the learning counts as {use}, but names no action that uses it" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees }]\nlearnings: [{ id: l1, insight: Shade beats fountains, use: adopted, usedIn: [a1] }]\n",
    "learnings: [{ id: l1, insight: Shade beats fountains, use: pending }]\n",
    "status: draft\nlearnings: [{ id: l1, insight: Shade beats fountains, use: adopted }]\n",
  ],
  bad: [
    {
      yaml: "learnings: [{ id: l1, insight: Shade beats fountains, use: adopted }]\n",
      reports: ["1:15 absent"],
    },
    {
      yaml: "learnings:\n  - id: l1\n    insight: Shade beats fountains\n    use: adapted\n    usedIn: []\n",
      reports: ["5:5 absent"],
    },
  ],
  *check({ plan: { learnings } }) {
    for (const [index, { use, usedIn }] of each(learnings))
      if ((use === "adopted" || use === "adapted") && !isFilled(usedIn))
        yield {
          path: ["learnings", index],
          messageId: "absent",
          data: { use },
          missing: "usedIn",
        };
  },
});
