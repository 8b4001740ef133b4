import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, goalOf } from "../../plan/alignments.ts";

/** A plan that claims global goals looks at the goal on cities too. */
export const sdg11Considered = defineRule({
  id: "alignment/sdg-11-considered",
  origin: ["AL04"],
  sources: ["UN: Sustainable Development Goal 11", "own judgement"],
  level: "info",
  kind: "missing",
  from: "consulted",
  reads: ["alignments", "actions", "objectives"],
  words: {
    en: {
      summary: "A plan that claims global goals looks at goal 11, on cities, too.",
      why: "Goal 11 is the one cities report on first; most city plans serve one of its targets.",
      fix: "See whether an action serves a target of goal 11; if none does, nothing is wrong.",
      messages: { none: "the plan claims goals, but nothing of goal 11 on cities" },
    },
  },
  good: [
    "alignments: [{ code: 'SDG:11' }]\n",
    "actions: [{ id: a1, title: Run more buses, alignments: [{ code: 'SDG:13.1' }, { code: 'SDG:11.2' }] }]\n",
    "alignments: [{ code: 'NLC:green' }]\n",
  ],
  bad: [
    { yaml: "alignments: [{ code: 'SDG:13' }]\n", reports: ["1:1 none"] },
    {
      yaml: "title: Buses\nactions:\n  - { id: a1, title: Run more buses, alignments: [{ code: 'SDG:1.1' }, { code: 'SDG:13.1' }] }\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan }) {
    const goals = new Set(alignmentsOf(plan).map(({ alignment }) => goalOf(alignment.code)));
    goals.delete(undefined);
    if (goals.size > 0 && !goals.has(11))
      yield { path: [], messageId: "none", missing: "alignments" };
  },
});
