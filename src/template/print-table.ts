import { escapeLine } from "./escape.ts";
import { cellOf, slotOf, type Printable } from "./print.ts";
import { isBlank } from "./slot.ts";
import type { Words } from "./words.ts";

/** A column as a template writes it: `"cost columns.cost right"`. */
export interface Column {
  readonly field: string;
  /** Words above it. */
  readonly key: string;
  readonly align: "left" | "right";
}

/** Reads a column; nothing where it is not one. */
export const columnOf = (spec: string): Column | undefined => {
  const [field, key, align, ...more] = spec.split(" ");
  if (field === undefined || key === undefined || more.length > 0) return undefined;
  if (align !== undefined && align !== "right") return undefined;
  return { field, key, align: align ?? "left" };
};

export interface TableInput {
  readonly rows: readonly unknown[];
  readonly columns: readonly Column[];
  /** Words above the table. */
  readonly caption: string | undefined;
  /** A row in bold below the others. */
  readonly total: unknown;
  /** To write in: rows are high, and a column that is empty stays. */
  readonly isTall: boolean;
  readonly words: Words;
}

/** Rows as a Markdown table. A column that is empty in every row is left out; no rows, no table. */
export const tableOf = ({ rows, columns, caption, total, isTall, words }: TableInput): string => {
  const shown = columns.filter(
    ({ field }) =>
      (isTall && rows.length > 0) || rows.some((row) => !isBlank(slotOf(valueIn(row, field)))),
  );
  if (shown.length === 0) return "";
  const label = (key: string): string => escapeLine(words(key) ?? key);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const cells = (row: unknown): readonly string[] =>
    shown.map(({ field }) => cellOf(valueIn(row, field)));
  const table = [
    line(shown.map(({ key }) => label(key))),
    line(shown.map(({ align }) => (align === "right" ? "--:" : ":--"))),
    ...rows.map((row) => line(cells(row))),
    ...(total === undefined ? [] : [line(cells(total).map(strong))]),
  ].join("\n");
  if (caption === undefined && !isTall) return table;
  const name = caption === undefined ? "" : `[${label(caption)}]`;
  return `:::table${name}${isTall ? "{tall=yes}" : ""}\n${table}\n:::`;
};

const strong = (cell: string): string => (cell === "" ? "" : `**${cell}**`);

/** A row is one of ours; what is neither text nor slot counts as nothing. */
const valueIn = (row: unknown, field: string): Printable => {
  if (typeof row !== "object" || row === null || !Object.hasOwn(row, field)) return undefined;
  const value: unknown = Reflect.get(row, field);
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? value : undefined;
};
