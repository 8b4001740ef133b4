import { expect, test } from "vitest";
import { countsPeople } from "./people-units.ts";

test.each([
  ["people", "en", true],
  ["Inhabitants per year", "en", true],
  ["élèves", "fr", true],
  ["peões", "pt-BR", true],
  ["% of people", "en", false],
  ["trees", "en", false],
  ["Personen", "de", false],
])("%s (%s): %s", (unit, tag, expected) => {
  expect(countsPeople(unit, tag)).toBe(expected);
});
