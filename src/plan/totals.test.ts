import { describe, expect, test } from "vitest";
import { buildModel, type PlanModel } from "./model.ts";
import { rangeOf } from "./money.ts";
import {
  allocationsOf,
  byState,
  costOf,
  covered,
  gapBetween,
  planAllocations,
  planCost,
  planGap,
} from "./totals.ts";
import type { Action, CostItem, Money, Plan } from "./types.generated.ts";

const modelOf = (plan: Partial<Plan>): PlanModel =>
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

const action = (id: string, rest: Partial<Action> = {}): Action => ({ id, title: id, ...rest });
const eur = (amount: number): { money: Money } => ({ money: { amount } });

describe("an amount is a range of minor units", () => {
  const euros = { currency: "EUR", rates: [], tolerance: 0.1 };
  test.each<[string, Money, { min: number; max: number } | undefined]>([
    ["a plain amount", { amount: 12.34 }, { min: 1234, max: 1234 }],
    ["a range", { min: 10, max: 20 }, { min: 1000, max: 2000 }],
    ["a least amount", { min: 10 }, { min: 1000, max: Infinity }],
    [
      "a partial sum is at least so much",
      { amount: 10, partial: true },
      { min: 1000, max: Infinity },
    ],
    ["about so much", { amount: 100, approximate: true }, { min: 9000, max: 11000 }],
    [
      "so much a year for so many years",
      { amount: 50, per: "year", times: 6 },
      { min: 30000, max: 30000 },
    ],
    ["so much a year, nobody knows how long", { amount: 50, per: "year" }, undefined],
    ["no amount", { gaps: { amount: { reason: "tbd" } } }, undefined],
    [
      "a currency that nobody knows",
      { amount: 1, gaps: { currency: { reason: "not-in-source" } } },
      undefined,
    ],
    ["a currency without a rate", { amount: 1, currency: "PLN" }, undefined],
    ["less than nothing", { amount: -5 }, { min: -500, max: -500 }],
  ])("%s", (_, money, range) => {
    expect(rangeOf(money, euros)).toEqual(range);
  });

  test("rates are read in both directions", () => {
    const purse = {
      currency: "EUR",
      rates: [{ from: "EUR" as const, to: "PLN" as const, rate: 4.5 }],
      tolerance: 0,
    };
    expect(rangeOf({ amount: 450, currency: "PLN" }, purse)).toEqual({ min: 10000, max: 10000 });
  });

  test("minor units follow the currency", () => {
    expect(rangeOf({ amount: 500 }, { currency: "JPY", rates: [], tolerance: 0.1 })).toEqual({
      min: 500,
      max: 500,
    });
  });
});

describe("totals", () => {
  test("a cost still to be told opens the sum, one that does not apply does not", () => {
    const costs = (reason: "tbd" | "not-applicable") => [
      eur(10),
      { label: "The rest", gaps: { money: { reason } } },
    ];
    const costIn = (reason: "tbd" | "not-applicable") => {
      const one = action("a", { costs: costs(reason) });
      return costOf(modelOf({ actions: [one] }), one);
    };
    expect(costIn("tbd")).toEqual({ min: 1000, max: Infinity });
    expect(costIn("not-applicable")).toEqual({ min: 1000, max: 1000 });
  });

  test("an action that tells no amount at all has no cost", () => {
    const one = action("a", { costs: [{ gaps: { money: { reason: "tbd" } } }] });
    expect(costOf(modelOf({ actions: [one] }), one)).toBeUndefined();
  });

  test("a parent costs what its parts cost, unless it says so itself", () => {
    const parts = [
      action("a"),
      action("a1", { parent: "a", costs: [eur(10)] }),
      action("a2", { parent: "a", costs: [eur(5)] }),
    ];
    const model = modelOf({ actions: parts });
    expect(costOf(model, action("a"))).toEqual({ min: 1500, max: 1500 });
    expect(planCost(model)).toEqual({ min: 1500, max: 1500 });
    const stated = action("a", { costs: [eur(99)] });
    expect(planCost(modelOf({ actions: [stated, ...parts.slice(1)] }))).toEqual({
      min: 9900,
      max: 9900,
    });
  });

  test("a part that does not say its cost leaves its parent open, unless it has none to say", () => {
    const [parent, priced] = [action("a"), action("a1", { parent: "a", costs: [eur(10)] })];
    const costWith = (rest: Partial<Action>, more: Partial<Plan> = {}) =>
      costOf(
        modelOf({ actions: [parent, priced, action("a2", { parent: "a", ...rest })], ...more }),
        parent,
      );
    const exact = { min: 1000, max: 1000 };
    expect(costWith({})).toEqual({ min: 1000, max: Infinity });
    expect(costWith({ gaps: { costs: { reason: "tbd" } } })).toEqual({ min: 1000, max: Infinity });
    expect(costWith({ gaps: { costs: { reason: "counted-in", ref: "a1" } } })).toEqual(exact);
    expect(costWith({ status: "cancelled" })).toEqual(exact);
    for (const id of ["a", "a2"])
      expect(costWith({}, { sharedCosts: [{ id: "s", label: "S", actions: [id] }] })).toEqual(
        exact,
      );
  });

  test("a cost without a price leaves the sum open, staff time does not", () => {
    const costWith = (cost: CostItem) => {
      const one = action("a", { costs: [eur(10), cost] });
      return costOf(modelOf({ actions: [one] }), one);
    };
    expect(costWith({ label: "Trees" })).toEqual({ min: 1000, max: Infinity });
    expect(costWith({ label: "Gardener", effort: { fte: 0.2 } })).toEqual({ min: 1000, max: 1000 });
  });

  test("a shared sum counts once, however many actions draw on it", () => {
    const model = modelOf({
      actions: [action("a"), action("b")],
      sharedCosts: [{ id: "s", label: "S", money: { amount: 669 }, actions: ["a", "b"] }],
    });
    expect(planCost(model)).toEqual({ min: 66900, max: 66900 });
    expect(costOf(model, action("a"))).toBeUndefined();
  });

  test("an action that does not say its cost leaves the total open, unless it has none to say", () => {
    const priced = action("a", { costs: [eur(10)] });
    const settled = action("b", { gaps: { costs: { reason: "counted-in", ref: "a" } } });
    expect(planCost(modelOf({ actions: [priced, settled] }))).toEqual({ min: 1000, max: 1000 });
    const silent = action("c", { gaps: { costs: { reason: "tbd" } } });
    expect(planCost(modelOf({ actions: [priced, silent] }))).toEqual({ min: 1000, max: Infinity });
  });

  test("a part that was given up does not count in its parent either", () => {
    const paid = (amount: number): Partial<Action> => ({
      costs: [eur(amount)],
      allocations: [{ source: "f", ...eur(amount), state: "secured" }],
    });
    const model = modelOf({
      actions: [
        action("a"),
        action("a1", { parent: "a", ...paid(10) }),
        action("a2", { parent: "a", status: "cancelled", ...paid(99) }),
      ],
    });
    expect(costOf(model, action("a"))).toEqual({ min: 1000, max: 1000 });
    expect(planCost(model)).toEqual({ min: 1000, max: 1000 });
    expect(byState(planAllocations(model), model).secured).toEqual({ min: 1000, max: 1000 });
  });

  test("a shared sum that is not told leaves the total open", () => {
    const shared = { id: "s", label: "S", gaps: { money: { reason: "tbd" as const } } };
    expect(planCost(modelOf({ sharedCosts: [shared] }))).toEqual({ min: 0, max: Infinity });
  });

  test("too much money for one action pays for no other", () => {
    const rich = action("a", {
      costs: [eur(10)],
      allocations: [{ source: "f", ...eur(50), state: "secured" }],
    });
    const model = modelOf({ actions: [rich, action("b", { costs: [eur(30)] })] });
    expect(planGap(model)).toEqual({ min: 3000, max: 3000 });
  });

  test("what was given up neither costs nor is paid for", () => {
    const given = action("b", {
      status: "cancelled",
      costs: [eur(90)],
      allocations: [{ source: "f", ...eur(90), state: "secured" }],
    });
    const model = modelOf({ actions: [action("a", { costs: [eur(10)] }), given] });
    expect(planCost(model)).toEqual({ min: 1000, max: 1000 });
    expect(planAllocations(model)).toEqual([]);
  });

  test("a ring of parents ends", () => {
    const ring = [action("a", { parent: "b" }), action("b", { parent: "a" })];
    expect(costOf(modelOf({ actions: ring }), action("a", { parent: "b" }))).toBeUndefined();
  });

  test("a cost that cannot be read leaves the most unknown", () => {
    const model = modelOf({
      actions: [action("a", { costs: [eur(10), { money: { amount: 3, per: "year" } }] })],
    });
    expect(planCost(model)).toEqual({ min: 1000, max: Infinity });
  });

  test("rejected money covers nothing", () => {
    const one = action("a", {
      costs: [eur(100)],
      allocations: [
        { source: "f", ...eur(40), state: "secured" },
        { source: "f", ...eur(30), state: "rejected" },
        { source: "g", ...eur(20) },
      ],
    });
    const model = modelOf({ actions: [one] });
    const sums = byState(allocationsOf(model, one), model);
    expect(sums.identified).toEqual({ min: 2000, max: 2000 });
    expect(covered(sums)).toEqual({ min: 6000, max: 6000 });
    expect(gapBetween({ min: 10000, max: 10000 }, covered(sums))).toEqual({ min: 4000, max: 4000 });
    expect(planAllocations(model)).toHaveLength(3);
  });
});
