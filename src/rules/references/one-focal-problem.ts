import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { lineageIn } from "../../plan/lineage.ts";

/** A problem tree has one focal problem. */
export const oneFocalProblem = defineRule({
  id: "references/one-focal-problem",
  origin: ["RF03"],
  sources: ["URBACT: problem tree"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A problem tree has one focal problem, and all else in it is a cause or an effect.",
      why: "With two problems in one tree it is unclear which of them your objectives answer.",
      fix: "Make the lower card a cause or an effect, or take its parent away to start a tree of its own.",
      messages: { second: '"{id}" is a problem under the problem "{other}"; a tree has one' },
    },
  },
  good: [
    "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause, parent: p }\n  - { id: q, text: Noise, kind: problem }\n",
  ],
  bad: [
    {
      yaml: "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: q, text: Noise, kind: problem, parent: p }\n",
      reports: ["3:50 second"],
    },
    {
      yaml: "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause, parent: p }\n  - id: q\n    text: Noise\n    kind: problem\n    parent: c\n",
      reports: ["7:13 second"],
    },
  ],
  *check({ plan: { problems } }) {
    const lineage = lineageIn(problems);
    for (const [index, card] of each(problems)) {
      if (card.kind !== "problem") continue;
      const other = lineage(card).find((above) => above !== card && above.kind === "problem");
      if (other !== undefined)
        yield {
          path: ["problems", index, "parent"],
          messageId: "second",
          data: { id: card.id, other: other.id },
        };
    }
  },
});
