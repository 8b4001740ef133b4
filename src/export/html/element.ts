import type { Element, ElementContent, Properties } from "hast";

/** An element of the HTML tree. */
export const element = (
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[],
): Element => ({
  type: "element",
  tagName,
  properties,
  children: children.map((child) =>
    typeof child === "string" ? { type: "text", value: child } : child,
  ),
});

/** The words of an element. */
export const wordsOf = (node: ElementContent): string => {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(wordsOf).join("") : "";
};

/** Rebuilds a tree from the leaves upwards; each element becomes what `change` makes of it. */
export const mapElements = (
  nodes: readonly ElementContent[],
  change: (element: Element) => readonly ElementContent[],
): ElementContent[] =>
  nodes.flatMap((node) =>
    node.type === "element"
      ? change({ ...node, children: mapElements(node.children, change) })
      : [node],
  );
