import { el, type XmlElement } from "../../office/xml.ts";
import { headingId, headingsOf, plainText } from "../tree.ts";
import type { Context } from "./context.ts";
import { fieldAround, paragraph, run, twips, val } from "./elements.ts";
import { words } from "./inlines.ts";
import { pageBreak } from "./page.ts";

/** Chapters and sections with their pages: filled already, and kept up to date by Word. */
export const contents = (context: Context): readonly XmlElement[] => {
  const { report, styleId } = context;
  const headings = headingsOf(report.tree).filter(({ depth }) => depth <= 3);
  if (headings.length === 0) return [];
  const { begin, end } = fieldAround('TOC \\o "1-2" \\h \\z \\u');
  const entries = headings.map((heading, index) =>
    paragraph(
      styleId(heading.depth === 2 ? "TOC1" : "TOC2"),
      [
        ...(index === 0 ? begin : []),
        entry(words(plainText(heading)), context.bookmarks.get(headingId(heading)) ?? ""),
        ...(index === headings.length - 1 ? [end] : []),
      ],
      [tab(context.width)],
    ),
  );
  const title = paragraph(styleId("TOCHeading"), words(report.labels.contents));
  return [pageBreak, gallery([title, ...entries]), pageBreak];
};

/** A dotted line to the right edge. */
const tab = (width: number): XmlElement =>
  el("w:tabs", {}, [el("w:tab", { "w:val": "right", "w:leader": "dot", "w:pos": twips(width) })]);

const entry = (title: readonly XmlElement[], bookmark: string): XmlElement => {
  const { begin, end } = fieldAround(`PAGEREF ${bookmark} \\h`);
  const page = [el("w:r", {}, [el("w:tab")]), ...begin, run(" "), end];
  return el("w:hyperlink", { "w:anchor": bookmark, "w:history": 1 }, [...title, ...page]);
};

/** A block that Word knows as a table of contents, with a button to bring it up to date. */
const gallery = (blocks: readonly XmlElement[]): XmlElement =>
  el("w:sdt", {}, [
    el("w:sdtPr", {}, [
      el("w:docPartObj", {}, [
        val("w:docPartGallery", "Table of Contents"),
        val("w:docPartUnique"),
      ]),
    ]),
    el("w:sdtContent", {}, blocks),
  ]);
