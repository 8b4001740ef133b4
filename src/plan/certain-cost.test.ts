import { expect, test } from "vitest";
import { certainCost } from "./certain-cost.ts";
import { buildModel } from "./model.ts";
import type { Action, Plan } from "./types.generated.ts";

const costIn = (actions: Action[], rest: Partial<Plan> = {}) => {
  const model = buildModel({
    plan: {
      iuc: "plan/1",
      id: "p",
      title: "P",
      profile: "test",
      language: "en",
      status: "draft",
      currency: "EUR",
      cities: [{ id: "c", name: "C", country: "PT" }],
      actions,
      ...rest,
    },
    profile: { iuc: "profile/1", id: "test", title: "Test", labels: { plan: "Plan" } },
  });
  return certainCost(
    model,
    actions.filter(({ parent }) => parent === undefined),
  );
};

const action = (id: string, rest: Partial<Action> = {}): Action => ({ id, title: id, ...rest });
const costs = [{ money: { amount: 10 } }];

test("an action that tells no cost leaves the sum open", () => {
  expect(costIn([action("a", { costs }), action("b")])).toEqual({ min: 1000, max: Infinity });
});

test("so does a part that tells none beside one that does", () => {
  const parts = [action("a"), action("b", { parent: "a", costs }), action("c", { parent: "a" })];
  expect(costIn(parts)).toEqual({ min: 1000, max: Infinity });
});

test("a cost that is counted elsewhere or shared does not", () => {
  const elsewhere = action("b", { gaps: { costs: { reason: "counted-in", ref: "a" } } });
  const shared = { sharedCosts: [{ id: "s", label: "S", actions: ["c"] }] };
  expect(costIn([action("a", { costs }), elsewhere, action("c")], shared)).toEqual({
    min: 1000,
    max: 1000,
  });
});

test("work that was given up may or may not be in a sum", () => {
  expect(costIn([action("a", { costs }), action("b", { costs, status: "cancelled" })])).toEqual({
    min: 1000,
    max: 2000,
  });
});
