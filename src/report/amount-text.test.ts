import { expect, test } from "vitest";
import { wordsIn } from "../../tests/support/report.ts";
import type { Effect, Target } from "../plan/types.generated.ts";
import { amountText, effectText, measuredText, targetText } from "./amount-text.ts";

const words = wordsIn();

test.each<[Parameters<typeof amountText>[0], string | undefined, string]>([
  [{ value: 12000 }, undefined, "12,000"],
  [{ value: 40 }, "km", "40\u00a0km"],
  [{ value: 80 }, "%", "80%"],
  [{ value: 17.6 }, "%", "17.6%"],
  [{ value: "over 90" }, "%", "over 90\u00a0%"],
  [{ value: 40571020 }, "EUR", "€40,571,020"],
  [{ value: "good" }, undefined, "good"],
  [{ value: "" }, "km", ""],
  [{}, "km", ""],
  [{ min: 1, max: 2 }, "km", "1 to 2\u00a0km"],
  [{ min: 1, max: 2 }, "%", "1% to 2%"],
  [{ min: 3 }, "km", "at least 3\u00a0km"],
  [{ max: 3 }, "km", "at most 3\u00a0km"],
  [{ value: 3, approximate: true }, "km", "about 3\u00a0km"],
])("%j in %j is “%s”", (extent, unit, text) => {
  expect(amountText(extent, unit, words)).toBe(text);
});

test("a percentage stands as the language writes it", () => {
  const text = (language: string): string =>
    amountText({ value: 90.5 }, "%", wordsIn(language)).replace(/\s/, " ");
  expect([text("en"), text("fr"), text("de")]).toEqual(["90.5%", "90,5 %", "90,5 %"]);
});

test("a unit is printed in the language of the report", () => {
  expect(amountText({ value: 2 }, { en: "trees", fr: "arbres" }, wordsIn("fr"))).toBe(
    "2\u00a0arbres",
  );
});

test.each<[Target, string]>([
  [{ value: 40, by: 2030 }, "40\u00a0km by 2030"],
  [{ value: 40, comparator: "at-least", by: 2030 }, "at least 40\u00a0km by 2030"],
  [{ value: 40, comparator: "at-most" }, "at most 40\u00a0km"],
  [{ value: 40, comparator: "about" }, "about 40\u00a0km"],
  [{ trend: "up", by: 2027 }, "rising by 2027"],
  [{ trend: "hold" }, "unchanged"],
  [{ value: -90, relative: true, by: 2027 }, "-90% against the baseline by 2027"],
  [{ value: 40, adopted: false }, "40\u00a0km (not adopted)"],
  [{ by: 2030 }, ""],
])("the target %j is “%s”", (target, text) => {
  expect(targetText(target, "km", words)).toBe(text);
});

test("a measured value has its date", () => {
  expect(measuredText({ value: 13, date: 2018 }, "km", words)).toBe("13\u00a0km (2018)");
  expect(measuredText({ value: 13 }, "km", words)).toBe("13\u00a0km");
  expect(measuredText({ date: 2018 }, "km", words)).toBe("");
});

test.each<[Effect, string]>([
  [{ what: "Cleaner air" }, "Cleaner air"],
  [
    { what: "CO2 avoided", value: 2381, unit: "t", per: "year" },
    "CO2 avoided: 2,381\u00a0t a year",
  ],
  [
    {
      what: "CO2 avoided",
      value: 5,
      unit: "t",
      years: 2030,
      relativeTo: "2018",
      assumption: "all goes well",
    },
    "CO2 avoided: 5\u00a0t (2030; 2018; all goes well)",
  ],
])("the effect %j is “%s”", (effect, text) => {
  expect(effectText(effect, words)).toBe(text);
});
