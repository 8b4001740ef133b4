import { expect, test } from "vitest";
import { boundsOf, isPercent, seriesIn } from "./series.ts";
import type { Indicator } from "./types.generated.ts";

const seriesOf = (indicator: Omit<Indicator, "id" | "name">) => [
  ...seriesIn({
    iuc: "plan/1",
    id: "p",
    title: "P",
    profile: "test",
    language: "en",
    status: "draft",
    cities: [{ id: "c", name: "C", country: "PT" }],
    indicators: [{ id: "i", name: "I", ...indicator }],
  }),
];

test("an indicator and its parts are series; a part without a unit has that of the whole", () => {
  const all = seriesOf({ unit: "MWh", parts: [{ name: "Heat" }, { name: "Trips", unit: "km" }] });
  expect(all.map(({ path, unit, isPart }) => [path.join("/"), unit, isPart])).toEqual([
    ["indicators/0", "MWh", false],
    ["indicators/0/parts/0", "MWh", true],
    ["indicators/0/parts/1", "km", true],
  ]);
});

test.each([
  [{ measure: "percent" } as const, true],
  [{ unit: "%" }, true],
  [{ unit: { en: "% of trips", pt: "% das viagens" } }, true],
  [{ unit: "percentage points" }, true],
  [{ measure: "percent", unit: "km" } as const, false],
  [{ unit: "perceptions" }, false],
])("%j counts in percent: %s", (indicator, expected) => {
  expect(seriesOf(indicator).map(isPercent)).toEqual([expected]);
});

test("a figure has bounds, words have none", () => {
  expect(boundsOf({ value: 5 })).toEqual({ min: 5, max: 5 });
  expect(boundsOf({ min: 5 })).toEqual({ min: 5, max: Infinity });
  expect(boundsOf({ value: "a place to meet" })).toBeUndefined();
  expect(boundsOf(undefined)).toBeUndefined();
});
