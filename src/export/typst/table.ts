import type { Table, TableCell, TableRow } from "mdast";
import { columnTexts } from "../column-texts.ts";
import { columnWidths, longestWord } from "../columns.ts";
import { plainText } from "../tree.ts";
import type { Context } from "./context.ts";
import { inlines } from "./inlines.ts";
import { pt } from "./literal.ts";

/** A table with a repeated header row and columns as wide as their content asks for. */
export const table = (node: Table, context: Context): string => {
  const [header, ...rows] = node.children;
  if (!header) return "";
  const count = header.children.length;
  const usual = count > (context.tall === true ? 5 : 6) ? 8.5 : 9;
  const size = context.small === true ? 7.5 : usual;
  const widths = columnWidths(columnTexts(node, context.tall === true), {
    size,
    available: context.width,
    padding,
  });
  const align = Array.from({ length: count }, (_, index) => aligned[node.align?.[index] ?? "left"]);
  return [
    `#data-table(size: ${pt(size)}, tall: ${String(context.tall === true)}, small: ${String(context.small === true)}, columns: (${widths.map(pt).join(", ")},), align: (${align.join(", ")},),`,
    `table.header(${cells(header, widths, { ...context, tall: undefined })}),`,
    ...rows.map((row) => `${cells(row, widths, context)},`),
    ")",
  ].join("\n");
};

/** Left and right inset of a cell in the style. */
const padding = 12;

const aligned = { left: "left", center: "center", right: "right" } as const;

/** A row stays on one page unless it is so long that it might not fit on one. */
const cells = (row: TableRow, widths: readonly number[], context: Context): string => {
  const breakable = plainText(row).length > 1500;
  return widths
    .map((width, index) => {
      const text = cell(row.children[index], width - padding, context);
      const body = index === 0 && context.tall === true ? `[#tall${text}]` : text;
      return breakable ? body : `table.cell(breakable: false)${body}`;
    })
    .join(", ");
};

/** Words are hyphenated, and addresses broken, only where one is wider than its column. */
const cell = (node: TableCell | undefined, width: number, context: Context): string => {
  if (!node) return "[]";
  const widest = longestWord(plainText(node), { size: 9 });
  if (widest <= width) return `[${inlines(node.children, context)}]`;
  return `[#set text(hyphenate: true);${inlines(node.children, { ...context, soft: true })}]`;
};
