import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { when, type PlanModel } from "../../plan/model.ts";
import { endOf, startOf } from "../../plan/span.ts";
import { trialLinks, type TrialLink } from "../../plan/trials.ts";
import { isBefore } from "../../plan/when.ts";

/** A trial is over before the action it informs begins. */
export const trialsBeforeActionStarts = defineRule({
  id: "time/trials-before-action-starts",
  origin: ["TI12"],
  sources: ["URBACT: small-scale actions"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "A trial is over before the action it informs begins.",
      why: "You try small to decide well; once the action runs, the decision has been made without it.",
      fix: "Start the action later, or end the trial sooner; or keep its last phase for what you learn.",
      messages: { overlap: 'the trial goes on until {date}, when the action "{id}" has begun' },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2027, end: 2029 }]\ntests: [{ id: t1, title: Trees in tubs, start: 2026-05, end: 2027-03, informs: [a1] }]\n",
    "actions: [{ id: a1, title: Plant trees, start: 2026, end: 2027 }]\ntests: [{ id: t1, title: Trees in tubs, start: 2028-01, end: 2028-03, informs: [a1] }]\n",
  ],
  bad: [
    {
      yaml: "actions: [{ id: a1, title: Plant trees, start: 2027-03, end: 2029 }]\ntests:\n  - { id: t1, title: Trees in tubs, start: 2026-09, end: 2027-04, informs: [a1] }\n",
      reports: ["3:77 overlap"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees, start: 2027-03 }]\ntests: [{ id: t1, title: Trees in tubs, start: 2028, end: 2028-06, informs: [a1] }]\n",
      reports: ["2:78 overlap"],
    },
  ],
  *check(model) {
    for (const link of trialLinks(model.plan))
      if (overlaps(model, link))
        yield {
          path: link.path,
          messageId: "overlap",
          data: { date: dateWords(link.test.end ?? ""), id: link.action.id },
        };
  },
});

/** Whether the trial certainly ends after the action began; one that starts after its end is another matter. */
const overlaps = (model: PlanModel, { test, action }: TrialLink): boolean => {
  const end = when(model, test.end);
  const begun = startOf(model, action);
  if (end === undefined || begun === undefined || !isBefore(begun, end)) return false;
  const start = when(model, test.start);
  const over = endOf(model, action);
  return !(start && over && isBefore(over, start));
};
