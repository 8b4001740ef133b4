import { defineRule } from "../../check/rule.ts";
import { monthsBetween } from "../../plan/day.ts";
import { when, type PlanModel } from "../../plan/model.ts";
import type { Duration } from "../../plan/profile.generated.ts";
import { textIn } from "../../plan/text.ts";

/** The plan is written in the months that the programme gives. */
export const processFitsProgramme = defineRule({
  id: "time/process-fits-programme",
  origin: ["TI07"],
  sources: ["the profile of the programme"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Writing the plan takes as long as the programme gives: not less, not more.",
      why: "Visits, reviews and support are booked for these months; outside them you are on your own.",
      fix: "Correct start or end of process, choose the profile of your call, or agree the dates with it.",
      messages: {
        differs: "writing the plan takes {months} months, not {wanted}: {basis}",
      },
    },
  },
  good: [
    "process: { start: 2026-01, end: 2026-12 }\n",
    "process: { start: 2026, end: 2027 }\n",
    "profile: iuc-ucap\nprocess: { start: 2026-01, end: 2028-12 }\n",
    "profile: published\nprocess: { start: 2026-01, end: 2026-02 }\n",
  ],
  bad: [
    { yaml: "process: { start: 2026-01, end: 2026-11 }\n", reports: ["1:1 differs"] },
    { yaml: "process: { start: 2026-01-15, end: 2027-02-20 }\n", reports: ["1:1 differs"] },
    {
      yaml: "profile: iurc\nprocess:\n  start: 2026\n  end: 2030\n",
      reports: ["2:1 differs"],
    },
  ],
  *check(model) {
    const { duration } = model.profile;
    const months = monthsOf(model);
    if (duration === undefined || months === undefined) return;
    const { min = 0, max = Infinity, basis = model.profile.title } = duration;
    const { least, most } = months;
    if (most >= min && least <= max) return;
    yield {
      path: ["process"],
      anchor: "key",
      messageId: "differs",
      data: {
        months: most < min ? most : least,
        wanted: wantedOf(duration),
        basis: textIn(basis, "en"),
      },
    };
  },
});

/** The fewest and the most whole months that the process may take. */
const monthsOf = (model: PlanModel) => {
  const start = when(model, model.plan.process?.start);
  const end = when(model, model.plan.process?.end);
  if (start === undefined || end === undefined) return undefined;
  const least = monthsBetween(start.latest, end.earliest);
  const most = monthsBetween(start.earliest, end.latest);
  return most < 0 ? undefined : { least, most };
};

const wantedOf = ({ min, max }: Duration): string => {
  if (min === max) return String(min);
  if (min === undefined) return `up to ${max}`;
  return max === undefined ? `${min} or more` : `${min} to ${max}`;
};
