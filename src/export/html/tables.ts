import type { Element, ElementContent } from "hast";
import type { Report } from "../report.ts";
import { childElements, element, isElement, mapElements, wordsOf } from "./element.ts";
import { numberReader } from "./numbers.ts";

/** From so many rows on, a reader may want another order, and to see fewer. */
const leastToSort = 6;
const leastToFilter = 12;

/**
 * A table as a page shows it: headers say what they head, sums stand in a foot, cells know what they are
 * sorted by, and a wide table scrolls in a box of its own. `rows` tells the script which tables it may touch.
 */
export const dressed = (table: Element, report: Report, isTall = false): Element => {
  const scoped = withSums(withColumns(table));
  const count = rowsIn(scoped, "tbody").length;
  const isLong = count >= leastToSort && !isTall;
  const names = [
    ...(isTall ? ["tall"] : []),
    ...(isLong ? ["rows"] : []),
    ...(isLong && count >= leastToFilter ? ["filtered"] : []),
  ];
  const keyed = isLong ? withKeys(scoped, report.meta.lang) : withoutValues(scoped);
  return scrolling(names.length > 0 ? classed(keyed, names) : keyed, report);
};

/** Whether a page has tables for the script. */
export const hasLongTable = (nodes: readonly ElementContent[]): boolean =>
  nodes.filter(isElement).some((node) => isLongTable(node) || hasLongTable(node.children));

const isLongTable = ({ tagName, properties }: Element): boolean =>
  tagName === "table" &&
  Array.isArray(properties.className) &&
  properties.className.includes("rows");

const classed = (node: Element, className: readonly string[]): Element => ({
  ...node,
  properties: { ...node.properties, className: [...className] },
});

/** The obsolete `align` becomes a class, and header cells say what they head. */
const withColumns = (table: Element): Element => {
  const cells = mapElements(table.children, (cell) => {
    if (!isCell(cell)) return [cell];
    const { align, ...rest } = cell.properties;
    const className = classOf.get(align);
    const scope = cell.tagName === "th" ? { scope: "col" } : {};
    return [{ ...cell, properties: { ...rest, ...scope, ...(className ? { className } : {}) } }];
  });
  return { ...table, children: cells };
};

const classOf = new Map<unknown, string[]>([
  ["right", ["end"]],
  ["center", ["center"]],
]);

/** A last row all in bold is the sum of those above it. */
const withSums = (table: Element): Element => ({
  ...table,
  children: table.children.flatMap((part) => {
    if (!isElement(part) || part.tagName !== "tbody") return [part];
    const rows = childElements(part);
    const last = rows.at(-1);
    if (last === undefined || rows.length < 2 || !isSum(last)) return [part];
    const body = { ...part, children: part.children.filter((row) => row !== last) };
    return [body, element("tfoot", {}, [last])];
  }),
});

const isSum = (row: Element): boolean => {
  const filled = childElements(row).filter((cell) => wordsOf(cell).trim() !== "");
  return filled.length > 0 && filled.every(({ children }) => children.every(isStrong));
};

const isStrong = (node: ElementContent): boolean => isElement(node) && node.tagName === "strong";

/** Cells of long tables carry what they are sorted by, where that is not their words. */
const withKeys = (table: Element, lang: string): Element => {
  const numberIn = numberReader(lang);
  const children = mapElements(table.children, (node) => {
    if (node.tagName !== "td") return [node];
    const key = keyOf(node, numberIn);
    return [
      key === undefined ? node : { ...node, properties: { ...node.properties, dataSort: key } },
    ];
  });
  return withoutValues({ ...table, children });
};

/** What the plan says the cell stands for; no key for a gap; in a column of numbers the first number. */
const keyOf = (
  cell: Element,
  numberIn: (text: string) => number | undefined,
): string | undefined => {
  const [only, ...more] = cell.children;
  if (only !== undefined && isElement(only) && more.length === 0) {
    if (only.tagName === "data") return String(only.properties.value ?? "");
    if (only.tagName === "em") return "";
  }
  const { className } = cell.properties;
  if (!Array.isArray(className) || !className.includes("end")) return undefined;
  return numberIn(wordsOf(cell))?.toString();
};

/** Values have done their work: what is left of them are their words. */
const withoutValues = (table: Element): Element => ({
  ...table,
  children: mapElements(table.children, (node) =>
    node.tagName === "data" ? node.children : [node],
  ),
});

/** A box a keyboard can scroll, named after the columns in it. */
const scrolling = (table: Element, { labels }: Report): Element => {
  const names = rowsIn(table, "thead").flatMap(childElements).map(wordsOf);
  const ariaLabel = `${labels.table}: ${names.filter((name) => name !== "").join(", ")}`;
  return element("div", { className: ["scroll"], role: "region", tabIndex: 0, ariaLabel }, [table]);
};

const rowsIn = (table: Element, part: "thead" | "tbody"): readonly Element[] =>
  childElements(table)
    .filter(({ tagName }) => tagName === part)
    .flatMap(childElements);

const isCell = ({ tagName }: Element): boolean => tagName === "th" || tagName === "td";
