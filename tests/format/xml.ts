/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside it. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/**
 * Reads the part of XML 1.0 that reports use, as strictly as the recommendation asks: characters (2.2), one root,
 * matching tags, quoted and unique attributes, known entities, no `]]>` in text (2.4). Throws where it is not
 * well-formed.
 */
export const parseXml = (text: string): Element => {
  const bad = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  if (bad) throw new Error(`no XML character at ${bad.index}`);
  const start = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text);
  if (!start) throw new Error("no XML declaration");
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  for (const [, tag, words] of text.slice(start[0].length).matchAll(/<([^<>]*)>|([^<]+|<)/g)) {
    const top = stack.at(-1) ?? root;
    if (tag === undefined) top.text += readText(words ?? "");
    else if (tag.startsWith("/")) {
      if (tag !== `/${top.name}` || stack.length === 1) throw new Error(`<${tag}> closes nothing`);
      stack.pop();
    } else {
      const element = readTag(tag);
      top.children.push(element);
      stack.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (stack.length > 1 || !only || others.length > 0 || root.text.trim() !== "")
    throw new Error("not one closed element");
  return only;
};

const readText = (text: string): string => {
  if (text.includes("<") || text.includes("]]>")) throw new Error(`not allowed in text: ${text}`);
  return unescapeXml(text);
};

const readTag = (tag: string): Open => {
  const [, name = "", rest = ""] = /^([a-z-]+)((?: [a-z]+="[^"<]*")*)$/.exec(tag) ?? [];
  if (name === "") throw new Error(`not a tag: <${tag}>`);
  const attributes: Record<string, string> = {};
  for (const [, key = "", value = ""] of rest.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`${key} twice in <${tag}>`);
    attributes[key] = unescapeXml(value);
  }
  return { name, attributes, children: [], text: "" };
};

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(\w*;?)/g, (whole, name: string) => {
    const character = entities[name.slice(0, -1)];
    if (!name.endsWith(";") || character === undefined) throw new Error(`not an entity: ${whole}`);
    return character;
  });
