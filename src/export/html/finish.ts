import type { Element, ElementContent } from "hast";
import type { DataTable, Figure } from "../../figures/scene.ts";
import { inPoints, toSvg } from "../../figures/svg.ts";
import { fill } from "../report.ts";
import type { Report } from "../report.ts";
import { listedData } from "../tree.ts";
import { bar } from "./bar.ts";
import { cssInk } from "./colors.ts";
import { element, isElement, mapElements } from "./element.ts";
import { dressed } from "./tables.ts";

/** Puts drawings and data in their places, numbers captions, and lets wide things scroll in their own box. */
export const finish = (nodes: readonly ElementContent[], report: Report): ElementContent[] => {
  const work: Work = { report, listed: listedData(report.tree), figures: 0, tables: 0 };
  return mapElements(nodes, (node) => finished(node, work));
};

interface Work {
  readonly report: Report;
  /** Ids of figures whose data the report lists somewhere itself. */
  readonly listed: ReadonlySet<string>;
  figures: number;
  tables: number;
}

const finished = (node: Element, work: Work): readonly ElementContent[] => {
  const { tagName, properties } = node;
  if (tagName === "span" && hasClass(node, "bar")) return [bar(node)];
  if (tagName === "table") return [dressed(node, work.report, hasClass(node, "tall"))];
  if (tagName !== "figure") return [node];
  if (hasClass(node, "table")) return [captionedTable(node, work)];
  const id = typeof properties.id === "string" ? properties.id : "";
  const found = work.report.figures.get(id);
  if (!found) return [];
  return hasClass(node, "place-data") ? [data(found, work)] : [drawn(id, found, work)];
};

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

const captionedTable = (node: Element, work: Work): Element => {
  const [caption, ...rest] = node.children;
  if (caption === undefined || !isElement(caption) || caption.tagName !== "figcaption")
    return element("div", {}, node.children);
  work.tables += 1;
  return element("figure", { className: ["table"] }, [
    captionOf(`${work.report.labels.table} ${work.tables.toString()}.`, caption.children),
    ...rest,
  ]);
};

const drawn = (id: string, figure: Figure, work: Work): Element => {
  work.figures += 1;
  const { labels } = work.report;
  const number = `${labels.figure} ${work.figures.toString()}.`;
  const svg: ElementContent = {
    type: "raw",
    value: inPoints(toSvg(figure.scene, `figure-${id}`, cssInk)),
  };
  const caption = captionOf(number, [{ type: "text", value: figure.caption }]);
  const summary = element("summary", {}, [fill(labels.dataOf, { caption: figure.caption })]);
  const details = element("details", {}, [summary, dressed(tableOf(figure.table), work.report)]);
  const captionId = `figure-${id}-caption`;
  const box = { className: ["drawing"], role: "group", tabIndex: 0, ariaLabelledBy: [captionId] };
  const shown = element("div", box, [svg]);
  return element("figure", {}, [
    shown,
    { ...caption, properties: { id: captionId } },
    ...(work.listed.has(id) ? [] : [details]),
  ]);
};

const data = (figure: Figure, work: Work): Element => {
  work.tables += 1;
  const { labels } = work.report;
  return element("figure", { className: ["table"] }, [
    captionOf(`${labels.table} ${work.tables.toString()}.`, [
      { type: "text", value: fill(labels.dataOf, { caption: figure.caption }) },
    ]),
    dressed(tableOf(figure.table), work.report),
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
  return element("table", {}, [head, element("tbody", {}, body)]);
};
