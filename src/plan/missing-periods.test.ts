import { expect, test } from "vitest";
import { missingPeriods, type Reporting } from "./missing-periods.ts";
import { NO_CALENDAR, whenOf } from "./when.ts";

const missing = (
  frequency: Reporting["frequency"],
  until: string,
  dates: readonly (number | string)[],
) =>
  missingPeriods({
    frequency,
    start: "2020-12-31",
    until,
    values: dates.flatMap((date) => whenOf(date, NO_CALENDAR) ?? []),
  }).map(({ from, to }) => `${from}/${to}`);

test("years without a value are missing, neighbours as one", () => {
  expect(missing("yearly", "2026-06-30", [2021, 2024])).toEqual([
    "2022-01-01/2023-12-31",
    "2025-01-01/2025-12-31",
  ]);
});

test("a period that is not over yet is not missing", () => {
  expect(missing("yearly", "2021-12-30", [])).toEqual([]);
  expect(missing("yearly", "2021-12-31", [])).toEqual(["2021-01-01/2021-12-31"]);
});

test("a value that may fall into a period counts for it", () => {
  expect(missing("half-yearly", "2022-12-31", ["2021", "2022-H2"])).toEqual([
    "2022-01-01/2022-06-30",
  ]);
});

test("what is measured once, all the time, or nobody knows how often, misses nothing", () => {
  expect(missing("once", "2030-01-01", [])).toEqual([]);
  expect(missing("continuous", "2030-01-01", [])).toEqual([]);
  expect(missing(undefined, "2030-01-01", [])).toEqual([]);
});

test("months are counted by the calendar", () => {
  expect(missing("monthly", "2021-03-31", ["2021-01"])).toEqual(["2021-02-01/2021-03-31"]);
});
