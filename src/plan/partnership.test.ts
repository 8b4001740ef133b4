import { expect, test } from "vitest";
import { inhabitantsOf, isInUnion } from "./partnership.ts";

const year = (first: number, last = first) => ({
  earliest: `${first}-01-01`,
  latest: `${last}-12-31`,
});

test.each([
  ["PT", year(2026), true],
  ["PT", year(1980), false],
  ["PT", year(1986), true],
  ["GB", year(2018), true],
  ["GB", year(2020), undefined],
  ["GB", year(2018, 2022), undefined],
  ["GB", year(2021), false],
  ["BR", year(2026), false],
  ["PT", undefined, true],
  ["GB", undefined, undefined],
  ["BR", undefined, false],
])("%s in the Union in %j: %s", (country, span, expected) => {
  expect(isInUnion(country, span)).toBe(expected);
});

test("a grouping counts its members where it states no figure of its own", () => {
  const city = { id: "c", name: "C", country: "PT" as const };
  const member = (value?: number) => ({
    name: "M",
    ...(value === undefined ? {} : { population: { value } }),
  });
  expect(inhabitantsOf({ ...city, members: [member(20_000), member(35_000)] })).toBe(55_000);
  expect(inhabitantsOf({ ...city, members: [member(20_000), member()] })).toBeUndefined();
  expect(inhabitantsOf({ ...city, population: { value: 9 }, members: [member(1)] })).toBe(9);
  expect(inhabitantsOf(city)).toBeUndefined();
});
