import { describe, expect, test } from "vitest";
import { buildModel, type PlanModel } from "./model.ts";
import { oneSided } from "./one-sided.ts";
import type { Action, Plan } from "./types.generated.ts";

const model = (rest: Partial<Plan>): PlanModel =>
  buildModel({
    plan: {
      iuc: "plan/1",
      id: "p",
      title: "P",
      profile: "test",
      language: "en",
      status: "final",
      period: { start: 2026, end: 2040 },
      cities: [],
      ...rest,
    },
    profile: {
      iuc: "profile/1",
      id: "test",
      title: "Test",
      labels: { plan: "Plan" },
      horizons: {
        short: { from: 0, to: 24 },
        medium: { from: 24, to: 60 },
        long: { from: 60, to: 180 },
      },
    },
  });

const actions = (...list: Partial<Action>[]): readonly Action[] =>
  list.map((rest, index) => ({ id: `a${index}`, title: "A", ...rest }));

describe("over time", () => {
  test.each([
    [["2027-06", "2026-12"], "short"],
    [["2027", "short"], "short"],
    [["2027", "2030"], undefined],
    [["2027", undefined], undefined],
    [["2027", "continuous"], undefined],
    [["2027"], undefined],
  ])("ends %j", (ends, only) => {
    const list = actions(...ends.map((end) => (end === undefined ? {} : { end })));
    expect(oneSided("over-time", model({ actions: [...list] }))?.only).toBe(only);
  });
});

test("money is one-sided where every source is of one level, and rejected money does not count", () => {
  const funding = [
    { id: "own", name: "Budget", level: "own" as const },
    { id: "eu", name: "Fund", level: "eu" as const },
  ];
  const list = (...allocations: NonNullable<Action["allocations"]>) =>
    model({ funding, actions: [...actions({ allocations })] });
  expect(oneSided("funding-mix", list({ source: "own" }))).toEqual({ only: "own" });
  expect(oneSided("funding-mix", list({ source: "own" }, { source: "eu" }))).toBeUndefined();
  expect(
    oneSided("funding-mix", list({ source: "own" }, { source: "eu", state: "rejected" })),
  ).toEqual({ only: "own" });
  expect(oneSided("funding-mix", list({ source: "gone" }))).toBeUndefined();
});

test("delivery is one-sided where every owner and partner is known to be public", () => {
  const stakeholders = [
    { id: "city", name: "City", sector: "public" as const },
    { id: "shop", name: "Shop", sector: "private" as const },
    { id: "club", name: "Club" },
  ];
  const by = (...owners: string[]) => model({ stakeholders, actions: [...actions({ owners })] });
  expect(oneSided("stakeholders-delivery", by("city"))).toEqual({ only: "public" });
  expect(oneSided("stakeholders-delivery", by("city", "shop"))).toBeUndefined();
  expect(oneSided("stakeholders-delivery", by("city", "club"))).toBeUndefined();
  expect(oneSided("stakeholders-delivery", by("shop"))).toBeUndefined();
});

test("levels are one-sided where neither a stakeholder nor a policy is of another level", () => {
  const stakeholders = [{ id: "city", name: "City", level: "local" as const }];
  const list = [...actions({ owners: ["city"] })];
  expect(oneSided("multi-level", model({ stakeholders, actions: list }))).toEqual({
    only: "local",
  });
  const policies = [{ id: "p1", title: "Law", level: "national" as const }];
  expect(
    oneSided("multi-level", model({ stakeholders, actions: list, context: { policies } })),
  ).toBeUndefined();
});

test("cancelled actions and wholes do not count, one action alone tells nothing", () => {
  const list = [
    ...actions({ nature: "hard" }, { nature: "hard", parent: "a0" }, { nature: "hard" }),
    { id: "a9", title: "A", nature: "soft" as const, status: "cancelled" as const },
  ];
  expect(oneSided("investment-mix", model({ actions: list }))).toEqual({ only: "hard" });
  expect(oneSided("investment-mix", model({ actions: list.slice(0, 2) }))).toBeUndefined();
});
