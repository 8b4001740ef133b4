import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** A plan says for which years, in which currency and on which themes it speaks. */
export const basicsStated = defineRule({
  id: "structure/basics-stated",
  origin: ["ST01"],
  sources: ["EU Regulation 2021/1060, Article 29", "own judgement"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "A plan says for which years, in which currency and on which themes it speaks.",
      why: "Whoever is consulted wants to know at once how far the plan reaches and what its sums mean.",
      fix: "Write period (start and end), currency and themes near the top of the plan.",
      messages: {
        noPeriod: "the plan does not say which years it covers",
        noStart: "the period has no start",
        noEnd: "the period has no end",
        noCurrency: "the plan does not say in which currency it counts",
        noThemes: "the plan names no theme",
      },
    },
  },
  good: [
    "period: { start: 2026, end: 2030 }\nthemes: [mobility]\n",
    "period: { start: 2026, end: open }\nthemes: [mobility]\n",
    "period: { end: 2030, gaps: { start: { reason: tbd } } }\nthemes: [mobility]\n",
    "status: draft\n",
  ],
  bad: [
    { yaml: "themes: []\n", reports: ["1:1 noPeriod", "1:1 noThemes"] },
    { yaml: "period: { end: 2030 }\nthemes: [energy]\n", reports: ["1:1 noStart"] },
    {
      yaml: "period: { start: 2026 }\nthemes: [energy]\ncurrency: ~\n",
      reports: ["1:1 noEnd", "3:1 noCurrency"],
    },
  ],
  *check({ plan }) {
    const { period, currency, themes } = plan;
    if (!isFilled(period)) yield { path: [], messageId: "noPeriod", missing: "period" };
    else {
      const path = ["period"];
      if (period?.start === undefined) yield { path, messageId: "noStart", missing: "start" };
      if (period?.end === undefined) yield { path, messageId: "noEnd", missing: "end" };
    }
    if (currency === undefined) yield { path: [], messageId: "noCurrency", missing: "currency" };
    if (!isFilled(themes)) yield { path: [], messageId: "noThemes", missing: "themes" };
  },
});
