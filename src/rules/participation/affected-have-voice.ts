import { defineRule } from "../../check/rule.ts";
import { takingPart } from "../../plan/circle.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** Those with much interest and little power have a say. */
export const affectedHaveVoice = defineRule({
  id: "participation/affected-have-voice",
  origin: ["PA07"],
  sources: ["URBACT: stakeholder power/interest matrix", "New Urban Agenda, paragraph 26"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["localGroup", "governance", "meetings", "actions"],
  words: {
    en: {
      summary: "Stakeholders with much interest and little power have a say in the plan.",
      why: "They live with the results but cannot push; if nobody asks them, the plan may well miss them.",
      fix: "Say under engagement how you hear them, or give them a seat, a meeting or a part in an action.",
      messages: { unheard: "high interest, little power, and no say in the plan so far" },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Tenants, interest: 5, power: 1, engagement: [Street talks] }]\n",
    "stakeholders: [{ id: s1, name: Tenants, interest: 5, power: 1 }]\nlocalGroup: { members: [{ stakeholder: s1 }] }\n",
    "stakeholders: [{ id: s1, name: Tenants, interest: 5, power: 1 }]\nmeetings: [{ id: m1, participants: [s1] }]\n",
    "stakeholders: [{ id: s1, name: Ministry, interest: 5, power: 4 }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Tenants, interest: 4, power: 3 }\n",
      reports: ["2:7 unheard"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Tenants, interest: 5, power: 1, engagement: [] }\n  - { id: s2, name: Owners, interest: 5, power: 2, engagement: [Letter] }\n",
      reports: ["2:53 unheard"],
    },
  ],
  *check({ plan, profile: { matrix } }) {
    if (matrix === undefined) return;
    const heard = takingPart(plan);
    for (const [index, stakeholder] of each(plan.stakeholders)) {
      const { id, power, interest = 0, engagement } = stakeholder;
      if (power === undefined || power >= matrix.high || interest < matrix.high) continue;
      if (!isFilled(engagement) && !heard.has(id))
        yield { path: ["stakeholders", index], messageId: "unheard", missing: "engagement" };
    }
  },
});
