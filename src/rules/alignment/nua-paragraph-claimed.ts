import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, frameworkOf } from "../../plan/alignments.ts";

/** The plan says which commitment of the New Urban Agenda it carries out. */
export const nuaParagraphClaimed = defineRule({
  id: "alignment/nua-paragraph-claimed",
  origin: ["AL06"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["alignments", "actions", "objectives"],
  words: {
    en: {
      summary: "The plan names at least one paragraph of the New Urban Agenda that it carries out.",
      why: "The cooperation of city pairs was promised as a way to carry out the Agenda; plans show how.",
      fix: "Add an alignment such as NUA:114 to the plan, an objective or an action.",
      messages: { none: "the plan names no paragraph of the New Urban Agenda" },
    },
  },
  good: [
    "objectives: [{ id: o1, title: Buses for all, alignments: [{ code: 'NUA:114' }] }]\n",
    "gaps: { alignments: { reason: not-applicable } }\n",
  ],
  bad: [
    { yaml: "alignments: [{ code: 'SDG:11.2' }]\n", reports: ["1:1 none"] },
    { yaml: "title: A plan\n", reports: ["1:1 none"] },
  ],
  *check({ plan }) {
    if (!alignmentsOf(plan).some(({ alignment }) => frameworkOf(alignment.code) === "NUA"))
      yield { path: [], messageId: "none", missing: "alignments" };
  },
});
