import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";

/** Likelihood and impact lie on the scale of the profile. */
export const risksOnScale = defineRule({
  id: "risks/risks-on-scale",
  origin: ["RK02"],
  sources: ["the profile of the programme"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "Likelihood and impact of a risk lie on the scale of the profile.",
      why: "A score outside the scale makes a risk look larger or smaller than all others in the plan.",
      fix: "Give a whole number on the scale: the lowest for hardly, the highest for almost certainly.",
      messages: {
        likelihood: "the likelihood is {score}, the scale goes from {min} to {max}",
        impact: "the impact is {score}, the scale goes from {min} to {max}",
      },
    },
    fr: {
      summary: "La probabilité et l’impact d’un risque se situent sur l’échelle du programme.",
      why: "Une note hors de l’échelle fait paraître un risque plus grand ou plus petit que tous les autres du plan.",
      fix: "Donnez un nombre entier de l’échelle, le plus bas si c’est presque exclu, le plus haut si c’est presque certain.",
      messages: {
        likelihood: "la probabilité est de {score}, l’échelle va de {min} à {max}",
        impact: "l’impact est de {score}, l’échelle va de {min} à {max}",
      },
    },
    es: {
      summary: "La probabilidad y el impacto de un riesgo están en la escala del programa.",
      why: "Una puntuación fuera de la escala hace que un riesgo parezca mayor o menor que todos los demás del plan.",
      fix: "Dé un número entero de la escala: el más bajo si es casi imposible, el más alto si es casi seguro.",
      messages: {
        likelihood: "la probabilidad es {score} y la escala va de {min} a {max}",
        impact: "el impacto es {score} y la escala va de {min} a {max}",
      },
    },
    pt: {
      summary: "A probabilidade e o impacto de um risco estão na escala do programa.",
      why: "Uma pontuação fora da escala faz um risco parecer maior ou menor do que todos os outros do plano.",
      fix: "Dê um número inteiro da escala: o mais baixo se for quase impossível, o mais alto se for quase certo.",
      messages: {
        likelihood: "a probabilidade é {score} e a escala vai de {min} a {max}",
        impact: "o impacto é {score} e a escala vai de {min} a {max}",
      },
    },
  },
  good: [
    "risks: [{ id: r1, description: The grant is refused, likelihood: 1, impact: 5 }]\n",
    "risks: [{ id: r1, description: The mayor stands by it, kind: success-factor, impact: 9 }]\n",
  ],
  bad: [
    {
      yaml: "risks:\n  - { id: r1, description: The grant is refused, likelihood: 6, impact: 5 }\n",
      reports: ["2:62 likelihood"],
    },
    {
      yaml: "risks:\n  - id: r1\n    description: The grant is refused\n    kind: risk\n    likelihood: 0\n    impact: 40\n",
      reports: ["5:17 likelihood", "6:13 impact"],
    },
  ],
  *check({ plan, profile: { risk: frame } }) {
    if (frame === undefined) return;
    const { min, max } = frame.scale;
    for (const [index, risk] of each(plan.risks)) {
      if (risk.kind !== undefined && risk.kind !== "risk") continue; // the others are not scored
      for (const field of ["likelihood", "impact"] as const) {
        const score = risk[field];
        if (score !== undefined && (score < min || score > max))
          yield {
            path: ["risks", index, field],
            messageId: field,
            data: { score, min, max },
          };
      }
    }
  },
});
