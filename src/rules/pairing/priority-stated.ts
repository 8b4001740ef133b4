import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** A partnership states the urban priority that its cities share. */
export const priorityStated = defineRule({
  id: "pairing/priority-stated",
  origin: ["CP05"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "A partnership states the urban priority that its cities share.",
      why: "The common priority is why these cities work together; visits and learning follow from it.",
      fix: "Write pairing.priority: one sentence that all cities would sign.",
      messages: { absent: "the partnership does not say which priority its cities share" },
    },
  },
  good: [
    "pairing: { id: pair, priority: Cool streets in hot summers }\n",
    "priority: Cool streets in hot summers\npairing: { id: pair }\n",
    "title: A plan without a partner\n",
  ],
  bad: [
    { yaml: "pairing: { id: pair }\n", reports: ["1:1 absent"] },
    { yaml: "pairing:\n  id: pair\n  themes: [heat]\n  priority: ' '\n", reports: ["4:3 absent"] },
  ],
  *check({ plan: { pairing, priority } }) {
    if (pairing !== undefined && !isFilled(pairing.priority) && !isFilled(priority))
      yield { path: ["pairing"], messageId: "absent", missing: "priority" };
  },
});
