import type { Heading, List, ListItem, Nodes, Parents } from "mdast";
import { dataTable } from "../data-table.ts";
import { readEntry } from "../entries.ts";
import { printable } from "../fonts.ts";
import { fill } from "../report.ts";
import { headingId } from "../tree.ts";
import type { ContainerDirective, LeafDirective } from "../tree.ts";
import { isContainerName, isId, isLeafName } from "../vocabulary.ts";
import type { ContainerName, LeafName } from "../vocabulary.ts";
import type { Context } from "./context.ts";
import { figure } from "./figure.ts";
import { inlines } from "./inlines.ts";
import { pt, put, str } from "./literal.ts";
import { table } from "./table.ts";

/** Flow content as Typst markup, one block after the other; running text keeps a readable measure. */
export const blocks = (nodes: readonly Nodes[], context: Context): string => {
  const parts: { prose: boolean; texts: string[] }[] = [];
  for (const node of nodes) {
    const text = block(node, context);
    const prose = running.has(node.type);
    const last = parts.at(-1);
    if (text === "") continue;
    if (prose && last?.prose === true) last.texts.push(text);
    else parts.push({ prose, texts: [text] });
  }
  const width = pt(Math.min(context.width, context.prose));
  return join(
    parts.map(({ prose, texts }) => (prose ? `#prose(${width})[${join(texts)}]` : join(texts))),
  );
};

/** Flow content that takes the width of what it stands in. */
const plainBlocks = (nodes: readonly Nodes[], context: Context): string =>
  join(nodes.map((node) => block(node, context)));

const join = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n\n");

const running = new Set<Nodes["type"]>(["paragraph", "list", "blockquote"]);

const block = (node: Nodes, context: Context): string => {
  switch (node.type) {
    case "heading":
      return heading(node, context);
    case "paragraph":
      return inlines(node.children, context);
    case "list":
      return list(node, context);
    case "table":
      return table(node, context);
    case "blockquote":
      return `#quote(block: true)[${plainBlocks(node.children, context)}]`;
    case "code":
      return `#raw(block: true, ${str(printable(node.value, context.fonts))})`;
    case "thematicBreak":
      return "#separator";
    case "leafDirective":
      return isLeafName(node.name) ? leaf[node.name](node, context) : "";
    case "containerDirective":
      return isContainerName(node.name) ? container[node.name](node, context) : "";
    default:
      return "";
  }
};

/** The title is set by the cover; chapters (`##`) are level 1. */
const heading = (node: Heading, context: Context): string => {
  const body = inlines(node.children, context);
  if (node.depth === 1) return `#report-title[${body}]`;
  return `#heading(level: ${(node.depth - 1).toString()})[${body}]#label(${str(headingId(node))})`;
};

const list = (node: List, context: Context): string => {
  const items = node.children.map((item) => `[${listItem(item, context)}]`);
  const tight = node.spread === true ? "false" : "true";
  if (node.ordered === true) {
    return `#enum(tight: ${tight}, start: ${(node.start ?? 1).toString()}, ${items.join(", ")})`;
  }
  const marker = node.children.some(isTask) ? "marker: none, body-indent: 0pt, " : "";
  return `#list(tight: ${tight}, ${marker}${items.join(", ")})`;
};

const isTask = (item: ListItem): boolean => typeof item.checked === "boolean";

const listItem = (item: ListItem, context: Context): string => {
  const body = plainBlocks(item.children, context);
  if (!isTask(item)) return body;
  return `${put(item.checked === true ? "☑ " : "☐ ", context)}${body}`;
};

type Write<T> = (node: T, context: Context) => string;

const leaf: Readonly<Record<LeafName, Write<LeafDirective>>> = {
  figure: (node, context) => {
    const id = node.attributes?.id ?? "";
    const found = context.report.figures.get(id);
    return found ? figure(id, found, context) : "";
  },
  data: (node, context) => {
    const found = context.report.figures.get(node.attributes?.id ?? "");
    if (!found) return "";
    const caption = fill(context.report.labels.dataOf, { caption: found.caption });
    return captioned(
      put(caption, context),
      table(dataTable(found.table), { ...context, small: true }),
    );
  },
  contents: (_, { report }) => `#contents(${str(report.labels.contents)})`,
  pagebreak: () => "#pagebreak(weak: true)",
  anchor: () => "",
};

const container: Readonly<Record<ContainerName, Write<ContainerDirective>>> = {
  cover: (node, context) => cover(node, context),
  numbers: (node, context) =>
    `#numbers(${entries(node, context)
      .map(([name, value]) => `(${name}, ${value}),`)
      .join(" ")})`,
  facts: (node, context) =>
    `#facts(${entries(node, context)
      .map(([name, value]) => `(${name}, ${value}, ${String(value.length > LONG)}),`)
      .join(" ")})`,
  fiche: (node, context) => fiche(node, context),
  note: (node, context) => `#note[${target(node, context)}${plainBlocks(node.children, context)}]`,
  gap: (node, context) => `#gap[${target(node, context)}${plainBlocks(node.children, context)}]`,
  table: (node, context) => {
    const [label, ...rest] = node.children;
    const inner = node.attributes?.tall === "yes" ? { ...context, tall: true as const } : context;
    if (label?.type !== "paragraph" || label.data?.directiveLabel !== true) {
      return blocks(node.children, inner);
    }
    const [first, ...others] = rest;
    if (first?.type !== "table") return blocks(rest, inner);
    const caption = inlines(label.children, context);
    return [captioned(caption, table(first, inner)), blocks(others, context)].join("\n\n");
  },
  sheet: (node, context) =>
    `#pagebreak(weak: true)\n${target(node, context)}${blocks(node.children, context)}`,
  verdict: (node, context) =>
    `#note[${target(node, context)}${plainBlocks(node.children, context)}]`,
  ticks: (node, context) => blocks(node.children, context),
  columns: (node, context) => columns(node, context),
  box: (node, context) => box(node, context),
  wide: (node, context) =>
    `#wide-page[${target(node, context)}${blocks(node.children, { ...context, width: context.wide })}]`,
};

/** Source of a fact that might not fit a page: it may break over two. */
const LONG = 4000;

/** What a container holds side by side, in columns of one width. */
const columns = (node: ContainerDirective, context: Context): string => {
  const count = Math.max(1, Math.min(6, Number(node.attributes?.of ?? 2) || 2));
  const width = (context.width - columnGap * (count - 1)) / count;
  const parts = node.children.map((child) =>
    child.type === "containerDirective" && child.name === "box"
      ? boxCell(child, { ...context, width: width - fichePadding })
      : `[${plainBlocks([child], { ...context, width })}]`,
  );
  return `#columns-of(${count.toString()}, ${pt(columnGap)}, ${parts.join(", ")})`;
};

/** Between two columns of the style. */
const columnGap = 10;

/** A framed field; its label is the first paragraph. */
const box = (node: ContainerDirective, context: Context): string =>
  `#field-box(${boxParts(node, { ...context, width: context.width - fichePadding })})`;

/** The same among columns, where all of a row are as high as the highest. */
const boxCell = (node: ContainerDirective, context: Context): string =>
  `field-cell(${boxParts(node, context)})`;

const boxParts = (node: ContainerDirective, context: Context): string => {
  const [label, ...rest] = node.children;
  const isLabelled = label?.type === "paragraph" && label.data?.directiveLabel === true;
  const name = isLabelled ? inlines(label.children, context) : "";
  const body = plainBlocks(isLabelled ? rest : node.children, context);
  const lines = Math.max(0, Math.min(60, Number(node.attributes?.lines ?? 0) || 0));
  return `${lines.toString()}, [${name}], [${body}]`;
};

const captioned = (caption: string, body: string): string =>
  `#figure(kind: table, caption: [${caption}], ${body.slice(1)})`;

/** The first heading of a fiche is its name, whatever its level; deeper ones divide it. */
const fiche = (node: ContainerDirective, context: Context): string => {
  const inner = { ...context, width: context.width - fichePadding };
  const name = node.children.find((child) => child.type === "heading");
  const level = (name?.type === "heading" ? name.depth : 3) - 1;
  return `#fiche(${level.toString()})[${target(node, context)}${blocks(node.children, inner)}]`;
};

/** Left and right inset of a fiche in the style. */
const fichePadding = 24;

/** Something a link can point to, where the directive has an id. */
const target = (node: ContainerDirective, { targets }: Context): string => {
  const id = node.attributes?.id ?? "";
  return isId(id) && targets.has(id) ? `#metadata(none)#label(${str(id)})` : "";
};

const entries = (node: Parents, context: Context): [name: string, value: string][] =>
  node.children
    .flatMap((child) => (child.type === "list" ? child.children : []))
    .map(readEntry)
    .map(({ name, value }) => [`[${inlines(name, context)}]`, `[${inlines(value, context)}]`]);

/** Lines above the title, the title, the lines below it, then everything else. */
const cover = (node: ContainerDirective, context: Context): string => {
  const at = node.children.findIndex((child) => child.type === "heading");
  const title = node.children[at];
  const after = node.children.slice(at + 1);
  const lead = after.filter((child) => child.type === "paragraph");
  const rest = after.filter((child) => child.type !== "paragraph");
  return [
    node.attributes?.size === "band" ? "#cover-band(" : "#cover(",
    `kicker: [${plainBlocks(node.children.slice(0, Math.max(0, at)), context)}],`,
    `name: [${title?.type === "heading" ? inlines(title.children, context) : put(context.report.meta.title, context)}],`,
    `lead: [${plainBlocks(lead, context)}],`,
    logo(context),
    `[${blocks(rest, context)}])`,
  ].join(" ");
};

/** The mark of the city, as an argument of the cover; empty where there is none. */
const logo = ({ report: { theme }, files }: Context): string => {
  if (theme.logo === undefined) return "";
  const { file, alt, width, height } = theme.logo;
  const scale = Math.min(170 / width, 46 / height);
  files.push(file);
  return `logo: mark(${[str(file.path), pt(width * scale), pt(height * scale), str(alt)].join(", ")}),`;
};
