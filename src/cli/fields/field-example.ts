import { dump } from "js-yaml";
import { typesOf, type SchemaNode } from "../../check/schema-node.ts";
import { entryNode, resolveNode } from "./field-index.ts";

/** How a field looks in a file (YAML), inside the least that has to stand around it. */
export const fieldExample = (root: SchemaNode, path: readonly string[]): string =>
  dump(within(root, root, path), { lineWidth: 88, quotingType: '"' });

const within = (root: SchemaNode, entry: SchemaNode, path: readonly string[]): unknown => {
  const [name = "", ...rest] = path;
  const found = entry.properties?.[name] ?? {};
  const node = resolveNode(root, found);
  if (rest.length === 0) return { [name]: exampleValue(root, node) };
  const inner = entryNode(root, found);
  const value = { ...requiredOf(root, inner), ...asMap(within(root, inner, rest)) };
  return { [name]: node.items ? [value] : value };
};

/** A value that the node takes. */
export const exampleValue = (root: SchemaNode, found: SchemaNode): unknown => {
  const node = resolveNode(root, found);
  const given = node.const ?? node.examples?.[0] ?? node.enum?.[0];
  if (given !== undefined) return given;
  if (node.refersTo && node.items === undefined) return `${node.refersTo[0]?.charAt(0) ?? "x"}1`;
  return byType(root, node);
};

const byType = (root: SchemaNode, node: SchemaNode): unknown => {
  if (node.title !== undefined && Object.hasOwn(byTitle, node.title)) return byTitle[node.title];
  const [type = "object"] = typesOf(node);
  switch (type) {
    case "string":
      return "text";
    case "integer":
    case "number":
      return Math.min(Math.max(12, node.minimum ?? 12), node.maximum ?? Infinity);
    case "boolean":
      return true;
    case "array":
      return node.items ? [exampleValue(root, node.items)] : [];
    default:
      return someOf(root, node);
  }
};

const byTitle: Readonly<Record<string, string>> = {
  Line: "Text on one line",
  Prose: "Text in full sentences.",
  WebAddress: "https://www.example.org",
};

const requiredOf = (root: SchemaNode, node: SchemaNode): object =>
  fields(root, node, node.required ?? []);

/** The required fields, or the first one where none is; of a map with free names one entry. */
const someOf = (root: SchemaNode, node: SchemaNode): object => {
  if (typeof node.additionalProperties === "object")
    return { name: exampleValue(root, node.additionalProperties) };
  const names = Object.keys(node.properties ?? {});
  return fields(root, node, node.required ?? names.slice(0, 1));
};

const fields = (root: SchemaNode, node: SchemaNode, names: readonly string[]): object =>
  Object.fromEntries(
    names.map((name) => [name, exampleValue(root, node.properties?.[name] ?? {})]),
  );

const asMap = (value: unknown): object =>
  typeof value === "object" && value !== null ? value : {};
