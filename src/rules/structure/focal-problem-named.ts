import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan names the problem it is about. */
export const focalProblemNamed = defineRule({
  id: "structure/focal-problem-named",
  origin: ["ST04"],
  sources: ["URBACT: problem tree", "EU Regulation 2021/1060, Article 29(1)(b)"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["problems"],
  words: {
    en: {
      summary: "The plan names at least one problem it is about.",
      why: "Objectives and actions are judged by the problem they solve; without it anything would fit.",
      fix: "Add a card of kind problem to problems, and hang its causes and effects under it.",
      messages: {
        none: "the plan names no problem it wants to solve",
        onlyOthers: 'there are causes or effects, but no card of kind "problem"',
      },
    },
  },
  good: [
    "context: { needs: Cleaner air }\nproblems: [{ id: p, text: The air is bad, kind: problem }]\n",
    "status: draft\ncontext: { needs: Cleaner air }\n",
  ],
  bad: [
    { yaml: "context: { needs: Cleaner air }\n", reports: ["1:1 none"] },
    {
      yaml: "problems:\n  - { id: c, text: Too many cars, kind: cause }\n",
      reports: ["1:1 onlyOthers"],
    },
  ],
  *check({ plan: { problems } }) {
    if (problems?.some(({ kind }) => kind === "problem") === true) return;
    const messageId = isFilled(problems) ? "onlyOthers" : "none";
    yield { path: [], messageId, missing: "problems" };
  },
});
