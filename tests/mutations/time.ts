import type { Action, Plan, WhenDate } from "../../src/plan/types.generated.ts";
import { drop, standsAlone } from "./actions.ts";
import { at, inFirst, type Mutators } from "./mutator.ts";

/** Whether something is dated from one year to another, and not for good. */
const hasYears = ({ start, end }: { start?: unknown; end?: unknown } = {}): boolean =>
  [start, end].every((date) => /^\d{4}/.test(String(date)));

const isDated = (action: Action, plan: Plan): boolean =>
  standsAlone(action, plan) && hasYears(action);

const before: WhenDate = 2001;

/** Lets one action wait until another enables it. */
const waitFor = (action: Action, other: Action): void => {
  action.dependsOn = [...(action.dependsOn ?? []), { action: other.id, kind: "enabled-by" }];
};

/** How each rule of the topic is broken in a plan that keeps it. */
export const timeMutators: Mutators = {
  "time/actions-within-period": {
    seed: inFirst(
      "actions",
      (action, plan) => isDated(action, plan) && hasYears(plan.period),
      (action) => {
        action.end = 2099;
        return ["end"];
      },
    ),
  },
  "time/dates-exist": {
    seed: inFirst("cities", Boolean, (city) => {
      drop(city, "electionDate");
      city.electionDate = "2029-02-30";
      return ["electionDate"];
    }),
  },
  "time/dependencies-acyclic": {
    seed: inFirst("actions", standsAlone, (action, plan) => {
      const other = plan.actions?.findLast((one) => standsAlone(one, plan));
      if (!other || other === action) return undefined;
      waitFor(action, other);
      waitFor(other, action);
      return ["dependsOn"];
    }),
  },
  "time/election-known": {
    seed: inFirst("cities", Boolean, (city) => {
      drop(city, "electionDate");
      return ["electionDate"];
    }),
  },
  "time/election-risk-named": {
    seed: ({ period, cities: [city, ...others], risks = [] }) => {
      if (!hasYears(period) || !city || risks.length === 0) return undefined;
      for (const risk of risks) if (risk.category === "political") risk.category = "social";
      for (const other of others) if (other.electionDate !== undefined) other.electionDate = before;
      drop(city, "electionDate");
      city.electionDate = Number(String(period?.end).slice(0, 4)) - 1;
      return at("cities", 0, "electionDate");
    },
    companions: ["risks/politics-and-money-considered"],
  },
  "time/process-fits-programme": {
    seed: ({ profile, process }) => {
      if (profile === "published" || !hasYears(process) || !process) return undefined;
      process.end = 2099;
      return at("process");
    },
    companions: ["pairing/process-in-period"],
  },
  "time/starts-before-end": {
    seed: inFirst("actions", isDated, (action) => {
      const steps = (action.steps ??= []);
      const { start = "", end = "" } = action;
      const index = steps.push({ title: "Water", start: end, end: start }) - 1;
      return ["steps", index, "end"];
    }),
  },
  "time/steps-within-action": {
    seed: inFirst("actions", isDated, (action) => {
      const steps = (action.steps ??= []);
      const index = steps.push({ title: "Last tree planted", end: 2099, milestone: true }) - 1;
      return ["steps", index, "end"];
    }),
  },
  "time/trials-before-action-ends": {
    seed: inFirst("tests", hasYears, (test, { actions = [] }) => {
      const over = actions.find((action) => hasYears(action));
      if (!over) return undefined;
      test.start = 2098;
      test.end = 2099;
      test.informs = [over.id];
      return ["informs", 0];
    }),
  },
  "time/trials-before-action-starts": {
    seed: inFirst("tests", hasYears, (test, { actions = [] }) => {
      const begun = actions.find((action) => hasYears(action) && action.start !== action.end);
      if (begun?.end === undefined) return undefined;
      test.end = begun.end;
      test.informs = [begun.id];
      return ["informs", 0];
    }),
  },
};
