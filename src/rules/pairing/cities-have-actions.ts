import { defineRule } from "../../check/rule.ts";
import { citiesOf, isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { textIn } from "../../plan/text.ts";

/** In a joint plan every city has actions of its own. */
export const citiesHaveActions = defineRule({
  id: "pairing/cities-have-actions",
  origin: ["CP07"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["actions"],
  words: {
    en: {
      summary: "In a joint plan every city carries out at least one action.",
      why: "A partner without an action has nothing to deliver, and its council nothing to decide.",
      fix: "Set city or cities of the actions, or add an action of the city that has none.",
      messages: { none: "{name} carries out no action of the plan" },
    },
    fr: {
      summary: "Dans un plan commun, chaque ville réalise au moins une action.",
      why: "Un partenaire sans action n’a rien à réaliser, et son conseil municipal rien à décider.",
      fix: "Remplissez city ou cities des actions, ou ajoutez une action de la ville qui n’en a pas.",
      messages: { none: "{name} ne réalise aucune action du plan" },
    },
    es: {
      summary: "En un plan conjunto cada ciudad lleva a cabo al menos una acción.",
      why: "Un socio sin acción no tiene nada que realizar, ni su pleno nada que decidir.",
      fix: "Rellene city o cities de las acciones, o añada una acción de la ciudad que no tiene.",
      messages: { none: "{name} no lleva a cabo ninguna acción del plan" },
    },
    pt: {
      summary: "Num plano conjunto cada cidade realiza pelo menos uma ação.",
      why: "Um parceiro sem ação nada tem para realizar, nem a sua câmara nada para decidir.",
      fix: "Preencha city ou cities das ações, ou acrescente uma ação da cidade que não tem nenhuma.",
      messages: { none: "{name} não realiza nenhuma ação do plano" },
    },
  },
  good: [
    "cities: [{ id: vic, name: Vic, country: ES }, { id: lima, name: Lima, country: PE }]\npairing: { id: pair }\nactions: [{ id: a1, title: Plant trees, cities: [vic, lima] }]\n",
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\nactions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    {
      yaml: "cities:\n  - { id: vic, name: Vic, country: ES }\n  - { id: lima, name: Lima, country: PE }\npairing: { id: pair }\nactions: [{ id: a1, title: Plant trees, city: vic }]\n",
      reports: ["3:5 none"],
    },
    {
      yaml: "cities:\n  - { id: vic, name: Vic, country: ES }\n  - { id: lima, name: Lima, country: PE }\npairing: { id: pair }\nactions: [{ id: a1, title: Plant trees, city: vic }, { id: a2, title: Dig wells, city: lima, status: cancelled }]\n",
      reports: ["3:5 none"],
    },
  ],
  *check({ plan }) {
    const { cities, pairing, actions = [] } = plan;
    if (pairing === undefined || cities.length < 2 || !isFilled(actions)) return;
    const live = actions.filter(isLive).map((action) => citiesOf(plan, action));
    if (live.some((each) => each.length === 0)) return; // it may be the one
    for (const [index, { id, name }] of cities.entries())
      if (!live.some((each) => each.includes(id)))
        yield {
          path: ["cities", index],
          messageId: "none",
          data: { name: textIn(name, plan.language) },
        };
  },
});
