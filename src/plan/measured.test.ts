import { expect, test } from "vitest";
import { isMeasuringUnclear, measuredBy } from "./measured.ts";
import { buildModel } from "./model.ts";
import type { Indicator, Plan } from "./types.generated.ts";

const plan: Plan = {
  iuc: "plan/1",
  id: "p",
  title: "P",
  profile: "test",
  language: "en",
  status: "draft",
  cities: [{ id: "c", name: "C", country: "PT" }],
  actions: [
    { id: "a", title: "A" },
    { id: "b", title: "B" },
  ],
};

test.each<[string, Indicator["measures"], readonly string[]]>([
  ["what it names", ["o", "a"], ["o", "a"]],
  ["every action", "all-actions", ["a", "b"]],
  ["nothing", undefined, []],
])("an indicator measures %s", (_, measures, expected) => {
  const indicator = { id: "i", name: "I", ...(measures === undefined ? {} : { measures }) };
  expect([...measuredBy(plan, indicator)]).toEqual(expected);
});

test.each([
  ["in-document", true],
  ["not-applicable", false],
  ["tbd", false],
] as const)("with measures %s it is unclear what is measured: %s", (reason, expected) => {
  const indicators = [{ id: "i", name: "I", gaps: { measures: { reason } } }];
  const profile = {
    iuc: "profile/1" as const,
    id: "test",
    title: "Test",
    labels: { plan: "Plan" },
  };
  const model = buildModel({ plan: { ...plan, status: "final", indicators }, profile });
  expect(isMeasuringUnclear(model)).toBe(expected);
});
