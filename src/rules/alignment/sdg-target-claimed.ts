import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, isSdgTarget } from "../../plan/alignments.ts";
import { isFilled } from "../../plan/filled.ts";

/** An action or objective says which target of the Sustainable Development Goals it helps to reach. */
export const sdgTargetClaimed = defineRule({
  id: "alignment/sdg-target-claimed",
  origin: ["AL02"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["actions", "objectives"],
  words: {
    en: {
      summary: "At least one action or objective names the SDG target it helps to reach.",
      why: "City pairs set out to show how local actions carry the global goals; a target makes it concrete.",
      fix: "Add alignments with a target, such as SDG:11.2, to the action or objective that serves it.",
      messages: {
        none: "no action or objective names a target of the Sustainable Development Goals",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Run more buses, alignments: [{ code: 'SDG:11.2' }] }]\n",
    "objectives: [{ id: o1, title: Clean air, alignments: [{ code: 'SDG:3.9' }] }]\n",
    "title: Neither actions nor objectives yet\n",
  ],
  bad: [
    { yaml: "actions:\n  - { id: a1, title: Run more buses }\n", reports: ["1:1 none"] },
    {
      yaml: "alignments: [{ code: 'SDG:11.2' }]\nactions:\n  - { id: a1, title: Run more buses, alignments: [{ code: 'SDG:11' }] }\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan }) {
    if (!isFilled(plan.actions) && !isFilled(plan.objectives)) return; // the profile asks for them
    const claims = alignmentsOf(plan).filter(({ holder }) => holder !== undefined);
    if (!claims.some(({ alignment }) => isSdgTarget(alignment.code)))
      yield { path: [], messageId: "none", missing: "alignments" };
  },
});
