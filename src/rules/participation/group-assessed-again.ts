import { defineRule } from "../../check/rule.ts";

/** A local group that assessed itself once did so again. */
export const groupAssessedAgain = defineRule({
  id: "participation/group-assessed-again",
  origin: ["PA13"],
  sources: ["URBACT: self-assessment of stakeholder groups"],
  level: "info",
  kind: "total",
  from: "final",
  reads: ["selfAssessments"],
  words: {
    en: {
      summary: "A local group that assessed itself once did so again.",
      why: "Only the second time shows whether the group has grown, and who has dropped out.",
      fix: "Repeat the assessment with the same criteria before the plan is adopted.",
      messages: { once: "the group assessed itself only once, so nobody sees how it has changed" },
    },
    fr: {
      summary: "Un groupe local qui s’est évalué une fois l’a fait à nouveau.",
      why: "Seule la deuxième fois montre si le groupe a grandi, et qui est parti.",
      fix: "Refaites l’évaluation avec les mêmes critères avant l’adoption du plan.",
      messages: {
        once: "le groupe ne s’est évalué qu’une fois, on ne voit donc pas son évolution",
      },
    },
    es: {
      summary: "Un grupo local que se evaluó una vez volvió a hacerlo.",
      why: "Solo la segunda vez muestra si el grupo ha crecido y quién se ha ido.",
      fix: "Repita la evaluación con los mismos criterios antes de aprobar el plan.",
      messages: { once: "el grupo se evaluó solo una vez, así que no se ve cómo ha cambiado" },
    },
    pt: {
      summary: "Um grupo local que se avaliou uma vez voltou a fazê-lo.",
      why: "Só a segunda vez mostra se o grupo cresceu e quem saiu.",
      fix: "Repita a avaliação com os mesmos critérios antes de aprovar o plano.",
      messages: { once: "o grupo avaliou-se só uma vez, por isso não se vê como mudou" },
    },
  },
  good: [
    "selfAssessments: [{ subject: group, date: 2025-02 }, { subject: group, date: 2025-11 }]\n",
    "selfAssessments: [{ subject: plan, date: 2025-02 }]\n",
  ],
  bad: [
    { yaml: "selfAssessments:\n  - { subject: group, date: 2025-02 }\n", reports: ["2:5 once"] },
    {
      yaml: "selfAssessments: [{ subject: plan, date: 2025-02 }, { subject: group, date: 2025-11 }]\n",
      reports: ["1:53 once"],
    },
  ],
  *check({ plan: { selfAssessments = [] } }) {
    const own = [...selfAssessments.keys()].filter(
      (index) => selfAssessments[index]?.subject === "group",
    );
    const [only, ...others] = own;
    if (only !== undefined && others.length === 0)
      yield { path: ["selfAssessments", only], messageId: "once" };
  },
});
