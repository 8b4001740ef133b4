import type { XmlElement } from "../../office/xml.ts";
import type { Report } from "../report.ts";
import type { Context, Count } from "./context.ts";
import { groundHeight } from "./cover.ts";
import { ownFurniture, type Furniture } from "./furniture.ts";
import { numberingOf } from "./numbering.ts";
import { pageOf, type Page } from "./page.ts";
import { stylesOf } from "./styles.ts";

/** How a document looks: ours, or that of a city's own file. */
export interface Design {
  readonly page: Page;
  /** Id of a style in this document. */
  readonly styleId: Context["styleId"];
  readonly styles: XmlElement;
  readonly numbering: (lists: Count["lists"]) => XmlElement;
  /** How much wider than ours the letters may be that a reader sees. */
  readonly looseness: number;
  /** Lists of the document that are not the report's. */
  readonly listBase: number;
  readonly furniture: readonly Furniture[];
  /** Height of the coloured ground of the cover, where there is one. */
  readonly band?: number;
  readonly hasTitlePage: boolean;
  readonly hasEvenPages: boolean;
  readonly theme?: XmlElement;
}

/** The design of a report that brings no paper of its own. */
export const ownDesign = (report: Report, tools: Pick<Context, "toPng" | "media">): Design => {
  const page = pageOf(report.meta.paper);
  const styleId: Context["styleId"] = (name) => name;
  const [cover] = report.tree.children.flatMap((node) =>
    node.type === "containerDirective" && node.name === "cover" ? [node] : [],
  );
  const band = cover === undefined ? undefined : groundHeight(cover, report, page);
  return {
    page,
    styleId,
    styles: stylesOf(report),
    numbering: (lists) => numberingOf(lists, report.theme.palette.accent),
    looseness: report.theme.families.length === 0 ? 1.04 : 1.15,
    listBase: 0,
    furniture: ownFurniture(page, { report, styleId, ...tools }, band),
    ...(band === undefined ? {} : { band }),
    hasTitlePage: true,
    hasEvenPages: false,
  };
};
