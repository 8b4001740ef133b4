import type { Table, TableCell } from "mdast";
import { el, type XmlElement } from "../../office/xml.ts";
import { columnTexts } from "../column-texts.ts";
import { columnWidths } from "../columns.ts";
import type { Context } from "./context.ts";
import { paragraph, properties, twips, val } from "./elements.ts";
import { inlines } from "./inlines.ts";
import { cellPadding } from "./table-styles.ts";
import type { StyleName } from "./style-list.ts";

/** A table with a header row that is marked and repeated, and columns as wide as their content asks for. */
export const dataTable = (
  node: Table,
  context: Context,
  { isTall = false }: { readonly isTall?: boolean } = {},
): XmlElement => {
  const widths = columnWidths(columnTexts(node, isTall), {
    size: 9 * context.looseness,
    available: context.width,
    padding: cellPadding * 2 + 2,
  });
  const sides = widths.map((_, index) => node.align?.[index] ?? "left");
  const rows = node.children.map((row, index) =>
    tableRow(
      widths.map((width, column) =>
        cell(width, [cellText(row.children[column], sides[column] ?? "left", context)]),
      ),
      { isHeader: index === 0, ...(isTall && index > 0 ? { height: TALL } : {}) },
    ),
  );
  return table(rows, widths, { style: context.styleId("ReportTable"), look: { firstRow: 1 } });
};

/** Height of a row to write in, in points. */
const TALL = 34;

const cellText = (
  node: TableCell | undefined,
  side: "left" | "center" | "right",
  context: Context,
): XmlElement =>
  paragraph(
    context.styleId("ReportCell"),
    inlines(node?.children ?? [], context),
    side === "left" ? [] : [val("w:jc", side)],
  );

interface TableLook {
  readonly style?: string;
  /** What the style should tell apart: `firstRow`, `firstColumn`. */
  readonly look?: { readonly firstRow?: 1; readonly firstColumn?: 1 };
  readonly more?: readonly XmlElement[];
}

/** A table of rows, with columns as wide as told. */
export const table = (
  rows: readonly XmlElement[],
  widths: readonly number[],
  { style, look = {}, more = [] }: TableLook = {},
): XmlElement =>
  el("w:tbl", {}, [
    properties("w:tblPr", [
      style === undefined ? undefined : val("w:tblStyle", style),
      el("w:tblW", { "w:w": twips(sum(widths)), "w:type": "dxa" }),
      val2("w:tblLayout", "w:type", "fixed"),
      tableLook(look),
      ...more,
    ]),
    el(
      "w:tblGrid",
      {},
      widths.map((width) => el("w:gridCol", { "w:w": twips(width) })),
    ),
    ...rows,
  ]);

const val2 = (name: string, attribute: string, value: string): XmlElement =>
  el(name, { [attribute]: value });

const tableLook = ({
  firstRow = 0,
  firstColumn = 0,
}: Record<string, 0 | 1 | undefined>): XmlElement =>
  el("w:tblLook", {
    "w:val": (0x0600 + (firstRow === 1 ? 0x20 : 0) + (firstColumn === 1 ? 0x80 : 0))
      .toString(16)
      .toUpperCase()
      .padStart(4, "0"),
    "w:firstRow": firstRow,
    "w:lastRow": 0,
    "w:firstColumn": firstColumn,
    "w:lastColumn": 0,
    "w:noHBand": 1,
    "w:noVBand": 1,
  });

/** A row that stays on one page; a header is repeated on each. */
export const tableRow = (
  cells: readonly XmlElement[],
  { isHeader = false, height }: { readonly isHeader?: boolean; readonly height?: number } = {},
): XmlElement =>
  el("w:tr", {}, [
    properties("w:trPr", [
      val("w:cantSplit"),
      height === undefined
        ? undefined
        : el("w:trHeight", { "w:val": twips(height), "w:hRule": "atLeast" }),
      isHeader ? val("w:tblHeader") : undefined,
    ]),
    ...cells,
  ]);

/** A cell; the format wants a paragraph at its end. */
export const cell = (
  width: number,
  content: readonly XmlElement[],
  more: readonly XmlElement[] = [],
): XmlElement =>
  el("w:tc", {}, [
    properties("w:tcPr", [el("w:tcW", { "w:w": twips(width), "w:type": "dxa" }), ...more]),
    ...content,
    ...(content.at(-1)?.name === "w:p" ? [] : [el("w:p")]),
  ]);

/** Two columns, names and what they stand for. */
export const factsTable = (
  entries: readonly (readonly [XmlElement[], XmlElement[]])[],
  context: Context,
  styles: readonly [StyleName, StyleName] = ["ReportFactName", "ReportCell"],
): XmlElement => {
  const first = Math.min(150, context.width * 0.3);
  const widths = [first, context.width - first];
  const rows = entries.map(([name, value]) =>
    tableRow([
      cell(first, [paragraph(context.styleId(styles[0]), name)]),
      cell(context.width - first, [paragraph(context.styleId(styles[1]), value)]),
    ]),
  );
  return table(rows, widths, { style: context.styleId("ReportFacts"), look: { firstColumn: 1 } });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
