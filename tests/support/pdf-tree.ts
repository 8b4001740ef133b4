import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as those who cannot see it get it: what is said of it, and its structure in order. */
export interface ReadBack {
  readonly title: string;
  readonly language: string;
  /** Bookmarks of the first level. */
  readonly chapters: readonly string[];
  /** What the pages hold, one after the other; a table that goes on is there once a page. */
  readonly roots: readonly Element[];
}

/** An element of the structure with all its words, in order. */
export interface Element {
  readonly role: string;
  readonly alt: string | undefined;
  readonly children: readonly (Element | string)[];
}

/** Reads the structure tree of a PDF, pages in order. */
export const readBack = async (bytes: Uint8Array): Promise<ReadBack> => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const outline: unknown = await document.getOutline();
  const roots: Element[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree: unknown = await page.getStructTree();
    if (isNode(tree)) roots.push(elementOf(tree, wordsById(items)));
  }
  await document.destroy();
  return {
    title: String(valueOf(info, "Title")),
    language: String(valueOf(info, "Language")),
    chapters: (Array.isArray(outline) ? outline : []).map((item) => String(valueOf(item, "title"))),
    roots,
  };
};

/** Every element below, in order. */
export const elementsOf = function* (roots: readonly (Element | string)[]): Generator<Element> {
  for (const root of roots) {
    if (typeof root === "string") continue;
    yield root;
    yield* elementsOf(root.children);
  }
};

/** The words of elements in order, leaving out those of some roles. */
export const textOf = (
  roots: readonly (Element | string)[],
  isLeftOut: (element: Element) => boolean = () => false,
): string =>
  roots
    .map((root) => {
      if (typeof root === "string") return root;
      return isLeftOut(root) ? "" : textOf(root.children, isLeftOut);
    })
    .join("");

interface Node {
  readonly children: readonly unknown[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && Array.isArray(valueOf(value, "children"));

const elementOf = (node: Node, words: ReadonlyMap<string, string>): Element => ({
  role: String(valueOf(node, "role")),
  alt: typeof valueOf(node, "alt") === "string" ? String(valueOf(node, "alt")) : undefined,
  children: node.children.map((child) =>
    isNode(child) ? elementOf(child, words) : (words.get(idOf(child)) ?? ""),
  ),
});

/** Words of each marked content by its id. */
const wordsById = (items: readonly object[]): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    const type = valueOf(item, "type");
    if (type === "endMarkedContent") open.pop();
    else if (type !== undefined) open.push(idOf(item));
    const id = open.at(-1);
    if (type === undefined && id !== undefined)
      words.set(id, (words.get(id) ?? "") + String(valueOf(item, "str")));
  }
  return words;
};

const idOf = (value: unknown): string => {
  const id = valueOf(value, "id");
  return typeof id === "string" ? id : "";
};

const valueOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
