import type { ListItem, PhrasingContent } from "mdast";

/** `**name** value`, as `facts` and `numbers` list them. */
export interface Entry {
  readonly name: readonly PhrasingContent[];
  readonly value: readonly PhrasingContent[];
}

/** Splits a list item at the end of its leading strong text; without one the name is empty. */
export const readEntry = (item: ListItem): Entry => {
  const phrases = item.children.flatMap((child) =>
    child.type === "paragraph" ? child.children : [],
  );
  const [first, ...rest] = phrases;
  if (first?.type !== "strong") return { name: [], value: phrases };
  const [next, ...others] = rest;
  if (next?.type !== "text") return { name: first.children, value: rest };
  return { name: first.children, value: [{ ...next, value: next.value.trimStart() }, ...others] };
};
