import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typesOf, viewSchema, type SchemaNode } from "./schema-node.ts";

const view = viewSchema({
  properties: {
    parts: { type: "array", items: { $ref: "#/$defs/part" }, description: "Its parts." },
    gaps: { additionalProperties: { title: "Gap" } },
    title: { patternProperties: { "^[a-z]{2}$": { title: "Text" } } },
  },
  $defs: {
    part: { title: "Part", required: ["id"], properties: { parts: { $ref: "#/$defs/parts" } } },
    parts: { items: { $ref: "#/$defs/part" } },
  },
});

test.each<[(string | number)[], string | undefined]>([
  [["parts", 0], "Part"],
  [["parts", 3, "parts", 1, "parts", 4], "Part"],
  [["gaps", "start"], "Gap"],
  [["title", "pt"], "Text"],
  [["title", "portuguese"], undefined],
  [["constructor"], undefined],
  [["parts", "x"], undefined],
])("B40: finds the node at %j, also of a kind inside itself", (path, title) => {
  expect(view.at(path)?.title).toBe(title);
});

test("equal places have equal names", () => {
  expect(view.placeOf(["parts", 7, "parts", 1])).toBe("/parts/*/parts/*");
  expect(view.placeOf(["gaps", "start"])).toBe("/gaps/*");
  expect(view.placeOf(["parts", 0, "unknown", "x"])).toBe("/parts/*/*/*");
});

function* nodesOf(value: unknown): Iterable<SchemaNode & { readonly uniqueItems?: boolean }> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

const bundled = (kind: string): unknown =>
  JSON.parse(readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8"));

test.each(["plan", "profile"])(
  "B36: each list without repeats in a %s says that its entries are plain, so that it is read in linear time",
  (kind) => {
    const lists = [...nodesOf(bundled(kind))].filter(({ uniqueItems }) => uniqueItems === true);
    expect(lists.length).toBeGreaterThan(0);
    for (const { items } of lists) expect(typesOf(items ?? {})).toEqual(["string"]);
  },
);
