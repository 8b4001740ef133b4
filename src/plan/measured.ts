import { isExcused } from "./gaps.ts";
import type { PlanModel } from "./model.ts";
import type { Indicator, Plan } from "./types.generated.ts";

/** Ids of what an indicator measures; every action where it says so. */
export const measuredBy = (
  { actions = [] }: Plan,
  { measures = [] }: Indicator,
): Iterable<string> => (typeof measures === "string" ? actions.map(({ id }) => id) : measures);

/** Whether some indicator measures nobody knows what: then nobody knows what is not measured either. */
export const isMeasuringUnclear = (model: PlanModel): boolean =>
  (model.plan.indicators ?? []).some(
    ({ gaps }) => isExcused(model, gaps, "measures") && gaps?.measures?.reason !== "not-applicable",
  );
