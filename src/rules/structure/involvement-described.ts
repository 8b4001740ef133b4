import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan says how people took part in writing it and will take part in carrying it out. */
export const involvementDescribed = defineRule({
  id: "structure/involvement-described",
  origin: ["ST11"],
  sources: ["EU Regulation 2021/1060, Article 29(1)(d)"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The plan says how stakeholders help to prepare it and to carry it out.",
      why: "Those who are asked to help deliver the plan want to see where they had, and have, a say.",
      fix: "Write process.preparation and process.delivery, a few sentences each.",
      messages: {
        absent: "the plan does not say how stakeholders take part",
        noPreparation: "the plan does not say how stakeholders helped to prepare it",
        noDelivery: "the plan does not say how stakeholders will help to carry it out",
      },
    },
  },
  good: [
    "process: { preparation: Three workshops, delivery: A yearly forum }\n",
    "status: draft\nprocess: { start: 2026-01 }\n",
  ],
  bad: [
    { yaml: "title: Plan\n", reports: ["1:1 absent"] },
    { yaml: "process: { preparation: Three workshops }\n", reports: ["1:1 noDelivery"] },
    {
      yaml: "process:\n  start: 2026-01\n  delivery: A yearly forum\n",
      reports: ["1:1 noPreparation"],
    },
  ],
  *check({ plan: { process } }) {
    if (!isFilled(process)) {
      yield { path: [], messageId: "absent", missing: "process" };
      return;
    }
    const path = ["process"];
    if (!isFilled(process?.preparation))
      yield { path, messageId: "noPreparation", missing: "preparation" };
    if (!isFilled(process?.delivery)) yield { path, messageId: "noDelivery", missing: "delivery" };
  },
});
