import type { Table, TableCell } from "mdast";
import type { Column } from "./columns.ts";
import { plainText } from "./tree.ts";

/** The texts of each column, header first; one to be filled by hand counts as if somebody had. */
export const columnTexts = (node: Table, isTall: boolean): readonly Column[] =>
  Array.from({ length: node.children[0]?.children.length ?? 0 }, (_, index) => [
    ...node.children.map((row) => {
      const cell = row.children[index];
      return cell ? plainText(cell) : "";
    }),
    ...(isTall && isToFill(node, index) ? [HANDWRITING] : []),
  ]);

/** Whether most cells of a column, which is not one of numbers, are empty. */
const isToFill = ({ align, children: [, ...rows] }: Table, index: number): boolean => {
  const empty = rows.filter(({ children }) => plainText(children[index] ?? NO_CELL).trim() === "");
  return align?.[index] !== "right" && empty.length * 2 > rows.length;
};

const NO_CELL: TableCell = { type: "tableCell", children: [] };

/** As much as somebody writes in a cell: its column is wide enough even while it is empty. */
const HANDWRITING = "write some words in here by hand".repeat(2);
