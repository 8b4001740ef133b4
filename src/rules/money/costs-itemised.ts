import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** An action of five steps or more has more than one cost item, unless it is an early estimate. */
export const costsItemised = defineRule({
  id: "money/costs-itemised",
  origin: ["FN03"],
  sources: ["own judgement"],
  level: "warning",
  kind: "missing",
  from: "final",
  options: { steps: 5 },
  words: {
    en: {
      summary:
        "An action of five steps or more has more than one cost item, unless it is an early estimate.",
      why: "One round sum for many steps cannot be checked by a funder, nor cut with care when money is short.",
      fix: "List what the main steps cost, or mark the sum with confidence: early-estimate.",
      messages: { lump: "one sum for all its steps, and nothing says how it is made up" },
    },
    fr: {
      summary:
        "Une action de cinq étapes ou plus a plusieurs postes de coût, sauf première estimation.",
      why: "Un montant unique pour tant d’étapes ne se vérifie pas, et ne se réduit pas avec soin si l’argent manque.",
      fix: "Chiffrez les étapes principales, ou écrivez early-estimate sous confidence.",
      messages: {
        lump: "un seul montant couvre toutes les étapes, et rien ne dit de quoi il se compose",
      },
    },
    es: {
      summary:
        "Una acción de cinco pasos o más tiene varias partidas de coste, salvo en una primera estimación.",
      why: "Un único importe para tantos pasos no se puede comprobar, ni recortar con criterio si falta dinero.",
      fix: "Desglose lo que cuestan los pasos principales, o escriba early-estimate en confidence.",
      messages: { lump: "un único importe cubre todos los pasos, y nada dice de qué se compone" },
    },
    pt: {
      summary:
        "Uma ação de cinco etapas ou mais tem várias rubricas de custo, salvo numa primeira estimativa.",
      why: "Um único montante para tantas etapas não se verifica, nem se reduz com critério se o dinheiro faltar.",
      fix: "Discrimine o custo das etapas principais, ou escreva early-estimate em confidence.",
      messages: { lump: "um único montante cobre todas as etapas, e nada diz de que se compõe" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant, steps: [{ title: A }, { title: B }, { title: C }, { title: D }, { title: E }], costs: [{ money: { amount: 100 } }, { money: { amount: 20 } }] }]\n",
    "actions: [{ id: a1, title: Plant, steps: [{ title: A }, { title: B }, { title: C }, { title: D }], costs: [{ money: { amount: 100 } }] }]\n",
    "actions: [{ id: a1, title: Plant, steps: [{ title: A }, { title: B }, { title: C }, { title: D }, { title: E }], costs: [{ money: { amount: 100 }, confidence: early-estimate }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Plant\n    steps: [{ title: A }, { title: B }, { title: C }, { title: D }, { title: E }]\n    costs: [{ money: { amount: 100000 } }]\n",
      reports: ["5:5 lump"],
    },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant\n    steps: [{ title: A }, { title: B }, { title: C }, { title: D }, { title: E }, { title: F }]\n    costs: [{ label: All of it, money: { min: 80, max: 100 }, confidence: estimate }]\n",
      reports: ["5:5 lump"],
    },
  ],
  *check({ plan: { actions } }, { option }) {
    for (const [index, action] of each(actions)) {
      const { steps = [], phases = [], costs = [] } = action;
      const [only, ...others] = costs;
      if (only?.money === undefined || others.length > 0 || !isLive(action)) continue;
      const isRough =
        only.confidence === "early-estimate" || phases.some(({ money }) => isFilled(money));
      if (steps.length >= option("steps") && !isRough)
        yield {
          path: ["actions", index, "costs"],
          anchor: "key",
          messageId: "lump",
        };
    }
  },
});
