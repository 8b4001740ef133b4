import { defineRule } from "../../check/rule.ts";
import { rangePlaces } from "../../plan/value-places.generated.ts";
import { valueAt, walk } from "../../plan/walk.ts";

/** The least a value may be is not more than the most. */
export const valueRangesOrdered = defineRule({
  id: "indicators/value-ranges-ordered",
  origin: [],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "The least a value may be is not more than the most.",
      why: "A range that runs backwards holds no value at all, so the target could never be met.",
      fix: "Swap min and max, or correct the mistyped figure.",
      messages: { backwards: "min is {min}, more than max, which is {max}" },
    },
    fr: {
      summary: "Le minimum d’une valeur ne dépasse pas son maximum.",
      why: "Une fourchette à l’envers ne contient aucune valeur ; la cible ne serait jamais atteinte.",
      fix: "Échangez min et max, ou corrigez le chiffre mal tapé.",
      messages: { backwards: "min vaut {min}, plus que max, qui vaut {max}" },
    },
    es: {
      summary: "El mínimo de un valor no supera su máximo.",
      why: "Un intervalo al revés no contiene ningún valor, así que la meta nunca se alcanzaría.",
      fix: "Intercambie min y max, o corrija la cifra mal escrita.",
      messages: { backwards: "min es {min}, más que max, que es {max}" },
    },
    pt: {
      summary: "O mínimo de um valor não ultrapassa o seu máximo.",
      why: "Um intervalo ao contrário não contém valor nenhum, por isso a meta nunca seria alcançada.",
      fix: "Troque min e max, ou corrija o número mal escrito.",
      messages: { backwards: "min é {min}, mais do que max, que é {max}" },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Trees planted, baseline: { min: 5, max: 5 }, targets: [{ min: 300 }] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Trees planted, targets: [{ by: 2030, min: 400, max: 40 }] }\n",
      reports: ["2:63 backwards"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees, outputs: [{ text: Trees, quantity: { min: 2, max: 1 } }], effects: [{ what: Shade, min: 2, max: 1 }] }]\nindicators: [{ id: i1, name: Trees, parts: [{ name: Oaks, baseline: { min: 9, max: 8 }, values: [{ date: 2026, min: 2, max: 1 }] }] }]\n",
      reports: ["1:83 backwards", "1:129 backwards", "2:76 backwards", "2:117 backwards"],
    },
  ],
  *check({ plan }) {
    for (const place of rangePlaces)
      for (const { value, path } of walk(plan, place)) {
        const min = valueAt(value, ["min"]);
        const max = valueAt(value, ["max"]);
        if (typeof min === "number" && typeof max === "number" && min > max)
          yield { path: [...path, "min"], messageId: "backwards", data: { min, max } };
      }
  },
});
