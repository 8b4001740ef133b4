import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The local group has a coordinator. */
export const groupHasCoordinator = defineRule({
  id: "participation/group-has-coordinator",
  origin: ["PA01"],
  sources: ["URBACT: local groups", "IUC: guidance on local action plans"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The local group has a coordinator.",
      why: "A group meets as long as somebody invites, prepares and follows up; that needs a name on it.",
      fix: "Write localGroup.coordinator: the id of a person in people, or of the body that does it.",
      messages: { absent: "the local group has no coordinator yet" },
    },
  },
  good: [
    "people: [{ id: head, role: Head of planning }]\nlocalGroup: { coordinator: head }\n",
    "status: draft\nlocalGroup: { name: Air group }\n",
  ],
  bad: [
    { yaml: "localGroup: { name: Air group }\n", reports: ["1:1 absent"] },
    {
      yaml: "status: final\nlocalGroup:\n  name: Air group\n  gaps: { coordinator: { reason: tbd } }\n",
      reports: ["2:1 absent"],
    },
  ],
  *check({ plan: { localGroup } }) {
    if (isFilled(localGroup) && !isFilled(localGroup?.coordinator))
      yield { path: ["localGroup"], messageId: "absent", missing: "coordinator" };
  },
});
