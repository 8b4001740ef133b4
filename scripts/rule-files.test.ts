import { expect, test } from "vitest";
import { languages } from "../src/core/language.ts";
import { exportName, namesake, ruleIndex, rulesIn, ruleTemplate } from "./rule-files.ts";

test("the index lists rules in order of id and can be read back", () => {
  const index = ruleIndex(["time/b-last", "money/a-first"]);
  expect(index).toContain('import { aFirst } from "./money/a-first.ts";\nimport { bLast }');
  expect(index).toContain("[aFirst, bLast]");
  expect(rulesIn(index)).toEqual(["money/a-first", "time/b-last"]);
});

test("two rules with one name in code are refused", () => {
  expect(() => ruleIndex(["time/has-end", "money/has-end"])).toThrow("time/has-end");
  expect(namesake("money/has-end", ["money/a-first", "time/has-end"])).toBe("time/has-end");
  expect(namesake("money/has-end", ["money/a-first", "money/has-end"])).toBeUndefined();
});

test("the template exports the rule under its name", () => {
  expect(exportName("time/action-dates-ordered")).toBe("actionDatesOrdered");
  expect(ruleTemplate("time/action-dates-ordered")).toContain(
    'export const actionDatesOrdered = defineRule({\n  id: "time/action-dates-ordered",',
  );
});

test("the template has a place for the words of every language", () => {
  for (const language of languages)
    expect(ruleTemplate("time/has-end")).toContain(`\n    ${language}: {\n      summary: "",`);
});
