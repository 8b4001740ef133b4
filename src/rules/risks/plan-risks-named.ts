import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan names what may endanger it as a whole. */
export const planRisksNamed = defineRule({
  id: "risks/plan-risks-named",
  origin: ["RK01"],
  sources: ["URBACT: contents of an integrated action plan"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["risks"],
  words: {
    en: {
      summary: "The plan names at least one risk that threatens it as a whole.",
      why: "A lost election or a missing grant hits all actions at once, and no single action owner acts.",
      fix: "Add a risk without actions: what could stop the whole plan, and who would notice first?",
      messages: {
        onlyActions: "every risk concerns single actions, none the plan as a whole",
        onlySuccess: "only success factors are listed, nothing that may go wrong",
      },
    },
  },
  good: [
    "risks: [{ id: r1, description: The grant is refused }]\n",
    "risks: [{ id: r1, description: Departments work apart, kind: barrier }]\n",
    "risks: []\n",
  ],
  bad: [
    {
      yaml: "actions: [{ id: a1, title: Plant trees }]\nrisks: [{ id: r1, description: Trees dry out, actions: [a1] }]\n",
      reports: ["2:1 onlyActions"],
    },
    {
      yaml: "risks:\n  - { id: r1, description: The mayor stands behind it, kind: success-factor }\n",
      reports: ["1:1 onlySuccess"],
    },
  ],
  *check({ plan: { risks = [] } }) {
    if (risks.length === 0) return; // structure/required-sections speaks
    const dangers = risks.filter(({ kind }) => kind !== "success-factor");
    if (dangers.some(({ actions }) => !isFilled(actions))) return;
    const messageId = dangers.length === 0 ? "onlySuccess" : "onlyActions";
    yield { path: ["risks"], anchor: "key", messageId };
  },
});
