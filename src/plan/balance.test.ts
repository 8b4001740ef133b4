import { expect, test } from "vitest";
import { balances, planBalance } from "./balance.ts";
import { buildModel } from "./model.ts";
import type { Action, Plan } from "./types.generated.ts";

const modelOf = (plan: Partial<Plan>) =>
  buildModel({
    plan: {
      iuc: "plan/1",
      id: "p",
      title: "P",
      profile: "test",
      language: "en",
      status: "draft",
      currency: "EUR",
      cities: [{ id: "c", name: "C", country: "PT" }],
      ...plan,
    },
    profile: { iuc: "profile/1", id: "test", title: "Test", labels: { plan: "Plan" } },
  });

const action = (id: string, rest: Partial<Action>): Action => ({ id, title: id, ...rest });
const costs = [{ money: { amount: 100 } }];
const allocations = [
  { source: "f", money: { amount: 30 } },
  { source: "g", money: { amount: 50 }, state: "rejected" as const },
];
const range = (amount: number) => ({ min: amount * 100, max: amount * 100 });

const sumsOf = (plan: Partial<Plan>) =>
  balances(modelOf(plan)).map(({ path, cost, money }) => [path.join("/"), cost, money]);

test("rejected money does not stand against a cost", () => {
  expect(sumsOf({ actions: [action("a", { costs, allocations })] })).toEqual([
    ["actions/0", range(100), range(30)],
  ]);
});

test("a whole that has a price is compared with the money of its parts", () => {
  const parts = [action("a", { costs }), action("b", { parent: "a", allocations })];
  expect(sumsOf({ actions: parts })).toEqual([["actions/0", range(100), range(30)]]);
});

test("a cost without an amount is open, one that is counted elsewhere is not", () => {
  const costIn = (gaps: Action["gaps"]) =>
    sumsOf({ actions: [action("a", { allocations, costs: [...costs, gaps ? { gaps } : {}] })] });
  expect(costIn(undefined)).toEqual([["actions/0", { min: 10000, max: Infinity }, range(30)]]);
  expect(costIn({ money: { reason: "counted-in" } })).toEqual([
    ["actions/0", range(100), range(30)],
  ]);
});

test.each<[string, Partial<Plan>]>([
  ["without sources", { actions: [action("a", { costs })] }],
  ["without costs", { actions: [action("a", { allocations })] }],
  ["that was cancelled", { actions: [action("a", { costs, allocations, status: "cancelled" })] }],
  [
    "that draws on a shared cost",
    {
      actions: [action("a", { costs, allocations }), action("b", { parent: "a" })],
      sharedCosts: [{ id: "s", label: "S", actions: ["b"] }],
    },
  ],
  [
    "with prices before tax",
    { actions: [action("a", { allocations, costs: [{ money: { amount: 1, vat: "excluded" } }] })] },
  ],
])("an action %s is not compared", (_, plan) => {
  expect(sumsOf(plan)).toEqual([]);
});

test("a shared cost is compared with its own sources, and counts in the plan", () => {
  const plan: Partial<Plan> = {
    actions: [action("a", { costs })],
    sharedCosts: [{ id: "s", label: "S", money: { amount: 7 }, allocations }],
  };
  expect(sumsOf(plan)).toEqual([["sharedCosts/0", range(7), range(30)]]);
  expect(planBalance(modelOf(plan))).toEqual({ cost: range(107), money: range(30) });
});

test("a plan without sources is not compared", () => {
  expect(planBalance(modelOf({ actions: [action("a", { costs })] }))).toBeUndefined();
});

test("work given up has no part in the balance of the plan", () => {
  const alone = modelOf({ actions: [action("a", { costs, allocations })] });
  const given = action("b", { costs, allocations, status: "superseded" });
  const both = modelOf({ actions: [action("a", { costs, allocations }), given] });
  expect(planBalance(both)).toEqual(planBalance(alone));
  expect(planBalance(both)).toBeDefined();
});
