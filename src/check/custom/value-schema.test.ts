import { expect, test } from "vitest";
import type { ValueSchema } from "../config.generated.ts";
import { openForm } from "./value-schema.ts";

const breach = (schema: ValueSchema, value: unknown) =>
  openForm(schema, (pattern) => (text) => text.includes(pattern))(value);

test.each<[string, ValueSchema, unknown, unknown]>([
  ["the kind", { type: ["string", "integer"] }, 1.5, { path: [] }],
  ["a number that is whole", { type: "integer" }, 2, undefined],
  ["a list is no map", { type: "object" }, [], { path: [] }],
  [
    "the place inside",
    { items: { properties: { a: { minimum: 3 } } } },
    [{ a: 3 }, { a: 2 }],
    { path: [1, "a"] },
  ],
  [
    "a missing field",
    { properties: { a: { required: ["b"] } } },
    { a: {} },
    { path: ["a"], missing: "b" },
  ],
  [
    "an inherited name is missing",
    { required: ["constructor"] },
    {},
    { path: [], missing: "constructor" },
  ],
  [
    "a field too many",
    { properties: { a: {} }, additionalProperties: false },
    { a: 1, b: 2 },
    { path: ["b"], anchor: "key" },
  ],
  ["one of several forms", { anyOf: [{ type: "string" }, { minimum: 5 }] }, 3, { path: [] }],
  ["a form that must not be", { not: { const: "tbd" } }, "tbd", { path: [] }],
  ["letters of two units count once", { maxLength: 1 }, "𝕏", undefined],
  ["a pattern", { pattern: "tree" }, "bush", { path: [] }],
  ["other kinds pass", { pattern: "tree", minimum: 3, minItems: 2 }, true, undefined],
])("%s", (_, schema, value, expected) => {
  expect(breach(schema, value)).toEqual(expected);
});

test("B40: forms that lead back to themselves end, and are held to the values inside", () => {
  const tree: ValueSchema = {
    $ref: "#/$defs/node",
    $defs: {
      node: {
        anyOf: [{ $ref: "#/$defs/node" }, { $ref: "#" }],
        required: ["name"],
        properties: { children: { items: { $ref: "#/$defs/node" } } },
      },
    },
  };
  expect(breach(tree, { name: "a", children: [{ name: "b" }] })).toBeUndefined();
  expect(breach(tree, { name: "a", children: [{ name: "b" }, {}] })).toEqual({
    path: ["children", 1],
    missing: "name",
  });
});

test("B40: forms that unfold without end are judged once each", () => {
  const names = Array.from({ length: 60 }, (_, at) => `d${at}`);
  const $defs = Object.fromEntries(
    names.map((name, at) => [
      name,
      { anyOf: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] },
    ]),
  );
  const schema: ValueSchema = { $ref: "#/$defs/d0", $defs: { ...$defs, d60: { type: "string" } } };
  expect(breach(schema, 1)).toEqual({ path: [] });
});
