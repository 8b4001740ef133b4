import { expect, test } from "vitest";
import { fileTest, levelLookup } from "./settings.ts";

test.each<[string, string, boolean]>([
  ["drafts", "drafts/a.plan.yaml", true],
  ["drafts/", "drafts/x/plan.yaml", true],
  ["./drafts", "drafts", true],
  ["drafts", "old/drafts/a.plan.yaml", false],
  ["*/old", "a/old/b.plan.yaml", true],
  ["**/old", "old/b.plan.yaml", true],
  ["*.plan.yaml", "a/b.plan.yaml", false],
  [".", "a/b.plan.yaml", true],
  ["{a,b}/*.plan.yaml", "b/c.plan.yaml", true],
])("%s on %s", (pattern, path, expected) => {
  expect(fileTest(pattern)(path)).toBe(expected);
});

test("of several overrides the last one counts, and what was asked for wins", () => {
  const levelsFor = levelLookup({
    base: { "a/b": "error", "c/d": { options: { most: 1 } } },
    overrides: [
      { files: ["x"], levels: { "a/b": "info" } },
      { files: ["x/y"], levels: { "a/b": "off", "c/d": { options: { most: 2 } } } },
    ],
    asked: { "c/d": "warning" },
    cwd: "/home/plans/x",
    folder: "/home/plans",
  });
  expect(levelsFor("z/plan.yaml")).toEqual({
    "a/b": { level: "info" },
    "c/d": { level: "warning", options: { most: 1 } },
  });
  expect(levelsFor("y/plan.yaml")).toEqual({
    "a/b": { level: "off" },
    "c/d": { level: "warning", options: { most: 2 } },
  });
  expect(levelsFor("../w/plan.yaml")).toMatchObject({ "a/b": { level: "error" } });
});
