import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Every action says by which steps it will be done. */
export const actionsHaveSteps = defineRule({
  id: "structure/actions-have-steps",
  origin: ["ST16"],
  sources: ["URBACT: refining an action"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every action says by which steps or phases it will be done.",
      why: "The first step is what somebody does on Monday; an action without one stays an intention.",
      fix: "List the next few things to do under steps, best with a date and who does them.",
      messages: { absent: "the action has no steps yet" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, steps: [{ title: Choose the streets }] }]\n",
    "actions: [{ id: a1, title: Plant trees, phases: [{ title: Oaks }] }]\n",
    "actions:\n  - { id: a1, title: Plant trees, steps: [{ title: Choose the streets }] }\n  - { id: a2, title: Oaks, parent: a1 }\n",
    "actions: [{ id: a1, title: Plant trees, status: done }]\n",
  ],
  bad: [
    { yaml: "actions: [{ id: a1, title: Plant trees }]\n", reports: ["1:13 absent"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    steps: []\n",
      reports: ["4:5 absent"],
    },
  ],
  *check({ plan: { actions } }) {
    for (const index of lacking(actions, { field: "steps", applies: isAhead, answers: hasSteps }))
      yield { path: ["actions", index], messageId: "absent", missing: "steps" };
  },
});

const isAhead = (action: Action): boolean => isLive(action) && action.status !== "done";

const hasSteps = ({ steps, phases }: Action): boolean => isFilled(steps) || isFilled(phases);
