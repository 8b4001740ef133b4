import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, frameworkOf } from "../../plan/alignments.ts";
import { isListed } from "../../plan/code-lists.ts";

/** A paragraph of the New Urban Agenda that is claimed is one that commits to something. */
export const nuaParagraphsCommit = defineRule({
  id: "alignment/nua-paragraphs-commit",
  origin: ["AL05"],
  sources: ["New Urban Agenda (UN resolution 71/256)", "own judgement"],
  level: "warning",
  kind: "wrong",
  options: { first: 25, last: 160 },
  words: {
    en: {
      summary: "A claimed paragraph of the New Urban Agenda is one of the commitments, 25 to 160.",
      why: "The paragraphs before and after are preamble and follow-up; an action cannot carry them out.",
      fix: "Look for the commitment or the means of carrying it out that your action really serves.",
      messages: { frame: '"{code}" is preamble or follow-up; commitments are {first} to {last}' },
    },
  },
  good: ["alignments: [{ code: 'NUA:25' }, { code: 'NUA:160' }, { code: 'NUA:900' }]\n"],
  bad: [
    { yaml: "alignments: [{ code: 'NUA:24' }]\n", reports: ["1:22 frame"] },
    { yaml: "alignments:\n  - { code: 'NUA:161', strength: primary }\n", reports: ["2:13 frame"] },
  ],
  *check({ plan }, { option }) {
    const [first, last] = [option("first"), option("last")];
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code } = alignment;
      const paragraph = Number(code.slice("NUA:".length));
      if (frameworkOf(code) !== "NUA" || !isListed(code)) continue;
      if (paragraph < first || paragraph > last)
        yield { path: [...path, "code"], messageId: "frame", data: { code, first, last } };
    }
  },
});
