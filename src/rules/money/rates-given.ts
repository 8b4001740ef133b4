import { defineRule } from "../../check/rule.ts";
import { amounts, isSummed, type MoneyAt } from "../../plan/amounts.ts";
import { isExcused } from "../../plan/gaps.ts";
import type { PlanModel } from "../../plan/model.ts";
import { isSummable } from "../../plan/money.ts";

/** Amounts in another currency can be turned into that of the plan. */
export const ratesGiven = defineRule({
  id: "money/rates-given",
  origin: ["FN01"],
  sources: ["own judgement"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["rates"],
  words: {
    en: {
      summary: "For every other currency in costs and funding, the plan gives a rate.",
      why: "Without a rate the amount cannot be added, and the totals of your plan stay open.",
      fix: "Add an entry to rates with from, to and rate, and the day it was read (asOf).",
      messages: { noRate: "no rate turns {from} into {to}, so this amount is in no total" },
    },
    fr: {
      summary:
        "Pour toute autre monnaie dans les coûts et le financement, le plan donne un taux de change.",
      why: "Sans taux, le montant ne peut pas être ajouté, et les totaux de votre plan restent incomplets.",
      fix: "Ajoutez une entrée à rates avec from, to et rate, et le jour où vous l’avez relevé (asOf).",
      messages: {
        noRate: "aucun taux ne convertit {from} en {to}, ce montant n’entre donc dans aucun total",
      },
    },
    es: {
      summary: "Para cualquier otra moneda en costes y financiación, el plan da un tipo de cambio.",
      why: "Sin tipo de cambio el importe no se puede sumar, y los totales de su plan quedan incompletos.",
      fix: "Añada una entrada a rates con from, to y rate, y el día en que se consultó (asOf).",
      messages: {
        noRate:
          "ningún tipo convierte {from} en {to}, así que este importe no entra en ningún total",
      },
    },
    pt: {
      summary:
        "Para qualquer outra moeda em custos e financiamento, o plano dá uma taxa de câmbio.",
      why: "Sem taxa o montante não pode ser somado, e os totais do seu plano ficam incompletos.",
      fix: "Acrescente uma entrada a rates com from, to e rate, e o dia em que foi consultada (asOf).",
      messages: {
        noRate:
          "nenhuma taxa converte {from} em {to}, por isso este montante não entra em nenhum total",
      },
    },
  },
  good: [
    "rates: [{ from: EUR, to: BGN, rate: 1.95583 }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 10, currency: BGN } }, { money: { amount: 10, currency: EUR } }] }]\n",
    "actions: [{ id: a1, title: Buy rights, costs: [{ money: { amount: 40, currency: USD, per: unit, unit: tonne } }] }]\n",
    "profile: published\ngaps: { rates: { reason: not-in-source } }\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 10, currency: GBP } }] }]\n",
    "tests: [{ id: t1, title: Trees in tubs, cost: { amount: 5, currency: USD } }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, costs: [{ money: { amount: 10, currency: PLN } }] }\n",
      reports: ["2:76 noRate"],
    },
    {
      yaml: "rates: [{ from: USD, to: PLN, rate: 4 }]\nbudget: { stated: { amount: 10, currency: USD } }\nsharedCosts: [{ id: s1, label: Office, money: { amount: 1, per: year, times: 2, currency: CZK } }]\n",
      reports: ["3:91 noRate", "2:43 noRate"],
    },
  ],
  *check(model) {
    const { plan } = model;
    const { currency: to } = plan;
    if (to === undefined || isExcused(model, plan.gaps, "rates")) return;
    for (const each of amounts(plan)) {
      const from = each.money.currency;
      if (from !== undefined && isSummed(each) && isSummable(each.money) && !hasRate(model, each))
        yield { path: [...each.path, "currency"], messageId: "noRate", data: { from, to } };
    }
  },
});

const hasRate = ({ plan: { currency, rates = [] } }: PlanModel, { money }: MoneyAt): boolean =>
  money.currency === currency ||
  rates.some(
    ({ from, to }) =>
      (from === money.currency && to === currency) || (to === money.currency && from === currency),
  );
