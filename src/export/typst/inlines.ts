import type { Nodes, PhrasingContent } from "mdast";
import { printable } from "../fonts.ts";
import type { Context } from "./context.ts";
import { put, str } from "./literal.ts";

/** Phrasing content as Typst markup, without white space of its own. */
export const inlines = (nodes: readonly Nodes[], context: Context): string =>
  nodes.map((node) => inline(node, context)).join("");

const inline = (node: Nodes, context: Context): string => {
  switch (node.type) {
    case "text":
      return put(breakable(node.value.replaceAll(/[^\S\u00a0\u202f]+/g, " "), context), context);
    case "strong":
      return `#strong[${inlines(node.children, context)}];`;
    case "emphasis":
      return `#emph[${inlines(node.children, context)}];`;
    case "delete":
      return `#strike[${inlines(node.children, context)}];`;
    case "inlineCode":
      return `#raw(${str(printable(node.value, context.fonts))});`;
    case "break":
      return "#linebreak();";
    case "link":
      return link(node.url, node.children, context);
    case "image":
      return put(node.alt ?? "", context);
    case "footnoteReference":
      return footnote(node.identifier, context);
    case "textDirective":
      if (node.name === "quote") return quote(node, context);
      if (node.name === "value") return inlines(node.children, context);
      return `#mark-${node.name}[${inlines(node.children, context)}];`;
    default:
      return "children" in node ? inlines(node.children, context) : "";
  }
};

/** Words with the language they are in: hyphens and letter forms follow it. */
const quote = (
  { attributes, children }: Extract<Nodes, { type: "textDirective" }>,
  context: Context,
): string => {
  const [language = "", ...rest] = (attributes?.lang ?? "").split("-");
  const body = inlines(children, context);
  if (!/^[a-z]{2,3}$/i.test(language)) return body;
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
  const place = region === undefined ? "" : `, region: ${str(region.toLowerCase())}`;
  return `#text(lang: ${str(language.toLowerCase())}${place})[${body}];`;
};

/** A zero-width space behind each mark within a word. */
const breakable = (text: string, { soft }: Context): string =>
  soft ? text.replaceAll(/(?<=\S[@._/-])(?=\S)/g, "\u200b") : text;

const link = (url: string, children: readonly PhrasingContent[], context: Context): string => {
  const body = inlines(children, context);
  if (!url.startsWith("#")) return `#anchored(${str(url)})[${body}];`;
  const id = url.slice(1);
  return context.targets.has(id) ? `#anchored(label(${str(id)}))[${body}];` : body;
};

const footnote = (identifier: string, context: Context): string => {
  const name = `note:${identifier}`;
  const definition = context.footnotes.get(identifier);
  if (!definition) return "";
  if (context.noted.has(identifier)) return `#footnote(label(${str(name)}));`;
  context.noted.add(identifier);
  const body = definition.children.map((child) => inlines([child], context)).join("#parbreak();");
  return `#footnote[${body}]#label(${str(name)});`;
};
