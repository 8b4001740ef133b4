import { defineRule } from "../../check/rule.ts";
import { placeholders } from "../../plan/placeholders.ts";

/** A final plan holds no text that still waits to be written. */
export const noPlaceholdersWhenFinal = defineRule({
  id: "structure/no-placeholders-when-final",
  origin: ["ST23"],
  sources: ["own judgement, after left-overs met in published plans"],
  level: "error",
  kind: "wrong",
  from: "final",
  words: {
    en: {
      summary: "A final plan holds no TODO, TBD or words left over from a form.",
      why: "A plan that goes to the council with open marks in it looks unfinished, and is.",
      fix: "Write the text, or take the field out and say in gaps why it is empty.",
      messages: { found: 'the plan is final, but "{found}" stands where a text should be' },
    },
  },
  good: [
    "summary: Todo el barrio participa\n",
    'notes: The source says "TBD" for the costs\n',
    "status: draft\nsummary: TODO\n",
  ],
  bad: [
    { yaml: "summary: TODO write this\n", reports: ["1:10 found"] },
    {
      yaml: "status: adopted\nactions:\n  - id: a1\n    title: Plant trees\n    description: Trees, benches, etc. etc.\n    targetGroups: ['[yes/no]', Children]\n",
      reports: ["5:18 found", "6:20 found"],
    },
  ],
  *check({ plan }) {
    for (const { found, path } of placeholders(plan))
      yield { path, messageId: "found", data: { found } };
  },
});
