import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { seriesIn } from "../../plan/series.ts";

/** The baseline of a result was estimated, not left at nothing. */
export const baselinesNotZero = defineRule({
  id: "indicators/baselines-not-zero",
  origin: ["IN07"],
  sources: ["EU Commission: baselines of result indicators"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The baseline of a result is a real value, not a zero for the time being.",
      why: "Outputs start at zero, but a result is a change; from a false zero all of it looks like yours.",
      fix: "Estimate the value; if it really is zero, say so in note of the baseline.",
      messages: { zero: "the baseline of this result is 0, as if nothing had been there before" },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Electric buses, kind: result, baseline: { value: 0, note: There are none yet } }]\n",
    "indicators: [{ id: i1, name: Trees planted, kind: output, baseline: { value: 0 } }]\n",
    "indicators: [{ id: i1, name: Days with bad air, kind: result, baseline: { value: 0.5 } }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Days with bad air, kind: result, baseline: { value: 0, date: 2024 } }\n",
      reports: ["2:73 zero"],
    },
    {
      yaml: "indicators:\n  - { id: i1, name: Heat, kind: result, parts: [{ name: Homes, baseline: { value: 0 } }] }\n",
      reports: ["2:83 zero"],
    },
  ],
  *check({ plan }) {
    for (const { indicator, owner, path } of seriesIn(plan)) {
      const { baseline } = owner;
      if (indicator.kind === "result" && baseline?.value === 0 && !isFilled(baseline.note))
        yield { path: [...path, "baseline", "value"], messageId: "zero" };
    }
  },
});
