import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { lacking } from "../../plan/lineage.ts";

/** Every objective says which problem or cause it answers. */
export const objectivesAddressProblems = defineRule({
  id: "references/objectives-address-problems",
  origin: ["RF05"],
  sources: ["URBACT: problem tree", "URBACT: problems and solutions table"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["problems"],
  words: {
    en: {
      summary: "Every objective says which problem or cause it answers.",
      why: "An objective that answers none of your problems is either superfluous, or shows one is missing.",
      fix: "List the ids of its problems or causes under addresses, or add the card that is missing.",
      messages: { absent: "the objective does not say which problem or cause it answers" },
    },
  },
  good: [
    "problems: [{ id: p, text: Bad air, kind: problem }]\nobjectives: [{ id: o1, title: Clean air, addresses: [p] }]\n",
    "problems: [{ id: p, text: Bad air, kind: problem }]\nobjectives:\n  - { id: o1, title: Clean air, addresses: [p] }\n  - { id: o2, title: Fewer cars, parent: o1 }\n",
    "objectives: [{ id: o1, title: Clean air }]\n",
  ],
  bad: [
    {
      yaml: "problems: [{ id: p, text: Bad air, kind: problem }]\nobjectives:\n  - { id: o1, title: Clean air }\n",
      reports: ["3:7 absent"],
    },
    {
      yaml: "problems: [{ id: p, text: Bad air, kind: problem }]\nobjectives:\n  - { id: o1, title: Clean air }\n  - { id: o2, title: Fewer cars, parent: o1, addresses: [p] }\n  - { id: o3, title: More trees, parent: o1, addresses: [] }\n",
      reports: ["5:46 absent"],
    },
  ],
  *check({ plan: { objectives, problems } }) {
    if (!isFilled(problems)) return; // structure/focal-problem-named speaks
    for (const index of lacking(objectives, { field: "addresses" }))
      yield { path: ["objectives", index], messageId: "absent", missing: "addresses" };
  },
});
