import { expect, test } from "vitest";
import { expectText, parseCase, splitCommand } from "./case.ts";

test.each([
  [{ run: "iuc schema", exit: 0 }, "asserts only an exit code"],
  [{ run: "iuc schema", exit: 0, stdout: {} }, "asserts only an exit code"],
  [{ run: "iuc schema", stdout: "" }, "says the exit code"],
  [{ run: "schema", exit: 0, stdout: "" }, "says what it runs"],
  [{ run: "iuc", exit: 0, stdout: "", stdot: "" }, 'no "stdot"'],
  [{ run: "iuc", exit: 0, stdout: { contain: ["a"] } }, 'no matcher is called "contain"'],
])("refuses %j", (value, message) => {
  expect(() => parseCase(value)).toThrow(message);
});

test("a written file alone is enough of an assertion", () => {
  const value = { run: "iuc schema --out s", exit: 0, written: { "s/a.json": { absent: true } } };
  expect(parseCase(value)).toBe(value);
});

test("keeps quoted words together", () => {
  expect(splitCommand('iuc validate "a plan.yaml" -o x ""')).toEqual([
    "validate",
    "a plan.yaml",
    "-o",
    "x",
    "",
  ]);
});

test.each([
  ["text", "texts"],
  ["text", { contains: ["nothing"] }],
  ["text", { lacks: ["ex"] }],
  ['{"a":[1,2]}', { json: { a: [1] } }],
  ["text", { absent: true as const }],
  [undefined, "text"],
])("%j does not pass for %j", (actual, expected) => {
  expect(() => expectText("stdout", actual, expected)).toThrow();
});

test("a subset of JSON passes", () => {
  expectText("stdout", '{"a":{"b":1,"c":2}}', { json: { a: { b: 1 } } });
});
