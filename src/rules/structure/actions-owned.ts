import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { lacking } from "../../plan/lineage.ts";

/** Every action has an owner. */
export const actionsOwned = defineRule({
  id: "structure/actions-owned",
  origin: ["ST15"],
  sources: ["URBACT: contents of an integrated action plan", "SMART objectives: somebody answers"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every action has an owner, of its own or from the action it is part of.",
      why: "An action that belongs to nobody is not started, and nobody can be asked about it.",
      fix: "Name under owners who answers for it; if that is still open, say so in gaps.owners.",
      messages: { absent: "nobody owns this action yet" },
    },
  },
  good: [
    "stakeholders: [{ id: parks, name: Parks department }]\nactions: [{ id: a1, title: Plant trees, owners: [parks] }]\n",
    "stakeholders: [{ id: parks, name: Parks department }]\nactions:\n  - { id: a1, title: Plant trees, owners: [parks] }\n  - { id: a2, title: Dig holes, parent: a1 }\n",
    "actions: [{ id: a1, title: Plant trees, status: cancelled }]\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { owners: { reason: tbd } } }]\n",
    "status: draft\nactions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    { yaml: "actions: [{ id: a1, title: Plant trees }]\n", reports: ["1:13 absent"] },
    {
      yaml: "status: final\nactions:\n  - id: a1\n    title: Plant trees\n    gaps: { owners: { reason: tbd } }\n  - { id: a2, title: Dig holes, parent: a1 }\n",
      reports: ["3:5 absent"],
    },
  ],
  *check({ plan: { actions } }) {
    for (const index of lacking(actions, { field: "owners", applies: isLive }))
      yield { path: ["actions", index], messageId: "absent", missing: "owners" };
  },
});
