import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The vision is put into words. */
export const visionStated = defineRule({
  id: "structure/vision-stated",
  origin: ["ST06"],
  sources: ["URBACT: action planning canvas"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The vision is put into words.",
      why: "The vision is the sentence people remember, and every objective should lead towards it.",
      fix: "Write vision.statement: how the city will be when the plan has worked.",
      messages: { absent: "the vision has no statement yet" },
    },
  },
  good: [
    "vision: { statement: Children walk to school through clean air }\n",
    "status: draft\nvision: { horizon: 2035 }\n",
    "vision: { horizon: 2035, gaps: { statement: { reason: tbd } } }\n",
  ],
  bad: [
    { yaml: "vision: { horizon: 2035 }\n", reports: ["1:1 absent"] },
    { yaml: "vision:\n  headline: Clean air\n  statement: ' '\n", reports: ["3:3 absent"] },
  ],
  *check({ plan: { vision } }) {
    if (isFilled(vision) && !isFilled(vision?.statement))
      yield { path: ["vision"], messageId: "absent", missing: "statement" };
  },
});
