import type { Indicator } from "../../src/plan/types.generated.ts";
import { at, inFirst, type MutablePlan, type Mutator, type Mutators } from "./mutator.ts";

/** Changes the first indicator that fits; the rule must speak at the path in it that is returned. */
const spoiling = (
  fits: (indicator: Indicator) => boolean,
  spoil: (indicator: Indicator) => (string | number)[],
): Mutator["seed"] => inFirst("indicators", fits, spoil);

const numbered = ({ targets: [target] = [] }: Indicator): boolean =>
  typeof target?.value === "number";

const hasBaseline = ({ baseline, kind }: Indicator): boolean =>
  kind === "result" && typeof baseline?.value === "number";

/** Takes the fields away, and the reasons for them not being there. */
const drop = (indicator: Indicator, ...fields: (keyof Indicator)[]): void => {
  for (const field of fields) Reflect.deleteProperty(indicator, field);
  for (const field of fields) Reflect.deleteProperty(indicator.gaps ?? {}, field);
};

/** Ids of an action, its parts and outputs: whatever an indicator may name to measure it. */
const namesOf = (plan: MutablePlan, id: string): readonly string[] =>
  (plan.actions ?? [])
    .filter((action) => action.id === id || action.parent === id)
    .flatMap(({ outputs = [], ...action }) => [
      action.id,
      ...outputs.flatMap((one) => one.id ?? []),
    ]);

/** How each rule of the topic is broken in a plan that keeps it. */
export const indicatorsMutators: Mutators = {
  "indicators/actions-have-indicator": {
    seed: inFirst(
      "actions",
      ({ id, parent }, { actions = [], indicators = [] }) =>
        indicators.length > 0 &&
        indicators.every(({ measures }) => typeof measures !== "string") &&
        parent === undefined &&
        !actions.some((part) => part.parent === id),
      (action, plan) => {
        const names = namesOf(plan, action.id);
        delete action.gaps?.effects;
        for (const indicator of plan.indicators ?? [])
          if (Array.isArray(indicator.measures))
            indicator.measures = indicator.measures.filter((id) => !names.includes(id));
        return [];
      },
    ),
  },
  "indicators/baselines-not-zero": {
    seed: spoiling(hasBaseline, (indicator) => {
      indicator.baseline = { value: 0, date: 2024 };
      return ["baseline", "value"];
    }),
    companions: ["indicators/targets-follow-direction"],
  },
  "indicators/data-source-named": {
    seed: spoiling(
      ({ source }) => source !== undefined,
      (indicator) => {
        drop(indicator, "source");
        return ["source"];
      },
    ),
  },
  "indicators/energy-not-power": {
    seed: inFirst(
      "actions",
      () => true,
      (action) => {
        action.effects = [
          ...(action.effects ?? []),
          { what: "Energy saved", value: 3, unit: "MW" },
        ];
        return ["effects", action.effects.length - 1, "unit"];
      },
    ),
  },
  "indicators/framework-refs-known": {
    seed: spoiling(
      () => true,
      (indicator) => {
        indicator.frameworkRef = ["SDG:11.9.1"];
        return ["frameworkRef", 0];
      },
    ),
  },
  "indicators/measuring-organised": {
    seed: spoiling(
      ({ frequency }) => frequency !== undefined,
      (indicator) => {
        drop(indicator, "frequency");
        return ["frequency"];
      },
    ),
  },
  "indicators/objectives-have-result-indicator": {
    seed: (plan) => {
      if (!plan.objectives || !plan.indicators) return undefined;
      delete plan.indicators;
      return at("indicators");
    },
    companions: ["references/references-resolve"],
  },
  "indicators/percent-within-range": {
    seed: spoiling(numbered, (indicator) => {
      drop(indicator, "direction", "definition", "parts", "values");
      indicator.name = "Homes on district heat";
      indicator.measure = "percent";
      indicator.unit = "%";
      indicator.baseline = { value: 20, date: 2024 };
      indicator.targets = [{ by: 2030, value: 180 }];
      return ["targets", 0, "value"];
    }),
  },
  "indicators/results-have-baseline": {
    seed: spoiling(hasBaseline, (indicator) => {
      drop(indicator, "baseline");
      return ["baseline"];
    }),
  },
  "indicators/targets-follow-direction": {
    seed: spoiling(
      (indicator) => numbered(indicator) && typeof indicator.baseline?.value === "number",
      (indicator) => {
        indicator.direction = "increase";
        indicator.baseline = { ...indicator.baseline, value: 1_000_000 };
        indicator.targets?.splice(1);
        return ["targets", 0, "value"];
      },
    ),
  },
  "indicators/targets-set": {
    seed: spoiling(numbered, (indicator) => {
      drop(indicator, "targets");
      return ["targets"];
    }),
  },
  "indicators/unit-fits-measure": {
    seed: spoiling(
      ({ unit }) => unit !== undefined,
      (indicator) => {
        indicator.measure = "percent";
        indicator.unit = "km";
        return ["unit"];
      },
    ),
  },
  "indicators/units-stated": {
    seed: spoiling(
      (indicator) => indicator.measure === "unit" && numbered(indicator),
      (indicator) => {
        drop(indicator, "unit");
        return ["unit"];
      },
    ),
  },
  "indicators/value-ranges-ordered": {
    seed: spoiling(numbered, (indicator) => {
      indicator.targets?.splice(0, 1, { by: 2030, min: 9, max: 8 });
      return ["targets", 0, "min"];
    }),
  },
};
