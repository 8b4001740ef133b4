import { defineRule } from "../../check/rule.ts";
import { suggest } from "../../check/suggest.ts";
import { walk } from "../../plan/walk.ts";

/** What is scored is an aspect that the profile knows. */
export const aspectsKnown = defineRule({
  id: "integration/aspects-known",
  origin: ["IG02"],
  sources: ["the profile of the programme"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Scores are given to aspects of integration that the profile knows.",
      why: "A score under another name is not counted, and the aspect it was meant for stays open.",
      fix: "Write the code of the aspect as the profile has it.",
      messages: {
        unknown: 'the profile knows no aspect "{code}"',
        near: 'the profile knows no aspect "{code}", did you mean "{name}"?',
      },
    },
  },
  good: [
    "integration: { assessments: [{ items: [{ aspect: funding-mix, score: 3, explanation: Two funds }] }] }\n",
  ],
  bad: [
    {
      yaml: "integration:\n  assessments:\n    - items: [{ aspect: funding-mixx, score: 3 }]\n",
      reports: ["3:25 near"],
    },
    {
      yaml: "integration:\n  assessments:\n    - items:\n        - { aspect: beauty, score: 5 }\n",
      reports: ["4:21 unknown"],
    },
  ],
  *check({ plan, profile }) {
    const codes = (profile.integration?.aspects ?? []).map(({ code }) => code);
    if (codes.length === 0) return;
    const places = ["integration", "assessments", "*", "items", "*", "aspect"];
    for (const { value, path } of walk(plan, places)) {
      const code = String(value);
      if (codes.includes(code)) continue;
      const [name] = suggest(code, codes);
      if (name === undefined) yield { path, messageId: "unknown", data: { code } };
      else yield { path, messageId: "near", data: { code, name } };
    }
  },
});
