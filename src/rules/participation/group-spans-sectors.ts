import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { memberBodies } from "../../plan/members.ts";

/** The local group brings several kinds of actors together. */
export const groupSpansSectors = defineRule({
  id: "participation/group-spans-sectors",
  origin: ["PA03"],
  sources: ["URBACT: stakeholder ecosystem map"],
  level: "warning",
  kind: "total",
  from: "consulted",
  reads: ["localGroup", "stakeholders"],
  words: {
    en: {
      summary: "The members of the local group come from enough of the four sectors.",
      why: "Public bodies, business, civil society and knowledge each see other problems and other ways out.",
      fix: "Invite somebody from a sector that is missing, or fill in sector where a member has none.",
      messages: {
        few: "members come from {count} of four sectors ({sectors}), {needed} are asked for",
        noMembers: "the local group has no members yet",
      },
    },
  },
  good: [
    "stakeholders:\n  - { id: s1, name: City, sector: public }\n  - { id: s2, name: Shop, sector: private }\n  - { id: s3, name: Club, sector: civic }\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }] }\n",
    "stakeholders:\n  - { id: s1, name: City, sector: public }\n  - { id: s2, name: Shop }\n  - { id: s3, name: Club }\nlocalGroup: { members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }] }\n",
    "profile: published\nlocalGroup: { name: Air group }\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: City, sector: public }\n  - { id: s2, name: Shop, sector: private }\n  - { id: s3, name: Region, sector: public }\nlocalGroup:\n  members: [{ stakeholder: s1 }, { stakeholder: s2 }, { stakeholder: s3 }]\n",
      reports: ["6:3 few"],
    },
    { yaml: "localGroup: { name: Air group }\n", reports: ["1:1 noMembers"] },
  ],
  *check({ plan, profile }) {
    const needed = profile.localGroupNeeds?.sectors;
    if (needed === undefined || !isFilled(plan.localGroup)) return;
    const members = memberBodies(plan);
    if (members.length === 0) {
      yield { path: ["localGroup"], messageId: "noMembers", missing: "members" };
      return;
    }
    const sectors = new Set(
      members.map(({ sector }) => sector).filter((each) => each !== undefined),
    );
    const open = members.filter(({ sector }) => sector === undefined).length;
    if (sectors.size + open >= needed) return;
    const data = { count: sectors.size, needed, sectors: [...sectors].join(", ") };
    yield { path: ["localGroup"], messageId: "few", data, missing: "members" };
  },
});
