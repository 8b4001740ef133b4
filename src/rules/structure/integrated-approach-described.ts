import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan says how policy fields, places and levels of government work together. */
export const integratedApproachDescribed = defineRule({
  id: "structure/integrated-approach-described",
  origin: ["ST10"],
  sources: ["EU Regulation 2021/1060, Article 29(1)(c)"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The plan says how policy fields, places and levels of government work together.",
      why: "An integrated plan is more than a list of projects, and funds ask you to say in what way.",
      fix: "Write integration.approach: a paragraph on how the actions help each other.",
      messages: { absent: "the integrated approach is not described yet" },
    },
  },
  good: [
    "integration: { approach: Homes and heat are planned as one }\n",
    "status: draft\nintegration: { assessments: [{ date: 2026 }] }\n",
  ],
  bad: [
    { yaml: "integration: { assessments: [{ date: 2026 }] }\n", reports: ["1:1 absent"] },
    { yaml: "integration:\n  approach: ' '\n  tags: [pilot]\n", reports: ["2:3 absent"] },
  ],
  *check({ plan: { integration } }) {
    if (isFilled(integration) && !isFilled(integration?.approach))
      yield { path: ["integration"], messageId: "absent", missing: "approach" };
  },
});
