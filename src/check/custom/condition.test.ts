import { expect, test } from "vitest";
import type { PlanModel } from "../../plan/model.ts";
import { NO_CALENDAR } from "../../plan/when.ts";
import type { Condition } from "../config.generated.ts";
import { verdictOf } from "./condition.ts";

const model = { calendar: NO_CALENDAR } as unknown as PlanModel;

const verdict = (condition: Condition, value: unknown): boolean | undefined =>
  verdictOf(condition, (pattern) => (text) => text.includes(pattern))(value, model);

test.each<[string, Condition, unknown, boolean | undefined]>([
  ["an empty list is absent", { is: "present" }, [], false],
  ["zero is present", { is: "present" }, 0, true],
  ["a false is no absence", { is: "absent" }, false, false],
  ["what is not there is not compared", { is: "equals", value: "a" }, undefined, undefined],
  ["a number equals its digits", { is: "equals", value: "2030" }, 2030, true],
  ["another text", { is: "differs", value: "a" }, "b", true],
  ["every entry of a list counts", { is: "oneOf", values: ["a", "b"] }, ["a", "c"], false],
  ["every language counts", { is: "matches", value: "tree" }, { en: "tree", pt: "árvore" }, false],
  ["maps are not compared", { is: "oneOf", values: ["a"] }, [{ id: "a" }], undefined],
  ["none of them", { is: "noneOf", values: ["a"] }, ["b", "a"], false],
  ["the bound itself is enough", { is: "atLeast", value: 2 }, 2, true],
  ["a list is counted", { is: "atMost", value: 1 }, ["a", "b"], false],
  ["a text has no amount", { is: "atLeast", value: 2 }, "3", undefined],
  ["certainly before", { is: "before", value: 2030 }, "2029-12", true],
  ["perhaps before", { is: "before", value: "2030-06" }, 2030, undefined],
  ["certainly not before", { is: "before", value: 2030 }, "2030-01", false],
  ["the day itself is not after", { is: "after", value: "2030-06-30" }, "2030-06-30", false],
  ["certainly after", { is: "after", value: "2030-06-30" }, "2030-07", true],
  ["one of two dates", { is: "after", value: 2030 }, [2029, 2031], undefined],
  ["no end is neither", { is: "before", value: 2030 }, "open", undefined],
  ["what is no date is neither", { is: "before", value: 2030 }, { year: 2029 }, undefined],
])("%s", (_, condition, value, expected) => {
  expect(verdict(condition, value)).toBe(expected);
});
