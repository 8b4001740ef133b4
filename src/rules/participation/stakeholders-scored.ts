import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { Stakeholder } from "../../plan/types.generated.ts";

/** Stakeholders are placed by power and interest. */
export const stakeholdersScored = defineRule({
  id: "participation/stakeholders-scored",
  origin: ["PA05"],
  sources: ["URBACT: stakeholder power/interest matrix"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Stakeholders are placed by their power over the plan and their interest in it.",
      why: "The matrix shows whom to win over early, and whose interest is easily overlooked.",
      fix: "Give each stakeholder a score for power and for interest; half an hour in the group will do.",
      messages: {
        nobody: "no stakeholder has a score for power and interest yet",
        noPower: "the stakeholder has a score for interest but none for power",
        noInterest: "the stakeholder has a score for power but none for interest",
        neither: "the stakeholder has no score for power and interest, others have",
      },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Shop owners, power: 2, interest: 5 }]\n",
    "status: draft\nstakeholders: [{ id: s1, name: Shop owners }]\n",
    "stakeholders: [{ id: s1, name: Shop owners, power: 2, interest: 5 }, { id: s2, name: Both, kind: set, members: [s1] }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Shop owners }\n  - { id: s2, name: Bus company }\n",
      reports: ["1:1 nobody"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Shop owners, power: 2 }\n  - { id: s2, name: Bus company, interest: 4 }\n  - { id: s3, name: Schools }\n",
      reports: ["2:7 noInterest", "3:7 noPower", "4:7 neither"],
    },
  ],
  *check({ plan: { stakeholders } }) {
    if (!isFilled(stakeholders)) return;
    if (!stakeholders?.some(({ power, interest }) => isFilled(power) || isFilled(interest))) {
      yield { path: ["stakeholders"], anchor: "key", messageId: "nobody" };
      return;
    }
    for (const [index, stakeholder] of each(stakeholders)) {
      const { kind } = stakeholder;
      if (kind === "set" || kind === "department") continue; // scored by members, or one's own
      const found = lackOf(stakeholder);
      if (found !== undefined) yield { path: ["stakeholders", index], ...found };
    }
  },
});

const lackOf = ({ power, interest }: Stakeholder) => {
  if (power === undefined && interest === undefined)
    return { messageId: "neither", missing: "power" } as const;
  if (power === undefined) return { messageId: "noPower", missing: "power" } as const;
  if (interest === undefined) return { messageId: "noInterest", missing: "interest" } as const;
  return undefined;
};
