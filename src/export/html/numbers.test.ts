import { expect, test } from "vitest";
import { numberReader } from "./numbers.ts";

test.each([
  ["en", "€1,234,567", 1234567],
  ["en", "about €30,000 a year (prices of 2018)", 30000],
  ["en", "€1.5 to €2", 1.5],
  ["en", "-€4,000", -4000],
  ["en", "80%", 80],
  ["en", "2020–2024", 2020],
  ["en", "12 345 t", 12345],
  ["en", "3 of 1000", 3],
  ["en", "not known", undefined],
  ["en", "", undefined],
  ["de", "1.234.567,50 €", 1234567.5],
  ["de", "−12,5 %", -12.5],
  ["fr", "1 234 567 €", 1234567],
  ["pl", "1 234 567,5 zł", 1234567.5],
  ["pt", "1.234 €", 1234],
  ["hi", "₹12,34,567", 1234567],
])("%s: %j is %j", (lang, text, value) => {
  expect(numberReader(lang)(text)).toBe(value);
});
