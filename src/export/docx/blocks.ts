import type { Heading, List, ListItem, Nodes } from "mdast";
import { childOf, el, type XmlElement } from "../../office/xml.ts";
import { headingId } from "../tree.ts";
import { isContainerName, isLeafName } from "../vocabulary.ts";
import { containers, leaves } from "./containers.ts";
import type { Context } from "./context.ts";
import { line, paragraph, run, spacing, twips, val, withProperty } from "./elements.ts";
import { bookmarked, inlines, words } from "./inlines.ts";
import { lastLevel, listIndent } from "./numbering.ts";
import { dataTable } from "./table.ts";
import type { StyleName } from "./style-list.ts";

/** Flow content as paragraphs and tables. */
export const blocks = (nodes: readonly Nodes[], context: Context): readonly XmlElement[] =>
  apart(nodes.flatMap((node) => block(node, context)));

const block = (node: Nodes, context: Context): readonly XmlElement[] => {
  switch (node.type) {
    case "heading":
      return [heading(node, context)];
    case "paragraph":
      return [paragraph(proseStyle(context), inlines(node.children, context))];
    case "list":
      return list(node, context, 0);
    case "table":
      return [dataTable(node, context)];
    case "blockquote":
      return blocks(node.children, { ...context, prose: "Quote" });
    case "code":
      return [code(node.value, context)];
    case "thematicBreak":
      return [separator(context)];
    case "leafDirective":
      return isLeafName(node.name) ? leaves[node.name](node, context) : [];
    case "containerDirective":
      return isContainerName(node.name) ? containers[node.name](node, context) : [];
    default:
      return [];
  }
};

/** Style of running text where it stands; plain paragraphs need none. */
const proseStyle = ({ prose, styleId }: Context): string | undefined =>
  prose === undefined ? undefined : styleId(prose);

/** Nothing stands behind a table by itself: what follows keeps away, and Word would join two that touch. */
const apart = (blocks: readonly XmlElement[]): readonly XmlElement[] =>
  blocks.flatMap((each, index) => {
    if (blocks[index - 1]?.name !== "w:tbl") return [each];
    if (each.name === "w:tbl") return [between, each];
    return [each.name === "w:p" && !hasSpace(each) ? withProperty(each, away) : each];
  });

const between = paragraph(
  undefined,
  [],
  [el("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 160, "w:lineRule": "exact" })],
);

const away = el("w:spacing", { "w:before": twips(10) });

/** Headings have more space above them than a table needs; others may tell of theirs. */
const hasSpace = (element: XmlElement): boolean => {
  const properties = childOf(element, "w:pPr");
  if (properties === undefined) return false;
  const style = childOf(properties, "w:pStyle")?.attributes["w:val"] ?? "";
  return childOf(properties, "w:spacing") !== undefined || spacious.test(style);
};

const spacious = /^(?:Heading|TOC)/;

/** Chapters (`##`) are level 1; the title is none. */
export const heading = (
  node: Heading,
  context: Context,
  more: readonly XmlElement[] = [],
): XmlElement => {
  const content = inlines(node.children, context);
  if (node.depth === 1) return paragraph(context.styleId("Title"), content, more);
  const name = headingStyles[node.depth - 2] ?? "Heading5";
  const bookmark = context.bookmarks.get(headingId(node));
  const marked = bookmark === undefined ? content : bookmarked(bookmark, content, context);
  return paragraph(context.styleId(name), marked, more);
};

const headingStyles: readonly StyleName[] = [
  "Heading1",
  "Heading2",
  "Heading3",
  "Heading4",
  "Heading5",
];

const code = (value: string, { styleId }: Context): XmlElement =>
  paragraph(
    styleId("ReportCode"),
    value
      .split("\n")
      .flatMap((text, index) => [...(index === 0 ? [] : [el("w:r", {}, [el("w:br")])]), run(text)]),
  );

const separator = ({ report }: Context): XmlElement =>
  paragraph(
    undefined,
    [],
    [
      el("w:pBdr", {}, [line("bottom", { width: 0.5, color: report.theme.palette.rule })]),
      spacing(4, 8),
    ],
  );

const list = (node: List, context: Context, level: number): readonly XmlElement[] => {
  const { lists } = context.count;
  lists.push({ isOrdered: node.ordered === true, start: node.start ?? 1 });
  const place: Place = {
    list: context.listBase + lists.length,
    level: Math.min(level, lastLevel),
    node,
  };
  return node.children.flatMap((item) => listItem(item, place, context));
};

interface Place {
  /** Number of the list. */
  readonly list: number;
  readonly level: number;
  readonly node: List;
}

/** The first paragraph carries the mark, others stand below its text, lists in it a level deeper. */
const listItem = (item: ListItem, place: Place, context: Context): readonly XmlElement[] =>
  item.children.flatMap((child, index) => {
    if (child.type === "list") return list(child, context, place.level + 1);
    if (child.type !== "paragraph") return block(child, context);
    const isTask = typeof item.checked === "boolean";
    const isMarked = index === 0 && !isTask;
    const own = context.prose ?? (place.node.ordered === true ? "ListNumber" : "ListBullet");
    const box = isTask && index === 0 ? words(item.checked === true ? "☑ " : "☐ ") : [];
    return [
      paragraph(
        context.styleId(own),
        [...box, ...inlines(child.children, context)],
        [
          numbered(isMarked ? place.list : 0, place.level),
          isMarked ? undefined : indented(place.level, box.length > 0),
        ],
      ),
    ];
  });

/** Number 0 is no list, whatever the style says. */
const numbered = (list: number, level: number): XmlElement =>
  el("w:numPr", {}, [val("w:ilvl", level), val("w:numId", list)]);

const indented = (level: number, hasBox: boolean): XmlElement =>
  el("w:ind", {
    "w:left": twips(listIndent(level)),
    "w:hanging": hasBox ? twips(listIndent(0)) : undefined,
  });
