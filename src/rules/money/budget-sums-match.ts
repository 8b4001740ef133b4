import { defineRule } from "../../check/rule.ts";
import type { Path } from "../../core/path.ts";
import { topActions } from "../../plan/actions.ts";
import { rangeWords } from "../../plan/amount-words.ts";
import { isLikeForLike } from "../../plan/amounts.ts";
import { certainCost, pricesOf } from "../../plan/certain-cost.ts";
import { lineageIn } from "../../plan/lineage.ts";
import type { PlanModel } from "../../plan/model.ts";
import { add, rangeOf, sumOf, type Range } from "../../plan/money.ts";
import type { Action, Money, Plan } from "../../plan/types.generated.ts";

/** The totals that a plan states are those that its parts add up to. */
export const budgetSumsMatch = defineRule({
  id: "money/budget-sums-match",
  origin: [],
  sources: ["own judgement"],
  level: "warning",
  kind: "total",
  reads: ["actions", "sharedCosts", "rates"],
  options: { percent: 1 },
  words: {
    en: {
      summary: "The totals that the plan states are those that its costs add up to.",
      why: "The first thing an auditor does is add up your table; one wrong sum casts doubt on all.",
      fix: "Correct the total, or the cost that was mistyped or forgotten.",
      messages: {
        costs: "the plan states {stated}, but its costs add up to {sum}",
        parts: "the plan states {stated}, but the parts below add up to {sum}",
        line: "this part states {stated}, but the costs of its actions add up to {sum}",
      },
    },
    fr: {
      summary: "Les totaux annoncés par le plan sont ceux que donnent ses coûts additionnés.",
      why: "La première chose que fait un auditeur est d’additionner ; une seule somme fausse jette le doute sur toutes.",
      fix: "Corrigez le total, ou le coût mal tapé ou oublié.",
      messages: {
        costs: "le plan annonce {stated}, mais la somme de ses coûts est {sum}",
        parts: "le plan annonce {stated}, mais la somme des parties ci-dessous est {sum}",
        line: "cette partie annonce {stated}, mais les coûts de ses actions font {sum}",
      },
    },
    es: {
      summary: "Los totales que declara el plan son los que suman sus costes.",
      why: "Lo primero que hace un auditor es sumar su tabla; una suma equivocada siembra dudas sobre todas.",
      fix: "Corrija el total, o el coste mal escrito u olvidado.",
      messages: {
        costs: "el plan declara {stated}, pero sus costes suman {sum}",
        parts: "el plan declara {stated}, pero las partes de abajo suman {sum}",
        line: "esta parte declara {stated}, pero los costes de sus acciones suman {sum}",
      },
    },
    pt: {
      summary: "Os totais que o plano declara são os que os seus custos somam.",
      why: "A primeira coisa que um auditor faz é somar a sua tabela; uma soma errada lança dúvidas sobre todas.",
      fix: "Corrija o total, ou o custo mal escrito ou esquecido.",
      messages: {
        costs: "o plano declara {stated}, mas os seus custos somam {sum}",
        parts: "o plano declara {stated}, mas as partes abaixo somam {sum}",
        line: "esta parte declara {stated}, mas os custos das suas ações somam {sum}",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 99 } }] }]\nbudget: { stated: { amount: 100 } }\n",
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 40 } }] }, { id: a2, title: Dig holes }]\nbudget: { stated: { amount: 100 } }\n",
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 108 } }] }]\nbudget: { stated: { amount: 100, approximate: true }, breakdown: [{ label: Trees, money: { amount: 100, approximate: true }, actions: [a1] }] }\n",
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 80, vat: excluded } }] }]\nbudget: { stated: { amount: 100 } }\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, costs: [{ money: { amount: 60 } }] }\n  - { id: a2, title: Dig holes, costs: [{ money: { amount: 42 } }] }\nbudget: { stated: { amount: 100 } }\n",
      reports: ["4:19 costs"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, costs: [{ money: { amount: 60 } }] }\n  - { id: a2, title: Oaks, parent: a1 }\nsharedCosts: [{ id: s1, label: Office, money: { amount: 40 } }]\nbudget:\n  stated: { amount: 100 }\n  breakdown:\n    - { label: Trees, money: { amount: 70 }, actions: [a1, a2] }\n    - { label: Office, money: { amount: 40 } }\n",
      reports: ["6:11 parts", "8:30 line"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 101.5 } }] }, { id: a2, title: Dig holes }]\nbudget: { stated: { amount: 100 } }\n",
      reports: ["2:19 costs"],
    },
  ],
  *check(model, { option }) {
    const { plan, purse } = model;
    for (const { stated, prices, sum, ...place } of comparisons(model)) {
      const said = rangeOf(stated, purse);
      if (said === undefined || !isLikeForLike([stated, ...prices])) continue;
      if (differ(said, sum, option("percent")))
        yield {
          ...place,
          data: {
            stated: rangeWords(said, plan.currency),
            sum: rangeWords(sum, plan.currency),
          },
        };
    }
  },
});

interface Comparison {
  readonly path: Path;
  readonly messageId: "costs" | "parts" | "line";
  readonly stated: Money;
  readonly prices: readonly (Money | undefined)[];
  readonly sum: Range;
}

function* comparisons(model: PlanModel): Generator<Comparison> {
  const { budget, sharedCosts = [] } = model.plan;
  const { stated, breakdown = [] } = budget ?? {};
  if (stated !== undefined) {
    const at = { path: ["budget", "stated"], stated };
    const shared = sharedCosts.map(({ money }) => money);
    const all = costsOf(model, topActions(model.plan));
    const prices = [...all.prices, ...shared];
    const sum = add(all.sum, sumOf(shared, model.purse));
    if (prices.length > 0) yield { ...at, messageId: "costs", prices, sum };
    const parts = breakdown.map(({ money }) => money);
    if (parts.length > 0)
      yield { ...at, messageId: "parts", prices: parts, sum: sumOf(parts, model.purse) };
  }
  for (const [index, { money, actions }] of breakdown.entries()) {
    const covered = coveredBy(model.plan, actions);
    if (covered.length > 0)
      yield {
        path: ["budget", "breakdown", index, "money"],
        messageId: "line",
        stated: money,
        ...costsOf(model, covered),
      };
  }
}

const costsOf = (model: PlanModel, actions: readonly Action[]) => ({
  prices: actions.flatMap((action) => pricesOf(model, action)),
  sum: certainCost(model, actions),
});

/** The actions a part of the budget covers, none of them inside another; none where one draws on a shared cost. */
const coveredBy = ({ actions = [], sharedCosts = [] }: Plan, ids: readonly string[] = []) => {
  const lineage = lineageIn(actions);
  const named = actions.filter(({ id }) => ids.includes(id));
  const isShared = (action: Action): boolean =>
    sharedCosts.some((cost) => cost.actions?.includes(action.id) === true);
  if (named.some(isShared)) return [];
  return named.filter(
    (action) =>
      !lineage(action)
        .slice(1)
        .some((above) => named.includes(above)),
  );
};

/** Whether a sum certainly misses what is stated by more than so many percent of it. */
const differ = (stated: Range, sum: Range, percent: number): boolean =>
  sum.min > stated.max * (1 + percent / 100) || sum.max < stated.min * (1 - percent / 100);
