import { isLive, leafActions } from "../../src/plan/actions.ts";
import type { Action } from "../../src/plan/types.generated.ts";
import { drop, standsAlone } from "./actions.ts";
import { at, inFirst, type MutablePlan, type Mutators } from "./mutator.ts";

/** A day in the middle of the delivery of the plans that faults are seeded into. */
const today = "2026-11-23";

/** Gives every action that work is done in the same dates, and leaves no other mark in time. */
const atOnce = (plan: MutablePlan, dates: Pick<Action, "start" | "end">): string | undefined => {
  const work = leafActions(plan).filter(isLive);
  if (work.length < 4) return undefined;
  for (const action of plan.actions ?? []) {
    Object.assign(action, dates);
    for (const field of ["steps", "phases", "dependsOn"] as const) drop(action, field);
  }
  drop(plan, "tests");
  return at("actions");
};

/** How order and pace in time are broken. */
export const timeMoreMutators: Mutators = {
  "time/actions-spread-over-terms": {
    seed: (plan) => {
      plan.period = { start: 2020, end: 2035 };
      return atOnce(plan, { start: 2020, end: 2021 });
    },
    companions: ["structure/actions-have-steps"],
  },
  "time/early-result": {
    seed: (plan) => {
      plan.period = { start: 2024, end: 2030 };
      return atOnce(plan, { start: 2027, end: 2028 });
    },
    companions: ["structure/actions-have-steps", "indicators/baselines-recent"],
  },
  "time/long-actions-have-milestone": {
    seed: inFirst("actions", standsAlone, (action) => {
      action.start = 2026;
      action.end = 2029;
      drop(action, "phases");
      action.steps = [{ title: "All of it" }];
      return ["steps"];
    }),
  },
  "time/overdue-steps-explained": {
    seed: inFirst("actions", standsAlone, (action) => {
      action.steps = [{ title: "Ask the owner", end: "2026-05" }];
      action.start = 2026;
      action.end = 2030;
      drop(action, "progress");
      return ["steps", 0, "done"];
    }),
    today,
  },
  "time/prerequisites-end-first": {
    seed: (plan) => {
      const [one, two] = (plan.actions ?? []).filter((action) => standsAlone(action, plan));
      if (!one || !two) return undefined;
      Object.assign(one, { start: 2026, end: 2029 });
      Object.assign(two, { start: "2027-01", end: 2029, dependsOn: [one.id] });
      drop(one, "dependsOn");
      for (const action of [one, two])
        for (const field of ["steps", "phases"] as const) drop(action, field);
      return at("actions", plan.actions?.indexOf(two) ?? 0, "dependsOn", 0);
    },
    companions: ["structure/actions-have-steps"],
  },
  "time/starts-staggered": {
    seed: (plan) => {
      const work = leafActions(plan).filter(isLive);
      if (work.length < 4 || plan.period?.start === undefined) return undefined;
      for (const action of work) {
        action.start = "2026-10";
        action.end = 2030;
        for (const field of ["steps", "phases", "dependsOn"] as const) drop(action, field);
      }
      return at("actions");
    },
    companions: ["structure/actions-have-steps", "time/actions-spread-over-terms"],
  },
  "time/status-fits-dates": {
    seed: inFirst("actions", standsAlone, (action) => {
      action.status = "not-started";
      action.start = "2026-05";
      action.end = 2029;
      for (const field of ["steps", "phases", "dependsOn", "progress"] as const)
        drop(action, field);
      return ["status"];
    }),
    companions: ["structure/actions-have-steps"],
    today,
  },
  "time/status-fits-progress": {
    seed: inFirst("actions", standsAlone, (action) => {
      action.status = "not-started";
      action.progress = { percent: 40 };
      return ["status"];
    }),
  },
};
