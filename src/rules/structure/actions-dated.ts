import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Every action has a start and an end. */
export const actionsDated = defineRule({
  id: "structure/actions-dated",
  origin: ["ST16"],
  sources: ["URBACT: contents of an integrated action plan"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every action has a start and an end, of its own or from the action it is part of.",
      why: "Without dates the action is missing from the timeline, and nobody notices when it is late.",
      fix: 'Write start and end as exactly as you know them: 2027, 2027-Q3 or "medium" will do.',
      messages: {
        noDates: "the action does not say when it starts or ends",
        noStart: "the action does not say when it starts",
        noEnd: "the action does not say when it ends",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2027, end: continuous }]\n",
    "actions: [{ id: a1, title: Plant trees, phases: [{ title: Oaks, start: 2027, end: 2028 }] }]\n",
    "actions:\n  - { id: a1, title: Plant trees, start: 2027, end: 2029 }\n  - { id: a2, title: Dig holes, parent: a1 }\n",
    "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes, parent: a1, start: 2027, end: 2028 }\n",
  ],
  bad: [
    { yaml: "actions: [{ id: a1, title: Plant trees, start: 2027 }]\n", reports: ["1:13 noEnd"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    end: 2030\n  - { id: a2, title: Dig holes }\n  - { id: a3, title: Water, gaps: { end: { reason: tbd } } }\n",
      reports: ["2:5 noStart", "5:7 noDates", "6:7 noStart"],
    },
  ],
  *check({ plan: { actions = [] } }) {
    const applies = isLive;
    const starts = new Set(lacking(actions, { field: "start", applies, answers: hasStart }));
    const ends = new Set(lacking(actions, { field: "end", applies, answers: hasEnd }));
    for (const [index, { gaps }] of actions.entries()) {
      const path = ["actions", index];
      const isBare =
        starts.has(index) && ends.has(index) && gaps?.start?.reason === gaps?.end?.reason;
      if (isBare) yield { path, messageId: "noDates", missing: "start" };
      else if (starts.has(index)) yield { path, messageId: "noStart", missing: "start" };
      if (!isBare && ends.has(index)) yield { path, messageId: "noEnd", missing: "end" };
    }
  },
});

const hasStart = ({ start, phases }: Action): boolean =>
  isFilled(start) || phases?.some((phase) => isFilled(phase.start)) === true;

const hasEnd = ({ end, phases }: Action): boolean =>
  isFilled(end) || phases?.some((phase) => isFilled(phase.end)) === true;
