import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan names the problem it is about. */
export const focalProblemNamed = defineRule({
  id: "structure/focal-problem-named",
  origin: ["ST04"],
  sources: ["URBACT: problem tree", "EU Regulation 2021/1060, Article 29(1)(b)"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["problems"],
  words: {
    en: {
      summary: "The plan names at least one problem it is about.",
      why: "Objectives and actions are judged by the problem they solve; without it anything would fit.",
      fix: "Add a card of kind problem to problems, and hang its causes and effects under it.",
      messages: {
        none: "the plan names no problem it wants to solve",
        onlyOthers: 'there are causes or effects, but no card of kind "problem"',
      },
    },
    fr: {
      summary: "Le plan nomme au moins un problème auquel il s’attaque.",
      why: "Objectifs et actions se jugent au problème qu’ils résolvent ; sans lui, tout pourrait convenir.",
      fix: 'Ajoutez à problems un élément de type "problem", puis rattachez-lui ses causes et ses effets.',
      messages: {
        none: "le plan ne nomme aucun problème qu’il veut résoudre",
        onlyOthers: 'il y a des causes ou des effets, mais aucun élément de type "problem"',
      },
    },
    es: {
      summary: "El plan nombra al menos un problema del que se ocupa.",
      why: "Los objetivos y las acciones se juzgan por el problema que resuelven; sin él, todo valdría.",
      fix: 'Añada a problems un elemento de tipo "problem" y cuelgue de él sus causas y efectos.',
      messages: {
        none: "el plan no nombra ningún problema que quiera resolver",
        onlyOthers: 'hay causas o efectos, pero ningún elemento de tipo "problem"',
      },
    },
    pt: {
      summary: "O plano indica pelo menos um problema de que se ocupa.",
      why: "Os objetivos e as ações avaliam-se pelo problema que resolvem; sem ele, tudo serviria.",
      fix: 'Acrescente a problems um elemento do tipo "problem" e ligue-lhe as suas causas e efeitos.',
      messages: {
        none: "o plano não indica nenhum problema que queira resolver",
        onlyOthers: 'há causas ou efeitos, mas nenhum elemento do tipo "problem"',
      },
    },
  },
  good: [
    "context: { needs: Cleaner air }\nproblems: [{ id: p, text: The air is bad, kind: problem }]\n",
    "status: draft\ncontext: { needs: Cleaner air }\n",
  ],
  bad: [
    { yaml: "context: { needs: Cleaner air }\n", reports: ["1:1 none"] },
    {
      yaml: "problems:\n  - { id: c, text: Too many cars, kind: cause }\n",
      reports: ["1:1 onlyOthers"],
    },
  ],
  *check({ plan: { problems } }) {
    if (problems?.some(({ kind }) => kind === "problem") === true) return;
    const messageId = isFilled(problems) ? "onlyOthers" : "none";
    yield { path: [], messageId, missing: "problems" };
  },
});
