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
    fr: {
      summary:
        "Là où le programme le demande, une ville est dans l’Union européenne et une autre en dehors.",
      why: "Le programme paie l’échange au-delà de la frontière de l’Union ; d’autres binômes ne peuvent pas participer.",
      fix: "Vérifiez les pays des villes, et la période du partenariat si l’un d’eux est sorti de l’Union.",
      messages: {
        noneInside: "aucune ville du partenariat n’est dans l’Union européenne",
        noneOutside: "toutes les villes du partenariat sont dans l’Union européenne",
      },
    },
    es: {
      summary: "Donde el programa lo pide, una ciudad está en la Unión Europea y otra fuera.",
      why: "El programa paga el intercambio a través de la frontera de la Unión; otras parejas no pueden participar.",
      fix: "Compruebe los países de las ciudades, y el periodo del partenariado si uno ha salido de la Unión.",
      messages: {
        noneInside: "ninguna ciudad del partenariado está en la Unión Europea",
        noneOutside: "todas las ciudades del partenariado están en la Unión Europea",
      },
    },
    pt: {
      summary: "Onde o programa o pede, uma cidade fica na União Europeia e outra fora dela.",
      why: "O programa paga o intercâmbio através da fronteira da União; outros pares não podem participar.",
      fix: "Verifique os países das cidades, e o período da parceria se um deles saiu da União.",
      messages: {
        noneInside: "nenhuma cidade da parceria fica na União Europeia",
        noneOutside: "todas as cidades da parceria ficam na União Europeia",
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
