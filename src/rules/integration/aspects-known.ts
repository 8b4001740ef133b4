import { defineRule } from "../../check/rule.ts";
import { suggest } from "../../check/suggest.ts";
import { walk } from "../../plan/walk.ts";

/** What is scored is an aspect that the profile knows. */
export const aspectsKnown = defineRule({
  id: "integration/aspects-known",
  origin: ["IG02"],
  sources: ["the profile of the programme"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Scores are given to aspects of integration that the profile knows.",
      why: "A score under another name is not counted, and the aspect it was meant for stays open.",
      fix: "Write the code of the aspect as the profile has it.",
      messages: {
        unknown: 'the profile knows no aspect "{code}"',
        near: 'the profile knows no aspect "{code}", did you mean "{name}"?',
      },
    },
    fr: {
      summary: "Les notes portent sur des aspects de l’approche intégrée que le programme connaît.",
      why: "Une note sous un autre nom n’est pas comptée, et l’aspect visé reste sans note.",
      fix: "Écrivez le code de l’aspect tel que le programme le donne.",
      messages: {
        unknown: 'le programme ne connaît pas d’aspect "{code}"',
        near: 'le programme ne connaît pas d’aspect "{code}", peut-être "{name}"',
      },
    },
    es: {
      summary: "Las notas se dan a aspectos del enfoque integrado que el programa conoce.",
      why: "Una nota con otro nombre no se cuenta, y el aspecto al que iba dirigida queda abierto.",
      fix: "Escriba el código del aspecto tal como lo da el programa.",
      messages: {
        unknown: 'el programa no conoce ningún aspecto "{code}"',
        near: 'el programa no conoce ningún aspecto "{code}", ¿quiso decir "{name}"?',
      },
    },
    pt: {
      summary: "As notas são dadas a aspetos da abordagem integrada que o programa conhece.",
      why: "Uma nota com outro nome não é contada, e o aspeto a que se destinava fica em aberto.",
      fix: "Escreva o código do aspeto tal como o programa o indica.",
      messages: {
        unknown: 'o programa não conhece nenhum aspeto "{code}"',
        near: 'o programa não conhece nenhum aspeto "{code}", seria "{name}"?',
      },
    },
  },
  good: [
    "integration: { assessments: [{ items: [{ aspect: funding-mix, score: 3, explanation: Two funds }] }] }\n",
  ],
  bad: [
    {
      yaml: "integration:\n  assessments:\n    - items: [{ aspect: funding-mixx, score: 3 }]\n",
      reports: ["3:25 near"],
    },
    {
      yaml: "integration:\n  assessments:\n    - items:\n        - { aspect: beauty, score: 5 }\n",
      reports: ["4:21 unknown"],
    },
  ],
  *check({ plan, profile }) {
    const codes = (profile.integration?.aspects ?? []).map(({ code }) => code);
    if (codes.length === 0) return;
    const places = ["integration", "assessments", "*", "items", "*", "aspect"];
    for (const { value, path } of walk(plan, places)) {
      const code = String(value);
      if (codes.includes(code)) continue;
      const [name] = suggest(code, codes);
      if (name === undefined) yield { path, messageId: "unknown", data: { code } };
      else yield { path, messageId: "near", data: { code, name } };
    }
  },
});
