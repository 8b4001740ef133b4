import { expect, test } from "vitest";
import { wordsIn } from "../../tests/support/report.ts";
import type { CostItem, Money } from "../plan/types.generated.ts";
import { costText, moneyText, rangeText, shortRangeText } from "./money-text.ts";

const words = wordsIn();

test.each<[Money, string]>([
  [{ amount: 30000 }, "€30,000"],
  [{ amount: 0 }, "€0"],
  [{ amount: 12.5 }, "€12.50"],
  [{ amount: -5 }, "-€5"],
  [{ amount: 1e12 }, "€1,000,000,000,000"],
  [{ amount: 160000, currency: "BGN" }, "BGN\u00a0160,000"],
  [{ amount: 1000, currency: "JPY" }, "JP¥1,000"],
  [{ min: 10, max: 20 }, "€10 to €20"],
  [{ min: 10 }, "at least €10"],
  [{ max: 20 }, "up to €20"],
  [{}, ""],
  [{ amount: 5, approximate: true }, "about €5"],
  [{ amount: 5, per: "year" }, "€5 a year"],
  [{ amount: 5, per: "year", times: 3 }, "€5 a year × 3"],
  [{ amount: 5, per: "unit" }, "€5 per unit"],
  [{ amount: 5, per: "unit", unit: "tonne", times: 1200 }, "€5 per tonne × 1,200"],
  [{ amount: 5, vat: "included" }, "€5 incl. VAT"],
  [{ amount: 5, vat: "excluded" }, "€5 plus VAT"],
  [{ amount: 5, partial: true }, "€5, a part still missing"],
  [{ amount: 5, priceYear: 2018 }, "€5 (prices of 2018)"],
  [
    { amount: 5, approximate: true, per: "year", asOf: "2024-06" },
    "about €5 a year (prices of June 2024)",
  ],
])("%j is “%s”", (money, text) => {
  expect(moneyText(money, words)).toBe(text);
});

test("without any currency an amount is a number", () => {
  expect(moneyText({ amount: 1234.5 }, { ...words, currency: undefined })).toBe("1,234.5");
});

test("amounts follow the language", () => {
  expect(moneyText({ amount: 1234567 }, wordsIn("fr"))).toMatch(/^1\s234\s567\s€$/);
});

test.each<[number, number, string, string]>([
  [0, 0, "€0", "€0"],
  [1234500, 1234500, "€12,345", "€12.3K"],
  [100, 200, "€1 to €2", "€1 to €2"],
  [0, 200, "up to €2", "€0 to €2"],
  [5_000_000_00, 5_001_000_00, "€5,000,000 to €5,001,000", "€5m"],
  [100, Infinity, "at least €1", "≥ €1"],
  [0, Infinity, "", ""],
])("%i to %i minor units are “%s”, in a headline “%s”", (min, max, long, short) => {
  expect(rangeText({ min, max }, words)).toBe(long);
  expect(shortRangeText({ min, max }, words).replace("k", "K")).toBe(short);
});

test.each<[CostItem, string]>([
  [{ money: { amount: 5 } }, "€5"],
  [{ effort: { fte: 0.5 } }, "0.5 full-time posts"],
  [{ effort: { fte: 2, years: 3 } }, "2 full-time posts for 3 years"],
  [{ money: { amount: 5 }, effort: { fte: 1 } }, "€5; 1 full-time posts"],
  [{}, ""],
])("the cost %j is “%s”", (cost, text) => {
  expect(costText(cost, words)).toBe(text);
});
