import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";

/** Likelihood and impact lie on the scale of the profile. */
export const risksOnScale = defineRule({
  id: "risks/risks-on-scale",
  origin: ["RK02"],
  sources: ["the profile of the programme"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "Likelihood and impact of a risk lie on the scale of the profile.",
      why: "A score outside the scale makes a risk look larger or smaller than all others in the plan.",
      fix: "Give a whole number on the scale: the lowest for hardly, the highest for almost certainly.",
      messages: {
        likelihood: "the likelihood is {score}, the scale goes from {min} to {max}",
        impact: "the impact is {score}, the scale goes from {min} to {max}",
      },
    },
  },
  good: [
    "risks: [{ id: r1, description: The grant is refused, likelihood: 1, impact: 5 }]\n",
    "risks: [{ id: r1, description: The mayor stands by it, kind: success-factor, impact: 9 }]\n",
  ],
  bad: [
    {
      yaml: "risks:\n  - { id: r1, description: The grant is refused, likelihood: 6, impact: 5 }\n",
      reports: ["2:62 likelihood"],
    },
    {
      yaml: "risks:\n  - id: r1\n    description: The grant is refused\n    kind: risk\n    likelihood: 0\n    impact: 40\n",
      reports: ["5:17 likelihood", "6:13 impact"],
    },
  ],
  *check({ plan, profile: { risk: frame } }) {
    if (frame === undefined) return;
    const { min, max } = frame.scale;
    for (const [index, risk] of each(plan.risks)) {
      if (risk.kind !== undefined && risk.kind !== "risk") continue; // the others are not scored
      for (const field of ["likelihood", "impact"] as const) {
        const score = risk[field];
        if (score !== undefined && (score < min || score > max))
          yield {
            path: ["risks", index, field],
            messageId: field,
            data: { score, min, max },
          };
      }
    }
  },
});
