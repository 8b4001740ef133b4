import { stakeholderOf } from "../../src/plan/actions.ts";
import { isFilled } from "../../src/plan/filled.ts";
import { hasReached } from "../../src/plan/maturity.ts";
import { drop, mentions, standsAlone } from "./actions.ts";
import { at, inFirst, type MutablePlan, type Mutator, type Mutators } from "./mutator.ts";

/** Takes a part out of the plan; the rule must speak where it would stand. */
const without =
  (part: keyof MutablePlan): Mutator["seed"] =>
  (plan) => {
    if (plan[part] === undefined) return undefined;
    drop(plan, part);
    return at(part);
  };

/** Leaves a mark of the author in an action, in plans that have come so far or have not. */
const marked = (isFinal: boolean): Mutator["seed"] =>
  inFirst(
    "actions",
    (_, { status }) => isFinal || !hasReached(status, "final"),
    (action) => {
      action.notes = "TODO ask the owner";
      return ["notes"];
    },
  );

/** How each rule of the topic is broken in a plan that keeps it. */
export const structureMutators: Mutators = {
  "structure/actions-dated": {
    seed: inFirst(
      "actions",
      (action, plan) => standsAlone(action, plan) && action.phases === undefined,
      (action) => {
        drop(action, "end");
        return ["end"];
      },
    ),
  },
  "structure/actions-have-outputs": {
    seed: inFirst(
      "actions",
      (action, plan) =>
        standsAlone(action, plan) &&
        (action.outputs ?? []).every(({ id }) => id === undefined || mentions(plan, id) === 0),
      (action) => {
        drop(action, "outputs");
        return ["outputs"];
      },
    ),
  },
  "structure/actions-have-steps": {
    seed: inFirst("actions", standsAlone, (action) => {
      drop(action, "steps");
      drop(action, "phases");
      return ["steps"];
    }),
  },
  "structure/actions-owned": {
    seed: inFirst(
      "actions",
      (action, plan) =>
        standsAlone(action, plan) &&
        isFilled(action.partners) &&
        (action.owners ?? []).every((owner) => mentions(plan, stakeholderOf(owner)) > 1),
      (action) => {
        drop(action, "owners");
        return ["owners"];
      },
    ),
  },
  "structure/adoption-recorded": { seed: without("adoption") },
  "structure/basics-stated": { seed: without("themes") },
  "structure/focal-problem-named": {
    seed: (plan) => {
      for (const objective of plan.objectives ?? []) drop(objective, "addresses");
      return without("problems")(plan);
    },
  },
  "structure/gaps-name-fields": {
    seed: inFirst("actions", Boolean, (action) => {
      action.gaps = { ...action.gaps, weather: { reason: "not-known" } };
      return ["gaps", "weather"];
    }),
  },
  "structure/governance-named": {
    seed: ({ governance }) => {
      if (governance?.leadDepartment === undefined) return undefined;
      drop(governance, "leadDepartment");
      return at("governance", "leadDepartment");
    },
  },
  "structure/integrated-approach-described": {
    seed: ({ integration }) => {
      if (integration?.approach === undefined) return undefined;
      drop(integration, "approach");
      return at("integration", "approach");
    },
  },
  "structure/involvement-described": {
    seed: ({ process }) => {
      if (process?.preparation === undefined) return undefined;
      drop(process, "preparation");
      return at("process", "preparation");
    },
  },
  "structure/key-facts-enough": {
    seed: (plan) => {
      const { context } = plan;
      if (!context?.keyFacts) return undefined;
      const isNeeded = (id = ""): boolean => id !== "" && mentions(plan, id) > 0;
      const kept = context.keyFacts.filter(({ id }) => isNeeded(id));
      if (kept.length > 2) return undefined;
      context.keyFacts = kept;
      return at("context", "keyFacts");
    },
  },
  "structure/no-placeholders": { seed: marked(false) },
  "structure/no-placeholders-when-final": { seed: marked(true) },
  "structure/required-sections": { seed: without("vision") },
  "structure/strategic-objective-stated": {
    seed: ({ objectives }) => {
      for (const objective of objectives ?? []) objective.level = "specific";
      return objectives && at("objectives");
    },
  },
  "structure/strategic-objectives-explained": {
    seed: inFirst(
      "objectives",
      ({ level }) => level === "strategic",
      (objective) => {
        drop(objective, "description");
        return ["description"];
      },
    ),
  },
  "structure/territory-described": {
    seed: ({ context }) => {
      if (context?.territory?.scale === undefined) return undefined;
      drop(context.territory, "scale");
      return at("context", "territory", "scale");
    },
  },
  "structure/vision-stated": {
    seed: ({ vision }) => {
      if (vision?.statement === undefined) return undefined;
      drop(vision, "statement");
      return at("vision", "statement");
    },
  },
};
