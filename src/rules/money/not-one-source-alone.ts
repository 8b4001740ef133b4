import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { groupBy } from "../../plan/group.ts";
import { NOTHING, sumOf } from "../../plan/money.ts";
import { planAllocations, stateOf } from "../../plan/totals.ts";

/** No single source carries more than four fifths of the money of the plan. */
export const notOneSourceAlone = defineRule({
  id: "money/not-one-source-alone",
  origin: ["FN09"],
  sources: ["URBACT: integrated approach in action plans", "own judgement (the share)"],
  level: "warning",
  kind: "total",
  from: "final",
  reads: ["actions", "sharedCosts", "funding", "rates"],
  options: { percent: 80 },
  words: {
    en: {
      summary: "No single source carries more than four fifths of the money of the plan.",
      why: "If this one source says no, or is cut, the whole plan stops; and you forgo what others would give.",
      fix: "Look for a second source for part of it: another fund, a partner, fees, the users.",
      messages: { alone: "at least {share} % of the money named comes from this source alone" },
    },
    fr: {
      summary:
        "Aucune source n’apporte à elle seule plus des quatre cinquièmes de l’argent du plan.",
      why: "Si cette source unique refuse ou est réduite, tout le plan s’arrête ; et vous renoncez à ce que d’autres donneraient.",
      fix: "Cherchez une deuxième source pour une partie : un autre fonds, un partenaire, des redevances, les usagers.",
      messages: { alone: "au moins {share} % de l’argent annoncé provient de cette seule source" },
    },
    es: {
      summary: "Ninguna fuente aporta por sí sola más de cuatro quintos del dinero del plan.",
      why: "Si esta única fuente dice que no o se recorta, se para todo el plan; y se renuncia a lo que otros darían.",
      fix: "Busque una segunda fuente para una parte: otro fondo, un socio, tasas, los usuarios.",
      messages: { alone: "al menos el {share} % del dinero previsto procede solo de esta fuente" },
    },
    pt: {
      summary: "Nenhuma fonte traz, por si só, mais de quatro quintos do dinheiro do plano.",
      why: "Se esta única fonte disser que não ou for cortada, todo o plano para; e renuncia-se ao que outros dariam.",
      fix: "Procure uma segunda fonte para uma parte: outro fundo, um parceiro, taxas, os utentes.",
      messages: { alone: "pelo menos {share} % do dinheiro indicado vem só desta fonte" },
    },
  },
  good: [
    "funding: [{ id: f1, name: Fund }, { id: f2, name: City }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }], allocations: [{ source: f1, money: { amount: 80000 } }, { source: f2, money: { amount: 20000 } }] }]\n",
    "funding: [{ id: f1, name: Fund }, { id: f2, name: City }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }], allocations: [{ source: f1, money: { amount: 90000 } }, { source: f2 }] }]\n",
  ],
  bad: [
    {
      yaml: "funding:\n  - { id: f1, name: Fund }\n  - { id: f2, name: City }\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }], allocations: [{ source: f1, money: { amount: 81000 } }, { source: f2, money: { amount: 19000 } }] }]\n",
      reports: ["2:5 alone"],
    },
    {
      yaml: "funding: [{ id: f1, name: Fund }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 100000 } }], allocations: [{ source: f1, money: { min: 50000, max: 90000 } }] }]\n",
      reports: ["1:11 alone"],
    },
  ],
  *check(model, { option }) {
    const live = planAllocations(model).filter((one) => stateOf(one) !== "rejected");
    const sums = new Map(
      [...groupBy(live, ({ source }) => source)].map(([source, given]) => [
        source,
        sumOf(
          given.map(({ money }) => money),
          model.purse,
        ),
      ]),
    );
    for (const [index, { id }] of each(model.plan.funding)) {
      const own = sums.get(id) ?? NOTHING;
      let others = 0;
      for (const [source, { max }] of sums) if (source !== id) others += max;
      const share = (own.min * 100) / (own.min + others);
      if (own.min > 0 && share > option("percent"))
        yield {
          path: ["funding", index],
          messageId: "alone",
          data: { share: Math.floor(share) },
        };
    }
  },
});
