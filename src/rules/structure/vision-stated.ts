import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The vision is put into words. */
export const visionStated = defineRule({
  id: "structure/vision-stated",
  origin: ["ST06"],
  sources: ["URBACT: action planning canvas"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The vision is put into words.",
      why: "The vision is the sentence people remember, and every objective should lead towards it.",
      fix: "Write vision.statement: how the city will be when the plan has worked.",
      messages: { absent: "the vision has no statement yet" },
    },
    fr: {
      summary: "La vision est mise en mots.",
      why: "La vision est la phrase que l’on retient, et chaque objectif devrait y conduire.",
      fix: "Rédigez vision.statement, qui dit comment sera la ville quand le plan aura réussi.",
      messages: { absent: "la vision n’est pas encore formulée" },
    },
    es: {
      summary: "La visión está puesta en palabras.",
      why: "La visión es la frase que la gente recuerda, y cada objetivo debería llevar hacia ella.",
      fix: "Escriba vision.statement: cómo será la ciudad cuando el plan haya funcionado.",
      messages: { absent: "la visión aún no está formulada" },
    },
    pt: {
      summary: "A visão está posta em palavras.",
      why: "A visão é a frase que as pessoas recordam, e cada objetivo deve conduzir a ela.",
      fix: "Escreva vision.statement: como será a cidade quando o plano tiver resultado.",
      messages: { absent: "a visão ainda não está formulada" },
    },
  },
  good: [
    "vision: { statement: Children walk to school through clean air }\n",
    "status: draft\nvision: { horizon: 2035 }\n",
    "vision: { horizon: 2035, gaps: { statement: { reason: tbd } } }\n",
  ],
  bad: [
    { yaml: "vision: { horizon: 2035 }\n", reports: ["1:1 absent"] },
    { yaml: "vision:\n  headline: Clean air\n  statement: ' '\n", reports: ["3:3 absent"] },
  ],
  *check({ plan: { vision } }) {
    if (isFilled(vision) && !isFilled(vision?.statement))
      yield { path: ["vision"], messageId: "absent", missing: "statement" };
  },
});
