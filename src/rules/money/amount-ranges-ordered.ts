import { defineRule } from "../../check/rule.ts";
import { amounts } from "../../plan/amounts.ts";

/** The least an amount may be is not more than the most. */
export const amountRangesOrdered = defineRule({
  id: "money/amount-ranges-ordered",
  origin: [],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "The least an amount may be is not more than the most.",
      why: "A range that runs backwards cannot be added up, so every sum it enters would be wrong.",
      fix: "Swap min and max, or correct the mistyped figure; give amount or a range, not both.",
      messages: {
        backwards: "min is {min}, more than max, which is {max}",
        below: "the amount is {amount}, less than min, which is {min}",
        above: "the amount is {amount}, more than max, which is {max}",
      },
    },
    fr: {
      summary: "Le minimum d’un montant ne dépasse pas son maximum.",
      why: "Une fourchette à l’envers ne peut pas être additionnée ; toute somme où elle entre serait fausse.",
      fix: "Échangez min et max, ou corrigez le chiffre mal tapé ; donnez amount ou une fourchette, pas les deux.",
      messages: {
        backwards: "min vaut {min}, plus que max, qui vaut {max}",
        below: "le montant est {amount}, moins que min, qui vaut {min}",
        above: "le montant est {amount}, plus que max, qui vaut {max}",
      },
    },
    es: {
      summary: "El mínimo de un importe no supera su máximo.",
      why: "Un intervalo al revés no se puede sumar, y cualquier total en el que entre sería falso.",
      fix: "Intercambie min y max, o corrija la cifra mal escrita; dé amount o un intervalo, no ambos.",
      messages: {
        backwards: "min es {min}, más que max, que es {max}",
        below: "el importe es {amount}, menos que min, que es {min}",
        above: "el importe es {amount}, más que max, que es {max}",
      },
    },
    pt: {
      summary: "O mínimo de um montante não ultrapassa o seu máximo.",
      why: "Um intervalo ao contrário não se pode somar, e qualquer total em que entre ficaria errado.",
      fix: "Troque min e max, ou corrija o número mal escrito; dê amount ou um intervalo, não ambos.",
      messages: {
        backwards: "min é {min}, mais do que max, que é {max}",
        below: "o montante é {amount}, menos do que min, que é {min}",
        above: "o montante é {amount}, mais do que max, que é {max}",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { min: 5, max: 5 } }, { money: { min: 5 } }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    costs: [{ money: { min: 500, max: 50 } }]\n",
      reports: ["4:29 backwards"],
    },
    { yaml: "budget: { stated: { amount: 9, min: 10, max: 20 } }\n", reports: ["1:29 below"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    costs: [{ money: { max: 20, amount: 21 } }]\n",
      reports: ["4:41 above"],
    },
  ],
  *check({ plan }) {
    for (const { money, path } of amounts(plan)) {
      const { amount, min = -Infinity, max = Infinity } = money;
      if (min > max) yield { path: [...path, "min"], messageId: "backwards", data: { min, max } };
      else if (amount !== undefined && amount < min)
        yield { path: [...path, "amount"], messageId: "below", data: { amount, min } };
      else if (amount !== undefined && amount > max)
        yield { path: [...path, "amount"], messageId: "above", data: { amount, max } };
    }
  },
});
