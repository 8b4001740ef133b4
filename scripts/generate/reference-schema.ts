import { entryOf, refName, resolve, type SchemaNode } from "./schema-node.ts";
import { cell, heading, page, table } from "./markdown.ts";
import type { Output } from "./sources.ts";

/** Definitions that many entries use and that are explained once, on the page of shared building blocks. */
const manyUses = 4;

interface Book {
  readonly root: SchemaNode;
  readonly folder: string;
  /** Definitions that have their place on the shared page. */
  readonly shared: ReadonlySet<string>;
  readonly taxonomies: ReadonlySet<string>;
}

/** The field reference of one kind of file: an overview, a page per section, the shared building blocks. */
export const schemaPages = (
  kind: string,
  root: SchemaNode,
  taxonomies: ReadonlySet<string>,
): readonly Output[] => {
  const folder = `docs/reference/${kind}`;
  const book: Book = { root, folder, shared: sharedDefinitions(root, taxonomies), taxonomies };
  const sections = Object.entries(root.properties ?? {}).filter(([, node]) =>
    isSection(book, node),
  );
  return [
    overviewPage(book, kind, sections),
    ...sections.map(([name, node]) => sectionPage(book, name, node)),
    sharedPage(book),
  ];
};

const isSection = (book: Book, node: SchemaNode): boolean => {
  const item = resolve(book.root, node).items ?? node;
  const name = refName(item);
  if (name !== undefined && book.shared.has(name)) return false;
  return entryOf(book.root, node).properties !== undefined;
};

const overviewPage = (
  book: Book,
  kind: string,
  sections: readonly (readonly [string, SchemaNode])[],
): Output => {
  const links = sections.map(([name, node]) => [
    `[\`${name}\`](${name}.md)`,
    cell(resolve(book.root, node).description),
  ]);
  const names = new Set(sections.map(([name]) => name));
  const rest = Object.entries(book.root.properties ?? {}).filter(([name]) => !names.has(name));
  return page(`${book.folder}/README.md`, [
    heading(1, `The fields of a ${kind}`),
    book.root.description ?? "",
    ...(links.length === 0
      ? [heading(2, "Fields")]
      : [
          heading(2, "Sections"),
          table(["Section", "What it holds"], links),
          heading(2, "Other fields"),
        ]),
    fieldTable(book, { ...book.root, properties: Object.fromEntries(rest) }),
    "Fields in **bold** are required. Building blocks such as dates and money are explained under " +
      "[shared building blocks](shared.md).",
  ]);
};

const sectionPage = (book: Book, name: string, node: SchemaNode): Output => {
  const section = resolve(book.root, node);
  const entry = entryOf(book.root, node);
  const isList = section.type === "array";
  return page(`${book.folder}/${name}.md`, [
    heading(1, name),
    node.description ?? section.description ?? "",
    isList ? `A list; each entry: ${entry.description ?? ""}` : "",
    ...entryParts(book, entry, new Set()),
    "Fields in **bold** are required. [All sections](README.md)",
  ]);
};

/** The table of an entry, then the entries that stand inside it and nowhere else. */
const entryParts = (book: Book, entry: SchemaNode, seen: Set<string>): readonly string[] => [
  fieldTable(book, entry),
  ...Object.entries(entry.properties ?? {}).flatMap(([name, node]) => {
    const inner = entryOf(book.root, node);
    const title = inner.title ?? name;
    if (!inner.properties || isShared(book, node) || seen.has(title)) return [];
    seen.add(title);
    const words = inner.description ?? "";
    return [heading(2, `${name}: ${spoken(title)}`), words, ...entryParts(book, inner, seen)];
  }),
];

const sharedPage = (book: Book): Output =>
  page(`${book.folder}/shared.md`, [
    heading(1, "Shared building blocks"),
    ...[...book.shared].sort().flatMap((name) => {
      const node = resolve(book.root, { $ref: `#/$defs/${name}` });
      return [
        heading(2, spoken(node.title ?? name)),
        node.description ?? "",
        ...(node.enum ? [table(["Value", "Meaning"], choiceRows(node))] : []),
        ...(node.examples ? [`Examples: ${node.examples.map(code).join(", ")}`] : []),
        ...(node.properties ? [fieldTable(book, node)] : []),
      ];
    }),
    "[All sections](README.md)",
  ]);

const fieldTable = (book: Book, entry: SchemaNode): string => {
  const required = new Set(entry.required);
  const rows = Object.entries(entry.properties ?? {}).map(([name, node]) => [
    required.has(name) ? `**${name}**` : name,
    cell(node.description ?? resolve(book.root, node).description),
    cell(kindOf(book, node)),
  ]);
  return rows.length === 0 ? "" : table(["Field", "What to write", "Kind"], rows);
};

const kindOf = (book: Book, node: SchemaNode): string => {
  const name = refName(node);
  if (name !== undefined && book.taxonomies.has(name)) {
    return `a code of [${name}](../taxonomies/${name}.md)`;
  }
  const resolved = resolve(book.root, node);
  if (name !== undefined && book.shared.has(name)) {
    const words = spoken(resolved.title ?? name);
    return `[${words}](shared.md#${words.replaceAll(" ", "-")})`;
  }
  if (resolved.type === "array" && resolved.items) return `list: ${kindOf(book, resolved.items)}`;
  return plainKind(resolved);
};

const plainKind = (node: SchemaNode): string => {
  if (node.const !== undefined) return code(node.const);
  if (node.enum)
    return choiceRows(node)
      .map((row) => row.filter(Boolean).join(" "))
      .join("; ");
  if (node.refersTo) return `id of one of: ${node.refersTo.join(", ")}`;
  if (node.properties) return spoken(node.title ?? "entry");
  const type = [node.type ?? []].flat().map((each) => typeWords[each] ?? each);
  const bounds = node.minimum !== undefined && node.maximum !== undefined;
  return type.join(" or ") + (bounds ? `, ${node.minimum} to ${node.maximum}` : "");
};

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  array: "list",
  object: "map",
};

const choiceRows = ({ enum: values = [], enumDescriptions = [] }: SchemaNode): string[][] =>
  values.map((value, index) => [code(value), enumDescriptions[index] ?? ""]);

const code = (value: unknown): string =>
  `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

/** `WhenDate` as words: `when date`. */
const spoken = (title: string): string =>
  title.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

const isShared = (book: Book, node: SchemaNode): boolean => {
  const names = [refName(node), refName(resolve(book.root, node).items ?? {})];
  return names.some((name) => name !== undefined && book.shared.has(name));
};

const sharedDefinitions = (
  root: SchemaNode,
  taxonomies: ReadonlySet<string>,
): ReadonlySet<string> => {
  const text = JSON.stringify(root);
  const names = Object.keys(root.$defs ?? {}).filter((name) => {
    const uses = text.split(`"#/$defs/${name}"`).length - 1;
    const isPlain = root.$defs?.[name]?.properties === undefined;
    return !taxonomies.has(name) && (isPlain || uses >= manyUses);
  });
  return new Set(names);
};
