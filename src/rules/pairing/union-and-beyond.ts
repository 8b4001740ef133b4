import { defineRule } from "../../check/rule.ts";
import { when, type PlanModel } from "../../plan/model.ts";
import { isInUnion, partnersOf } from "../../plan/partnership.ts";
import type { When } from "../../plan/when.ts";

/** A partnership joins cities inside and outside the European Union, where the programme asks for it. */
export const unionAndBeyond = defineRule({
  id: "pairing/union-and-beyond",
  origin: ["CP02"],
  sources: ["IUC and IURC: calls for cities"],
  level: "error",
  kind: "total",
  reads: ["cities", "pairing"],
  words: {
    en: {
      summary:
        "Where the programme asks for it, one city lies in the European Union and one outside.",
      why: "The programme pays for exchange across the border of the Union; other pairs cannot take part.",
      fix: "Check the countries of the cities, and the period of the pairing if one of them has left.",
      messages: {
        noneInside: "no city of the partnership lies in the European Union",
        noneOutside: "every city of the partnership lies in the European Union",
      },
    },
  },
  good: [
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\n",
    "pairing: { id: pair }\n",
    "pairing: { id: pair, partners: [{ id: bristol, name: Bristol, country: GB }] }\n",
    "pairing: { id: pair, period: { start: 2021, end: 2022 }, partners: [{ id: bristol, name: Bristol, country: GB }] }\n",
    "profile: urbact-iap\npairing: { id: pair, partners: [{ id: vic, name: Vic, country: ES }] }\n",
  ],
  bad: [
    {
      yaml: "pairing:\n  id: pair\n  partners: [{ id: vic, name: Vic, country: ES }]\n",
      reports: ["1:1 noneOutside"],
    },
    {
      yaml: "cities: [{ id: lima, name: Lima, country: PE }]\npairing: { id: pair, partners: [{ id: kobe, name: Kobe, country: JP }] }\n",
      reports: ["2:1 noneInside"],
    },
    {
      yaml: "pairing:\n  id: pair\n  period: { start: 2017, end: 2018 }\n  partners: [{ id: bristol, name: Bristol, country: GB }]\n",
      reports: ["1:1 noneOutside"],
    },
  ],
  *check(model) {
    const { plan, profile } = model;
    const { needsEu = false, needsNonEu = false } = profile.eligibility ?? {};
    const cities = partnersOf(plan);
    if (plan.pairing === undefined || cities.length < 2) return;
    const span = spanOf(model);
    const sides = cities.map(({ city }) => isInUnion(city.country, span));
    const place = { path: ["pairing"], anchor: "key" } as const;
    if (needsEu && sides.every((side) => side === false))
      yield { ...place, messageId: "noneInside" };
    if (needsNonEu && sides.every((side) => side === true))
      yield { ...place, messageId: "noneOutside" };
  },
});

/** The days in question: those of the pairing, else those of the work on the plan. */
const spanOf = (model: PlanModel): When | undefined => {
  const { pairing, process } = model.plan;
  const start = when(model, pairing?.period?.start ?? process?.start);
  const end = when(model, pairing?.period?.end ?? process?.end) ?? start;
  if (start === undefined || end === undefined) return undefined;
  return { earliest: start.earliest, latest: end.endless ? start.latest : end.latest };
};
