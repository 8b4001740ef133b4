import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createAjv } from "./support/ajv.ts";
import type { SchemaNode } from "../scripts/generate/schema-node.ts";

const read = (kind: string): SchemaNode =>
  JSON.parse(readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8")) as SchemaNode;

interface Located {
  readonly pointer: string;
  readonly node: SchemaNode;
}

/** The schema and every schema inside it, with its place. */
const nodesOf = (node: SchemaNode, pointer = "#"): readonly Located[] => [
  { pointer, node },
  ...named(node, "properties", pointer),
  ...named(node, "patternProperties", pointer),
  ...named(node, "$defs", pointer),
  ...single(node.items, `${pointer}/items`),
  ...single(node.additionalProperties, `${pointer}/additionalProperties`),
];

const named = (node: SchemaNode, keyword: string, pointer: string): readonly Located[] =>
  Object.entries((node as Record<string, Record<string, SchemaNode>>)[keyword] ?? {}).flatMap(
    ([name, inner]) => nodesOf(inner, `${pointer}/${keyword}/${name}`),
  );

const single = (inner: SchemaNode | boolean | undefined, pointer: string): readonly Located[] =>
  typeof inner === "object" ? nodesOf(inner, pointer) : [];

describe.each(["plan", "profile", "config", "theme", "template", "baseline", "report"])(
  "the %s schema",
  (kind) => {
    const root = read(kind);
    const nodes = nodesOf(root);

    test("compiles in strict mode, alone", () => {
      expect(createAjv().compile(root)).toBeTypeOf("function");
    });

    test("has an id that names kind and version", () => {
      expect(root).toMatchObject({ $id: `urn:iuc:schema:${kind}:1` });
    });

    test("describes every property, itself or by what it refers to", () => {
      const silent = nodes
        .filter(({ pointer }) => /\/(properties|\$defs)\/[^/]+$/.test(pointer))
        .filter(({ node }) => !describedBy(root, node));
      expect(silent.map(({ pointer }) => pointer)).toEqual([]);
    });

    test("says what each value of a list of choices means", () => {
      const unequal = nodes.filter(
        ({ node }) => node.enum && node.enum.length !== node.enumDescriptions?.length,
      );
      expect(unequal.map(({ pointer }) => pointer)).toEqual([]);
    });

    test("closes every object with named properties", () => {
      const open = nodes.filter(
        ({ node }) => node.properties && node.additionalProperties !== false,
      );
      expect(open.map(({ pointer }) => pointer)).toEqual([]);
    });

    test("gives no example that breaks it", () => {
      const ajv = createAjv();
      const examples = nodes.flatMap(({ pointer, node }) =>
        (node.examples ?? []).map((example) => ({ pointer, node, example })),
      );
      const wrong = examples.filter(
        ({ node, example }) => !ajv.validate({ ...node, $defs: root.$defs }, example),
      );
      expect(wrong.map(({ pointer, example }) => [pointer, example])).toEqual([]);
    });
  },
);

test("every entry of a plan with an id may say why a field is empty", () => {
  const silent = nodesOf(read("plan")).filter(
    ({ node }) => node.properties?.id && !node.properties.gaps,
  );
  expect(silent.map(({ pointer }) => pointer)).toEqual([]);
});

const describedBy = (root: SchemaNode, node: SchemaNode): boolean =>
  (node.description ?? root.$defs?.[node.$ref?.slice("#/$defs/".length) ?? ""]?.description ?? "")
    .length > 3;
