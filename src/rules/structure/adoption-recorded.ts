import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** An adopted plan says who adopted it, when and in which document. */
export const adoptionRecorded = defineRule({
  id: "structure/adoption-recorded",
  origin: ["ST21"],
  sources: ["URBACT: study of integrated action plans", "SECAP reporting: formal approval"],
  level: "error",
  kind: "missing",
  from: "adopted",
  words: {
    en: {
      summary: "An adopted plan says who adopted it, when, and in which document.",
      why: "The decision is what binds the next council; without its record the plan is only a paper.",
      fix: "Write adoption with body, date and the number or address of the decision.",
      messages: {
        absent: "the plan counts as adopted, but no decision is recorded",
        noBody: "the plan does not say who adopted it",
        noDate: "the plan does not say when it was adopted",
        noDocument: "the plan does not name the decision that adopted it",
      },
    },
  },
  good: [
    "adoption: { body: City council, date: 2026-05-12, document: Decision 44/2026 }\n",
    "adoption: { body: City council, date: 2026-05, url: 'https://city.example/44' }\n",
    "status: final\n",
  ],
  bad: [
    { yaml: "title: Plan\n", reports: ["1:1 absent"] },
    { yaml: "adoption: { body: City council }\n", reports: ["1:1 noDate", "1:1 noDocument"] },
    {
      yaml: "status: implementing\nadoption: { date: 2026-05, document: 44/2026 }\n",
      reports: ["2:1 noBody"],
    },
  ],
  *check({ plan: { adoption } }) {
    if (adoption === undefined) {
      yield { path: [], messageId: "absent", missing: "adoption" };
      return;
    }
    const path = ["adoption"];
    const { body, date, document, url } = adoption;
    if (!isFilled(body)) yield { path, messageId: "noBody", missing: "body" };
    if (!isFilled(date)) yield { path, messageId: "noDate", missing: "date" };
    if (!isFilled(document) && !isFilled(url))
      yield { path, messageId: "noDocument", missing: "document" };
  },
});
