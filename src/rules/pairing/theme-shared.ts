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
