import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";

/** A partnership tries at least one thing out. */
export const pilotNamed = defineRule({
  id: "pairing/pilot-named",
  origin: ["CP13"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["actions"],
  words: {
    en: {
      summary: "The plan of a partnership names at least one pilot.",
      why: "City pairs promised concrete pilots; a small one shows in months what a plan says in pages.",
      fix: "Set kind: pilot on the action that tries something out first, or add one.",
      messages: { none: "no action of the plan is a pilot" },
    },
  },
  good: [
    "pairing: { id: pair }\nactions: [{ id: a1, title: Plant trees, kind: pilot }]\n",
    "actions: [{ id: a1, title: Plant trees }]\n",
    "pairing: { id: pair }\n",
  ],
  bad: [
    {
      yaml: "pairing: { id: pair }\nactions: [{ id: a1, title: Plant trees }]\n",
      reports: ["2:1 none"],
    },
    {
      yaml: "pairing: { id: pair }\nactions:\n  - { id: a1, title: Plant trees, kind: pilot, status: cancelled }\n  - { id: a2, title: Dig wells, kind: investment }\n",
      reports: ["2:1 none"],
    },
  ],
  *check({ plan: { pairing, actions = [] } }) {
    if (pairing === undefined || !isFilled(actions)) return;
    if (!actions.some((action) => action.kind === "pilot" && isLive(action)))
      yield { path: ["actions"], anchor: "key", messageId: "none" };
  },
});
