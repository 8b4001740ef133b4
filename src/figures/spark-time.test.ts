import { expect, test } from "vitest";
import { timeAxis } from "./spark-time.ts";

test.each([
  ["2024-05-01", "2030-12-31", ["2024", "2026", "2028", "2030"]],
  ["1995-01-01", "2050-06-30", ["2000", "2010", "2020", "2030", "2040", "2050"]],
  ["2026-06-15", "2026-06-15", ["2026"]],
])("years between %s and %s are counted as people count", (first, last, years) => {
  expect(timeAxis([first, last], undefined)?.ticks.map(({ label }) => label)).toEqual(years);
});
