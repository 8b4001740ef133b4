import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { each } from "../../plan/each.ts";
import { when, type PlanModel } from "../../plan/model.ts";
import type { Action, Step } from "../../plan/types.generated.ts";
import { isBefore } from "../../plan/when.ts";

/** The steps of an action lie between its start and its end. */
export const stepsWithinAction = defineRule({
  id: "time/steps-within-action",
  origin: ["TI03"],
  sources: ["own judgement"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The steps of an action lie between its start and its end.",
      why: "Either the step or the action has a wrong date, and both end up in somebody's calendar.",
      fix: "Move the step, or give the action the dates its steps need.",
      messages: {
        tooLate: "the step ({date}) comes after the end of the action ({limit})",
        tooEarly: "the step ({date}) comes before the start of the action ({limit})",
      },
    },
    fr: {
      summary: "Les étapes d’une action se situent entre son début et sa fin.",
      why: "L’étape ou l’action porte une date fausse, et les deux finissent dans l’agenda de quelqu’un.",
      fix: "Déplacez l’étape, ou donnez à l’action les dates qu’exigent ses étapes.",
      messages: {
        tooLate: "l’étape ({date}) vient après la fin de l’action ({limit})",
        tooEarly: "l’étape ({date}) vient avant le début de l’action ({limit})",
      },
    },
    es: {
      summary: "Los pasos de una acción están entre su inicio y su final.",
      why: "El paso o la acción tiene una fecha equivocada, y ambas acaban en la agenda de alguien.",
      fix: "Mueva el paso, o dé a la acción las fechas que sus pasos necesitan.",
      messages: {
        tooLate: "el paso ({date}) es posterior al final de la acción ({limit})",
        tooEarly: "el paso ({date}) es anterior al inicio de la acción ({limit})",
      },
    },
    pt: {
      summary: "As etapas de uma ação estão entre o seu início e o seu fim.",
      why: "A etapa ou a ação tem uma data errada, e ambas acabam na agenda de alguém.",
      fix: "Mude a etapa, ou dê à ação as datas de que as suas etapas precisam.",
      messages: {
        tooLate: "a etapa ({date}) é posterior ao fim da ação ({limit})",
        tooEarly: "a etapa ({date}) é anterior ao início da ação ({limit})",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2026-03, end: 2027, steps: [{ title: Choose the streets, start: 2026 }, { title: Plant, end: 2027-12-31 }] }]\n",
    "actions: [{ id: a1, title: Plant trees, start: 2026, end: open, steps: [{ title: Water, start: 2027, end: continuous }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    start: 2026\n    end: 2027\n    steps:\n      - { title: Choose the streets, start: 2025-11, end: 2026-02 }\n      - { title: Plant, start: 2027-11, end: 2028-01 }\n      - { title: Last tree planted, end: 2029, milestone: true }\n",
      reports: ["7:45 tooEarly", "8:46 tooLate", "9:42 tooLate"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, start: 2026, steps: [{ title: Choose, end: 2025-12 }] }\n",
      reports: ["2:78 tooEarly"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, end: 2026, steps: [{ title: Water, start: 2027, end: 2028 }] }\n",
      reports: ["2:77 tooLate"],
    },
  ],
  *check(model) {
    for (const [index, action] of each(model.plan.actions))
      for (const [position, step] of each(action.steps)) {
        const fault = faultOf(model, action, step);
        if (fault === undefined) continue;
        const { side, messageId } = fault;
        const limit = messageId === "tooLate" ? action.end : action.start;
        yield {
          path: ["actions", index, "steps", position, side],
          messageId,
          data: { date: dateWords(step[side] ?? ""), limit: dateWords(limit ?? "") },
        };
      }
  },
});

/** The first date of a step that certainly lies outside its action. */
const faultOf = (model: PlanModel, action: Action, step: Step) => {
  const start = when(model, action.start);
  const end = when(model, action.end);
  for (const side of ["start", "end"] as const) {
    const date = when(model, step[side]);
    if (date === undefined || date.endless !== undefined) continue;
    if (end && isBefore(end, date)) return { side, messageId: "tooLate" } as const;
    if (start && isBefore(date, start)) return { side, messageId: "tooEarly" } as const;
  }
  return undefined;
};
