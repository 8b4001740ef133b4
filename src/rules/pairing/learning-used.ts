import { defineRule } from "../../check/rule.ts";
import { citiesOf } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { textIn } from "../../plan/text.ts";

/** What a city learned from its partner shows in one of its actions. */
export const learningUsed = defineRule({
  id: "pairing/learning-used",
  origin: ["CP11"],
  sources: ["IUC: guidance on local action plans", "Habitat III Quito Implementation Plan"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["learnings", "actions"],
  words: {
    en: {
      summary: "What each city learned from its partner is used in at least one of its actions.",
      why: "It is the proof that working together changed the plan, and the part others want to read.",
      fix: "Name the action under usedIn of a learning, or ask the group what the visits have changed.",
      messages: {
        none: "no learning from the partnership is recorded",
        unused: "no action of {name} uses anything learned from the partnership",
      },
    },
    fr: {
      summary:
        "Ce que chaque ville a appris de sa ville partenaire sert dans au moins une de ses actions.",
      why: "C’est la preuve que travailler ensemble a changé le plan, et ce que d’autres veulent lire.",
      fix: "Nommez l’action sous usedIn d’un enseignement, ou demandez au groupe ce que les visites ont changé.",
      messages: {
        none: "aucun enseignement du partenariat n’est noté",
        unused: "aucune action de {name} n’utilise un enseignement du partenariat",
      },
    },
    es: {
      summary:
        "Lo que cada ciudad aprendió de su ciudad socia se usa en al menos una de sus acciones.",
      why: "Es la prueba de que trabajar juntas cambió el plan, y la parte que otros quieren leer.",
      fix: "Nombre la acción en usedIn de un aprendizaje, o pregunte al grupo qué han cambiado las visitas.",
      messages: {
        none: "no consta ningún aprendizaje del partenariado",
        unused: "ninguna acción de {name} usa algo aprendido en el partenariado",
      },
    },
    pt: {
      summary:
        "O que cada cidade aprendeu com a cidade parceira é usado em pelo menos uma das suas ações.",
      why: "É a prova de que trabalhar em conjunto mudou o plano, e a parte que outros querem ler.",
      fix: "Indique a ação em usedIn de uma aprendizagem, ou pergunte ao grupo o que as visitas mudaram.",
      messages: {
        none: "não consta nenhuma aprendizagem da parceria",
        unused: "nenhuma ação de {name} usa algo aprendido na parceria",
      },
    },
  },
  good: [
    "pairing: { id: pair }\nactions: [{ id: a1, title: Plant trees }]\nlearnings: [{ id: l1, insight: Shade beats fountains, use: adapted, usedIn: [a1] }]\n",
    "title: A plan without a partner\nactions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    {
      yaml: "pairing: { id: pair }\nactions: [{ id: a1, title: Plant trees }]\n",
      reports: ["1:1 none"],
    },
    {
      yaml: "cities: [{ id: vic, name: Vic, country: ES }, { id: lima, name: Lima, country: PE }]\npairing: { id: pair }\nactions: [{ id: a1, title: Plant trees, city: vic }, { id: a2, title: Dig wells, city: lima }]\nlearnings:\n  - { id: l1, insight: Shade beats fountains, use: adapted, usedIn: [a1] }\n",
      reports: ["4:1 unused"],
    },
  ],
  *check({ plan }) {
    const { pairing, learnings = [], actions = [], cities } = plan;
    if (pairing === undefined || !isFilled(actions)) return;
    if (!isFilled(learnings)) {
      yield { path: [], messageId: "none", missing: "learnings" };
      return;
    }
    const used = new Set(learnings.flatMap(({ usedIn = [] }) => usedIn));
    const places = actions.filter(({ id }) => used.has(id)).map((each) => citiesOf(plan, each));
    if (places.some((each) => each.length === 0)) return; // it may be there
    for (const { id, name } of cities)
      if (!places.some((each) => each.includes(id)))
        yield {
          path: ["learnings"],
          anchor: "key",
          messageId: "unused",
          data: { name: textIn(name, plan.language) },
        };
  },
});
