/** Containers, `:::name{#id}` … `:::`, with the HTML element they become. */
export const containers = {
  /** Title page: a line above the `#` title, lines below it, a `facts` container. */
  cover: "header",
  /** A list of `**number** what it counts`, shown as tiles. */
  numbers: "div",
  /** A list of `**name** value`, shown as two columns. */
  facts: "div",
  /** One entity on a card. */
  fiche: "section",
  note: "aside",
  /** Something the plan does not say (yet). */
  gap: "aside",
  /** A table with a caption: `:::table[Caption]`. */
  table: "figure",
  /** On a page turned sideways. */
  wide: "div",
} as const;

/** Leaves, `::name{id="…"}`. */
export const leaves = ["figure", "data", "contents", "pagebreak", "anchor"] as const;

/** Inside a line, `:name[text]`, with the HTML element they become. */
export const marks = { gap: "em", tag: "span" } as const;

export type ContainerName = keyof typeof containers;
export type LeafName = (typeof leaves)[number];
export type MarkName = keyof typeof marks;

export const isContainerName = (name: string): name is ContainerName =>
  Object.hasOwn(containers, name);
export const isLeafName = (name: string): name is LeafName => leaves.some((leaf) => leaf === name);
export const isMarkName = (name: string): name is MarkName => Object.hasOwn(marks, name);

/** Ids that may be written in a directive and linked to as `#id`. */
export const isId = (value: string): boolean => /^[a-z][\w-]*$/i.test(value);
