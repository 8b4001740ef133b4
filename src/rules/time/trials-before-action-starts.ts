import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { when, type PlanModel } from "../../plan/model.ts";
import { endOf, startOf } from "../../plan/span.ts";
import { trialLinks, type TrialLink } from "../../plan/trials.ts";
import { isBefore } from "../../plan/when.ts";

/** A trial is over before the action it informs begins. */
export const trialsBeforeActionStarts = defineRule({
  id: "time/trials-before-action-starts",
  origin: ["TI12"],
  sources: ["URBACT: small-scale actions"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "A trial is over before the action it informs begins.",
      why: "You try small to decide well; once the action runs, the decision has been made without it.",
      fix: "Start the action later, or end the trial sooner; or keep its last phase for what you learn.",
      messages: { overlap: 'the trial goes on until {date}, when the action "{id}" has begun' },
    },
    fr: {
      summary: "Une expérimentation est terminée avant que commence l’action qu’elle éclaire.",
      why: "On essaie en petit pour bien décider ; une fois l’action lancée, la décision s’est prise sans elle.",
      fix: "Commencez l’action plus tard ou finissez l’expérimentation plus tôt, ou réservez la dernière phase de l’action à ce que vous apprendrez.",
      messages: {
        overlap: 'l’expérimentation finit ({date}) quand l’action "{id}" a déjà commencé',
      },
    },
    es: {
      summary: "Una prueba termina antes de que empiece la acción que debe orientar.",
      why: "Se prueba en pequeño para decidir bien; con la acción en marcha, la decisión se ha tomado sin la prueba.",
      fix: "Empiece la acción más tarde o termine la prueba antes, o reserve la última fase de la acción para lo que se aprenda.",
      messages: { overlap: 'la prueba termina ({date}) cuando la acción "{id}" ya ha empezado' },
    },
    pt: {
      summary: "Uma experiência termina antes de começar a ação que deve orientar.",
      why: "Experimenta-se em pequena escala para decidir bem; com a ação em curso, decidiu-se sem a experiência.",
      fix: "Comece a ação mais tarde ou termine a experiência mais cedo, ou reserve a última fase da ação para o que aprender.",
      messages: { overlap: 'a experiência termina ({date}) quando a ação "{id}" já começou' },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2027, end: 2029 }]\ntests: [{ id: t1, title: Trees in tubs, start: 2026-05, end: 2027-03, informs: [a1] }]\n",
    "actions: [{ id: a1, title: Plant trees, start: 2026, end: 2027 }]\ntests: [{ id: t1, title: Trees in tubs, start: 2028-01, end: 2028-03, informs: [a1] }]\n",
  ],
  bad: [
    {
      yaml: "actions: [{ id: a1, title: Plant trees, start: 2027-03, end: 2029 }]\ntests:\n  - { id: t1, title: Trees in tubs, start: 2026-09, end: 2027-04, informs: [a1] }\n",
      reports: ["3:77 overlap"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees, start: 2027-03 }]\ntests: [{ id: t1, title: Trees in tubs, start: 2028, end: 2028-06, informs: [a1] }]\n",
      reports: ["2:78 overlap"],
    },
  ],
  *check(model) {
    for (const link of trialLinks(model.plan))
      if (overlaps(model, link))
        yield {
          path: link.path,
          messageId: "overlap",
          data: { date: dateWords(link.test.end ?? ""), id: link.action.id },
        };
  },
});

/** Whether the trial certainly ends after the action began; one that starts after its end is another matter. */
const overlaps = (model: PlanModel, { test, action }: TrialLink): boolean => {
  const end = when(model, test.end);
  const begun = startOf(model, action);
  if (end === undefined || begun === undefined || !isBefore(begun, end)) return false;
  const start = when(model, test.start);
  const over = endOf(model, action);
  return !(start && over && isBefore(over, start));
};
