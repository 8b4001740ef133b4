import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan says how people took part in writing it and will take part in carrying it out. */
export const involvementDescribed = defineRule({
  id: "structure/involvement-described",
  origin: ["ST11"],
  sources: ["EU Regulation 2021/1060, Article 29(1)(d)"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The plan says how stakeholders help to prepare it and to carry it out.",
      why: "Those who are asked to help deliver the plan want to see where they had, and have, a say.",
      fix: "Write process.preparation and process.delivery, a few sentences each.",
      messages: {
        absent: "the plan does not say how stakeholders take part",
        noPreparation: "the plan does not say how stakeholders helped to prepare it",
        noDelivery: "the plan does not say how stakeholders will help to carry it out",
      },
    },
    fr: {
      summary:
        "Le plan dit comment les parties prenantes aident à le préparer et à le mettre en œuvre.",
      why: "Ceux à qui l’on demande d’aider veulent voir où ils ont eu, et auront, leur mot à dire.",
      fix: "Rédigez process.preparation et process.delivery, quelques phrases pour chacun.",
      messages: {
        absent: "le plan ne dit pas comment les parties prenantes participent",
        noPreparation: "le plan ne dit pas comment les parties prenantes ont aidé à le préparer",
        noDelivery:
          "le plan ne dit pas comment les parties prenantes aideront à le mettre en œuvre",
      },
    },
    es: {
      summary: "El plan dice cómo ayudan las partes interesadas a prepararlo y a llevarlo a cabo.",
      why: "Aquellos a quienes se pide ayuda quieren ver dónde han tenido, y tienen, voz.",
      fix: "Escriba process.preparation y process.delivery, unas frases en cada uno.",
      messages: {
        absent: "el plan no dice cómo participan las partes interesadas",
        noPreparation: "el plan no dice cómo ayudaron las partes interesadas a prepararlo",
        noDelivery: "el plan no dice cómo ayudarán las partes interesadas a llevarlo a cabo",
      },
    },
    pt: {
      summary: "O plano diz como as partes interessadas ajudam a prepará-lo e a executá-lo.",
      why: "Aqueles a quem se pede ajuda querem ver onde tiveram, e têm, voz.",
      fix: "Escreva process.preparation e process.delivery, algumas frases em cada um.",
      messages: {
        absent: "o plano não diz como participam as partes interessadas",
        noPreparation: "o plano não diz como as partes interessadas ajudaram a prepará-lo",
        noDelivery: "o plano não diz como as partes interessadas vão ajudar a executá-lo",
      },
    },
  },
  good: [
    "process: { preparation: Three workshops, delivery: A yearly forum }\n",
    "status: draft\nprocess: { start: 2026-01 }\n",
  ],
  bad: [
    { yaml: "title: Plan\n", reports: ["1:1 absent"] },
    { yaml: "process: { preparation: Three workshops }\n", reports: ["1:1 noDelivery"] },
    {
      yaml: "process:\n  start: 2026-01\n  delivery: A yearly forum\n",
      reports: ["1:1 noPreparation"],
    },
  ],
  *check({ plan: { process } }) {
    if (!isFilled(process)) {
      yield { path: [], messageId: "absent", missing: "process" };
      return;
    }
    const path = ["process"];
    if (!isFilled(process?.preparation))
      yield { path, messageId: "noPreparation", missing: "preparation" };
    if (!isFilled(process?.delivery)) yield { path, messageId: "noDelivery", missing: "delivery" };
  },
});
