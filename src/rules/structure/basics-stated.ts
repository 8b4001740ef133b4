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
    fr: {
      summary: "Un plan dit sur quelles années, dans quelle monnaie et sur quels thèmes il porte.",
      why: "Quiconque est consulté veut savoir d’emblée jusqu’où va le plan et ce que valent ses montants.",
      fix: "Écrivez period (début et fin), currency et themes vers le haut du plan.",
      messages: {
        noPeriod: "le plan ne dit pas quelles années il couvre",
        noStart: "la période n’a pas de début",
        noEnd: "la période n’a pas de fin",
        noCurrency: "le plan ne dit pas dans quelle monnaie il compte",
        noThemes: "le plan ne cite aucun thème",
      },
    },
    es: {
      summary: "Un plan dice qué años abarca, en qué moneda cuenta y qué temas trata.",
      why: "A quien se consulta le interesa saber enseguida hasta dónde llega el plan y qué valen sus importes.",
      fix: "Escriba period (inicio y final), currency y themes hacia el principio del plan.",
      messages: {
        noPeriod: "el plan no dice qué años abarca",
        noStart: "el periodo no tiene inicio",
        noEnd: "el periodo no tiene final",
        noCurrency: "el plan no dice en qué moneda cuenta",
        noThemes: "el plan no cita ningún tema",
      },
    },
    pt: {
      summary: "Um plano diz que anos abrange, em que moeda conta e que temas trata.",
      why: "Quem é consultado quer saber logo até onde vai o plano e o que valem os seus montantes.",
      fix: "Escreva period (início e fim), currency e themes perto do início do plano.",
      messages: {
        noPeriod: "o plano não diz que anos abrange",
        noStart: "o período não tem início",
        noEnd: "o período não tem fim",
        noCurrency: "o plano não diz em que moeda conta",
        noThemes: "o plano não indica nenhum tema",
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
