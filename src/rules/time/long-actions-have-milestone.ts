import { defineRule } from "../../check/rule.ts";
import { isLive, leafActions } from "../../plan/actions.ts";
import { monthsBetween } from "../../plan/day.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { PlanModel } from "../../plan/model.ts";
import { endOf, startOf } from "../../plan/span.ts";
import type { Action } from "../../plan/types.generated.ts";

/** An action that lasts longer than a year has a dated step or a milestone on the way. */
export const longActionsHaveMilestone = defineRule({
  id: "time/long-actions-have-milestone",
  origin: ["TI06"],
  sources: ["OECD/SIGMA: quality of action plans", "own judgement (the months)"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  options: { months: 12 },
  words: {
    en: {
      summary:
        "An action that lasts longer than a year has a dated step or a milestone on the way.",
      why: "Without a mark on the way, you learn that the action is late only when it should be done.",
      fix: "Give its steps dates, or mark the ones that matter with milestone: true.",
      messages: {
        unmarked: "lasts {months} months, and none of its steps has a date or is a milestone",
      },
    },
    fr: {
      summary: "Une action de plus d’un an comporte une étape datée ou un jalon en chemin.",
      why: "Sans repère en chemin, on n’apprend le retard que le jour où tout devrait être fini.",
      fix: "Datez ses étapes, ou mettez milestone à true pour celles qui comptent.",
      messages: {
        unmarked: "dure {months} mois, et aucune de ses étapes n’est datée ni marquée comme jalon",
      },
    },
    es: {
      summary: "Una acción de más de un año tiene un paso con fecha o un hito por el camino.",
      why: "Sin una señal en el camino, el retraso se descubre el día en que todo debía estar hecho.",
      fix: "Ponga fecha a sus pasos, o marque los que importan con milestone: true.",
      messages: {
        unmarked: "dura {months} meses, y ninguno de sus pasos tiene fecha ni es un hito",
      },
    },
    pt: {
      summary: "Uma ação de mais de um ano tem uma etapa com data ou um marco pelo caminho.",
      why: "Sem um marco no caminho, só se dá pelo atraso no dia em que tudo devia estar feito.",
      fix: "Dê datas às etapas, ou assinale as que contam com milestone: true.",
      messages: {
        unmarked: "dura {months} meses, e nenhuma das suas etapas tem data ou é um marco",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2026-01, end: 2026-12, steps: [{ title: Dig }] }]\n",
    "actions: [{ id: a1, title: Plant trees, start: 2026, end: 2029, steps: [{ title: Dig, milestone: true }, { title: Plant }] }]\n",
    "actions: [{ id: a1, title: Plant trees, start: 2026, end: continuous, steps: [{ title: Dig }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, start: 2026-01-01, end: 2027-01-31, steps: [{ title: Dig }, { title: Plant }] }\n",
      reports: ["2:71 unmarked"],
    },
    {
      yaml: "period: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant trees, start: 2026, end: 2029-06, steps: [{ title: Dig }] }]\n",
      reports: ["2:68 unmarked"],
    },
  ],
  *check(model, { option }) {
    const work = new Set(leafActions(model.plan));
    for (const [index, action] of each(model.plan.actions)) {
      if (!work.has(action) || !isLive(action) || !isFilled(action.steps) || isMarked(action))
        continue;
      const months = monthsOf(model, action);
      if (months !== undefined && months > option("months"))
        yield {
          path: ["actions", index, "steps"],
          anchor: "key",
          messageId: "unmarked",
          data: { months },
        };
    }
  },
});

const isMarked = ({ steps = [], phases = [] }: Action): boolean =>
  phases.length > 1 ||
  steps.some(
    ({ milestone, start, end, done }) => milestone === true || [start, end, done].some(isFilled),
  );

/** The months an action certainly lasts. */
const monthsOf = (model: PlanModel, action: Action): number | undefined => {
  const start = startOf(model, action);
  const end = endOf(model, action);
  return start === undefined || end === undefined || end.endless !== undefined
    ? undefined
    : monthsBetween(start.latest, end.earliest);
};
