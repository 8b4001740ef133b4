import { hasReached } from "./maturity.ts";
import type { PlanModel } from "./model.ts";
import type { Gap, Gaps, Status } from "./types.generated.ts";

/** Reasons that settle a missing value for good. */
const settled: readonly Gap["reason"][] = [
  "not-applicable",
  "confidential",
  "counted-in",
  "in-document",
];

/**
 * Whether a gap excuses a missing value at a maturity stage. What is still to be found out excuses it
 * until the plan is final; what the source does not say, for good in a transcribed plan.
 */
export const excuses = (gap: Gap, stage: Status, isTranscribed: boolean): boolean =>
  settled.includes(gap.reason) ||
  !hasReached(stage, "final") ||
  (gap.reason === "not-in-source" && isTranscribed);

/** Whether an entry gives a reason for an empty field that will do at this stage. */
export const isExcused = (model: PlanModel, gaps: Gaps | undefined, field: string): boolean => {
  const gap = gaps?.[field];
  return gap !== undefined && excuses(gap, model.stage, model.profile.missingValues === "info");
};
