import { expect, test } from "vitest";
import { referenceFiles } from "./references.ts";
import type { SchemaNode } from "./schema-node.ts";

const text: SchemaNode = { type: "string" };
const id = { properties: { id: text } };
const list = (items: SchemaNode): SchemaNode => ({ type: "array", items });

const contentOf = (root: SchemaNode): string =>
  referenceFiles(root)
    .map(({ content }) => content)
    .join("");

test("lists where ids stand; a list of the same kind of entry elsewhere has the top-level name", () => {
  const content = contentOf({
    $defs: { city: { ...id } },
    properties: {
      cities: list({ $ref: "#/$defs/city" }),
      pairing: { properties: { partners: list({ $ref: "#/$defs/city" }) } },
      objectives: list({ properties: { id: text, results: list(id) } }),
    },
  });
  expect(content).toContain('{ path: ["cities", "*"], kind: "cities" }');
  expect(content).toContain('{ path: ["pairing", "partners", "*"], kind: "cities" }');
  expect(content).toContain('{ path: ["objectives", "*", "results", "*"], kind: "results" }');
});

test("lists where ids are referred to, below lists, maps of any key and definitions", () => {
  const content = contentOf({
    $defs: { gaps: { additionalProperties: { properties: { ref: { refersTo: ["any"] } } } } },
    properties: {
      actions: list({
        properties: {
          id: text,
          gaps: { $ref: "#/$defs/gaps" },
          dependsOn: list({ refersTo: ["actions"] }),
        },
      }),
    },
  });
  expect(content).toContain('{ path: ["actions", "*", "gaps", "*", "ref"], kinds: ["any"] }');
  expect(content).toContain('{ path: ["actions", "*", "dependsOn", "*"], kinds: ["actions"] }');
});

test("a definition inside itself ends", () => {
  const node: SchemaNode = { properties: { id: text, parts: list({ $ref: "#/$defs/part" }) } };
  const content = contentOf({
    $defs: { part: node },
    properties: { parts: list({ $ref: "#/$defs/part" }) },
  });
  expect(content).toContain('{ path: ["parts", "*"], kind: "parts" }');
  expect(content).not.toContain('["parts", "*", "parts", "*"]');
});

test("a reference to a kind that has no ids stops the generator", () => {
  expect(() => contentOf({ properties: { actions: list({ refersTo: ["wishes"] }) } })).toThrow(
    'actions.* refers to "wishes", which has no ids',
  );
});

test("lists which fields a map may give reasons for", () => {
  const content = contentOf({
    properties: {
      actions: list({ properties: { id: text, owners: text, notes: text, gaps: text } }),
      vision: { properties: { statement: text } },
    },
  });
  expect(content).toContain('{ path: ["actions", "*"], fields: ["owners"] }');
  expect(content).not.toContain("statement");
});

test("lists where dates, amounts of money and ranges stand", () => {
  const content = contentOf({
    $defs: {
      date: text,
      endDate: text,
      money: { properties: { min: text, max: text, asOf: { $ref: "#/$defs/date" } } },
    },
    properties: {
      quantity: { properties: { min: text, max: text } },
      nextRevision: { $ref: "#/$defs/date" },
      actions: list({
        properties: { end: { $ref: "#/$defs/endDate" }, cost: { $ref: "#/$defs/money" } },
      }),
    },
  });
  expect(content).toContain(
    '[\n  ["nextRevision"],\n  ["actions", "*", "end"],\n  ["actions", "*", "cost", "asOf"],\n]',
  );
  expect(content).toContain('[\n  ["actions", "*", "cost"],\n]');
  expect(content).toContain('[\n  ["quantity"],\n]');
});
