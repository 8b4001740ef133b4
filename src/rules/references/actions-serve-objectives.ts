import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lacking } from "../../plan/lineage.ts";

/** Every action says which objective it serves. */
export const actionsServeObjectives = defineRule({
  id: "references/actions-serve-objectives",
  origin: ["RF07"],
  sources: ["URBACT: action table"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["objectives"],
  words: {
    en: {
      summary: "Every action says which objective it serves.",
      why: "An action outside the logic of the plan is the first to be questioned when money is short.",
      fix: "List the ids of its objectives under objectives, or add the objective that is missing.",
      messages: { absent: "the action does not say which objective it serves" },
    },
    fr: {
      summary: "Chaque action dit à quel objectif elle contribue.",
      why: "Une action étrangère à la logique du plan est la première remise en cause quand l’argent manque.",
      fix: "Citez dans objectives les identifiants de ses objectifs, ou ajoutez l’objectif qui manque.",
      messages: { absent: "l’action ne dit pas à quel objectif elle contribue" },
    },
    es: {
      summary: "Cada acción dice a qué objetivo contribuye.",
      why: "Una acción ajena a la lógica del plan es la primera que se cuestiona cuando falta dinero.",
      fix: "Enumere en objectives los id de sus objetivos, o añada el objetivo que falta.",
      messages: { absent: "la acción no dice a qué objetivo contribuye" },
    },
    pt: {
      summary: "Cada ação diz para que objetivo contribui.",
      why: "Uma ação alheia à lógica do plano é a primeira a ser posta em causa quando falta dinheiro.",
      fix: "Enumere em objectives os id dos seus objetivos, ou acrescente o objetivo em falta.",
      messages: { absent: "a ação não diz para que objetivo contribui" },
    },
  },
  good: [
    "objectives: [{ id: o1, title: Clean air }]\nactions: [{ id: a1, title: Plant trees, objectives: [o1] }]\n",
    "objectives: [{ id: o1, title: Clean air }]\nactions:\n  - { id: a1, title: Plant trees, objectives: [o1] }\n  - { id: a2, title: Oaks, parent: a1 }\n",
    "actions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    {
      yaml: "objectives: [{ id: o1, title: Clean air }]\nactions:\n  - { id: a1, title: Plant trees }\n",
      reports: ["3:7 absent"],
    },
    {
      yaml: "objectives: [{ id: o1, title: Clean air }]\nactions:\n  - { id: a1, title: Plant trees, objectives: [] }\n  - { id: a2, title: Put up benches, objectives: [o1] }\n",
      reports: ["3:35 absent"],
    },
  ],
  *check({ plan: { actions, objectives } }) {
    if (!isFilled(objectives)) return; // structure/required-sections speaks
    for (const index of lacking(actions, { field: "objectives", applies: isLive }))
      yield { path: ["actions", index], messageId: "absent", missing: "objectives" };
  },
});
