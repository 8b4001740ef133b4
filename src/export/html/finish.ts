import type { Element, ElementContent } from "hast";
import type { DataTable, Figure } from "../../figures/scene.ts";
import { inkOf, toSvg } from "../../figures/svg.ts";
import { fill } from "../report.ts";
import type { Report } from "../report.ts";
import { listedData } from "../tree.ts";
import { bar } from "./bar.ts";
import { element, mapElements, wordsOf } from "./element.ts";

/** Puts drawings and data in their places, numbers captions, and lets wide tables scroll in their own box. */
export const finish = (nodes: readonly ElementContent[], report: Report): ElementContent[] => {
  const work: Work = { report, listed: listedData(report.tree), figures: 0, tables: 0 };
  return nodes.flatMap((node) => (node.type === "element" ? chapter(node, work) : [node]));
};

interface Work {
  readonly report: Report;
  /** Ids of figures whose data the report lists somewhere itself. */
  readonly listed: ReadonlySet<string>;
  figures: number;
  tables: number;
}

const chapter = (node: Element, work: Work): ElementContent[] =>
  mapElements([node], (inner) => finished(inner, work));

const finished = (node: Element, work: Work): readonly ElementContent[] => {
  const { tagName, properties } = node;
  if (tagName === "span" && isBar(node)) return [bar(node)];
  if (tagName === "table") return [scrolling(withColumns(node), work.report)];
  if (tagName === "h2" && properties.id === "footnote-label") return [node];
  if (tagName !== "figure") return [node];
  const [className] = Array.isArray(properties.className) ? properties.className : [];
  const id = typeof properties.id === "string" ? properties.id : "";
  const found = work.report.figures.get(id);
  if (className === "table") return [captionedTable(node, work)];
  if (!found) return [];
  return className === "place-data" ? [data(found, work)] : [drawn(id, found, work)];
};

const isBar = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes("bar");

const captionedTable = (node: Element, work: Work): Element => {
  work.tables += 1;
  const [caption, ...rest] = node.children;
  const words = caption?.type === "element" ? caption.children : [];
  return element("figure", { className: ["table"] }, [
    captionOf(`${work.report.labels.table} ${work.tables.toString()}.`, words),
    ...rest,
  ]);
};

const drawn = (id: string, figure: Figure, work: Work): Element => {
  work.figures += 1;
  const { labels } = work.report;
  const svg: ElementContent = {
    type: "raw",
    value: toSvg(figure.scene, `figure-${id}`, inkOf(work.report.theme.palette)),
  };
  const caption = captionOf(`${labels.figure} ${work.figures.toString()}.`, [
    { type: "text", value: figure.caption },
  ]);
  const summary = element("summary", {}, [fill(labels.dataOf, { caption: figure.caption })]);
  const details = element("details", {}, [summary, scrolling(tableOf(figure.table), work.report)]);
  const shown = element("div", { className: ["drawing"] }, [svg]);
  return element("figure", {}, [shown, caption, ...(work.listed.has(id) ? [] : [details])]);
};

const data = (figure: Figure, work: Work): Element => {
  work.tables += 1;
  const { labels } = work.report;
  return element("figure", { className: ["table"] }, [
    captionOf(`${labels.table} ${work.tables.toString()}.`, [
      { type: "text", value: fill(labels.dataOf, { caption: figure.caption }) },
    ]),
    scrolling(tableOf(figure.table), work.report),
  ]);
};

const captionOf = (label: string, words: readonly ElementContent[]): Element =>
  element("figcaption", {}, [element("strong", {}, [label]), " ", ...words]);

const tableOf = ({ header, rows, align }: DataTable): Element => {
  const row = (cells: readonly string[], tagName: "th" | "td"): Element =>
    element(
      "tr",
      {},
      cells.map((cell, index) =>
        element(tagName, align?.[index] === "end" ? { align: "right" } : {}, [cell]),
      ),
    );
  const head = element("thead", {}, [row(header, "th")]);
  const body = rows.map((cells) => row(cells, "td"));
  return withColumns(element("table", {}, [head, element("tbody", {}, body)]));
};

/** The obsolete `align` becomes a class, and header cells say what they head. */
const withColumns = (table: Element): Element => {
  const cells = mapElements(table.children, (cell) => {
    if (cell.tagName !== "th" && cell.tagName !== "td") return [cell];
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

/** A box a keyboard can scroll, named after the columns in it. */
const scrolling = (table: Element, { labels }: Report): Element => {
  const cells = headersOf(table).map(wordsOf);
  const ariaLabel = `${labels.table}: ${cells.join(", ")}`;
  return element("div", { className: ["scroll"], role: "region", tabIndex: 0, ariaLabel }, [table]);
};

const headersOf = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "th" ? [child] : headersOf(child);
  });
