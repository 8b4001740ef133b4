import { defineRule } from "../../check/rule.ts";
import { walk } from "../../plan/walk.ts";

/** Scores of integration lie on the scale of the profile. */
export const scoresOnScale = defineRule({
  id: "integration/scores-on-scale",
  origin: ["IG03"],
  sources: ["the profile of the programme"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "Scores of integration lie on the scale of the profile.",
      why: "A score outside the scale cannot be compared with the others, nor drawn beside them.",
      fix: "Give a score on the scale; where the aspect does not apply, use notApplicable instead.",
      messages: { outside: "the score is {score}, the scale goes from {min} to {max}" },
    },
    fr: {
      summary: "Les notes d’intégration restent sur l’échelle du programme.",
      why: "Une note hors de l’échelle ne se compare pas aux autres et ne se dessine pas à côté d’elles.",
      fix: "Donnez une note de l’échelle ; si l’aspect ne s’applique pas, utilisez notApplicable.",
      messages: { outside: "la note est {score}, l’échelle va de {min} à {max}" },
    },
    es: {
      summary: "Las notas de integración están en la escala del programa.",
      why: "Una nota fuera de la escala no se puede comparar con las demás ni dibujar junto a ellas.",
      fix: "Dé una nota de la escala; si el aspecto no se aplica, use notApplicable.",
      messages: { outside: "la nota es {score}, la escala va de {min} a {max}" },
    },
    pt: {
      summary: "As notas de integração ficam na escala do programa.",
      why: "Uma nota fora da escala não se compara com as outras nem se desenha ao lado delas.",
      fix: "Dê uma nota da escala; se o aspeto não se aplica, use notApplicable.",
      messages: { outside: "a nota é {score}, a escala vai de {min} a {max}" },
    },
  },
  good: [
    "integration: { assessments: [{ items: [{ aspect: sectoral, score: 1 }, { aspect: spatial, score: 5 }] }] }\n",
  ],
  bad: [
    {
      yaml: "integration:\n  assessments:\n    - items: [{ aspect: sectoral, score: 6 }]\n",
      reports: ["3:42 outside"],
    },
    {
      yaml: "integration:\n  assessments:\n    - items:\n        - { aspect: sectoral, score: 0 }\n        - { aspect: spatial, score: 3 }\n",
      reports: ["4:38 outside"],
    },
  ],
  *check({ plan, profile: { integration } }) {
    if (integration === undefined) return;
    const { min, max } = integration.scale;
    const places = ["integration", "assessments", "*", "items", "*", "score"];
    for (const { value: score, path } of walk(plan, places))
      if (typeof score === "number" && (score < min || score > max))
        yield { path, messageId: "outside", data: { score, min, max } };
  },
});
