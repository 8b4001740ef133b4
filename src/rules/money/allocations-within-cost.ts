import { defineRule } from "../../check/rule.ts";
import { amountWords } from "../../plan/amount-words.ts";
import { balances } from "../../plan/balance.ts";

/** The sources together do not give more than something costs. */
export const allocationsWithinCost = defineRule({
  id: "money/allocations-within-cost",
  origin: ["FN05"],
  sources: ["own judgement"],
  level: "error",
  kind: "total",
  options: { percent: 1 },
  words: {
    en: {
      summary: "The sources together do not give more than an action costs.",
      why: "Money given twice is asked back, and a funder who sees it doubts the rest of the budget.",
      fix: "Lower the share of a source, raise the cost, or mark a refused application as rejected.",
      messages: { more: "the sources give {money}, but the cost is at most {cost}" },
    },
    fr: {
      summary: "Ensemble, les sources ne donnent pas plus que le coût de l’action.",
      why: "L’argent donné deux fois est réclamé, et le financeur qui le voit doute du reste du budget.",
      fix: "Réduisez la part d’une source, augmentez le coût, ou marquez une demande refusée comme rejected.",
      messages: { more: "les sources donnent {money}, mais le coût est d’au plus {cost}" },
    },
    es: {
      summary: "Las fuentes no dan juntas más de lo que cuesta una acción.",
      why: "El dinero dado dos veces se reclama, y el financiador que lo ve duda del resto del presupuesto.",
      fix: "Reduzca la parte de una fuente, suba el coste, o marque como rejected una solicitud denegada.",
      messages: { more: "las fuentes dan {money}, pero el coste es como mucho {cost}" },
    },
    pt: {
      summary: "As fontes não dão em conjunto mais do que uma ação custa.",
      why: "Dinheiro dado duas vezes é pedido de volta, e o financiador que o vê duvida do resto do orçamento.",
      fix: "Reduza a parcela de uma fonte, aumente o custo, ou marque como rejected uma candidatura recusada.",
      messages: { more: "as fontes dão {money}, mas o custo é no máximo {cost}" },
    },
  },
  good: [
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }], allocations: [{ source: f1, money: { amount: 101 } }] }]\n",
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }], allocations: [{ source: f1, money: { amount: 90 } }, { source: f1, money: { amount: 90 }, state: rejected }] }]\n",
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }, { label: Tubs }], allocations: [{ source: f1, money: { amount: 200 } }] }]\n",
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100, vat: excluded } }], allocations: [{ source: f1, money: { amount: 120 } }] }]\n",
  ],
  bad: [
    {
      yaml: "funding: [{ id: f1, name: Fund }]\nactions:\n  - id: a1\n    title: Plant trees\n    costs: [{ money: { amount: 1000 } }]\n    allocations: [{ source: f1, money: { amount: 900 } }, { source: f1, money: { amount: 110.01 } }]\n",
      reports: ["6:5 more"],
    },
    {
      yaml: "funding: [{ id: f1, name: Fund }]\nactions:\n  - { id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }] }\n  - { id: a2, title: Oaks, parent: a1, allocations: [{ source: f1, money: { amount: 150 } }] }\nsharedCosts: [{ id: s1, label: Office, money: { min: 10, max: 20 }, allocations: [{ source: f1, money: { min: 30 } }] }]\n",
      reports: ["3:7 more", "5:69 more"],
    },
  ],
  *check(model, { option }) {
    const { currency } = model.plan;
    const limit = 1 + option("percent") / 100;
    for (const { path, cost, money } of balances(model))
      if (money.min > cost.max * limit)
        yield {
          path: [...path, "allocations"],
          anchor: "key",
          messageId: "more",
          data: { money: amountWords(money.min, currency), cost: amountWords(cost.max, currency) },
        };
  },
});
