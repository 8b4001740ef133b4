import { defineRule } from "../../check/rule.ts";
import { planBalance } from "../../plan/balance.ts";
import { isFilled } from "../../plan/filled.ts";
import { hasReached } from "../../plan/maturity.ts";
import { byState, planAllocations } from "../../plan/totals.ts";

/** About half of the money is secured. */
export const halfSecured = defineRule({
  id: "money/half-secured",
  origin: ["FN08"],
  sources: ["URBACT: Cities in Action, Stories of Change"],
  level: "info",
  kind: "total",
  from: "final",
  reads: ["actions", "sharedCosts", "funding", "rates"],
  options: { percent: 50 },
  words: {
    en: {
      summary: "About half of the money is secured.",
      why: "It is no condition: about half of the cities had secured money when they finished. Know where you stand.",
      fix: "Settle your own share first: it makes other funders follow.",
      messages: {
        less: "{share} % of the costs are secured; about half of the cities had secured money",
      },
    },
    fr: {
      summary: "Environ la moitié du financement est acquise.",
      why: "Ce n’est pas une condition : à la fin, la moitié des villes environ avaient un financement acquis. Sachez où vous en êtes.",
      fix: "Décidez d’abord de votre propre part : cela incite les autres financeurs à suivre.",
      messages: {
        less: "les fonds acquis couvrent {share} % des coûts ; la moitié des villes environ en avaient déjà",
      },
    },
    es: {
      summary: "Está asegurada cerca de la mitad del dinero.",
      why: "No es una condición: al acabar, cerca de la mitad de las ciudades tenía financiación asegurada. Sepa dónde está.",
      fix: "Decida primero su propia aportación: anima a los demás financiadores.",
      messages: {
        less: "el dinero asegurado cubre el {share} % de los costes; cerca de la mitad de las ciudades ya lo tenía",
      },
    },
    pt: {
      summary: "Está assegurada cerca de metade do dinheiro.",
      why: "Não é uma condição: no fim, cerca de metade das cidades tinha financiamento assegurado. Saiba onde está.",
      fix: "Decida primeiro a sua própria comparticipação: leva os outros financiadores a seguir.",
      messages: {
        less: "o dinheiro assegurado cobre {share} % dos custos; cerca de metade das cidades já o tinha",
      },
    },
  },
  good: [
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }], allocations: [{ source: f1, money: { amount: 50000 }, state: secured }, { source: f1, money: { amount: 50000 } }] }]\n",
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }], allocations: [{ source: f1, state: secured }] }]\n",
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }] }]\n",
  ],
  bad: [
    {
      yaml: "funding:\n  - { id: f1, name: Fund }\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }], allocations: [{ source: f1, money: { amount: 49000 }, state: secured }, { source: f1, money: { amount: 51000 } }] }]\n",
      reports: ["1:1 less"],
    },
    {
      yaml: "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }], allocations: [{ source: f1, money: { amount: 100000 }, state: applied }] }]\n",
      reports: ["1:1 less"],
    },
  ],
  *check(model, { option }) {
    const balance = planBalance(model);
    if (balance === undefined || balance.cost.min <= 0 || isFilled(model.plan.funded)) return;
    const { secured } = byState(planAllocations(model), model);
    if (secured.max === 0 && hasReached(model.stage, "adopted")) return; // money/some-money-secured speaks
    const share = (secured.max * 100) / balance.cost.min;
    if (share < option("percent"))
      yield {
        path: ["funding"],
        anchor: "key",
        messageId: "less",
        data: { share: Math.floor(share) },
      };
  },
});
