import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** A partnership states the urban priority that its cities share. */
export const priorityStated = defineRule({
  id: "pairing/priority-stated",
  origin: ["CP05"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "A partnership states the urban priority that its cities share.",
      why: "The common priority is why these cities work together; visits and learning follow from it.",
      fix: "Write pairing.priority: one sentence that all cities would sign.",
      messages: { absent: "the partnership does not say which priority its cities share" },
    },
    fr: {
      summary: "Un partenariat énonce la priorité urbaine que ses villes partagent.",
      why: "La priorité commune est la raison de travailler ensemble ; visites et enseignements en découlent.",
      fix: "Rédigez pairing.priority : une phrase que toutes les villes signeraient.",
      messages: { absent: "le partenariat ne dit pas quelle priorité ses villes partagent" },
    },
    es: {
      summary: "Un partenariado enuncia la prioridad urbana que comparten sus ciudades.",
      why: "La prioridad común es la razón de trabajar juntas; visitas y aprendizajes salen de ella.",
      fix: "Escriba pairing.priority: una frase que todas las ciudades firmarían.",
      messages: { absent: "el partenariado no dice qué prioridad comparten sus ciudades" },
    },
    pt: {
      summary: "Uma parceria enuncia a prioridade urbana que as suas cidades partilham.",
      why: "A prioridade comum é a razão de trabalhar em conjunto; visitas e aprendizagens decorrem dela.",
      fix: "Escreva pairing.priority: uma frase que todas as cidades assinariam.",
      messages: { absent: "a parceria não diz que prioridade as suas cidades partilham" },
    },
  },
  good: [
    "pairing: { id: pair, priority: Cool streets in hot summers }\n",
    "priority: Cool streets in hot summers\npairing: { id: pair }\n",
    "title: A plan without a partner\n",
  ],
  bad: [
    { yaml: "pairing: { id: pair }\n", reports: ["1:1 absent"] },
    { yaml: "pairing:\n  id: pair\n  themes: [heat]\n  priority: ' '\n", reports: ["4:3 absent"] },
  ],
  *check({ plan: { pairing, priority } }) {
    if (pairing !== undefined && !isFilled(pairing.priority) && !isFilled(priority))
      yield { path: ["pairing"], messageId: "absent", missing: "priority" };
  },
});
