import { defineRule } from "../../check/rule.ts";
import { suggest } from "../../check/suggest.ts";
import { alignmentsOf, frameworkOf } from "../../plan/alignments.ts";
import { bare, isClosed, isListed, listOf } from "../../plan/code-lists.ts";

/** A code of a framework that we know in part is one of those we know. */
export const codesListed = defineRule({
  id: "alignment/codes-listed",
  origin: ["AL09"],
  sources: [
    "Urban Agenda for the EU",
    "EU cohesion policy: specific objectives",
    "Covenant of Mayors reporting",
    "Paris Agreement",
  ],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "A code of a framework that we know in part is one of those we know.",
      why: "Our list may have holes, but a slip of the pen is more likely, and then the claim is lost.",
      fix: "Correct the code; if it is right, leave it as it is and tell us what our list lacks.",
      messages: {
        unknown: 'our list, which may be incomplete, has no code "{code}"',
        near: 'our list has no code "{code}", did you mean "{name}"?',
      },
    },
  },
  good: ["alignments: [{ code: 'UAEU:housing' }, { code: 'PO:RSO5.1' }, { code: 'PARIS:2.1b' }]\n"],
  bad: [
    { yaml: "alignments: [{ code: 'UAEU:beauty' }]\n", reports: ["1:22 unknown"] },
    {
      yaml: "alignments:\n  - { code: 'UAEU:houzing' }\n  - { code: 'PO:RSO51' }\n",
      reports: ["2:13 near", "3:13 near"],
    },
  ],
  *check({ plan }) {
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code } = alignment;
      const list = listOf(code);
      if (list === undefined || isClosed(list) || isListed(code)) continue;
      const [name] = suggest(bare(code), list.codes.map(bare));
      const place = [...path, "code"];
      if (name === undefined) yield { path: place, messageId: "unknown", data: { code } };
      else
        yield {
          path: place,
          messageId: "near",
          data: { code, name: `${frameworkOf(code)}:${name}` },
        };
    }
  },
});
