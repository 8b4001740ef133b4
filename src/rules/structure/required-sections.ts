import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { hasReached } from "../../plan/maturity.ts";

/** The parts that the profile asks for at this stage are there. */
export const requiredSections = defineRule({
  id: "structure/required-sections",
  origin: ["ST06", "ST07", "ST09", "ST10", "ST13", "PA01"],
  sources: [
    "URBACT: contents of an integrated action plan",
    "EU Regulation 2021/1060, Article 29",
    "the profile of the programme",
  ],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The parts that the programme asks for at this stage are written.",
      why: "Your programme expects these parts, and readers look for them before they trust the rest.",
      fix: "Write the part, or say in gaps at the top of the plan why there is none.",
      messages: { absent: '"{section}" is not written yet, and your programme asks for it by now' },
    },
  },
  good: [
    "context: { description: Where we stand }\nvision: { statement: A green city }\nobjectives: [{ id: o1, title: Cleaner air }]\nactions: [{ id: a1, title: Plant trees }]\nintegration: { approach: Together }\nlocalGroup: { name: Air group }\npairing: { id: pair }\n",
    "profile: published\ncontext: { description: Where we stand }\nobjectives: [{ id: o1, title: Cleaner air }]\nactions: [{ id: a1, title: Plant trees }]\ngaps:\n  vision: { reason: not-in-source }\n  integration: { reason: not-in-source }\n  localGroup: { reason: not-in-source }\n",
  ],
  bad: [
    {
      yaml: "context: { description: Where we stand }\nvision: {}\nobjectives: [{ id: o1, title: Cleaner air }]\nactions: []\nintegration: { approach: Together }\nlocalGroup: { name: Air group }\npairing: { id: pair }\n",
      reports: ["2:1 absent", "4:1 absent"],
    },
    {
      yaml: "status: final\nprofile: urbact-iap\ncontext: { description: Where we stand }\nvision: { statement: A green city }\nobjectives: [{ id: o1, title: Cleaner air }]\nactions: [{ id: a1, title: Plant trees }]\nintegration: { approach: Together }\nlocalGroup: { name: Air group }\ngovernance: { description: The mayor decides }\nmonitoring: { description: Once a year }\nfunding: [{ id: f1, name: City budget }]\n",
      reports: ["1:1 absent"],
    },
  ],
  *check({ plan, profile, stage }) {
    const written = new Map(Object.entries(plan));
    for (const { section, from } of profile.requiredSections ?? [])
      if (hasReached(stage, from) && !isFilled(written.get(section)))
        yield { path: [], messageId: "absent", data: { section }, missing: section };
  },
});
