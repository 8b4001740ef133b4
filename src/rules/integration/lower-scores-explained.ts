import { defineRule } from "../../check/rule.ts";
import { type AssessmentAt, latestAssessment } from "../../plan/assessments.ts";
import type { Day } from "../../plan/day.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { likeness } from "../../plan/likeness.ts";
import { type PlanModel, when } from "../../plan/model.ts";
import { textIn } from "../../plan/text.ts";
import type { IntegrationAssessment } from "../../plan/types.generated.ts";
import { isBefore } from "../../plan/when.ts";

/** Where an aspect is scored lower than the time before, the explanation is a new one. */
export const lowerScoresExplained = defineRule({
  id: "integration/lower-scores-explained",
  origin: ["IG13"],
  sources: ["own judgement"],
  level: "warning",
  kind: "wrong",
  from: "final",
  words: {
    en: {
      summary:
        "Where an aspect is scored lower than the time before, the explanation is a new one.",
      why: "A score that falls under the same words looks like a slip, or like a different mood.",
      fix: "Say in the explanation what has changed since, or in comment of the assessment.",
      messages: {
        lower: "scored {score} after {before} the time before, with the same explanation",
      },
    },
    fr: {
      summary: "Si un aspect est noté plus bas que la fois précédente, l’explication est nouvelle.",
      why: "Une note qui baisse sous les mêmes mots passe pour une faute de frappe, ou pour une saute d’humeur.",
      fix: "Dites dans explanation ce qui a changé depuis, ou dans comment de l’évaluation.",
      messages: {
        lower:
          "l’aspect est noté {score} après {before} la fois précédente, avec la même explication",
      },
    },
    es: {
      summary: "Si la nota de un aspecto baja respecto a la vez anterior, la explicación es otra.",
      why: "Una nota que baja con las mismas palabras parece una errata o un cambio de humor.",
      fix: "Diga en explanation qué ha cambiado desde entonces, o en comment de la evaluación.",
      messages: {
        lower:
          "el aspecto tiene nota {score} tras {before} la vez anterior, con la misma explicación",
      },
    },
    pt: {
      summary: "Se a nota de um aspeto desce em relação à vez anterior, a explicação é outra.",
      why: "Uma nota que desce com as mesmas palavras parece um lapso ou uma mudança de humor.",
      fix: "Diga em explanation o que mudou desde então, ou em comment da avaliação.",
      messages: {
        lower:
          "o aspeto tem nota {score} depois de {before} na vez anterior, com a mesma explicação",
      },
    },
  },
  good: [
    "integration:\n  assessments:\n    - { date: 2025-01, items: [{ aspect: spatial, score: 4, explanation: Sites and town }] }\n    - { date: 2025-10, items: [{ aspect: spatial, score: 3, explanation: The station was dropped }] }\n",
    "integration:\n  assessments:\n    - { date: 2025-01, items: [{ aspect: spatial, score: 4, explanation: Sites and town }] }\n    - { date: 2025-10, assessor: peer, items: [{ aspect: spatial, score: 3, explanation: Sites and town }] }\n",
  ],
  bad: [
    {
      yaml: "integration:\n  assessments:\n    - { date: 2025-01, items: [{ aspect: spatial, score: 4, explanation: Sites and town }] }\n    - { date: 2025-10, items: [{ aspect: spatial, score: 3, explanation: Sites and town }] }\n",
      reports: ["4:58 lower"],
    },
    {
      yaml: "integration:\n  assessments:\n    - { date: 2025-10, items: [{ aspect: spatial, score: 2, explanation: Sites. }, { aspect: sectoral, score: 3, explanation: New }] }\n    - { date: 2025-01, items: [{ aspect: spatial, score: 5, explanation: sites }] }\n",
      reports: ["3:58 lower"],
    },
  ],
  *check(model) {
    const latest = latestAssessment(model);
    const before = latest && previousOf(model, latest);
    if (latest === undefined || before === undefined || isFilled(latest.assessment.comment)) return;
    const { language } = model.plan;
    for (const [position, { aspect, score, explanation }] of each(latest.assessment.items)) {
      const old = before.items?.find((item) => item.aspect === aspect);
      if (score === undefined || old?.score === undefined || score >= old.score) continue;
      if (explanation === undefined || old.explanation === undefined) continue; // integration/scores-explained speaks
      if (likeness(textIn(explanation, language)) === likeness(textIn(old.explanation, language)))
        yield {
          path: ["integration", "assessments", latest.index, "items", position, "score"],
          messageId: "lower",
          data: { score, before: old.score },
        };
    }
  },
});

/** The newest of the assessments that certainly came before this one and were made by the same side. */
const previousOf = (
  model: PlanModel,
  { assessment }: AssessmentAt,
): IntegrationAssessment | undefined => {
  const now = when(model, assessment.date);
  const dayOf = (one: IntegrationAssessment): Day => when(model, one.date)?.latest ?? "";
  return (model.plan.integration?.assessments ?? [])
    .filter((one) => {
      const then = when(model, one.date);
      return now && then && isBefore(then, now) && one.assessor === assessment.assessor;
    })
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0];
};
