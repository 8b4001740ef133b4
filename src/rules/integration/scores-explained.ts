import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** Every score of integration is explained. */
export const scoresExplained = defineRule({
  id: "integration/scores-explained",
  origin: ["IG03"],
  sources: ["URBACT: integrated approach in action plans"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every score in an integration assessment is explained.",
      why: "A bare number starts an argument; two sentences on what it rests on end it.",
      fix: "Write an explanation: what in the plan supports the score, and what is still missing.",
      messages: { absent: 'the score for "{aspect}" is not explained' },
    },
    fr: {
      summary: "Chaque note d’une évaluation de l’approche intégrée est expliquée.",
      why: "Un chiffre seul ouvre le débat ; deux phrases sur ce qui le fonde le referment.",
      fix: "Rédigez une explication : ce qui, dans le plan, appuie la note, et ce qui manque encore.",
      messages: { absent: 'la note pour "{aspect}" n’est pas expliquée' },
    },
    es: {
      summary: "Cada nota de una evaluación del enfoque integrado se explica.",
      why: "Un número a secas abre la discusión; dos frases sobre en qué se basa la cierran.",
      fix: "Escriba una explicación: qué del plan respalda la nota y qué falta todavía.",
      messages: { absent: 'la nota de "{aspect}" no se explica' },
    },
    pt: {
      summary: "Cada nota de uma avaliação da abordagem integrada é explicada.",
      why: "Um número sozinho abre a discussão; duas frases sobre aquilo em que assenta encerram-na.",
      fix: "Escreva uma explicação: o que no plano sustenta a nota e o que ainda falta.",
      messages: { absent: 'a nota de "{aspect}" não está explicada' },
    },
  },
  good: [
    "integration: { assessments: [{ items: [{ aspect: sectoral, score: 3, explanation: Housing and heat share actions }, { aspect: spatial, notApplicable: One street }] }] }\n",
    "status: draft\nintegration: { assessments: [{ items: [{ aspect: sectoral, score: 3 }] }] }\n",
  ],
  bad: [
    {
      yaml: "integration:\n  assessments:\n    - items:\n        - { aspect: sectoral, score: 3 }\n        - { aspect: spatial, score: 1, explanation: Nothing yet }\n",
      reports: ["4:13 absent"],
    },
    {
      yaml: "integration:\n  assessments:\n    - items: [{ aspect: sectoral, score: 3, explanation: ' ' }]\n",
      reports: ["3:45 absent"],
    },
  ],
  *check({ plan: { integration } }) {
    for (const [index, { items }] of each(integration?.assessments))
      for (const [position, { aspect, score, explanation }] of each(items))
        if (score !== undefined && !isFilled(explanation))
          yield {
            path: ["integration", "assessments", index, "items", position],
            messageId: "absent",
            data: { aspect },
            missing: "explanation",
          };
  },
});
