import type {
  Definition,
  Heading,
  Image,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  Text,
} from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { clean } from "./clean.ts";
import { nodesOf, plainText } from "./tree.ts";
import type { ContainerDirective } from "./tree.ts";
import { isContainerName, isId, isLeafName, isMarkName } from "./vocabulary.ts";

/** A directive the report uses and we do not know; it is printed as it was written. */
export interface UnknownDirective {
  readonly name: string;
  readonly line: number;
}

export interface ParsedReport {
  readonly tree: Root;
  readonly unknown: readonly UnknownDirective[];
}

/**
 * Parses report Markdown (GFM and our directives) into a tree all exporters understand: HTML is text, only
 * known directives are left, references are resolved, and every heading has an id. With `links: "own"` only
 * links within the document and to pages beside it are links.
 */
export const parseReport = (
  markdown: string,
  { links = "all" }: { readonly links?: "all" | "own" } = {},
): ParsedReport => {
  const source = clean(markdown);
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(source);
  const unknown: UnknownDirective[] = [];
  const definitions = new Map(
    [...nodesOf(tree)].flatMap((node) =>
      node.type === "definition" ? [[node.identifier, node] as const] : [],
    ),
  );
  rewrite(tree, { source, definitions, unknown, links });
  nameHeadings(tree);
  return { tree, unknown };
};

interface Work {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly unknown: UnknownDirective[];
  readonly links: "all" | "own";
}

/** Replaces the children of a node, from the leaves upwards. */
const rewrite = (node: Parents, work: Work): void => {
  for (const child of node.children) if ("children" in child) rewrite(child, work);
  const children = node.children.flatMap((child) =>
    child.type === "html" ? literal(child.value, node) : replaced(child, work),
  );
  // The tree's types tie children to their parent; a rewritten child keeps the kind of content it had.
  Object.assign(node, { children });
};

const replaced = (node: Nodes, work: Work): Nodes[] => {
  switch (node.type) {
    case "definition":
      return [];
    case "linkReference":
    case "imageReference":
      return resolved(node, work);
    case "image":
      return inWords(node);
    case "link":
      return isSafe(node.url) && (work.links === "all" || isOwn(node.url)) ? [node] : node.children;
    case "textDirective":
      return isMarkName(node.name) ? [node] : spelledOut(node, work);
    case "leafDirective":
      if (isLeafName(node.name)) return [node];
      note(node, work);
      return [{ type: "paragraph", children: spelledOut(node, work) }];
    case "containerDirective":
      if (isContainerName(node.name)) return [node];
      note(node, work);
      return node.children;
    default:
      return [node];
  }
};

const note = (node: { name: string } & Pick<Nodes, "position">, work: Work): void => {
  work.unknown.push({ name: node.name, line: node.position?.start.line ?? 1 });
};

const blockParents = new Set<Nodes["type"]>([
  "root",
  "blockquote",
  "listItem",
  "containerDirective",
  "footnoteDefinition",
]);

/** HTML is printed as it was written; comments are left out. */
const literal = (value: string, parent: Parents): Nodes[] => {
  if (value.startsWith("<!--")) return [];
  const text: Text = { type: "text", value };
  return [blockParents.has(parent.type) ? { type: "paragraph", children: [text] } : text];
};

/** A colon that was no directive (`10:30`) goes back to its source, around the content it enclosed. */
const spelledOut = (
  node: Extract<Nodes, { type: "textDirective" | "leafDirective" }>,
  { source }: Work,
): PhrasingContent[] => {
  const [start, end] = span(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  if (!first || !last) return [{ type: "text", value: source.slice(start, end) }];
  return [
    { type: "text", value: source.slice(start, span(first)[0]) },
    ...node.children,
    { type: "text", value: source.slice(span(last)[1], end) },
  ];
};

const span = (node: Pick<Nodes, "position">): readonly [number, number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];

const resolved = (
  node: Extract<Nodes, { type: "linkReference" | "imageReference" }>,
  { definitions }: Work,
): Nodes[] => {
  const url = definitions.get(node.identifier)?.url;
  if (node.type === "imageReference")
    return inWords({ type: "image", url: url ?? "", alt: node.alt ?? null });
  if (url === undefined || !isSafe(url)) return node.children;
  return [{ type: "link", url, children: node.children }];
};

/**
 * A report carries no pictures of a template: its words stand for it, so that nothing is fetched from elsewhere. One
 * without words stays, to be refused.
 */
const inWords = (node: Image): Nodes[] => {
  const words = (node.alt ?? "").trim();
  return [words === "" ? node : { type: "text", value: words }];
};

/**
 * Pages of the web, mail addresses, places in the report and pages beside it; the words of other links stay
 * without it.
 */
const isSafe = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url) || isOwn(url);

const isOwn = (url: string): boolean =>
  url.startsWith("#") || /^\.\/[\w-]+\.(?:html|md)$/.test(url);

/** Each heading gets the id of the `::anchor` before it, or one made from its text, unique in the report. */
const nameHeadings = (tree: Root): void => {
  const used = new Set<string>();
  for (const node of nodesOf(tree)) if (node.type === "containerDirective") keepId(node, used);
  let anchor: string | undefined;
  for (const node of nodesOf(tree)) {
    if (node.type === "leafDirective" && node.name === "anchor") {
      anchor = node.attributes?.id ?? undefined;
    } else if (node.type === "heading") {
      setId(node, unused(anchor !== undefined && isId(anchor) ? anchor : slug(node), used));
      anchor = undefined;
    }
  }
};

/** An id of a container counts once, and only where it is one. */
const keepId = (node: ContainerDirective, used: Set<string>): void => {
  const id = node.attributes?.id ?? "";
  if (isId(id) && !used.has(id)) used.add(id);
  else node.attributes = { ...node.attributes, id: undefined };
};

const setId = (heading: Heading, id: string): void => {
  heading.data = { ...heading.data, hProperties: { id } };
};

/** Lower case, spaces to dashes, letters and digits kept: as common Markdown readers do it. */
const slug = (heading: Heading): string =>
  plainText(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const unused = (wanted: string, used: Set<string>): string => {
  const base = wanted === "" ? "section" : wanted;
  let name = base;
  for (let count = 1; used.has(name); count += 1) name = `${base}-${count.toString()}`;
  used.add(name);
  return name;
};
