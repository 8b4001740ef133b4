import { expectedOf } from "../../check/fields/terms.ts";
import { typesOf, type SchemaNode } from "../../check/schema-node.ts";
import type { FieldDoc } from "../../format/field-page.ts";
import type { Fact, Page } from "../../format/page.ts";
import { fieldExample } from "./field-example.ts";
import { entryNode, resolveNode, type Field } from "./field-index.ts";

/** The page of a field of a bundled schema. */
export const fieldDoc = (root: SchemaNode, field: Field): FieldDoc => {
  const { path, node, isRequired, owner } = field;
  const entry = entryNode(root, node);
  return {
    path: path.join("."),
    description: node.description ?? entry.description ?? "",
    facts: [
      ["Kind", kindOf(root, node)],
      ["Required", isRequired ? `yes, in every ${owner.toLowerCase()}` : "no"],
    ],
    choices: choicesOf(entry),
    fields: Object.entries(entry.properties ?? {}).map(([name, found]) => {
      const inner = resolveNode(root, found);
      const isNeeded = entry.required?.includes(name) ?? false;
      return [isNeeded ? `${name} *` : name, shortKind(root, inner), inner.description ?? ""];
    }),
    example: fieldExample(root, path),
  };
};

/** The page of a name that stands in several places. */
export const severalPage = (name: string, fields: readonly Field[]): Page => [
  { kind: "title", text: name },
  {
    kind: "text",
    text: `There are ${fields.length} fields with this name; name the one you mean.`,
  },
  {
    kind: "table",
    head: ["Field", "What to write"],
    rows: fields.map(({ path, node }) => [path.join("."), node.description ?? ""]),
  },
];

const kindOf = (root: SchemaNode, node: SchemaNode): string => {
  if (node.const !== undefined) return `always ${node.const}`;
  if (node.items && isList(node)) return `list: ${kindOf(root, resolveNode(root, node.items))}`;
  if (node.enum) return node.enum.length === 1 ? "one value" : `one of ${node.enum.length} values`;
  if (node.refersTo) return `${expectedOf(node)} (of ${node.refersTo.join(", ")})`;
  return expectedOf(node) + boundsOf(node);
};

const isList = (node: SchemaNode): boolean => typesOf(node).join() === "array";

/** The kind in a word or two, for a table. */
const shortKind = (root: SchemaNode, node: SchemaNode): string => {
  const entry = node.items && isList(node) ? resolveNode(root, node.items) : undefined;
  if (entry?.refersTo) return `ids of ${entry.refersTo.join(", ")}`;
  if (entry?.enum) return `some of ${entry.enum.length} values`;
  if (entry) return `list of ${shortKind(root, entry)}`;
  if (node.refersTo) return `id of ${node.refersTo.join(", ")}`;
  if (node.enum) return `one of ${node.enum.length} values`;
  return expectedOf(node).replace(/^an? (group of )?/, "");
};

const boundsOf = ({ type, minimum, maximum }: SchemaNode): string => {
  if (type !== "number" && type !== "integer") return "";
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? "" : `, at most ${maximum}`;
};

const choicesOf = ({ enum: values = [], enumDescriptions = [] }: SchemaNode): readonly Fact[] =>
  values.map((value, index) => [value, enumDescriptions[index] ?? ""]);
