import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { majorUnits } from "../../plan/money.ts";
import { costOf, stateOf } from "../../plan/totals.ts";

/** For a large action with several possible sources, the plan says which of them fits best. */
export const sourcesRanked = defineRule({
  id: "money/sources-ranked",
  origin: ["FN16"],
  sources: ["URBACT: ranking tables of funding sources", "own judgement (the amount)"],
  level: "info",
  kind: "missing",
  from: "final",
  options: { amount: 500000 },
  words: {
    en: {
      summary:
        "For a large action with several possible sources, the plan says which of them fits best.",
      why: "Applications take weeks; begin with the source that fits, not with the one you heard of first.",
      fix: "Give each allocation a rankFit from 1 to 5, after talking about them in the group.",
      messages: { unranked: "{count} sources are in question, and nothing says which fits best" },
    },
    fr: {
      summary:
        "Pour une grande action à plusieurs sources possibles, le plan dit laquelle convient le mieux.",
      why: "Monter un dossier prend des semaines ; commencez par la source qui convient, non par la première dont on vous a parlé.",
      fix: "Donnez à chaque part un rankFit de 1 à 5, après en avoir parlé dans le groupe.",
      messages: {
        unranked: "{count} sources sont envisagées, et rien ne dit laquelle convient le mieux",
      },
    },
    es: {
      summary:
        "Para una acción grande con varias fuentes posibles, el plan dice cuál encaja mejor.",
      why: "Una solicitud lleva semanas; empiece por la fuente que encaja, no por la primera de la que oyó hablar.",
      fix: "Dé a cada parte un rankFit de 1 a 5, después de hablarlo en el grupo.",
      messages: { unranked: "hay {count} fuentes en juego, y nada dice cuál encaja mejor" },
    },
    pt: {
      summary:
        "Para uma ação grande com várias fontes possíveis, o plano diz qual se adequa melhor.",
      why: "Uma candidatura leva semanas; comece pela fonte adequada, não pela primeira de que ouviu falar.",
      fix: "Dê a cada parcela um rankFit de 1 a 5, depois de discutir o assunto no grupo.",
      messages: { unranked: "há {count} fontes em causa, e nada diz qual se adequa melhor" },
    },
  },
  good: [
    "funding: [{ id: f1, name: Fund }, { id: f2, name: Bank }]\nactions: [{ id: a1, title: Plant, costs: [{ money: { amount: 500000 } }], allocations: [{ source: f1, rankFit: 5 }, { source: f2 }] }]\n",
    "funding: [{ id: f1, name: Fund }, { id: f2, name: Bank }]\nactions: [{ id: a1, title: Plant, costs: [{ money: { amount: 499999 } }], allocations: [{ source: f1 }, { source: f2 }] }]\n",
  ],
  bad: [
    {
      yaml: "funding: [{ id: f1, name: Fund }, { id: f2, name: Bank }]\nactions:\n  - id: a1\n    title: Plant\n    costs: [{ money: { amount: 500000 } }]\n    allocations: [{ source: f1 }, { source: f2, state: identified }]\n",
      reports: ["6:5 unranked"],
    },
    {
      yaml: "funding: [{ id: f1, name: Fund }, { id: f2, name: Bank }, { id: f3, name: City }]\nactions:\n  - { id: a1, title: Plant, costs: [{ money: { min: 600000, max: 900000 } }], allocations: [{ source: f1 }, { source: f2 }, { source: f3, state: secured }] }\n",
      reports: ["3:79 unranked"],
    },
  ],
  *check(model, { option }) {
    const { currency } = model.plan;
    for (const [index, action] of each(model.plan.actions)) {
      const { allocations = [] } = action;
      const open = allocations.filter((one) => stateOf(one) === "identified");
      const count = new Set(open.map(({ source }) => source)).size;
      if (count < 2 || allocations.some(({ rankFit }) => rankFit !== undefined)) continue;
      const least = costOf(model, action)?.min ?? 0;
      if (isLive(action) && majorUnits(least, currency) >= option("amount"))
        yield {
          path: ["actions", index, "allocations"],
          anchor: "key",
          messageId: "unranked",
          data: { count },
        };
    }
  },
});
