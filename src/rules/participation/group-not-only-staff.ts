import { defineRule } from "../../check/rule.ts";
import { isCityStaff, memberBodies } from "../../plan/members.ts";

/** The local group is more than the administration talking to itself. */
export const groupNotOnlyStaff = defineRule({
  id: "participation/group-not-only-staff",
  origin: ["PA04"],
  sources: ["URBACT: local groups"],
  level: "error",
  kind: "total",
  from: "consulted",
  reads: ["localGroup", "stakeholders"],
  words: {
    en: {
      summary: "The local group has members from outside the city administration.",
      why: "A group of departments can coordinate, but it cannot say what people and firms need or will do.",
      fix: "Invite those who are affected and those who can help: residents, firms, associations, schools.",
      messages: {
        one: "the only member of the local group is a department of the city",
        all: "all {count} members of the local group are departments of the city",
      },
    },
  },
  good: [
    "stakeholders:\n  - { id: s1, name: Planning, kind: department }\n  - { id: s2, name: Club }\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }] }\n",
    "localGroup: { members: [] }\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Planning, kind: department }\n  - { id: s2, name: City works, sector: public, level: local }\nlocalGroup:\n  members: [{ stakeholder: s1 }, { stakeholder: s2 }]\n",
      reports: ["5:3 all"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Planning, kind: department }\nlocalGroup:\n  name: Air group\n  members: [{ stakeholder: s1 }, { stakeholder: s1 }]\n",
      reports: ["5:3 one"],
    },
  ],
  *check({ plan }) {
    const members = memberBodies(plan);
    const count = members.length;
    if (count > 0 && members.every(isCityStaff))
      yield {
        path: ["localGroup", "members"],
        anchor: "key",
        messageId: count === 1 ? "one" : "all",
        data: { count },
      };
  },
});
