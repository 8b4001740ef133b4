import { defineRule } from "../../check/rule.ts";
import { amounts } from "../../plan/amounts.ts";
import { each } from "../../plan/each.ts";
import type { Allocation, Plan } from "../../plan/types.generated.ts";

/** Every cost and every share of a source says how much. */
export const amountsStated = defineRule({
  id: "money/amounts-stated",
  origin: ["FN02"],
  sources: ["URBACT: contents of an integrated action plan"],
  level: "error",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "Every cost and every share of a source says how much, or why it cannot.",
      why: "One open amount leaves the whole budget open, and nobody can tell how much is missing.",
      fix: "Write amount, or min and max while it is rough; or give the reason under gaps.",
      messages: {
        noCost: "the cost has neither an amount nor staff time",
        noShare: "the plan does not say how much this source pays",
        noAmount: "neither an amount nor a range is written here",
      },
    },
    fr: {
      summary:
        "Chaque coût et chaque part du financement dit combien, ou pourquoi ce n’est pas possible.",
      why: "Un seul montant en suspens rend tout le budget incertain, et nul ne sait combien il manque.",
      fix: "Écrivez amount, ou min et max tant que c’est approximatif ; sinon donnez le motif sous gaps.",
      messages: {
        noCost: "le coût n’a ni montant ni temps de travail",
        noShare: "le plan ne dit pas combien cette source paie",
        noAmount: "ni montant ni fourchette ne sont écrits ici",
      },
    },
    es: {
      summary: "Cada coste y cada parte de la financiación dice cuánto, o por qué no puede.",
      why: "Un solo importe pendiente deja en el aire todo el presupuesto, y nadie sabe cuánto falta.",
      fix: "Escriba amount, o min y max mientras sea aproximado; o dé el motivo en gaps.",
      messages: {
        noCost: "el coste no tiene ni importe ni tiempo de personal",
        noShare: "el plan no dice cuánto paga esta fuente",
        noAmount: "aquí no hay ni importe ni intervalo",
      },
    },
    pt: {
      summary: "Cada custo e cada parcela do financiamento diz quanto, ou porque não pode.",
      why: "Um só montante em aberto deixa todo o orçamento em aberto, e ninguém sabe quanto falta.",
      fix: "Escreva amount, ou min e max enquanto for aproximado; ou dê o motivo em gaps.",
      messages: {
        noCost: "o custo não tem montante nem tempo de pessoal",
        noShare: "o plano não diz quanto paga esta fonte",
        noAmount: "não há aqui montante nem intervalo",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, costs: [{ label: Trees, money: { min: 10, max: 20 } }, { label: Gardener, effort: { fte: 0.1 } }] }]\n",
    "actions: [{ id: a1, title: Plant trees, costs: [{ label: Trees, gaps: { money: { reason: confidential } } }] }]\n",
    "status: consulted\nactions: [{ id: a1, title: Plant trees, costs: [{ label: Trees }] }]\n",
    "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, allocations: [{ source: f1, state: rejected }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    costs:\n      - label: Trees\n      - { label: Tubs, money: { currency: EUR } }\n    allocations: [{ source: f1 }]\nfunding: [{ id: f1, name: Fund }]\n",
      reports: ["5:9 noCost", "7:21 noShare", "6:24 noAmount"],
    },
    {
      yaml: "sharedCosts: [{ id: s1, label: Project office, gaps: { money: { reason: tbd } } }]\nbudget: { stated: { approximate: true } }\n",
      reports: ["1:17 noCost", "2:11 noAmount"],
    },
  ],
  *check({ plan }) {
    yield* costsWithoutMoney(plan);
    for (const { money, path } of amounts(plan))
      if (money.amount === undefined && money.min === undefined && money.max === undefined)
        yield { path, messageId: "noAmount", missing: "amount" };
  },
});

function* costsWithoutMoney({ actions, sharedCosts }: Plan) {
  for (const [index, { costs, allocations }] of each(actions)) {
    for (const [position, { money, effort }] of each(costs))
      if (money === undefined && effort === undefined)
        yield reportOf("noCost", ["actions", index, "costs", position]);
    for (const position of sharesWithoutMoney(allocations))
      yield reportOf("noShare", ["actions", index, "allocations", position]);
  }
  for (const [index, { money, allocations }] of each(sharedCosts)) {
    if (money === undefined) yield reportOf("noCost", ["sharedCosts", index]);
    for (const position of sharesWithoutMoney(allocations))
      yield reportOf("noShare", ["sharedCosts", index, "allocations", position]);
  }
}

const reportOf = (messageId: "noCost" | "noShare", path: readonly (string | number)[]) => ({
  path,
  messageId,
  missing: "money",
});

const sharesWithoutMoney = (allocations: readonly Allocation[] = []): readonly number[] =>
  allocations.flatMap(({ money, state }, position) =>
    money === undefined && state !== "rejected" ? [position] : [],
  );
