import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import { countsPeople } from "../../plan/people-units.ts";
import { textIn } from "../../plan/text.ts";
import type { Indicator } from "../../plan/types.generated.ts";

/** An indicator that counts people says how it is split: by sex, age, district or need. */
export const peopleSplit = defineRule({
  id: "indicators/people-split",
  origin: ["IN16"],
  sources: ["New Urban Agenda: monitoring framework", "own judgement (the words)"],
  level: "info",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary:
        "An indicator that counts people says how it is split: by sex, age, district or need.",
      why: "A good total can hide that women, old people or one district gained nothing.",
      fix: "Name under disaggregation how the figure will be split, as far as the source allows.",
      messages: {
        absent: "counts people, and does not say how they are split",
        none: "no indicator that counts people says how they are split",
      },
    },
    fr: {
      summary:
        "Un indicateur qui compte des personnes dit comment il se ventile : sexe, âge, quartier ou besoin.",
      why: "Un bon total peut cacher que les femmes, les personnes âgées ou un quartier n’y ont rien gagné.",
      fix: "Dites sous disaggregation comment le chiffre sera ventilé, autant que la source le permet.",
      messages: {
        absent: "l’indicateur compte des personnes, mais ne prévoit aucune ventilation",
        none: "aucun indicateur comptant des personnes ne prévoit de ventilation",
      },
    },
    es: {
      summary:
        "Un indicador que cuenta personas dice cómo se desglosa: por sexo, edad, barrio o necesidad.",
      why: "Un buen total puede ocultar que las mujeres, las personas mayores o un barrio no ganaron nada.",
      fix: "Diga en disaggregation cómo se desglosará la cifra, hasta donde la fuente lo permita.",
      messages: {
        absent: "el indicador cuenta personas, pero no dice cómo se desglosa",
        none: "ningún indicador que cuente personas dice cómo se desglosa",
      },
    },
    pt: {
      summary:
        "Um indicador que conta pessoas diz como se desagrega: por sexo, idade, bairro ou necessidade.",
      why: "Um bom total pode esconder que as mulheres, os idosos ou um bairro nada ganharam.",
      fix: "Diga em disaggregation como o número será desagregado, até onde a fonte o permita.",
      messages: {
        absent: "o indicador conta pessoas, mas não diz como se desagrega",
        none: "nenhum indicador que conte pessoas diz como se desagrega",
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Riders, unit: people, disaggregation: [sex, age] }, { id: i2, name: Trees, unit: trees }]\n",
    "language: de\nindicators: [{ id: i1, name: Radfahrer, unit: people }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Riders, unit: people per day }\n  - { id: i2, name: Children who walk, unit: pupils, disaggregation: [sex] }\n",
      reports: ["2:7 absent"],
    },
    {
      yaml: "language: es\nindicators:\n  - { id: i1, name: A pie, unit: personas }\n  - { id: i2, name: En bici, unit: ciclistas }\n  - { id: i3, name: Con trabajo, unit: mujeres }\n",
      reports: ["2:1 none"],
    },
  ],
  *check({ plan: { language, indicators = [] } }) {
    const counts = ({ unit, parts }: Indicator): boolean =>
      unit !== undefined && !isFilled(parts) && countsPeople(textIn(unit, language), language);
    const missing = [...indicators.keys()].filter((index) => {
      const indicator = indicators[index];
      return indicator !== undefined && counts(indicator) && !isFilled(indicator.disaggregation);
    });
    if (lackedByAll(indicators, missing, { field: "disaggregation", applies: counts }))
      yield { path: ["indicators"], anchor: "key", messageId: "none" };
    else
      for (const index of missing)
        yield { path: ["indicators", index], messageId: "absent", missing: "disaggregation" };
  },
});
