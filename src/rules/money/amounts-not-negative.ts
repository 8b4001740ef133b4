import { defineRule } from "../../check/rule.ts";
import { amounts } from "../../plan/amounts.ts";

/** Amounts of money are not below nothing. */
export const amountsNotNegative = defineRule({
  id: "money/amounts-not-negative",
  origin: ["FN01"],
  sources: ["own judgement"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Amounts of money are not below nothing.",
      why: "A negative amount makes the sum smaller, and the plan looks cheaper than it is.",
      fix: "Take the minus away; income and savings belong into effects, not among the costs.",
      messages: { negative: "the amount is {amount}, less than nothing" },
    },
    fr: {
      summary: "Un montant n’est jamais inférieur à zéro.",
      why: "Un montant négatif réduit la somme, et le plan paraît moins cher qu’il n’est.",
      fix: "Enlevez le signe moins ; recettes et économies vont dans effects, pas parmi les coûts.",
      messages: { negative: "le montant est {amount}, moins que zéro" },
    },
    es: {
      summary: "Un importe nunca es menor que cero.",
      why: "Un importe negativo reduce la suma, y el plan parece más barato de lo que es.",
      fix: "Quite el signo menos; los ingresos y ahorros van en effects, no entre los costes.",
      messages: { negative: "el importe es {amount}, menos que cero" },
    },
    pt: {
      summary: "Um montante nunca é inferior a zero.",
      why: "Um montante negativo reduz a soma, e o plano parece mais barato do que é.",
      fix: "Tire o sinal de menos; receitas e poupanças vão para effects, não para os custos.",
      messages: { negative: "o montante é {amount}, menos do que zero" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 0 } }, { money: { min: 0, max: 10 } }] }]\n",
    "actions: [{ id: a1, title: Plant trees, effects: [{ what: Money saved, value: -200, unit: EUR }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, costs: [{ money: { amount: -1347000000 } }] }\n",
      reports: ["2:62 negative"],
    },
    {
      yaml: "budget: { stated: { min: -0.01, max: 200 } }\ntests: [{ id: t1, title: Trees in tubs, cost: { amount: -5 } }]\n",
      reports: ["1:26 negative", "2:57 negative"],
    },
  ],
  *check({ plan }) {
    for (const { money, path } of amounts(plan))
      for (const field of ["amount", "min", "max"] as const) {
        const amount = money[field];
        if (amount !== undefined && amount < 0)
          yield { path: [...path, field], messageId: "negative", data: { amount } };
      }
  },
});
