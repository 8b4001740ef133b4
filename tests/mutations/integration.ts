import type { AspectScore, IntegrationAssessment } from "../../src/plan/types.generated.ts";
import { at, first, type MutablePlan, type Mutator, type Mutators } from "./mutator.ts";

const assessments = ["integration", "assessments"] as const;

/** Changes one score of the newest assessment; the rule must speak at the field that `spoil` returns. */
const rescoring =
  (aspect: string, spoil: (item: AspectScore) => string): Mutator["seed"] =>
  (plan) => {
    const found = newest(plan);
    const scored = first(found?.item.items, (item) => item.aspect === aspect);
    if (!found || !scored) return undefined;
    return at(...assessments, found.index, "items", scored.index, spoil(scored.item));
  };

const newest = (plan: MutablePlan): { index: number; item: IntegrationAssessment } | undefined => {
  const list = plan.integration?.assessments ?? [];
  const item = list.at(-1);
  return item && { index: list.length - 1, item };
};

/** How each rule of the topic is broken in a plan that keeps it. */
export const integrationMutators: Mutators = {
  "integration/aspects-known": {
    seed: (plan) => {
      if (!plan.integration) return undefined;
      plan.integration.assessments ??= [];
      const items = [{ aspect: "funding-mixx", notApplicable: "No money is needed" }];
      plan.integration.assessments.unshift({ date: 2001, items });
      return at(...assessments, 0, "items", 0, "aspect");
    },
    companions: ["integration/aspects-scored"],
  },
  "integration/aspects-scored": {
    seed: (plan) => {
      const found = newest(plan);
      found?.item.items?.pop();
      return found && at(...assessments, found.index, "items");
    },
  },
  "integration/objectives-cover-dimensions": {
    seed: (plan) => {
      const objectives = plan.objectives ?? [];
      for (const each of objectives)
        each.dimensions = (each.dimensions ?? []).filter((dimension) => dimension !== "social");
      return objectives.length > 0 ? at("objectives") : undefined;
    },
  },
  "integration/scores-explained": {
    seed: rescoring("sectoral", (item) => {
      delete item.explanation;
      return "explanation";
    }),
  },
  "integration/scores-match-plan": {
    seed: (plan) => {
      for (const action of plan.actions ?? []) action.nature = "hard";
      return rescoring("investment-mix", (item) => {
        item.score = 5;
        return "score";
      })(plan);
    },
    companions: ["integration/hard-and-soft"],
  },
  "integration/scores-on-scale": {
    seed: rescoring("sectoral", (item) => {
      item.score = 6;
      return "score";
    }),
  },
  "integration/several-sectors": {
    seed: (plan) => {
      const actions = plan.actions ?? [];
      for (const action of actions) action.sectors = ["mobility"];
      return actions.length > 0 ? at("actions") : undefined;
    },
  },
  "integration/strategies-of-two-levels": {
    seed: (plan) => {
      for (const policy of plan.context?.policies ?? []) policy.level = "local";
      return plan.context?.policies ? at("context", "policies") : undefined;
    },
  },
};
