import { expect, test } from "vitest";
import { isExcused } from "./gaps.ts";
import { buildModel } from "./model.ts";
import type { Gap, Status } from "./types.generated.ts";

const excused = (reason: Gap["reason"], status: Status, missingValues?: "info"): boolean => {
  const model = buildModel({
    plan: {
      iuc: "plan/1",
      id: "p",
      title: "P",
      profile: "test",
      language: "en",
      status,
      cities: [{ id: "c", name: "C", country: "PT" }],
    },
    profile: {
      iuc: "profile/1",
      id: "test",
      title: "Test",
      labels: { plan: "Plan" },
      ...(missingValues ? { missingValues } : {}),
    },
  });
  return isExcused(model, { costs: { reason } }, "costs");
};

test("a settled reason will always do", () => {
  expect(excused("counted-in", "adopted")).toBe(true);
});

test("what is still to be found out will do until the plan is final", () => {
  expect(excused("tbd", "consulted")).toBe(true);
  expect(excused("tbd", "final")).toBe(false);
});

test("a silent source will do in a transcribed plan", () => {
  expect(excused("not-in-source", "final", "info")).toBe(true);
  expect(excused("not-in-source", "final")).toBe(false);
});
