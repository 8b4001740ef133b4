import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** Every indicator says how often it is measured and by whom. */
export const measuringOrganised = defineRule({
  id: "indicators/measuring-organised",
  origin: ["IN11"],
  sources: ["EU Commission: performance, monitoring and evaluation 2021-2027", "own judgement"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["monitoring"],
  words: {
    en: {
      summary: "Every indicator says how often it is measured and by whom.",
      why: "What is nobody's task is not measured, and it shows only when the report is due.",
      fix: "Write frequency and responsible; one body for all of them goes into monitoring.",
      messages: {
        neither: "the indicator does not say how often it is measured, nor by whom",
        noFrequency: "the indicator does not say how often it is measured",
        nobody: "the indicator does not say who measures it",
      },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Environment office }]\nindicators: [{ id: i1, name: Days with bad air, frequency: yearly, responsible: s1 }]\n",
    "stakeholders: [{ id: s1, name: Environment office }]\nmonitoring: { responsible: s1 }\nindicators: [{ id: i1, name: Days with bad air, frequency: yearly }]\n",
    "indicators: [{ id: i1, name: Days with bad air, suggested: true }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders: [{ id: s1, name: Office }]\nindicators:\n  - { id: i1, name: Days with bad air, frequency: yearly }\n  - { id: i2, name: Ill people, responsible: s1 }\n  - { id: i3, name: Trees }\n",
      reports: ["3:7 nobody", "4:7 noFrequency", "5:7 neither"],
    },
    {
      yaml: "monitoring: { reviewFrequency: Every spring }\nindicators:\n  - { id: i1, name: Trees, gaps: { frequency: { reason: confidential } } }\n",
      reports: ["3:7 nobody"],
    },
  ],
  *check({ plan: { indicators, monitoring } }) {
    for (const [index, indicator] of each(indicators)) {
      const { frequency, responsible, gaps, suggested } = indicator;
      if (suggested === true) continue;
      const path = ["indicators", index];
      const noFrequency = frequency === undefined;
      const isNobodys = !isFilled(responsible) && !isFilled(monitoring?.responsible);
      if (noFrequency && isNobodys && !gaps?.frequency && !gaps?.responsible)
        yield { path, messageId: "neither", missing: "frequency" };
      else {
        if (noFrequency) yield { path, messageId: "noFrequency", missing: "frequency" };
        if (isNobodys) yield { path, messageId: "nobody", missing: "responsible" };
      }
    }
  },
});
