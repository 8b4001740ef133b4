import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan deals with a theme of its partnership. */
export const themeShared = defineRule({
  id: "pairing/theme-shared",
  origin: ["CP05"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "error",
  kind: "total",
  reads: ["themes"],
  words: {
    en: {
      summary: "The plan deals with at least one theme of its partnership.",
      why: "If plan and partnership have no theme in common, the exchange cannot have shaped the plan.",
      fix: "Bring themes at the top of the plan and pairing.themes together.",
      messages: { none: "the partnership and the plan have no theme in common" },
    },
    fr: {
      summary: "Le plan traite au moins un thème de son partenariat.",
      why: "Si le plan et le partenariat n’ont aucun thème commun, l’échange n’a pas pu nourrir le plan.",
      fix: "Faites concorder themes, en tête du plan, et pairing.themes.",
      messages: { none: "le partenariat et le plan n’ont aucun thème en commun" },
    },
    es: {
      summary: "El plan trata al menos un tema de su partenariado.",
      why: "Si plan y partenariado no tienen ningún tema en común, el intercambio no ha podido dar forma al plan.",
      fix: "Haga coincidir themes, al principio del plan, con pairing.themes.",
      messages: { none: "el partenariado y el plan no tienen ningún tema en común" },
    },
    pt: {
      summary: "O plano trata pelo menos um tema da sua parceria.",
      why: "Se plano e parceria não têm nenhum tema em comum, o intercâmbio não pode ter moldado o plano.",
      fix: "Faça coincidir themes, no início do plano, com pairing.themes.",
      messages: { none: "a parceria e o plano não têm nenhum tema em comum" },
    },
  },
  good: [
    "themes: [heat, mobility]\npairing: { id: pair, themes: [heat] }\n",
    "themes: [heat]\npairing: { id: pair }\n",
  ],
  bad: [
    { yaml: "themes: [heat]\npairing: { id: pair, themes: [mobility] }\n", reports: ["2:30 none"] },
    {
      yaml: "themes: [heat, water]\npairing:\n  id: pair\n  themes:\n    - mobility\n    - energy\n",
      reports: ["5:5 none"],
    },
  ],
  *check({ plan: { themes = [], pairing } }) {
    const shared = pairing?.themes ?? [];
    if (isFilled(themes) && isFilled(shared) && !shared.some((theme) => themes.includes(theme)))
      yield {
        path: ["pairing", "themes"],
        messageId: "none",
        related: [{ path: ["themes"], message: "the themes of the plan" }],
      };
  },
});
