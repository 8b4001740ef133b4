import { defineRule } from "../../check/rule.ts";
import { amountWords } from "../../plan/amount-words.ts";
import { balances, planBalance, type Balance } from "../../plan/balance.ts";
import { isFilled } from "../../plan/filled.ts";
import type { PlanModel } from "../../plan/model.ts";
import { gapBetween } from "../../plan/totals.ts";
import type { Plan } from "../../plan/types.generated.ts";

/** Where money is missing, the plan says how the gap will be closed. */
export const gapsExplained = defineRule({
  id: "money/gaps-explained",
  origin: ["FN06"],
  sources: ["URBACT: resourcing actions"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["actions", "sharedCosts", "funding", "rates", "budget"],
  options: { percent: 1 },
  words: {
    en: {
      summary:
        "Where the sources give less than the cost, the plan says how the gap will be closed.",
      why: "A gap is no shame at this stage; a gap that nobody has noticed stops the work.",
      fix: "Name another source, or say how you will find the money: gaps of the action, or notes of budget.",
      messages: {
        part: "{gap} of {cost} have no source yet, and nothing says how to find them",
        plan: "the plan as a whole lacks {gap} of {cost}, and budget does not say why",
      },
    },
    fr: {
      summary:
        "Là où les sources donnent moins que le coût, le plan dit comment l’écart sera comblé.",
      why: "Un écart n’a rien de honteux à ce stade ; un écart que personne n’a vu arrête le travail.",
      fix: "Nommez une autre source, ou dites comment vous trouverez l’argent : gaps de l’action, ou notes de budget.",
      messages: {
        part: "{gap} sur {cost} n’ont pas encore de source, et rien ne dit comment les trouver",
        plan: "il manque {gap} sur {cost} à l’ensemble du plan, et budget ne dit pas pourquoi",
      },
    },
    es: {
      summary:
        "Donde las fuentes dan menos que el coste, el plan dice cómo se cubrirá la diferencia.",
      why: "Que falte dinero en esta fase no es ninguna vergüenza; que nadie lo haya visto detiene el trabajo.",
      fix: "Nombre otra fuente, o diga cómo encontrará el dinero: gaps de la acción, o notes de budget.",
      messages: {
        part: "{gap} de {cost} no tienen fuente todavía, y nada dice cómo encontrarlos",
        plan: "al plan en conjunto le faltan {gap} de {cost}, y budget no dice por qué",
      },
    },
    pt: {
      summary: "Onde as fontes dão menos do que o custo, o plano diz como se cobrirá a diferença.",
      why: "Faltar dinheiro nesta fase não é vergonha; uma falta que ninguém viu trava o trabalho.",
      fix: "Indique outra fonte, ou diga como encontrará o dinheiro: gaps da ação, ou notes de budget.",
      messages: {
        part: "{gap} de {cost} ainda não têm fonte, e nada diz como os encontrar",
        plan: "ao plano no seu todo faltam {gap} de {cost}, e budget não diz porquê",
      },
    },
  },
  good: [
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }], allocations: [{ source: f1, money: { amount: 99 } }] }]\n",
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }], allocations: [{ source: f1, money: { amount: 60 } }], gaps: { allocations: { reason: tbd, note: Sponsors are sought from May } } }]\nbudget: { description: Sponsors are to close the gap }\n",
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }], allocations: [{ source: f1 }] }]\n",
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }] }]\n",
  ],
  bad: [
    {
      yaml: "funding: [{ id: f1, name: Fund }]\nactions:\n  - id: a1\n    title: Plant trees\n    costs: [{ money: { amount: 100000 } }]\n    allocations: [{ source: f1, money: { amount: 60000 } }, { source: f1, money: { amount: 40000 }, state: rejected }]\n",
      reports: ["6:5 part"],
    },
    {
      yaml: "funding: [{ id: f1, name: Fund }]\nactions:\n  - { id: a1, title: Plant trees, costs: [{ money: { amount: 100 } }], allocations: [{ source: f1, money: { amount: 100 } }] }\n  - { id: a2, title: Dig holes, costs: [{ money: { amount: 50 } }] }\nbudget: { stated: { amount: 150 } }\n",
      reports: ["5:1 plan"],
    },
  ],
  *check(model, { option }) {
    const percent = option("percent");
    const parts = balances(model).filter((one) => hasGap(one, percent) && !isExplained(one));
    for (const one of parts)
      yield {
        path: one.path,
        messageId: "part",
        data: wordsOf(model, one),
        missing: "allocations",
      };
    const whole = planBalance(model);
    if (parts.length > 0 || whole === undefined || !hasGap(whole, percent)) return;
    if (!isPlanExplained(model.plan))
      yield { ...planPlace(model.plan), messageId: "plan", data: wordsOf(model, whole) };
  },
});

type Sums = Pick<Balance, "cost" | "money">;

const hasGap = ({ cost, money }: Sums, percent: number): boolean =>
  gapBetween(cost, money).min * 100 > cost.min * percent;

const wordsOf = ({ plan: { currency } }: PlanModel, { cost, money }: Sums) => ({
  gap: amountWords(gapBetween(cost, money).min, currency),
  cost: amountWords(cost.min, currency),
});

const isExplained = ({ entry: { allocations = [], gaps } }: Balance): boolean =>
  isFilled(gaps?.allocations?.note) || allocations.some(({ notes }) => isFilled(notes));

const isPlanExplained = ({ budget, gaps }: Plan): boolean =>
  isFilled(budget?.description) || isFilled(budget?.notes) || isFilled(gaps?.funding?.note);

const planPlace = ({ budget }: Plan) =>
  budget === undefined
    ? { path: [], missing: "budget" }
    : { path: ["budget"], missing: "description" };
