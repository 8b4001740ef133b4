import { expect, test } from "vitest";
import type { Profile } from "../plan/profile.generated.ts";
import { askedOption, levelOf, mergeLevels, optionOf } from "./levels.ts";
import type { CheckRule } from "./rule.ts";

const rule: CheckRule = {
  id: "money/sums",
  origin: [],
  sources: [],
  level: "error",
  kind: "missing",
  options: { most: 3, least: 1 },
  words: { en: { summary: "", why: "", fix: "", messages: {} } },
  check: () => [],
};

const profile: Profile = {
  iuc: "profile/1",
  id: "own",
  title: "Own",
  labels: { plan: "Plan" },
  rules: { "money/sums": { level: "warning", options: { most: 4, least: 2 } } },
};

test("what is asked for wins over the profile, level and number each by itself", () => {
  const asked = { "money/sums": { options: { most: 5 } } };
  expect(levelOf(rule, profile, asked)).toBe("warning");
  expect(levelOf(rule, profile, { "money/sums": "off" })).toBe("off");
  expect(askedOption(rule, asked, "most")).toBe(5);
  expect(askedOption(rule, asked, "least") ?? optionOf(rule, profile, "least")).toBe(2);
  expect(() => optionOf(rule, profile, "constructor")).toThrow(
    'the rule money/sums has no option "constructor"',
  );
});

test("later settings lie over earlier ones and keep what they do not name", () => {
  expect(
    mergeLevels([
      { a: { level: "error", options: { most: 1, least: 0 } }, b: "off" },
      { a: { options: { most: 2 } } },
      { a: "info" },
    ]),
  ).toEqual({ a: { level: "info", options: { most: 2, least: 0 } }, b: { level: "off" } });
});
