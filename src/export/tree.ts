import type { Heading, Nodes, Root } from "mdast";
// These two add directives and `hProperties` to the types of the tree.
import type {} from "remark-directive";
import type {} from "remark-rehype";

export type ContainerDirective = Extract<Nodes, { type: "containerDirective" }>;
export type LeafDirective = Extract<Nodes, { type: "leafDirective" }>;

/** A node and everything below it, in reading order. */
export const nodesOf = function* (node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
};

/** The words of a node without marks; images give their text alternative. */
export const plainText = (node: Nodes): string => {
  if (node.type === "break") return " ";
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "footnoteReference") return "";
  if ("value" in node) return node.value.replaceAll(/\s+/g, " ");
  return "children" in node ? node.children.map(plainText).join("") : "";
};

/** The id `parseReport` gave a heading. */
export const headingId = (heading: Heading): string => {
  const id = heading.data?.hProperties?.id;
  return typeof id === "string" ? id : "";
};

/** Headings below the title, in reading order. */
export const headingsOf = (tree: Root): readonly Heading[] =>
  [...nodesOf(tree)].flatMap((node) => (node.type === "heading" && node.depth > 1 ? [node] : []));

/** Ids of the figures whose data the report lists itself, by `::data`. */
export const listedData = (tree: Root): ReadonlySet<string> =>
  new Set(
    [...nodesOf(tree)].flatMap((node) =>
      node.type === "leafDirective" && node.name === "data" ? [node.attributes?.id ?? ""] : [],
    ),
  );

/** Ids something in the report carries. */
export const targetsOf = (tree: Root): ReadonlySet<string> =>
  new Set(
    [...nodesOf(tree)].flatMap((node) => {
      if (node.type === "heading" && node.depth > 1) return [headingId(node)];
      const id = node.type === "containerDirective" ? node.attributes?.id : undefined;
      return typeof id === "string" && id !== "" ? [id] : [];
    }),
  );
