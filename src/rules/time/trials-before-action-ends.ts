import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { when } from "../../plan/model.ts";
import { endOf } from "../../plan/span.ts";
import { trialLinks } from "../../plan/trials.ts";
import { isBefore } from "../../plan/when.ts";

/** A trial does not begin when the action it informs is over. */
export const trialsBeforeActionEnds = defineRule({
  id: "time/trials-before-action-ends",
  origin: ["TI12"],
  sources: ["URBACT: small-scale actions"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A trial does not begin when the action it informs is over.",
      why: "What the trial teaches comes too late to change anything in this action.",
      fix: "Correct the dates, or name under informs the action that can still learn from the trial.",
      messages: { tooLate: 'the trial starts {date}, when the action "{id}" is over' },
    },
    fr: {
      summary: "Une expérimentation ne commence pas quand l’action qu’elle éclaire est terminée.",
      why: "Ce que l’expérimentation enseigne arrive trop tard pour changer quoi que ce soit à cette action.",
      fix: "Corrigez les dates, ou citez dans informs l’action qui peut encore en tirer parti.",
      messages: {
        tooLate: 'l’expérimentation commence ({date}) quand l’action "{id}" est déjà terminée',
      },
    },
    es: {
      summary: "Una prueba no empieza cuando la acción que debía orientar ya ha terminado.",
      why: "Lo que enseña la prueba llega demasiado tarde para cambiar algo en esta acción.",
      fix: "Corrija las fechas, o cite en informs la acción que aún puede aprender de la prueba.",
      messages: { tooLate: 'la prueba empieza ({date}) cuando la acción "{id}" ya ha terminado' },
    },
    pt: {
      summary: "Uma experiência não começa quando a ação que devia orientar já terminou.",
      why: "O que a experiência ensina chega demasiado tarde para mudar alguma coisa nesta ação.",
      fix: "Corrija as datas, ou cite em informs a ação que ainda pode aprender com a experiência.",
      messages: { tooLate: 'a experiência começa ({date}) quando a ação "{id}" já terminou' },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2027, end: 2029 }]\ntests: [{ id: t1, title: Trees in tubs, start: 2026-05, end: 2026-09, informs: [a1] }]\n",
    "actions: [{ id: a1, title: Plant trees, start: 2027, end: continuous }]\ntests: [{ id: t1, title: Trees in tubs, start: 2030, informs: [a1] }]\n",
  ],
  bad: [
    {
      yaml: "actions: [{ id: a1, title: Plant trees, start: 2026, end: 2027 }]\ntests:\n  - { id: t1, title: Trees in tubs, start: 2028-01, end: 2028-03, informs: [a1] }\n",
      reports: ["3:77 tooLate"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Oaks, parent: a1, start: 2026, end: 2026-06 }\ntests: [{ id: t1, title: Trees in tubs, start: 2026-07, informs: [a2, a1] }]\n",
      reports: ["4:67 tooLate", "4:71 tooLate"],
    },
  ],
  *check(model) {
    for (const { test, action, path } of trialLinks(model.plan)) {
      const start = when(model, test.start);
      const over = endOf(model, action);
      if (test.start !== undefined && start && over && isBefore(over, start))
        yield {
          path,
          messageId: "tooLate",
          data: { date: dateWords(test.start), id: action.id },
        };
    }
  },
});
