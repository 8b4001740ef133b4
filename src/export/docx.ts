import { packZip } from "../office/zip.ts";
import { blocks } from "./docx/blocks.ts";
import { openLinks, type Context, type ToPng } from "./docx/context.ts";
import { ownDesign, type Design } from "./docx/design.ts";
import type { Furniture } from "./docx/furniture.ts";
import { letterheadDesign } from "./docx/letterhead/design.ts";
import type { Letterhead } from "./docx/letterhead/read.ts";
import { packageOf } from "./docx/package.ts";
import { paginated, sectionOf, textArea, turned } from "./docx/page.ts";
import type { Report } from "./report.ts";
import { headingsOf, headingId, nodesOf, targetsOf } from "./tree.ts";

export interface DocxNeeds {
  /** Makes the pictures that readers without SVG show. */
  readonly toPng: ToPng;
  /** A city's own paper, read by `readLetterhead`. */
  readonly letterhead?: Letterhead | undefined;
}

/** Writes a report as a Word document: real styles, fields, notes, text alternatives; the same bytes each time. */
export const exportDocx = (report: Report, { toPng, letterhead }: DocxNeeds): Uint8Array => {
  const media = new Map<string, Uint8Array>();
  const tools = { toPng, media };
  const design =
    letterhead === undefined
      ? ownDesign(report, tools)
      : letterheadDesign(report, letterhead, tools);
  const context = contextOf(report, design, tools);
  const blocksOfReport = blocks(report.tree.children, context);
  const furniture = design.furniture.map((each, index) => {
    const path = `${each.kind}${(index + 1).toString()}.xml`;
    return { ...each, path, id: context.links.add(each.kind, path) };
  });
  const { page, hasTitlePage } = design;
  const body = paginated(blocksOfReport, (isTurned, index) => {
    const shown = furniture.filter((each) => isFor(each, isTurned, index));
    return sectionOf(isTurned ? turned(page) : page, shown, hasTitlePage && index === 0);
  });
  return packZip(packageOf({ body, context, design, furniture }));
};

/** Only the first section has a first page of its own. */
const isFor = ({ type, pages }: Furniture, isTurned: boolean, index: number): boolean =>
  (type !== "first" || index === 0) && (pages === "all" || (pages === "turned") === isTurned);

const contextOf = (
  report: Report,
  { page, styleId, band, listBase, looseness }: Design,
  tools: Pick<Context, "toPng" | "media">,
): Context => {
  const definitions = [...nodesOf(report.tree)].flatMap((node) =>
    node.type === "footnoteDefinition" ? [[node.identifier, node] as const] : [],
  );
  const { width, height } = textArea(page);
  return {
    ...tools,
    report,
    styleId,
    listBase,
    looseness,
    bookmarks: bookmarksOf(report),
    notes: {
      definitions: new Map(definitions),
      numbers: new Map(),
      written: [],
      links: openLinks(),
    },
    links: openLinks(),
    // The ground of the cover is drawing number one.
    count: { figures: 0, tables: 0, drawings: 1, bookmarks: 0, lists: [] },
    width,
    height,
    wide: textArea(turned(page)),
    ...(band === undefined ? {} : { band: { height: band - page.margins.top } }),
  };
};

/** A name that Word takes for each place links point to: letters, digits, at most 40 of them, none twice. */
const bookmarksOf = ({ tree }: Report): ReadonlyMap<string, string> => {
  const ids = new Set([...targetsOf(tree), ...headingsOf(tree).map(headingId)]);
  return new Map(
    [...ids].map((id, index) => {
      const plain = id.replaceAll(/[^\p{L}\p{N}]+/gu, "_").slice(0, 28);
      return [id, `${/^\p{L}/u.test(plain) ? "" : "p"}${plain}_${(index + 1).toString()}`];
    }),
  );
};
