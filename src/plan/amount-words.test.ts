import { expect, test } from "vitest";
import { amountWords, rangeWords } from "./amount-words.ts";

test.each([
  [125_000_000, "EUR", "1 250 000 EUR"],
  [1_250, "EUR", "12.50 EUR"],
  [99_900, "EUR", "999 EUR"],
  [-123_456, "EUR", "-1 234.56 EUR"],
  [5_000_000, "JPY", "5 000 000 JPY"],
  [100, undefined, "1"],
])("%i of %s is %s", (minor, currency, words) => {
  expect(amountWords(minor, currency)).toBe(words);
});

test.each([
  [1_000, 1_000, "10 EUR"],
  [100_000, 1_200_000, "1 000–12 000 EUR"],
  [1_000, Infinity, "≥ 10 EUR"],
])("from %d to %d is %s", (min, max, words) => {
  expect(rangeWords({ min, max }, "EUR")).toBe(words);
});
