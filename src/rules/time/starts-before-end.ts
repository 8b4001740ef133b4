import { defineRule } from "../../check/rule.ts";
import { dateWords, periods } from "../../plan/dated.ts";
import { when } from "../../plan/model.ts";
import { isReversed } from "../../plan/when.ts";

/** Nothing ends before it starts. */
export const startsBeforeEnd = defineRule({
  id: "time/starts-before-end",
  origin: ["TI01"],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "Nothing ends before it starts: no action, step, phase, stage, visit or membership.",
      why: "The timeline is drawn from these dates, and a bar that runs backwards cannot be drawn.",
      fix: "Correct one of the two dates; often they are swapped, or a year is mistyped.",
      messages: { endsFirst: "ends {end}, before it starts {start}" },
    },
    fr: {
      summary:
        "Rien ne finit avant d’avoir commencé : ni action, ni étape, ni phase, ni visite, ni participation au groupe.",
      why: "La frise est tracée d’après ces dates, et une barre qui va à rebours ne peut être dessinée.",
      fix: "Corrigez l’une des deux dates ; souvent elles sont inversées, ou une année est mal saisie.",
      messages: { endsFirst: "la fin ({end}) précède le début ({start})" },
    },
    es: {
      summary:
        "Nada termina antes de empezar: ni acción, ni paso, ni fase, ni visita, ni pertenencia al grupo.",
      why: "El cronograma se dibuja con estas fechas, y una barra que va hacia atrás no se puede dibujar.",
      fix: "Corrija una de las dos fechas; a menudo están intercambiadas o hay un año mal escrito.",
      messages: { endsFirst: "el final ({end}) es anterior al inicio ({start})" },
    },
    pt: {
      summary:
        "Nada termina antes de começar: nem ação, nem etapa, nem fase, nem visita, nem participação no grupo.",
      why: "O cronograma é desenhado com estas datas, e uma barra que anda para trás não se pode desenhar.",
      fix: "Corrija uma das duas datas; muitas vezes estão trocadas ou há um ano mal escrito.",
      messages: { endsFirst: "o fim ({end}) é anterior ao início ({start})" },
    },
  },
  good: [
    "period: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant trees, start: 2027-03, end: 2027 }]\n",
    "actions: [{ id: a1, title: Plant trees, start: 2027-Q4, end: continuous }]\n",
    "tests: [{ id: t1, title: Trees in tubs, start: 2026-05-01, end: 2026-05-01 }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    start: 2027-Q3\n    end: 2027-06-30\n",
      reports: ["5:10 endsFirst"],
    },
    {
      yaml: "period: { start: 2030, end: 2026 }\nprocess: { stages: [{ stage: kick-off, start: 2026-03, end: 2026-02 }] }\nstakeholders: [{ id: s1, name: Schools }]\nlocalGroup: { members: [{ stakeholder: s1, since: 2026, until: 2025 }] }\n",
      reports: ["1:29 endsFirst", "2:61 endsFirst", "4:64 endsFirst"],
    },
  ],
  *check(model) {
    for (const { start, end } of periods(model.plan)) {
      const from = when(model, start.date);
      const to = when(model, end.date);
      if (from !== undefined && to !== undefined && isReversed(from, to))
        yield {
          path: end.path,
          messageId: "endsFirst",
          data: { start: dateWords(start.date), end: dateWords(end.date) },
          related: [{ path: start.path, message: "the start" }],
        };
    }
  },
});
