import { SaxesParser } from "saxes";
import { namespaces, prefixOf } from "./namespaces.ts";

/** An element of an office file. Names carry the prefix that `namespaces` gives their namespace: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Texts are plain: they are escaped when they are written. */
export type XmlNode = XmlElement | string;

/** XML that is not well-formed, or holds what a document has no need of. */
export class XmlError extends Error {}

type Values = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out. */
export const el = (
  name: string,
  attributes: Values = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)]],
    ),
  ),
  children,
});

/** The element children of an element, all or those of a name. */
export const childrenOf = (parent: XmlElement, name?: string): readonly XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (name === undefined || child.name === name),
  );

/** The first child of a name. */
export const childOf = (parent: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(parent, name)[0];

/** An element and all below it, in the order they stand in. */
export const elementsIn = function* (element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* elementsIn(child);
};

/** All text of an element. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** A document as XML. The prefixes its names use are declared at its root. */
export const writeXml = (root: XmlElement): string => {
  const used = new Set(
    [...elementsIn(root)].flatMap(({ name, attributes }) =>
      [name, ...Object.keys(attributes)].flatMap((each) =>
        each.includes(":") ? [each.split(":")[0] ?? ""] : [],
      ),
    ),
  );
  const declared = Object.entries(namespaces).filter(([prefix]) => used.has(prefix));
  const attributes = Object.fromEntries(declared.map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
  const whole = { ...root, attributes: { ...attributes, ...root.attributes } };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(whole)}`;
};

const written = ({ name, attributes, children }: XmlElement): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = children.map((child) =>
    typeof child === "string" ? escaped(child) : written(child),
  );
  const open = `<${name}${pairs.join("")}`;
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join("")}</${name}>`;
};

const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"\t\n\r]/g, (char) => `&#${char.charCodeAt(0).toString()};`);

/** More than documents need, and little enough for the memory there is. */
const DEPTH = 200;
const ELEMENTS = 120_000;

/** How many elements may be read, by all who share it. */
export const elementBudget = (): { left: number } => ({ left: ELEMENTS });

/**
 * Reads a part of an office file. Elements and attributes of namespaces we do not know are left out.
 * Throws XmlError on a document type, an entity of its own, and whatever is not well-formed.
 */
export const readXml = (bytes: Uint8Array, budget = elementBudget()): XmlElement => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: (Open | undefined)[] = [root];
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("it has a document type");
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    budget.left -= 1;
    if (budget.left < 0) throw new XmlError("it has too many elements");
    if (open.length > DEPTH) throw new XmlError("it is nested too deep");
    open.push(opened(named(uri, local), Object.values(attributes), open.at(-1)));
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(decoded(bytes)).close();
  const [first] = childrenOf(root);
  if (first === undefined) throw new XmlError("it is not a part of an office file");
  return first;
};

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

interface Attribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

/** What stands in an element that is left out is left out too. */
const opened = (
  name: string | undefined,
  attributes: readonly Attribute[],
  parent: Open | undefined,
): Open | undefined => {
  if (name === undefined || parent === undefined) return undefined;
  const element: Open = {
    name,
    attributes: Object.fromEntries(
      attributes.flatMap(({ uri, local, value }) => {
        const key = uri === xmlns ? undefined : named(uri, local);
        return key === undefined ? [] : [[key, value]];
      }),
    ),
    children: [],
  };
  parent.children.push(element);
  return element;
};

const xmlns = "http://www.w3.org/2000/xmlns/";

const named = (uri: string, local: string): string | undefined => {
  if (uri === "") return local;
  const prefix = prefixOf(uri);
  return prefix === undefined ? undefined : `${prefix}${local}`;
};

const decoded = (bytes: Uint8Array): string => {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = bytes[0] === 0xfe ? "utf-16be" : "utf-16le";
  try {
    return new TextDecoder(isWide ? encoding : "utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new XmlError("its characters cannot be read", { cause });
  }
};
