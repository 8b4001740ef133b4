import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { hasReached } from "../../plan/maturity.ts";

/** Before it is final, a plan has been assessed for integration at least once. */
export const assessmentMade = defineRule({
  id: "integration/assessment-made",
  origin: ["IG01"],
  sources: ["URBACT: integrated approach in action plans"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Before it is final, a plan has been assessed for integration at least once.",
      why: "Scored early, the weak sides can still be mended; scored at the end, they can only be excused.",
      fix: "Score the aspects of the programme with the local group, and enter them under assessments.",
      messages: { none: "integration has not been assessed yet" },
    },
    fr: {
      summary:
        "L’approche intégrée d’un plan est évaluée au moins une fois avant la version finale.",
      why: "Évaluées tôt, les faiblesses se corrigent encore ; à la fin, on ne peut plus que les excuser.",
      fix: "Notez les aspects du programme avec le groupe local, et reportez-les sous assessments.",
      messages: { none: "l’approche intégrée n’a pas encore été évaluée" },
    },
    es: {
      summary:
        "El enfoque integrado de un plan se evalúa al menos una vez antes de la versión final.",
      why: "Evaluadas pronto, las debilidades aún se corrigen; al final, solo cabe disculparlas.",
      fix: "Puntúe los aspectos del programa con el grupo local y anótelos en assessments.",
      messages: { none: "el enfoque integrado todavía no se ha evaluado" },
    },
    pt: {
      summary:
        "A abordagem integrada de um plano é avaliada pelo menos uma vez antes da versão final.",
      why: "Avaliadas cedo, as fraquezas ainda se corrigem; no fim, só resta desculpá-las.",
      fix: "Pontue os aspetos do programa com o grupo local e registe-os em assessments.",
      messages: { none: "a abordagem integrada ainda não foi avaliada" },
    },
  },
  good: [
    "integration: { approach: Streets and schools together, assessments: [{ items: [{ aspect: spatial, score: 3 }] }] }\n",
    "status: final\nintegration: { approach: Streets and schools together }\n",
  ],
  bad: [
    { yaml: "integration:\n  approach: Streets and schools together\n", reports: ["1:1 none"] },
    {
      yaml: "integration: { approach: Streets and schools together, assessments: [] }\n",
      reports: ["1:56 none"],
    },
  ],
  *check({ plan: { integration }, profile, stage }) {
    if (hasReached(stage, "final")) return; // then it is an error: integration/aspects-scored
    const isAsked = isFilled(integration) && isFilled(profile.integration?.aspects);
    if (isAsked && !isFilled(integration?.assessments))
      yield { path: ["integration"], messageId: "none", missing: "assessments" };
  },
});
