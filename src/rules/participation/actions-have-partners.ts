import { defineRule } from "../../check/rule.ts";
import { isLive, stakeholderOf } from "../../plan/actions.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Somebody helps the owner of every action. */
export const actionsHavePartners = defineRule({
  id: "participation/actions-have-partners",
  origin: ["PA08"],
  sources: ["URBACT: action table", "URBACT: stakeholder ecosystem map"],
  level: "warning",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "Every action has at least one partner besides its owner.",
      why: "What the city could do all alone seldom needed a plan; partners bring skills, money and consent.",
      fix: "Name under partners who helps, and in which role; or say in gaps that nobody else is needed.",
      messages: { alone: "nobody besides its owner helps with this action yet" },
    },
  },
  good: [
    "stakeholders: [{ id: parks, name: Parks }, { id: school, name: School }]\nactions: [{ id: a1, title: Plant trees, owners: [parks], partners: [school] }]\n",
    "stakeholders: [{ id: parks, name: Parks }, { id: school, name: School }]\nactions: [{ id: a1, title: Plant trees, owners: [parks, school] }]\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { partners: { reason: not-applicable } } }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders: [{ id: parks, name: Parks }]\nactions:\n  - { id: a1, title: Plant trees, owners: [parks] }\n",
      reports: ["3:7 alone"],
    },
    {
      yaml: "stakeholders: [{ id: parks, name: Parks }]\nactions:\n  - id: a1\n    title: Plant trees\n    owners: [parks]\n    partners: [{ stakeholder: parks, role: Gardener }]\n",
      reports: ["6:5 alone"],
    },
  ],
  *check({ plan: { actions } }) {
    const found = lacking(actions, { field: "partners", applies: isLive, answers: hasTwoBodies });
    for (const index of found)
      yield { path: ["actions", index], messageId: "alone", missing: "partners" };
  },
});

/** Two bodies, in whichever role; a partner counts even where the owner is still open. */
const hasTwoBodies = ({ owners = [], partners = [] }: Action): boolean =>
  new Set([...owners, ...partners].map(stakeholderOf)).size > 1 || partners.length > owners.length;
