import type { Alignment } from "../../src/plan/types.generated.ts";
import { at, inFirst, type MutablePlan, type Mutator, type Mutators } from "./mutator.ts";

const rationale = "People without a car reach school and work at any hour of the day";

/** Adds a claim to an objective; the rule must speak at its code. */
const claiming = (code: string): Mutator["seed"] =>
  inFirst(
    "objectives",
    () => true,
    (objective) => {
      objective.alignments = [...(objective.alignments ?? []), { code, rationale }];
      return ["alignments", objective.alignments.length - 1, "code"];
    },
  );

/** Every list of claims in a plan. */
const listsOf = (plan: MutablePlan): Alignment[][] =>
  [plan, ...(plan.objectives ?? []), ...(plan.actions ?? [])].flatMap(({ alignments }) =>
    alignments ? [alignments] : [],
  );

/** Takes away the claims that do not fit, one by one, so that no list turns empty unseen. */
const keepClaims = (plan: MutablePlan, fits: (code: string) => boolean): boolean => {
  const lists = listsOf(plan);
  const before = lists.flat().length;
  for (const list of lists) list.splice(0, list.length, ...list.filter(({ code }) => fits(code)));
  return lists.flat().length < before;
};

/** How each rule of the topic is broken in a plan that keeps it. */
export const alignmentMutators: Mutators = {
  "alignment/claims-explained": {
    seed: inFirst(
      "actions",
      ({ alignments = [] }) => alignments.length > 0,
      ({ alignments = [] }) => {
        delete alignments[0]?.rationale;
        return ["alignments", 0, "rationale"];
      },
    ),
  },
  "alignment/codes-exist": { seed: claiming("NLC:gren") },
  "alignment/codes-listed": { seed: claiming("UAEU:houzing") },
  "alignment/nua-paragraph-claimed": {
    seed: (plan) =>
      keepClaims(plan, (code) => !code.startsWith("NUA:")) ? at("alignments") : undefined,
  },
  "alignment/nua-paragraphs-commit": { seed: claiming("NUA:24") },
  "alignment/nua-paragraphs-exist": { seed: claiming("NUA:176") },
  "alignment/paris-claims-measured": {
    seed: (plan) => {
      for (const [index, indicator] of (plan.indicators ?? []).entries()) {
        delete indicator.definition;
        indicator.name = `Trees planted in district ${String(index)}`;
        if (JSON.stringify(indicator.unit ?? "").includes("CO2")) indicator.unit = "trees";
      }
      plan.alignments = [...(plan.alignments ?? []), { code: "PARIS:4", rationale }];
      return at("alignments", plan.alignments.length - 1, "indicator");
    },
    companions: ["alignment/plan-goals-carried"],
  },
  "alignment/sdg-11-considered": {
    seed: (plan) => {
      const isEleven = (code: string) => /^SDG:11\b/.test(code);
      return keepClaims(plan, (code) => !isEleven(code)) ? at("alignments") : undefined;
    },
  },
  "alignment/sdg-claims-focused": {
    seed: inFirst(
      "actions",
      () => true,
      (action) => {
        const codes = ["11.1", "11.2", "11.3", "11.4", "11.5", "11.6"];
        action.alignments = codes.map((code) => ({
          code: `SDG:${code}`,
          strength: "primary",
          rationale,
        }));
        return ["alignments"];
      },
    ),
  },
  "alignment/sdg-codes-exist": { seed: claiming("SDG:11.8") },
  "alignment/sdg-target-claimed": {
    seed: (plan) => {
      const held = [...(plan.objectives ?? []), ...(plan.actions ?? [])];
      for (const { alignments = [] } of held)
        for (const claimed of alignments)
          if (claimed.code.startsWith("SDG:")) claimed.code = claimed.code.replace(/\..*/, "");
      delete plan.gaps?.alignments;
      return held.length > 0 ? at("alignments") : undefined;
    },
    companions: ["alignment/sdg-11-considered"],
  },
};
