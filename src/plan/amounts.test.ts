import { expect, test } from "vitest";
import { amounts, isLikeForLike, isSummed } from "./amounts.ts";
import type { Plan } from "./types.generated.ts";

const plan: Plan = {
  iuc: "plan/1",
  id: "p",
  title: "P",
  profile: "test",
  language: "en",
  status: "draft",
  cities: [{ id: "c", name: "C", country: "PT" }],
  actions: [
    { id: "a", title: "A", costs: [{ money: { amount: 1 } }], spent: { money: { amount: 2 } } },
  ],
  tests: [{ id: "t", title: "T", cost: { amount: 3 } }],
  budget: { stated: { amount: 4 } },
};

test("amounts are found wherever the format has one; sums take only some of them", () => {
  const all = [...amounts(plan)];
  expect(all.map(({ money }) => money.amount).sort()).toEqual([1, 2, 3, 4]);
  expect(all.filter(isSummed).map(({ money }) => money.amount)).toEqual([1, 4]);
});

test("amounts with and without tax, or in other prices, cannot be compared", () => {
  expect(isLikeForLike([{ amount: 1 }, { amount: 2 }])).toBe(true);
  expect(isLikeForLike([{ amount: 1, vat: "excluded" }, { amount: 2 }])).toBe(false);
  expect(
    isLikeForLike([
      { amount: 1, priceYear: 2020 },
      { amount: 2, priceYear: 2024 },
    ]),
  ).toBe(false);
});
