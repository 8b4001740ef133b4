import { defineRule } from "../../check/rule.ts";
import { isLive, leafActions } from "../../plan/actions.ts";
import { groupBy } from "../../plan/group.ts";
import { when } from "../../plan/model.ts";
import type { When } from "../../plan/when.ts";

/** At most half of the actions start in the same month. */
export const startsStaggered = defineRule({
  id: "time/starts-staggered",
  origin: ["TI11"],
  sources: ["own judgement"],
  level: "warning",
  kind: "total",
  from: "consulted",
  reads: ["actions"],
  options: { percent: 50, actions: 4 },
  words: {
    en: {
      summary: "At most half of the actions start in the same month.",
      why: "The same few people start all of them; when everything begins at once, most of it begins late.",
      fix: "Think through who starts what, and move the actions that can wait.",
      messages: { together: "{count} of {all} actions start in the same month, {month}" },
    },
    fr: {
      summary: "Au plus la moitié des actions commencent le même mois.",
      why: "Ce sont les mêmes personnes qui les lancent ; quand tout commence à la fois, presque tout prend du retard.",
      fix: "Voyez qui lance quoi, et décalez les actions qui peuvent attendre.",
      messages: { together: "{count} actions sur {all} commencent le même mois, {month}" },
    },
    es: {
      summary: "Como mucho la mitad de las acciones empiezan el mismo mes.",
      why: "Las ponen en marcha las mismas personas; si todo empieza a la vez, casi todo empieza tarde.",
      fix: "Piense quién pone en marcha qué, y aplace las acciones que pueden esperar.",
      messages: { together: "{count} de {all} acciones empiezan el mismo mes, {month}" },
    },
    pt: {
      summary: "No máximo metade das ações começa no mesmo mês.",
      why: "São as mesmas pessoas que as lançam; se tudo começa ao mesmo tempo, quase tudo começa tarde.",
      fix: "Pense em quem lança o quê, e adie as ações que podem esperar.",
      messages: { together: "{count} de {all} ações começam no mesmo mês, {month}" },
    },
  },
  good: [
    "actions: [{ id: a1, title: A, start: 2026-01 }, { id: a2, title: B, start: 2026-01 }, { id: a3, title: C, start: 2026-02 }, { id: a4, title: D, start: 2026-03 }]\n",
    "actions: [{ id: a1, title: A, start: 2026 }, { id: a2, title: B, start: 2026 }, { id: a3, title: C, start: 2026 }, { id: a4, title: D, start: 2026 }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: A, start: 2026-01 }\n  - { id: a2, title: B, start: 2026-01-15 }\n  - { id: a3, title: C, start: 2026-01-01 }\n  - { id: a4, title: D, start: 2026-03 }\n",
      reports: ["1:1 together"],
    },
    {
      yaml: "process: { start: 2026-02, end: 2027-01 }\nactions: [{ id: a1, title: A, start: M1 }, { id: a2, title: B, start: 2026-02 }, { id: a3, title: C, start: 2026-02 }, { id: a4, title: D }]\n",
      reports: ["2:1 together"],
    },
  ],
  *check(model, { option }) {
    const work = leafActions(model.plan).filter(isLive);
    const all = work.length;
    if (all < option("actions")) return;
    for (const [month, { length: count }] of groupBy(work, ({ start }) =>
      monthOf(when(model, start)),
    ))
      if (month !== undefined && count * 100 > all * option("percent"))
        yield {
          path: ["actions"],
          anchor: "key",
          messageId: "together",
          data: { count, all, month },
        };
  },
});

/** The month, where a date certainly falls in one. */
const monthOf = (date: When | undefined): string | undefined => {
  const month = date?.earliest.slice(0, 7);
  return month === date?.latest.slice(0, 7) ? month : undefined;
};
