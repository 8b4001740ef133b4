import { defineRule } from "../../check/rule.ts";
import { latestAssessment } from "../../plan/assessments.ts";
import { isFilled } from "../../plan/filled.ts";
import { textIn } from "../../plan/text.ts";

/** The newest assessment speaks on every aspect of integration. */
export const aspectsScored = defineRule({
  id: "integration/aspects-scored",
  origin: ["IG02"],
  sources: ["URBACT: integrated approach in action plans"],
  level: "error",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary:
        "The newest integration assessment scores every aspect, or says why one does not apply.",
      why: "The aspect nobody wanted to score is usually the one where the plan is weak.",
      fix: "Add the aspect under items with score and explanation, or with notApplicable and the reason.",
      messages: {
        noAssessment: "nobody has assessed yet how integrated the plan is",
        unscored: 'the aspect "{code}" has no score: {aspect}',
      },
    },
    fr: {
      summary:
        "La dernière évaluation de l’approche intégrée note chaque aspect, ou dit pourquoi l’un ne s’applique pas.",
      why: "L’aspect que personne n’a voulu noter est souvent celui où le plan est faible.",
      fix: "Ajoutez l’aspect sous items avec une note et une explication, ou avec notApplicable et le motif.",
      messages: {
        noAssessment: "personne n’a encore évalué dans quelle mesure le plan est intégré",
        unscored: 'l’aspect "{code}" n’a pas de note ({aspect})',
      },
    },
    es: {
      summary:
        "La última evaluación del enfoque integrado da nota a cada aspecto, o dice por qué uno no se aplica.",
      why: "El aspecto que nadie quiso puntuar suele ser aquel en el que el plan es débil.",
      fix: "Añada el aspecto en items con nota y explicación, o con notApplicable y el motivo.",
      messages: {
        noAssessment: "nadie ha evaluado todavía hasta qué punto el plan es integrado",
        unscored: 'el aspecto "{code}" no tiene nota ({aspect})',
      },
    },
    pt: {
      summary:
        "A avaliação mais recente da abordagem integrada dá nota a cada aspeto, ou diz porque um não se aplica.",
      why: "O aspeto que ninguém quis avaliar é quase sempre aquele em que o plano é fraco.",
      fix: "Acrescente o aspeto em items com nota e explicação, ou com notApplicable e o motivo.",
      messages: {
        noAssessment: "ninguém avaliou ainda até que ponto o plano é integrado",
        unscored: 'o aspeto "{code}" não tem nota ({aspect})',
      },
    },
  },
  good: [
    "status: consulted\nintegration: { approach: Together }\n",
    "profile: published\nintegration: { assessments: [{ date: 2024, gaps: { items: { reason: not-in-source } } }] }\n",
    "integration:\n  approach: Together\n  gaps: { assessments: { reason: not-applicable } }\n",
  ],
  bad: [
    { yaml: "integration: { approach: Together }\n", reports: ["1:1 noAssessment"] },
    {
      yaml: "integration:\n  assessments:\n    - date: 2026-05\n      items:\n        - { aspect: stakeholders-planning, score: 4 }\n        - { aspect: policy-coherence, score: 4 }\n        - { aspect: sud-dimensions, score: 4 }\n        - { aspect: over-time, score: 4 }\n        - { aspect: stakeholders-delivery, score: 3 }\n        - { aspect: sectoral, score: 3 }\n        - { aspect: spatial, notApplicable: The plan is about one street }\n        - { aspect: territorial, score: 2 }\n        - { aspect: multi-level, score: 3 }\n        - { aspect: cross-cutting }\n        - { aspect: investment-mix, score: 3 }\n    - { date: 2025, items: [] }\n",
      reports: ["4:7 unscored", "4:7 unscored"],
    },
  ],
  *check(model) {
    const { plan, profile } = model;
    const aspects = profile.integration?.aspects ?? [];
    if (!isFilled(plan.integration) || aspects.length === 0) return;
    const latest = latestAssessment(model);
    if (latest === undefined) {
      yield { path: ["integration"], messageId: "noAssessment", missing: "assessments" };
      return;
    }
    const { index, assessment } = latest;
    const answered = (assessment.items ?? [])
      .filter(({ score, notApplicable }) => isFilled(score) || isFilled(notApplicable))
      .map(({ aspect }) => aspect);
    for (const { code, title } of aspects)
      if (!answered.includes(code))
        yield {
          path: ["integration", "assessments", index],
          messageId: "unscored",
          data: { code, aspect: textIn(title, "en") },
          missing: "items",
        };
  },
});
