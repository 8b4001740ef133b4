import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan says how policy fields, places and levels of government work together. */
export const integratedApproachDescribed = defineRule({
  id: "structure/integrated-approach-described",
  origin: ["ST10"],
  sources: ["EU Regulation 2021/1060, Article 29(1)(c)"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The plan says how policy fields, places and levels of government work together.",
      why: "An integrated plan is more than a list of projects, and funds ask you to say in what way.",
      fix: "Write integration.approach: a paragraph on how the actions help each other.",
      messages: { absent: "the integrated approach is not described yet" },
    },
    fr: {
      summary:
        "Le plan dit comment politiques sectorielles, territoires et niveaux de gouvernement s’articulent.",
      why: "Un plan intégré est plus qu’une liste de projets, et les financeurs demandent en quoi.",
      fix: "Rédigez integration.approach, un paragraphe sur la façon dont les actions se renforcent.",
      messages: { absent: "l’approche intégrée n’est pas encore décrite" },
    },
    es: {
      summary:
        "El plan dice cómo actúan juntos las políticas sectoriales, los territorios y los niveles de gobierno.",
      why: "Un plan integrado es más que una lista de proyectos, y los fondos piden explicar en qué.",
      fix: "Escriba integration.approach: un párrafo sobre cómo se refuerzan las acciones entre sí.",
      messages: { absent: "el enfoque integrado aún no está descrito" },
    },
    pt: {
      summary:
        "O plano diz como atuam em conjunto as políticas setoriais, os territórios e os níveis de governo.",
      why: "Um plano integrado é mais do que uma lista de projetos, e os fundos pedem que se explique em quê.",
      fix: "Escreva integration.approach: um parágrafo sobre como as ações se reforçam umas às outras.",
      messages: { absent: "a abordagem integrada ainda não está descrita" },
    },
  },
  good: [
    "integration: { approach: Homes and heat are planned as one }\n",
    "status: draft\nintegration: { assessments: [{ date: 2026 }] }\n",
  ],
  bad: [
    { yaml: "integration: { assessments: [{ date: 2026 }] }\n", reports: ["1:1 absent"] },
    { yaml: "integration:\n  approach: ' '\n  tags: [pilot]\n", reports: ["2:3 absent"] },
  ],
  *check({ plan: { integration } }) {
    if (isFilled(integration) && !isFilled(integration?.approach))
      yield { path: ["integration"], messageId: "absent", missing: "approach" };
  },
});
