import { expect, test } from "vitest";
import { measuredBy } from "./measured.ts";
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
