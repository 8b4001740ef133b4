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

/** Whether a node is an element, not a text. */
export const isElement = (node: ElementContent): node is Element => node.type === "element";

/** The elements directly in an element. */
export const childElements = ({ children }: Element): Element[] => children.filter(isElement);

/** The words of an element. */
export const wordsOf = (node: ElementContent): string => {
  if (node.type === "text") return node.value;
  return isElement(node) ? node.children.map(wordsOf).join("") : "";
};

/** Rebuilds a tree from the leaves upwards; each element becomes what `change` makes of it. */
export const mapElements = (
  nodes: readonly ElementContent[],
  change: (element: Element) => readonly ElementContent[],
): ElementContent[] =>
  nodes.flatMap((node) =>
    isElement(node) ? change({ ...node, children: mapElements(node.children, change) }) : [node],
  );
