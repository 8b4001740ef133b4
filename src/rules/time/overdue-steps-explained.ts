import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { dateWords } from "../../plan/dated.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { when } from "../../plan/model.ts";

/** A step that is overdue is done, or a note says why not. */
export const overdueStepsExplained = defineRule({
  id: "time/overdue-steps-explained",
  origin: ["TI14"],
  sources: ["own judgement"],
  level: "warning",
  kind: "missing",
  from: "adopted",
  needsToday: true,
  words: {
    en: {
      summary: "A step that is overdue is done, or a note says why not.",
      why: "A delay that is explained is managed; one that nobody mentions looks forgotten.",
      fix: "Enter under done when it was finished, or say in notes of the step what holds it up.",
      messages: { overdue: "this step was due {date}, and nothing says what became of it" },
    },
    fr: {
      summary:
        "Une étape dont la date est passée est achevée, ou une note dit pourquoi elle ne l’est pas.",
      why: "Un retard expliqué est un retard maîtrisé ; celui dont personne ne parle semble oublié.",
      fix: "Notez sous done quand elle s’est achevée, ou dites dans notes de l’étape ce qui la retient.",
      messages: {
        overdue:
          "la date de cette étape est passée ({date}), et rien ne dit ce qu’elle est devenue",
      },
    },
    es: {
      summary: "Un paso con la fecha vencida está hecho, o una nota dice por qué no.",
      why: "Un retraso explicado está bajo control; el que nadie menciona parece olvidado.",
      fix: "Anote en done cuándo se acabó, o diga en notes del paso qué lo detiene.",
      messages: {
        overdue: "la fecha de este paso ya pasó ({date}), y nada dice qué ha sido de él",
      },
    },
    pt: {
      summary: "Uma etapa com o prazo vencido está feita, ou uma nota diz porque não.",
      why: "Um atraso explicado está controlado; aquele de que ninguém fala parece esquecido.",
      fix: "Registe em done quando terminou, ou diga em notes da etapa o que a trava.",
      messages: {
        overdue: "a data desta etapa já passou ({date}), e nada diz o que foi feito dela",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, steps: [{ title: Dig, end: 2026-05, done: 2026-06 }, { title: Plant, end: 2026-08, notes: The nursery delivers in spring }, { title: Water, end: 2026 }] }]\n",
    "actions: [{ id: a1, title: Plant trees, status: done, steps: [{ title: Dig, end: 2026-05 }] }]\n",
    "status: final\nactions: [{ id: a1, title: Plant trees, steps: [{ title: Dig, end: 2025 }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    steps: [{ title: Dig, end: 2026-10 }, { title: Plant, end: 2027 }]\n",
      reports: ["4:15 overdue"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees, status: in-progress, steps: [{ title: Dig, start: 2025, end: 2026-11-22 }] }]\n",
      reports: ["1:72 overdue"],
    },
  ],
  *check(model, { today }) {
    if (today === undefined) return;
    for (const [index, action] of each(model.plan.actions)) {
      if (!isLive(action) || action.status === "done" || isFilled(action.progress?.notes)) continue;
      for (const [position, { end, done, notes }] of each(action.steps)) {
        const due = when(model, end);
        if (end === undefined || due === undefined || due.latest >= today) continue;
        if (!isFilled(done) && !isFilled(notes))
          yield {
            path: ["actions", index, "steps", position],
            messageId: "overdue",
            data: { date: dateWords(end) },
            missing: "done",
          };
      }
    }
  },
});
