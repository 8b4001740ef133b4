import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { hasReached } from "../../plan/maturity.ts";

/** The parts that the profile asks for at this stage are there. */
export const requiredSections = defineRule({
  id: "structure/required-sections",
  origin: ["ST06", "ST07", "ST09", "ST10", "ST12", "ST13", "PA01"],
  sources: [
    "URBACT: contents of an integrated action plan",
    "EU Regulation 2021/1060, Article 29",
    "the profile of the programme",
  ],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The parts that the programme asks for at this stage are written.",
      why: "Your programme expects these parts, and readers look for them before they trust the rest.",
      fix: "Write the part, or say in gaps at the top of the plan why there is none.",
      messages: { absent: '"{section}" is not written yet, and your programme asks for it by now' },
    },
    fr: {
      summary: "Les parties que le programme demande à ce stade sont rédigées.",
      why: "Votre programme attend ces parties, et les lecteurs les cherchent avant de se fier au reste.",
      fix: "Rédigez la partie, ou dites dans gaps, en haut du plan, pourquoi il n’y en a pas.",
      messages: {
        absent: '"{section}" n’est pas encore rédigé, et votre programme le demande à ce stade',
      },
    },
    es: {
      summary: "Las partes que el programa pide en esta fase están escritas.",
      why: "Su programa espera estas partes, y quien lee las busca antes de fiarse del resto.",
      fix: "Escriba la parte, o diga en gaps, al principio del plan, por qué no la hay.",
      messages: { absent: 'falta por escribir "{section}", que su programa pide en esta fase' },
    },
    pt: {
      summary: "As partes que o programa pede nesta fase estão escritas.",
      why: "O seu programa espera estas partes, e quem lê procura-as antes de confiar no resto.",
      fix: "Escreva a parte, ou diga em gaps, no início do plano, porque não existe.",
      messages: { absent: 'falta escrever "{section}", que o seu programa pede nesta fase' },
    },
  },
  good: [
    "context: { description: Where we stand }\nvision: { statement: A green city }\nobjectives: [{ id: o1, title: Cleaner air }]\nactions: [{ id: a1, title: Plant trees }]\nintegration: { approach: Together }\nlocalGroup: { name: Air group }\npairing: { id: pair }\n",
    "profile: published\ncontext: { description: Where we stand }\nobjectives: [{ id: o1, title: Cleaner air }]\nactions: [{ id: a1, title: Plant trees }]\ngaps:\n  vision: { reason: not-in-source }\n  integration: { reason: not-in-source }\n  localGroup: { reason: not-in-source }\n",
  ],
  bad: [
    {
      yaml: "context: { description: Where we stand }\nvision: {}\nobjectives: [{ id: o1, title: Cleaner air }]\nactions: []\nintegration: { approach: Together }\nlocalGroup: { name: Air group }\npairing: { id: pair }\n",
      reports: ["2:1 absent", "4:1 absent"],
    },
    {
      yaml: "status: final\nprofile: urbact-iap\ncontext: { description: Where we stand }\nvision: { statement: A green city }\nobjectives: [{ id: o1, title: Cleaner air }]\nactions: [{ id: a1, title: Plant trees }]\nintegration: { approach: Together }\nlocalGroup: { name: Air group }\ngovernance: { description: The mayor decides }\nmonitoring: { description: Once a year }\nfunding: [{ id: f1, name: City budget }]\n",
      reports: ["1:1 absent"],
    },
  ],
  *check({ plan, profile, stage }) {
    const written = new Map(Object.entries(plan));
    for (const { section, from } of profile.requiredSections ?? [])
      if (hasReached(stage, from) && !isFilled(written.get(section)))
        yield { path: [], messageId: "absent", data: { section }, missing: section };
  },
});
