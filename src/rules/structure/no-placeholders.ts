import { defineRule } from "../../check/rule.ts";
import { hasReached } from "../../plan/maturity.ts";
import { placeholders } from "../../plan/placeholders.ts";

/** Before it is final, a plan is told where a text still waits to be written. */
export const noPlaceholders = defineRule({
  id: "structure/no-placeholders",
  origin: ["ST23"],
  sources: ["own judgement, after left-overs met in published plans"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Before it is final, a plan holds no TODO, TBD or words left over from a form.",
      why: "Such marks are easily overlooked, and then they are printed in the plan the mayor signs.",
      fix: "Write the text, or take the field out and say in gaps why it is empty.",
      messages: { found: '"{found}" still stands where a text should be' },
    },
  },
  good: [
    "summary: Uma cidade para todos, e todo o bairro participa\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { owners: { reason: tbd } } }]\n",
    "actions: [{ id: a1, title: Plant trees, asWritten: { costs: TBD } }]\n",
    "status: final\nsummary: TODO\n",
  ],
  bad: [
    {
      yaml: "summary: TODO\nactions:\n  - { id: a1, title: Plant trees, description: Costs are TBD }\n",
      reports: ["1:10 found", "3:48 found"],
    },
    {
      yaml: "vision:\n  statement: { en: Lorem ipsum dolor sit amet, pt: Uma cidade verde }\n",
      reports: ["2:20 found"],
    },
    {
      yaml: "objectives:\n  - { id: o1, title: Less waste, results: [{ text: (insert result) }] }\n",
      reports: ["2:52 found"],
    },
  ],
  *check({ plan, stage }) {
    if (hasReached(stage, "final")) return; // then it is an error: no-placeholders-when-final
    for (const { found, path } of placeholders(plan))
      yield { path, messageId: "found", data: { found } };
  },
});
