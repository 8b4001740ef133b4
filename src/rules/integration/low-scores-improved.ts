import { defineRule } from "../../check/rule.ts";
import { latestAssessment } from "../../plan/assessments.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** A low score of integration comes with what will be done about it. */
export const lowScoresImproved = defineRule({
  id: "integration/low-scores-improved",
  origin: ["IG08"],
  sources: ["own judgement"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  options: { aboveLowest: 1 },
  words: {
    en: {
      summary: "A low score of integration comes with what will be done about it.",
      why: "A low score is honest; without a next step it is only a confession.",
      fix: "Say under improvement of the aspect what you will change, and by when.",
      messages: { idle: "scored {score}, and nothing says what will be done about it" },
    },
    fr: {
      summary:
        "Une note basse de l’approche intégrée s’accompagne de ce qui sera fait pour l’améliorer.",
      why: "Une note basse est honnête ; sans suite, ce n’est qu’un aveu.",
      fix: "Dites dans improvement de l’aspect ce que vous allez changer, et quand.",
      messages: {
        idle: "l’aspect est noté {score}, et rien ne dit ce qui sera fait pour y remédier",
      },
    },
    es: {
      summary:
        "Una nota baja en el enfoque integrado va acompañada de lo que se hará para mejorarla.",
      why: "Una nota baja es honrada; sin un paso siguiente es solo una confesión.",
      fix: "Diga en improvement del aspecto qué cambiará y para cuándo.",
      messages: { idle: "el aspecto tiene nota {score}, y nada dice qué se hará para mejorarlo" },
    },
    pt: {
      summary:
        "Uma nota baixa na abordagem integrada vem acompanhada do que se fará para a melhorar.",
      why: "Uma nota baixa é honesta; sem um passo seguinte é apenas uma confissão.",
      fix: "Diga em improvement do aspeto o que vai mudar e até quando.",
      messages: { idle: "o aspeto tem nota {score}, e nada diz o que se fará para o melhorar" },
    },
  },
  good: [
    "integration:\n  assessments:\n    - items: [{ aspect: spatial, score: 2, improvement: Add the station district }, { aspect: sectoral, score: 3 }]\n",
    "integration:\n  assessments:\n    - { date: 2025-01, items: [{ aspect: spatial, score: 1 }] }\n    - { date: 2025-10, items: [{ aspect: spatial, score: 4 }] }\n",
  ],
  bad: [
    {
      yaml: "integration:\n  assessments:\n    - items:\n        - { aspect: spatial, score: 2 }\n        - { aspect: sectoral, score: 1, improvement: Ask the schools }\n",
      reports: ["4:13 idle"],
    },
    {
      yaml: "integration:\n  assessments:\n    - items: [{ aspect: spatial, score: 1, explanation: One site only }]\n",
      reports: ["3:17 idle"],
    },
  ],
  *check(model, { option }) {
    const scale = model.profile.integration?.scale;
    const latest = latestAssessment(model);
    if (scale === undefined || latest === undefined) return;
    for (const [position, { score, improvement }] of each(latest.assessment.items))
      if (
        score !== undefined &&
        score <= scale.min + option("aboveLowest") &&
        !isFilled(improvement)
      )
        yield {
          path: ["integration", "assessments", latest.index, "items", position],
          messageId: "idle",
          data: { score },
          missing: "improvement",
        };
  },
});
