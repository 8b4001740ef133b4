import { defineRule } from "../../check/rule.ts";
import { dates } from "../../plan/dated.ts";
import { NO_CALENDAR, whenOf } from "../../plan/when.ts";

/** Dates are days of the calendar, and spans run forwards. */
export const datesExist = defineRule({
  id: "time/dates-exist",
  origin: ["TI01"],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "Dates are days that the calendar has, and spans of years run forwards.",
      why: "A day that does not exist cannot be put on a timeline, so everything built on it is lost.",
      fix: "Correct the day, or write the month alone where the day does not matter.",
      messages: {
        noDay: "the calendar has no {date}",
        backwards: "{date} runs backwards; the earlier year comes first",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2028-02-29, end: 2028/2029 }]\n",
    "actions: [{ id: a1, title: Plant trees, start: M7, end: short }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, start: 2027-02-29, end: 2027-06-31 }\n",
      reports: ["2:42 noDay", "2:59 noDay"],
    },
    {
      yaml: "meetings:\n  - id: m1\n    date: [2026-04-30, 2026-04-31]\nvision: { horizon: 2031/2030 }\n",
      reports: ["4:20 backwards", "3:24 noDay"],
    },
  ],
  *check({ plan }) {
    for (const { date, path } of dates(plan)) {
      if (!Array.isArray(date)) yield* faultOf(date, path);
      else for (const [index, moment] of date.entries()) yield* faultOf(moment, [...path, index]);
    }
  },
});

const ABSOLUTE = /^\d{4}-\d{2}-\d{2}$|^\d{4}\/\d{4}$/;

function* faultOf(date: number | string, path: readonly (string | number)[]) {
  const text = String(date);
  if (!ABSOLUTE.test(text) || whenOf(date, NO_CALENDAR) !== undefined) return;
  const messageId = text.includes("/") ? "backwards" : "noDay";
  yield { path, messageId, data: { date } } as const;
}
