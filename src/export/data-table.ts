import type { Table, TableRow } from "mdast";
import type { DataTable } from "../figures/scene.ts";

/** The data of a figure as a table of the tree. */
export const dataTable = ({ header, rows, align }: DataTable): Table => ({
  type: "table",
  align: header.map((_, index) => (align?.[index] === "end" ? "right" : "left")),
  children: [header, ...rows].map((cells): TableRow => ({
    type: "tableRow",
    children: cells.map((value) => ({
      type: "tableCell",
      children: [{ type: "text", value }],
    })),
  })),
});
