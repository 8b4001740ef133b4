import type { Element, ElementContent } from "hast";
import { cssString } from "./html/css.ts";
import { mapElements } from "./html/element.ts";
import { stringify, toHtmlTree } from "./html/hast.ts";
import { htmlPage } from "./html/page.ts";
import { sheetStyleOf } from "./html/sheet-style.ts";
import { isId } from "./vocabulary.ts";
import type { Report } from "./report.ts";

/** The running head of one sheet on paper, by the id of the sheet. */
export interface RunningHead {
  readonly anchor: string;
  readonly title: string;
}

/** Writes feedback sheets as one HTML file: each a letter of its own, on a new page where it is printed. */
export const exportSheets = async (
  report: Report,
  heads: readonly RunningHead[],
): Promise<string> => {
  const tree = lettered(await toHtmlTree(report));
  const body = `<main id="content" tabindex="-1">\n${stringify(tree)}\n</main>`;
  const style = sheetStyleOf(report.theme) + heads.map(headStyle).join("") + countOf(heads);
  return htmlPage(report, { style, body });
};

/** Names the headings by what they head, and turns the first cell of each row into its heading. */
const lettered = (nodes: readonly ElementContent[]): ElementContent[] =>
  mapElements(nodes, (node) => {
    if (node.tagName === "tbody") return [{ ...node, children: node.children.map(headedRow) }];
    if (node.tagName === "section")
      return [{ ...node, children: node.children.map(named("point")) }];
    if (node.tagName === "article")
      return [{ ...node, children: node.children.map(named("chapter")) }];
    return [node];
  });

const named =
  (className: string) =>
  (node: ElementContent): ElementContent =>
    node.type === "element" && /^h[2-6]$/.test(node.tagName)
      ? { ...node, properties: { ...node.properties, className: [className] } }
      : node;

const headedRow = (row: ElementContent): ElementContent => {
  if (row.type !== "element") return row;
  const at = row.children.findIndex((cell) => cell.type === "element");
  return {
    ...row,
    children: row.children.map((cell, index) => (index === at ? rowHead(cell) : cell)),
  };
};

const rowHead = (cell: ElementContent): ElementContent =>
  cell.type === "element" ? rowHeadOf(cell) : cell;

const rowHeadOf = (cell: Element): Element => ({
  ...cell,
  tagName: "th",
  properties: { ...cell.properties, scope: "row" },
});

/** Each sheet is a kind of page of its own, so that its title can stand at the foot of all its pages. */
const headStyle = ({ anchor, title }: RunningHead): string =>
  isId(anchor)
    ? `@media print { #${anchor} { page: ${anchor}; } }
@page ${anchor} { @bottom-left { content: ${cssString(title)}; font: 8pt "Source Sans 3", system-ui, sans-serif; color: #555; } }
`
    : "";

/** A sheet by itself says of how many pages it is. */
const countOf = (heads: readonly RunningHead[]): string =>
  heads.length === 1
    ? `@page { @bottom-right { content: counter(page) " / " counter(pages); } }\n`
    : "";
