import { defineRule } from "../../check/rule.ts";
import { takingPart } from "../../plan/circle.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { Stakeholder } from "../../plan/types.generated.ts";

/** Those with much power and much interest take part in the plan. */
export const keyPlayersEngaged = defineRule({
  id: "participation/key-players-engaged",
  origin: ["PA06"],
  sources: ["URBACT: stakeholder power/interest matrix"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["localGroup", "governance", "meetings", "actions"],
  words: {
    en: {
      summary:
        "Stakeholders with much power and much interest have a seat, and a way to engage them.",
      why: "They can carry the plan or stop it, and they will do one of the two whether you ask or not.",
      fix: "Offer them a seat in the group or a part in an action, and note under engagement how you work.",
      messages: {
        ignored: "high power and high interest, but nothing says how you work with them",
        outside: "high power and high interest, but no part in the group, a meeting or an action",
      },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Bus company, power: 5, interest: 4 }]\nlocalGroup: { members: [{ stakeholder: s1 }] }\n",
    "stakeholders: [{ id: s1, name: Bus company, power: 5, interest: 4, engagement: [Monthly call] }]\nactions: [{ id: a1, title: Run more buses, partners: [s1] }]\n",
    "stakeholders: [{ id: s1, name: Bus company, power: 3, interest: 5 }]\nlocalGroup: { name: Group }\n",
    "stakeholders: [{ id: s1, name: Drivers, kind: class, power: 4, interest: 4, engagement: [Yearly survey] }]\nlocalGroup: { name: Group }\n",
    "stakeholders: [{ id: s1, name: Ministry, level: national, power: 5, interest: 5, approach: keep-satisfied }]\nlocalGroup: { name: Group }\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Bus company, power: 4, interest: 4 }\nlocalGroup: { name: Group }\n",
      reports: ["2:7 ignored"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Bus company, power: 5, interest: 5, engagement: [Monthly call] }\n  - { id: s2, name: Ministry, level: national, power: 5, interest: 5, engagement: [] }\nlocalGroup: { name: Group }\n",
      reports: ["2:5 outside", "3:71 ignored"],
    },
  ],
  *check({ plan, profile: { matrix } }) {
    if (matrix === undefined) return;
    const circle = takingPart(plan);
    for (const [index, stakeholder] of each(plan.stakeholders)) {
      const { id, power = 0, interest = 0 } = stakeholder;
      if (power < matrix.high || interest < matrix.high || circle.has(id)) continue;
      const path = ["stakeholders", index];
      if (!isFilled(stakeholder.approach) && !isFilled(stakeholder.engagement))
        yield { path, messageId: "ignored", missing: "engagement" };
      else if (isNear(stakeholder) && isFilled(plan.localGroup))
        yield { path, messageId: "outside" };
    }
  },
});

/** A ministry has other ways than a seat in a local group, and a class of people cannot sit in one. */
const isNear = ({ kind, level = "local" }: Stakeholder): boolean =>
  kind !== "class" && level === "local";
