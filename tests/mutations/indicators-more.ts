import { isFilled } from "../../src/plan/filled.ts";
import type { Indicator } from "../../src/plan/types.generated.ts";
import { drop } from "./actions.ts";
import { at, inFirst, type MutablePlan, type Mutators } from "./mutator.ts";

/** An indicator whose values may be replaced: firm, in one unit, and up to date with its own dates. */
const isPlain = ({ suggested, parts, frameworkRef, kind }: Indicator): boolean =>
  suggested !== true && parts === undefined && frameworkRef === undefined && kind !== undefined;

const hasPeriod = ({ period }: MutablePlan): boolean =>
  period?.start !== undefined && isFilled(period.end);

/** How indicators are made that nobody can use. */
export const indicatorsMoreMutators: Mutators = {
  "indicators/baselines-recent": {
    seed: inFirst(
      "indicators",
      (one, plan) => isPlain(one) && hasPeriod(plan) && one.baseline !== undefined,
      (one) => {
        one.baseline = { value: one.baseline?.value ?? 1, date: 1970 };
        return ["baseline", "date"];
      },
    ),
  },
  "indicators/few-enough": {
    seed: (plan) => {
      const [action] = plan.actions ?? [];
      const [body] = plan.stakeholders ?? [];
      if (!action || !body || (plan.indicators ?? []).length > 24) return undefined; // of the plan, too
      const more = [1, 2, 3, 4, 5, 6].map((n) => ({
        id: `more-${String(n)}`,
        name: `Streets of kind ${String(n)}`,
        kind: "output" as const,
        measure: "unit" as const,
        unit: "streets",
        measures: [action.id],
        baseline: { value: 0, date: 2025 },
        targets: [{ by: 2028, value: 5 }],
        source: "Register of the street works department",
        frequency: "yearly" as const,
        responsible: body.id,
      }));
      plan.indicators = [...(plan.indicators ?? []), ...more];
      return at("actions", 0);
    },
  },
  "indicators/impacts-attributed": {
    seed: inFirst(
      "indicators",
      (one) => isPlain(one) && one.kind === "output",
      (one) => {
        one.kind = "impact";
        drop(one, "attribution");
        return ["attribution"];
      },
    ),
  },
  "indicators/joint-strategies-cross-borders": {
    seed: (plan) => {
      const [indicator] = plan.indicators ?? [];
      if (!indicator || plan.pairing !== undefined || plan.cities.length > 1) return undefined;
      indicator.frameworkRef = ["RCO83"];
      return at("indicators", 0, "frameworkRef", 0);
    },
  },
  "indicators/late-targets-followed": {
    seed: inFirst(
      "indicators",
      (one, plan) =>
        isPlain(one) &&
        hasPeriod(plan) &&
        one.direction !== undefined &&
        one.afterPlan === undefined,
      (one) => {
        one.targets = [
          ...(one.targets ?? []),
          { by: 2090, trend: one.direction === "increase" ? "up" : "down" },
        ];
        return ["afterPlan"];
      },
    ),
  },
  "indicators/milestones-on-the-way": {
    seed: inFirst(
      "indicators",
      (one) =>
        isPlain(one) && one.direction === "increase" && typeof one.baseline?.value === "number",
      (one) => {
        const start = Number(one.baseline?.value);
        one.targets = [
          { by: 2026, value: start + 30 },
          { by: 2028, value: start + 20 },
        ];
        return ["targets", 0, "value"];
      },
    ),
  },
  "indicators/people-split": {
    seed: inFirst(
      "indicators",
      (one, plan) => isPlain(one) && plan.language === "en" && one.measure === "unit",
      (one) => {
        one.unit = "residents";
        drop(one, "disaggregation");
        return ["disaggregation"];
      },
    ),
  },
  "indicators/results-not-outputs": {
    seed: inFirst(
      "indicators",
      (one, plan) => one.kind === "result" && plan.language === "en",
      (one) => {
        one.name = "Number of public workshops";
        return ["name"];
      },
    ),
  },
  "indicators/values-up-to-date": {
    seed: inFirst(
      "indicators",
      (one, plan) => isPlain(one) && hasPeriod(plan),
      (one) => {
        one.frequency = "yearly";
        one.values = [{ date: 2024, value: 3 }];
        return ["values"];
      },
    ),
    today: "2026-11-23",
  },
};
