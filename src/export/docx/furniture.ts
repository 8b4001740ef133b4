import { el, type XmlElement } from "../../office/xml.ts";
import type { Report } from "../report.ts";
import { openLinks, type Context, type Links } from "./context.ts";
import { addMedia, backgroundPicture } from "./drawing.ts";
import { field, line, paragraph, run, spacing, twips, val } from "./elements.ts";
import { words } from "./inlines.ts";
import { textArea, turned, type Page } from "./page.ts";

/** A header or footer of a document. */
export interface Furniture {
  readonly kind: "header" | "footer";
  readonly type: "default" | "first" | "even";
  /** The pages it is for. */
  readonly pages: "upright" | "turned" | "all";
  readonly xml: XmlElement;
  readonly links: Links;
}

type Tools = Pick<Context, "report" | "styleId" | "toPng" | "media">;

/** The headers and footers of a report on its own paper: title and chapter above, page x of n below. */
export const ownFurniture = (
  page: Page,
  tools: Tools,
  band: number | undefined,
): readonly Furniture[] => {
  const of =
    (kind: Furniture["kind"], pages: Furniture["pages"]) =>
    (xml: XmlElement): Furniture => ({
      kind,
      type: "default",
      pages,
      xml,
      links: openLinks(),
    });
  const both = [page, turned(page)].map((each) => textArea(each).width);
  const [upright = 0, wide = 0] = both;
  return [
    of("header", "upright")(header(upright, tools)),
    of("footer", "upright")(footer(tools)),
    of("header", "turned")(header(wide, tools)),
    of("footer", "turned")(footer(tools)),
    coverHeader(page, tools, band),
    { ...of("footer", "upright")(footerOf(paragraph(tools.styleId("Footer"), []))), type: "first" },
  ];
};

const headerOf = (line: XmlElement): XmlElement => el("w:hdr", {}, [line]);
const footerOf = (line: XmlElement): XmlElement => el("w:ftr", {}, [line]);

const header = (width: number, tools: Tools): XmlElement => {
  const { meta, theme } = tools.report;
  const right = el("w:tab", { "w:val": "right", "w:pos": twips(width) });
  // Number 1 is the style of chapters in whatever language Word speaks.
  const chapter = field("STYLEREF 1", [run("")]);
  const content = [...titleOf(meta.title), el("w:r", {}, [el("w:tab")]), chapter];
  const look = [
    el("w:tabs", {}, [right]),
    el("w:pBdr", {}, [line("bottom", { width: 0.5, color: theme.palette.rule, space: 4 })]),
    spacing(0, 10, 1),
  ];
  return headerOf(paragraph(tools.styleId("Header"), content, look));
};

/** The title as a field, so that it is the new one where the report becomes a letterhead; a long one is cut. */
const titleOf = (title: string): readonly XmlElement[] =>
  [...title].length <= 60
    ? [field("TITLE", words(title))]
    : words(`${[...title].slice(0, 59).join("").trimEnd()}…`);

const footer = (tools: Tools): XmlElement =>
  footerOf(paragraph(tools.styleId("Footer"), pageLabel(tools.report), [val("w:jc", "right")]));

/** `Page {page} of {pages}` with fields for the numbers. */
const pageLabel = ({ labels }: Report): readonly XmlElement[] =>
  labels.page.split(/(\{pages?\})/).flatMap((piece) => {
    if (piece === "{page}") return [field("PAGE", [run("1")])];
    if (piece === "{pages}") return [field("NUMPAGES", [run("1")])];
    return words(piece);
  });

/** The header of the cover holds its coloured ground and no words. */
const coverHeader = (page: Page, tools: Tools, band: number | undefined): Furniture => {
  const links = openLinks();
  const content = band === undefined ? [] : [ground({ page, band, links }, tools)];
  const xml = headerOf(paragraph(tools.styleId("Header"), content));
  return { kind: "header", type: "first", pages: "upright", xml, links };
};

/** Name of the coloured ground, by which a report of ours is known where it is the letterhead of another. */
export const groundName = "cover-ground";

const ground = (
  { page, band, links }: { readonly page: Page; readonly band: number; readonly links: Links },
  { report, toPng, media }: Tools,
): XmlElement => {
  const { accent } = report.theme.palette;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><rect width="8" height="8" fill="${accent}"/></svg>`;
  const file = addMedia("cover.png", toPng(svg, { width: 8 }), { media, links });
  return backgroundPicture({
    file,
    name: groundName,
    alt: "",
    width: page.width,
    height: band,
    id: 1,
  });
};
