import { when, type PlanModel } from "./model.ts";
import type { IntegrationAssessment } from "./types.generated.ts";

/** An integration assessment and its position. */
export interface AssessmentAt {
  readonly index: number;
  readonly assessment: IntegrationAssessment;
}

/** The newest integration assessment: by date, and the later in the list where dates do not tell. */
export const latestAssessment = (model: PlanModel): AssessmentAt | undefined => {
  let latest: AssessmentAt | undefined;
  let latestDay = "";
  for (const [index, assessment] of (model.plan.integration?.assessments ?? []).entries()) {
    const day = when(model, assessment.date)?.latest ?? latestDay;
    if (day < latestDay) continue;
    latest = { index, assessment };
    latestDay = day;
  }
  return latest;
};
