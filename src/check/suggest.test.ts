import { expect, test } from "vitest";
import { quotedChoice, suggest } from "./suggest.ts";

test.each<[string, string[], string[]]>([
  ["titel", ["title", "tags", "text"], ["title"]],
  ["satus", ["status", "statusLabel"], ["status"]],
  ["target_groups", ["targetGroups", "targets"], ["targetGroups"]],
  ["TITLE", ["title", "titles"], ["title"]],
  ["mobilité", ["mobility"], ["mobility"]],
  ["cots", ["costs", "cost", "cuts", "coast"], ["costs", "cost", "cuts"]],
  ["ids", ["id", "notes"], ["id"]],
  ["warn", ["error", "warning"], ["warning"]],
  ["war", ["error", "warning"], []],
  ["na", ["name"], []],
  ["zoology", ["mobility", "housing"], []],
  ["x".repeat(5000), ["x".repeat(4999)], []],
  ["", ["a"], []],
])("%s", (written, names, expected) => {
  expect(suggest(written, names)).toEqual(expected);
});

test.each([
  [["a"], '"a"'],
  [["a", "b"], '"a" or "b"'],
  [["a", "b", "c"], '"a", "b" or "c"'],
])("names %j", (names, text) => {
  expect(quotedChoice(names)).toBe(text);
});
