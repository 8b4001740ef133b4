import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";

/** Every cause and every effect hangs under a problem. */
export const causesReachProblem = defineRule({
  id: "references/causes-reach-problem",
  origin: ["RF03"],
  sources: ["URBACT: problem tree"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every cause and every effect hangs, by its parents, under a problem.",
      why: "A loose card explains no problem, and the tree cannot show where it belongs.",
      fix: "Set parent to the problem, or to the cause or effect that this one leads to.",
      messages: { loose: "this {kind} hangs under no problem: it has no parent" },
    },
  },
  good: [
    "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause, parent: p }\n  - { id: d, text: Cheap fuel, kind: cause, parent: c }\n",
    "status: draft\nproblems: [{ id: c, text: Many cars, kind: cause }]\n",
  ],
  bad: [
    {
      yaml: "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause }\n  - { id: d, text: Cheap fuel, kind: cause, parent: c }\n",
      reports: ["3:7 loose"],
    },
    { yaml: "problems:\n  - id: e\n    text: Asthma\n    kind: effect\n", reports: ["2:5 loose"] },
  ],
  *check({ plan: { problems } }) {
    for (const [index, { kind, parent }] of each(problems))
      if (kind !== "problem" && parent === undefined)
        yield { path: ["problems", index], messageId: "loose", data: { kind }, missing: "parent" };
  },
});
