import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The draft was put before people outside the group. */
export const draftConsulted = defineRule({
  id: "participation/draft-consulted",
  origin: ["PA10"],
  sources: ["URBACT: local support group toolkit"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["meetings"],
  words: {
    en: {
      summary: "The draft was put before people outside the group.",
      why: "Those who hear of the plan when it is final can only be for it or against it.",
      fix: "Enter the consultation as a meeting of kind consultation, or mark draftDiscussed where it was.",
      messages: { none: "none of the meetings discussed the draft in public" },
    },
    fr: {
      summary: "Le projet a été soumis à d’autres que le groupe.",
      why: "Qui découvre le plan une fois final ne peut plus qu’être pour ou contre.",
      fix: "Notez la consultation comme réunion de type consultation, ou cochez draftDiscussed là où elle a eu lieu.",
      messages: { none: "aucune des réunions n’a soumis le projet à la discussion" },
    },
    es: {
      summary: "El borrador se presentó a personas ajenas al grupo.",
      why: "Quien conoce el plan cuando ya es final solo puede estar a favor o en contra.",
      fix: "Anote la consulta como reunión de tipo consultation, o marque draftDiscussed donde se debatió.",
      messages: { none: "en ninguna de las reuniones se debatió el borrador" },
    },
    pt: {
      summary: "O rascunho foi apresentado a pessoas de fora do grupo.",
      why: "Quem só conhece o plano quando é final apenas pode ser a favor ou contra.",
      fix: "Registe a consulta como reunião do tipo consultation, ou assinale draftDiscussed onde foi debatido.",
      messages: { none: "em nenhuma das reuniões se debateu o rascunho" },
    },
  },
  good: [
    "meetings: [{ id: m1, date: 2025-10, kind: consultation }]\n",
    "meetings: [{ id: m1, date: 2025-10, kind: council, draftDiscussed: true }]\n",
    "title: Cool streets\n",
  ],
  bad: [
    {
      yaml: "meetings:\n  - { id: m1, date: 2025-01, kind: local-group }\n",
      reports: ["1:1 none"],
    },
    {
      yaml: "meetings: [{ id: m1, date: 2025-01 }, { id: m2, date: 2025-10, kind: council, draftDiscussed: false }]\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan: { meetings } }) {
    if (!isFilled(meetings)) return; // participation/group-meets speaks
    const isHeard = meetings?.some(
      ({ kind, draftDiscussed }) => kind === "consultation" || draftDiscussed === true,
    );
    if (isHeard !== true) yield { path: ["meetings"], anchor: "key", messageId: "none" };
  },
});
