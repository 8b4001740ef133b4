import { defineRule } from "../../check/rule.ts";
import { latestAssessment } from "../../plan/assessments.ts";
import { each } from "../../plan/each.ts";
import { isChecked, oneSided } from "../../plan/one-sided.ts";

/** A high score of integration is borne out by the plan. */
export const scoresMatchPlan = defineRule({
  id: "integration/scores-match-plan",
  origin: ["IG07"],
  sources: ["URBACT: integrated approach in action plans", "own judgement"],
  level: "warning",
  kind: "total",
  from: "final",
  reads: ["actions", "sharedCosts", "funding", "stakeholders", "localGroup", "context"],
  options: { belowHighest: 1 },
  words: {
    en: {
      summary: "A high score of integration is not contradicted by the plan itself.",
      why: "Reviewers compare the score with the actions; a score the plan does not bear out costs trust.",
      fix: "Lower the score, or complete the plan where it does more than its data show.",
      messages: {
        "funding-mix": "scored {score}, but all money comes from one level: {only}",
        "investment-mix": 'scored {score}, but every action is "{only}"',
        "multi-level": "scored {score}, but all partners and strategies are of one level: {only}",
        "over-time": "scored {score}, but every action ends in the {only} term",
        spatial: "scored {score}, but every action is at one scale: {only}",
        "stakeholders-delivery": "scored {score}, but every owner and partner is a {only} body",
      },
    },
    fr: {
      summary: "Une note élevée d’intégration n’est pas contredite par le plan lui-même.",
      why: "Les évaluateurs comparent la note aux actions ; une note que le plan dément fait perdre confiance.",
      fix: "Baissez la note, ou complétez le plan là où il fait plus que ses données ne montrent.",
      messages: {
        "funding-mix": 'noté {score}, mais tout l’argent vient d’un seul niveau ("{only}")',
        "investment-mix": 'noté {score}, mais toutes les actions sont de nature "{only}"',
        "multi-level":
          'noté {score}, mais partenaires et stratégies sont tous d’un seul niveau ("{only}")',
        "over-time": 'noté {score}, mais toutes les actions finissent au même terme ("{only}")',
        spatial: 'noté {score}, mais toutes les actions sont à une seule échelle ("{only}")',
        "stakeholders-delivery":
          'noté {score}, mais responsables et partenaires sont tous du secteur "{only}"',
      },
    },
    es: {
      summary: "Una nota alta de integración no la contradice el propio plan.",
      why: "Quien evalúa compara la nota con las acciones; una nota que el plan no respalda resta confianza.",
      fix: "Baje la nota, o complete el plan donde hace más de lo que muestran sus datos.",
      messages: {
        "funding-mix": 'nota {score}, pero todo el dinero viene de un solo nivel ("{only}")',
        "investment-mix": 'nota {score}, pero todas las acciones son de tipo "{only}"',
        "multi-level":
          'nota {score}, pero socios y estrategias son todos de un solo nivel ("{only}")',
        "over-time": 'nota {score}, pero todas las acciones terminan en el mismo plazo ("{only}")',
        spatial: 'nota {score}, pero todas las acciones son de una sola escala ("{only}")',
        "stakeholders-delivery":
          'nota {score}, pero responsables y socios son todos del sector "{only}"',
      },
    },
    pt: {
      summary: "Uma nota alta de integração não é desmentida pelo próprio plano.",
      why: "Quem avalia compara a nota com as ações; uma nota que o plano não sustenta faz perder confiança.",
      fix: "Baixe a nota, ou complete o plano onde ele faz mais do que os seus dados mostram.",
      messages: {
        "funding-mix": 'nota {score}, mas todo o dinheiro vem de um só nível ("{only}")',
        "investment-mix": 'nota {score}, mas todas as ações são do tipo "{only}"',
        "multi-level":
          'nota {score}, mas parceiros e estratégias são todos de um só nível ("{only}")',
        "over-time": 'nota {score}, mas todas as ações terminam no mesmo prazo ("{only}")',
        spatial: 'nota {score}, mas todas as ações são de uma só escala ("{only}")',
        "stakeholders-delivery":
          'nota {score}, mas responsáveis e parceiros são todos do setor "{only}"',
      },
    },
  },
  good: [
    "integration: { assessments: [{ items: [{ aspect: investment-mix, score: 4 }] }] }\nactions: [{ id: a1, title: New stations, nature: hard }, { id: a2, title: Training, nature: soft }]\n",
    "integration: { assessments: [{ items: [{ aspect: investment-mix, score: 3 }] }] }\nactions: [{ id: a1, title: New stations, nature: hard }, { id: a2, title: New tracks, nature: hard }]\n",
    "integration: { assessments: [{ items: [{ aspect: spatial, score: 5 }] }] }\nactions: [{ id: a1, title: New stations, location: { spatialLevel: site } }, { id: a2, title: New tracks }]\n",
  ],
  bad: [
    {
      yaml: "integration:\n  assessments:\n    - items:\n        - { aspect: investment-mix, score: 4 }\n        - { aspect: spatial, score: 5 }\n        - { aspect: funding-mix, score: 4 }\nfunding: [{ id: f1, name: Budget, level: own }]\nactions:\n  - { id: a1, title: New stations, nature: hard, location: { spatialLevel: site }, allocations: [{ source: f1 }] }\n  - { id: a2, title: New tracks, nature: hard, location: { spatialLevel: site } }\n",
      reports: ["4:44 investment-mix", "5:37 spatial", "6:41 funding-mix"],
    },
    {
      yaml: "period: { start: 2026, end: 2036 }\nintegration:\n  assessments:\n    - items:\n        - { aspect: over-time, score: 4 }\n        - { aspect: multi-level, score: 4 }\n        - { aspect: stakeholders-delivery, score: 4 }\nstakeholders: [{ id: s1, name: City, sector: public, level: local }]\nactions:\n  - { id: a1, title: New stations, owners: [s1], end: 2027 }\n  - { id: a2, title: New tracks, owners: [s1], end: short }\n",
      reports: ["5:39 over-time", "6:41 multi-level", "7:51 stakeholders-delivery"],
    },
  ],
  *check(model, { option }) {
    const scale = model.profile.integration?.scale;
    const latest = latestAssessment(model);
    if (scale === undefined || latest === undefined) return;
    for (const [position, { aspect, score }] of each(latest.assessment.items)) {
      const isHigh = score !== undefined && score >= scale.max - option("belowHighest");
      if (!isHigh || !isChecked(aspect)) continue;
      const side = oneSided(aspect, model);
      if (side !== undefined)
        yield {
          path: ["integration", "assessments", latest.index, "items", position, "score"],
          messageId: aspect,
          data: { score, only: side.only },
        };
    }
  },
});
