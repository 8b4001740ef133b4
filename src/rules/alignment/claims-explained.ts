import { defineRule } from "../../check/rule.ts";
import { alignmentsOf } from "../../plan/alignments.ts";
import { textIn } from "../../plan/text.ts";

/** A claim to serve a framework says how. */
export const claimsExplained = defineRule({
  id: "alignment/claims-explained",
  origin: ["AL08"],
  sources: ["own judgement"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  options: { characters: 40 },
  words: {
    en: {
      summary: "A claim to serve a goal says in a sentence how.",
      why: "A code is chosen in a second; the sentence shows that somebody thought about it.",
      fix: "Write a rationale of a sentence or two: what in the action moves the goal forward.",
      messages: {
        absent: 'the plan does not say how it serves "{code}"',
        short: 'the rationale for "{code}" is too short to say how it is served',
      },
    },
  },
  good: [
    "alignments: [{ code: 'SDG:11.2', rationale: More buses bring the hills within reach of everybody }]\n",
    "alignments: [{ code: 'SDG:11.2', rationale: 更多的公共汽车使山上的居民都能方便出行 }]\n",
    "status: draft\nalignments: [{ code: 'SDG:11.2' }]\n",
  ],
  bad: [
    { yaml: "alignments: [{ code: 'SDG:11.2' }]\n", reports: ["1:16 absent"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Run more buses\n    alignments:\n      - { code: 'SDG:11.2', rationale: Buses are good for the climate. }\n",
      reports: ["5:29 short"],
    },
  ],
  *check({ plan }, { option }) {
    const least = option("characters");
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code, rationale } = alignment;
      const length = weight(rationale === undefined ? "" : textIn(rationale, plan.language));
      if (length < least)
        yield {
          path,
          messageId: length === 0 ? "absent" : "short",
          data: { code },
          missing: "rationale",
        };
    }
  },
});

/** Characters of a text; a Chinese, Japanese or Korean one says as much as about three letters. */
const weight = (text: string): number => {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  return text.trim().length + 2 * (dense?.length ?? 0);
};
