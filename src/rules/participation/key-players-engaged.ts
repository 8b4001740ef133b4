import { defineRule } from "../../check/rule.ts";
import { seated } from "../../plan/circle.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** Those with much power and much interest are engaged and have a seat. */
export const keyPlayersEngaged = defineRule({
  id: "participation/key-players-engaged",
  origin: ["PA06"],
  sources: ["URBACT: stakeholder power/interest matrix"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["localGroup", "governance"],
  words: {
    en: {
      summary:
        "Stakeholders with much power and much interest have a seat, and a way to engage them.",
      why: "They can carry the plan or stop it, and they will do one of the two whether you ask or not.",
      fix: "Agree how to work with them (approach or engagement), and offer them a seat in the group.",
      messages: {
        noApproach: "high power and high interest, but no way of engaging them is set",
        noSeat: "high power and high interest, but no seat in the local group or steering body",
      },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Bus company, power: 5, interest: 4, approach: manage-closely }]\nlocalGroup: { members: [{ stakeholder: s1 }] }\n",
    "stakeholders: [{ id: s1, name: Bus company, power: 3, interest: 5 }]\nlocalGroup: { name: Group }\n",
    "stakeholders: [{ id: s1, name: Drivers, kind: class, power: 4, interest: 4, engagement: [Yearly survey] }]\nlocalGroup: { name: Group }\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Bus company, power: 4, interest: 4 }\nlocalGroup: { members: [{ stakeholder: s1 }] }\n",
      reports: ["2:7 noApproach"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Bus company, power: 5, interest: 5, engagement: [Monthly call] }\nlocalGroup: { name: Group }\n",
      reports: ["2:5 noSeat"],
    },
  ],
  *check({ plan, profile: { matrix } }) {
    if (matrix === undefined) return;
    const seats = seated(plan);
    for (const [index, stakeholder] of each(plan.stakeholders)) {
      const { id, kind, power = 0, interest = 0, approach, engagement } = stakeholder;
      if (power < matrix.high || interest < matrix.high) continue;
      const path = ["stakeholders", index];
      if (!isFilled(approach) && !isFilled(engagement))
        yield { path, messageId: "noApproach", missing: "engagement" };
      // A class of people cannot sit in a group; the group itself is asked for elsewhere.
      if (kind !== "class" && isFilled(plan.localGroup) && !seats.has(id))
        yield { path, messageId: "noSeat" };
    }
  },
});
