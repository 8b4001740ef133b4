import type { Nodes, Parents } from "mdast";
import { el, type XmlElement } from "../../office/xml.ts";
import { dataTable as asTable } from "../data-table.ts";
import { textWidth } from "../../figures/measure.ts";
import { readEntry, type Entry } from "../entries.ts";
import { fill } from "../report.ts";
import { plainText, type ContainerDirective, type LeafDirective } from "../tree.ts";
import type { ContainerName, LeafName } from "../vocabulary.ts";
import { blocks, heading } from "./blocks.ts";
import { contents } from "./contents.ts";
import type { Context } from "./context.ts";
import { cover } from "./cover.ts";
import { line, paragraph, shade, spacing } from "./elements.ts";
import { caption, figure } from "./figure.ts";
import { bookmarked, inlines, words } from "./inlines.ts";
import { onTurnedPages, pageBreak, unbroken } from "./page.ts";
import { cell, dataTable, factsTable, table, tableRow } from "./table.ts";
import { cellPadding } from "./table-styles.ts";
import type { StyleName } from "./style-list.ts";

type Write<T> = (node: T, context: Context) => readonly XmlElement[];

/** What each leaf becomes. */
export const leaves: Readonly<Record<LeafName, Write<LeafDirective>>> = {
  figure: (node, context) => {
    const id = node.attributes?.id ?? "";
    const found = context.report.figures.get(id);
    return found ? figure(id, found, context) : [];
  },
  data: (node, context) => {
    const found = context.report.figures.get(node.attributes?.id ?? "");
    if (!found) return [];
    const told = fill(context.report.labels.dataOf, { caption: found.caption });
    return [tableCaption(words(told), context), dataTable(asTable(found.table), context)];
  },
  contents: (_, context) => contents(context),
  pagebreak: () => [pageBreak],
  anchor: () => [],
};

const framed =
  (style: StyleName): Write<ContainerDirective> =>
  (node, context) =>
    targeted(node, blocks(node.children, { ...context, prose: style }), context);

/** What each container becomes. */
export const containers: Readonly<Record<ContainerName, Write<ContainerDirective>>> = {
  cover: (node, context) => cover(node, context),
  numbers: (node, context) => numbers(node, context),
  facts: (node, context) => [factsTable(entries(node, context), context)],
  fiche: (node, context) => targeted(node, fiche(node, context), context),
  note: framed("ReportNote"),
  gap: framed("ReportGap"),
  verdict: framed("ReportNote"),
  ticks: (node, context) => blocks(node.children, context),
  table: (node, context) => {
    const { label, rest } = labelled(node);
    const [first, ...others] = rest;
    const isTall = node.attributes?.tall === "yes";
    if (first?.type !== "table") return blocks(rest, context);
    const told = label === undefined ? [] : [tableCaption(inlines(label, context), context)];
    return [...told, dataTable(first, context, { isTall }), ...blocks(others, context)];
  },
  sheet: (node, context) => [pageBreak, ...targeted(node, blocks(node.children, context), context)],
  columns: (node, context) => columns(node, context),
  box: (node, context) => [boxTable(node, context)],
  wide: (node, context) => {
    const { width, height } = context.wide;
    const inner = { ...context, width, height };
    return onTurnedPages(targeted(node, blocks(node.children, inner), context));
  },
};

const tableCaption = (told: readonly XmlElement[], context: Context): XmlElement => {
  context.count.tables += 1;
  const { tables: number } = context.count;
  return caption({ label: context.report.labels.table, kind: "Table", number }, told, context);
};

/** The label of a directive and what it holds besides. */
const labelled = (
  node: ContainerDirective,
): { readonly label: readonly Nodes[] | undefined; readonly rest: readonly Nodes[] } => {
  const [first, ...rest] = node.children;
  const isLabel = first?.type === "paragraph" && first.data?.directiveLabel === true;
  return isLabel ? { label: first.children, rest } : { label: undefined, rest: node.children };
};

/** A bookmark at the first paragraph, where the directive has an id that links point to. */
const targeted = (
  node: ContainerDirective,
  content: readonly XmlElement[],
  context: Context,
): readonly XmlElement[] => {
  const bookmark = context.bookmarks.get(node.attributes?.id ?? "");
  const at = content.findIndex(({ name }) => name === "w:p");
  if (bookmark === undefined || at === -1) return content;
  return content.map((each, index) => {
    if (index !== at) return each;
    const isProperties = (child: XmlElement["children"][number]): boolean =>
      typeof child !== "string" && child.name === "w:pPr";
    return {
      ...each,
      children: [
        ...each.children.filter(isProperties),
        ...bookmarked(bookmark, [], context),
        ...each.children.filter((child) => !isProperties(child)),
      ],
    };
  });
};

const items = (node: Parents): readonly Entry[] =>
  node.children.flatMap((child) => (child.type === "list" ? child.children.map(readEntry) : []));

const entries = (node: Parents, context: Context): [XmlElement[], XmlElement[]][] =>
  items(node).map(({ name, value }) => [[...inlines(name, context)], [...inlines(value, context)]]);

/** Tiles to a row: five where they fit, else five or six in threes, others in fours. */
const tilesInRow = (node: Parents, width: number): number => {
  const told = items(node).map(({ name }) => name.map((part) => plainText(part)).join(""));
  const fits = (text: string): boolean =>
    textWidth(text, { size: 19, weight: 600 }) * 1.1 < width / 5 - 10;
  if (told.length === 5 && told.every(fits)) return 5;
  if (told.length === 5 || told.length === 6) return 3;
  return Math.min(4, Math.max(2, told.length));
};

/** Numbers as tiles. */
const numbers = (node: ContainerDirective, context: Context): readonly XmlElement[] => {
  const shown = entries(node, context);
  const count = tilesInRow(node, context.width);
  const width = context.width / count;
  const top = line("top", { width: 1.5, color: context.report.theme.palette.accent });
  const tile = ([value, label]: [XmlElement[], XmlElement[]] = [[], []]): XmlElement =>
    cell(
      width,
      [
        paragraph(context.styleId("ReportNumber"), value),
        paragraph(context.styleId("ReportNumberLabel"), label),
      ],
      value.length === 0 ? [] : [el("w:tcBorders", {}, [top])],
    );
  const rows = inRows(shown, count).map((row) =>
    tableRow(Array.from({ length: count }, (_, index) => tile(row[index]))),
  );
  const more = [margins(3)];
  return [
    table(
      rows,
      Array.from({ length: count }, () => width),
      { more },
    ),
  ];
};

/** Space between what stands side by side. */
const margins = (top: number): XmlElement =>
  el("w:tblCellMar", {}, [
    el("w:top", { "w:w": top * 20, "w:type": "dxa" }),
    el("w:left", { "w:w": 0, "w:type": "dxa" }),
    el("w:bottom", { "w:w": top * 20, "w:type": "dxa" }),
    el("w:right", { "w:w": 200, "w:type": "dxa" }),
  ]);

const inRows = <T>(items: readonly T[], count: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / count) }, (_, row) =>
    items.slice(row * count, (row + 1) * count),
  );

/** The first heading of a fiche is its name and stands on a bar. */
const fiche = (node: ContainerDirective, context: Context): readonly XmlElement[] => {
  const at = node.children.findIndex(({ type }) => type === "heading");
  const name = node.children[at];
  if (name?.type !== "heading") return blocks(node.children, context);
  const { accent, accentTint } = context.report.theme.palette;
  const bar = [
    el("w:pBdr", {}, [line("left", { width: 3, color: accent, space: 6 })]),
    shade(accentTint),
    spacing(20, 8, 1.15),
  ];
  return [
    ...blocks(node.children.slice(0, at), context),
    heading(name, context, bar),
    ...blocks(node.children.slice(at + 1), context),
  ];
};

/** What a container holds side by side, in columns of one width. */
const columns = (node: ContainerDirective, context: Context): readonly XmlElement[] => {
  const count = Math.max(1, Math.min(6, Math.floor(Number(node.attributes?.of ?? 2)) || 2));
  const width = context.width / count;
  const rows = inRows(node.children, count).map((row) => {
    const lines = Math.max(0, ...row.map(linesOf));
    const cells = Array.from({ length: count }, (_, index) =>
      columnCell(row[index], { ...context, width }),
    );
    return tableRow(cells, lines === 0 ? {} : { height: roomFor(lines) });
  });
  const more = [margins(5), el("w:tblInd", { "w:w": 0, "w:type": "dxa" })];
  return [
    table(
      rows,
      Array.from({ length: count }, () => width),
      { more },
    ),
  ];
};

const columnCell = (child: Nodes | undefined, context: Context): XmlElement => {
  if (child === undefined) return cell(context.width, []);
  if (child.type === "containerDirective" && child.name === "box") return boxCell(child, context);
  return cell(context.width, unbroken(blocks([child], { ...context, width: context.width - 10 })));
};

/** A framed field by itself. */
const boxTable = (node: ContainerDirective, context: Context): XmlElement =>
  table([tableRow([boxCell(node, context)], { height: roomFor(linesOf(node)) })], [context.width]);

const boxCell = (node: ContainerDirective, context: Context): XmlElement => {
  const { label, rest } = labelled(node);
  const edge = { width: 0.75, color: context.report.theme.palette.rule };
  const inner = {
    ...context,
    width: context.width - 2 * BOX_PADDING,
    prose: "ReportCell",
  } as const;
  return cell(
    context.width,
    [
      ...(label === undefined
        ? []
        : [paragraph(context.styleId("ReportBoxLabel"), inlines(label, context))]),
      ...unbroken(blocks(rest, inner)),
    ],
    [
      el(
        "w:tcBorders",
        {},
        ["top", "left", "bottom", "right"].map((side) => line(side, edge)),
      ),
      el(
        "w:tcMar",
        {},
        ["top", "left", "bottom", "right"].map((side) =>
          el(`w:${side}`, { "w:w": BOX_PADDING * 20, "w:type": "dxa" }),
        ),
      ),
    ],
  );
};

const BOX_PADDING = cellPadding + 2;

const linesOf = (node: Nodes): number =>
  node.type === "containerDirective"
    ? Math.max(0, Math.min(60, Number(node.attributes?.lines ?? 0) || 0))
    : 0;

/** Points that a label and lines to write on take. */
const roomFor = (lines: number): number => 20 + lines * 16;
