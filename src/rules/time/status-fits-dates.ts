import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import type { Day } from "../../plan/day.ts";
import { each } from "../../plan/each.ts";
import { type PlanModel, when } from "../../plan/model.ts";
import type { Action } from "../../plan/types.generated.ts";

/** The status of an action agrees with its dates and with today. */
export const statusFitsDates = defineRule({
  id: "time/status-fits-dates",
  origin: ["TI13"],
  sources: ["own judgement, after open-source plan trackers"],
  level: "warning",
  kind: "wrong",
  from: "adopted",
  needsToday: true,
  words: {
    en: {
      summary: "The status of an action agrees with its dates and with today.",
      why: "A status nobody updates makes the whole table worthless, and the press notices it first.",
      fix: "Update the status, or the date if the work has moved.",
      messages: {
        doneEarly: "is done, though it ends {date}, which is still to come",
        late: "is not started, though it should have begun {date}",
        overrun: "is in progress, though it should have ended {date}",
      },
    },
    fr: {
      summary: "Le statut d’une action concorde avec ses dates et avec le jour présent.",
      why: "Un statut que personne ne met à jour ôte toute valeur au tableau, et la presse le voit d’abord.",
      fix: "Mettez à jour le statut, ou la date si les travaux ont été décalés.",
      messages: {
        doneEarly: "est achevée, alors que sa fin, {date}, est encore à venir",
        late: "n’a pas commencé, alors que la date de début est passée ({date})",
        overrun: "est en cours, alors que la date de fin est passée ({date})",
      },
    },
    es: {
      summary: "El estado de una acción concuerda con sus fechas y con el día de hoy.",
      why: "Un estado que nadie actualiza quita valor a toda la tabla, y la prensa es la primera en verlo.",
      fix: "Actualice el estado, o la fecha si los trabajos se han movido.",
      messages: {
        doneEarly: "está acabada, aunque su final, {date}, está por llegar",
        late: "no ha empezado, aunque la fecha de inicio ya pasó ({date})",
        overrun: "está en curso, aunque la fecha final ya pasó ({date})",
      },
    },
    pt: {
      summary: "O estado de uma ação concorda com as suas datas e com o dia de hoje.",
      why: "Um estado que ninguém atualiza tira valor a todo o quadro, e a imprensa é a primeira a notar.",
      fix: "Atualize o estado, ou a data se os trabalhos mudaram.",
      messages: {
        doneEarly: "está concluída, embora o seu fim, {date}, esteja por vir",
        late: "não começou, embora a data de início já tenha passado ({date})",
        overrun: "está em curso, embora a data de fim já tenha passado ({date})",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2025, end: 2026, status: in-progress }, { id: a2, title: Dig, start: 2026, status: not-started }, { id: a3, title: Water, end: continuous, status: done }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, end: 2026-12, status: done }\n  - { id: a2, title: Dig, start: 2026-10, status: not-started }\n  - { id: a3, title: Water, end: 2025, status: in-progress }\n",
      reports: ["2:57 doneEarly", "3:51 late", "4:48 overrun"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees, start: 2026-11-22, status: not-started }]\n",
      reports: ["1:68 late"],
    },
  ],
  *check(model, { today }) {
    if (today === undefined) return;
    for (const [index, action] of each(model.plan.actions)) {
      const fault = faultOf(model, action, today);
      if (fault === undefined) continue;
      const { messageId, date } = fault;
      yield {
        path: ["actions", index, "status"],
        messageId,
        data: { date: dateWords(date ?? "") },
      };
    }
  },
});

const faultOf = (model: PlanModel, { status, start, end }: Action, today: Day) => {
  const isPast = (date: Action["end"]): boolean => (when(model, date)?.latest ?? today) < today;
  const finish = when(model, end);
  if (status === "done" && finish?.endless === undefined && (finish?.earliest ?? today) > today)
    return { messageId: "doneEarly", date: end } as const;
  if (status === "not-started" && isPast(start)) return { messageId: "late", date: start } as const;
  if (status === "in-progress" && isPast(end)) return { messageId: "overrun", date: end } as const;
  return undefined;
};
