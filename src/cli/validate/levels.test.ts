import { expect, test } from "vitest";
import { parseLevels } from "./levels.ts";

const ids = { rules: ["time/ordered", "money/sums-match"], fixed: ["yaml/syntax"] };

test("reads rules and levels, the last one of a rule", () => {
  expect(
    parseLevels(["time/ordered=off", "money/sums-match=info", "time/ordered=error"], ids),
  ).toEqual({ "time/ordered": "error", "money/sums-match": "info" });
});

test.each([
  ["time/ordered", "--rule takes a rule and a level"],
  ["time/ordered=", "--rule takes a rule and a level"],
  ["time/ordered=fatal", "--rule takes a rule and a level"],
  ["=error", "--rule takes a rule and a level"],
  ["time/orderd=off", 'no rule is called "time/orderd"'],
  ["yaml/syntax=off", 'the check "yaml/syntax" cannot be changed or switched off'],
  ["yaml/syntax=error", 'the check "yaml/syntax" cannot be changed or switched off'],
  ["__proto__=off", 'no rule is called "__proto__"'],
])("refuses %j", (flag, message) => {
  expect(() => parseLevels([flag], ids)).toThrow(message);
});
