import { el, type XmlElement } from "../../office/xml.ts";
import type { Paper } from "../report.ts";
import { paragraph, twips, val, withProperty } from "./elements.ts";

/** A page in points. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<
    Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>
  >;
}

const sheets = {
  a4: [595.3, 841.9],
  a3: [841.9, 1190.55],
} as const;

/** The page of a report that brings none of its own. */
export const pageOf = ({ size, turned }: Paper = { size: "a4", turned: false }): Page => {
  const [short, long] = sheets[size];
  return {
    width: turned ? long : short,
    height: turned ? short : long,
    margins: { top: 77, right: 71, bottom: 71, left: 71, header: 36, footer: 36 },
  };
};

/** The same page turned to its side; one that lies already stays. */
export const turned = (page: Page): Page =>
  page.width >= page.height ? page : { ...page, width: page.height, height: page.width };

/** Room for text on a page, in points. */
export const textArea = ({
  width,
  height,
  margins,
}: Page): Readonly<Record<"width" | "height", number>> => ({
  width: width - margins.left - margins.right,
  height: height - margins.top - margins.bottom,
});

/** A header or footer a section shows. */
export interface Shown {
  readonly kind: "header" | "footer";
  readonly type: "default" | "first" | "even";
  /** Id of the relation to it. */
  readonly id: string;
}

/** What Word wants to know of a section. */
export const sectionOf = (page: Page, shown: readonly Shown[], hasTitlePage: boolean): XmlElement =>
  el("w:sectPr", {}, [
    ...shown.map(({ kind, type, id }) => el(`w:${kind}Reference`, { "w:type": type, "r:id": id })),
    val2("w:type", "nextPage"),
    el("w:pgSz", {
      "w:w": twips(page.width),
      "w:h": twips(page.height),
      "w:orient": page.width > page.height ? "landscape" : undefined,
    }),
    el("w:pgMar", {
      ...Object.fromEntries(
        Object.entries(page.margins).map(([side, points]) => [`w:${side}`, twips(points)]),
      ),
      "w:gutter": 0,
    }),
    ...(hasTitlePage ? [val("w:titlePg")] : []),
  ]);

const val2 = (name: string, value: string): XmlElement => val(name, value);

/** Marks between blocks that become properties of what stands next to them. */
const marks = { page: "break:page", turn: "break:turn", back: "break:back" } as const;

/** The next block begins a page. */
export const pageBreak = el(marks.page);

/** What stands on pages turned to their side. */
export const onTurnedPages = (blocks: readonly XmlElement[]): readonly XmlElement[] => [
  el(marks.turn),
  ...blocks,
  el(marks.back),
];

/** Blocks without the marks, where a page cannot end: in a cell. */
export const unbroken = (blocks: readonly XmlElement[]): readonly XmlElement[] =>
  blocks.filter(({ name }) => !name.startsWith("break:"));

interface Section {
  readonly isTurned: boolean;
  readonly blocks: XmlElement[];
}

/** Blocks as the content of a document: each section but the last ends in a paragraph that tells of it. */
export const paginated = (
  blocks: readonly XmlElement[],
  sectionFor: (isTurned: boolean, index: number) => XmlElement,
): readonly XmlElement[] => {
  const sections = sectionsIn(blocks).filter((section) => section.blocks.length > 0);
  return sections.flatMap(({ isTurned, blocks: own }, index) => {
    const properties = sectionFor(isTurned, index);
    if (index < sections.length - 1) return endedBy(own, properties);
    return own.at(-1)?.name === "w:p" ? [...own, properties] : [...own, lowest(), properties];
  });
};

const sectionsIn = (blocks: readonly XmlElement[]): readonly Section[] => {
  const sections: Section[] = [{ isTurned: false, blocks: [] }];
  let breaks = false;
  for (const block of blocks) {
    if (block.name === marks.page) {
      breaks = true;
    } else if (block.name === marks.turn || block.name === marks.back) {
      sections.push({ isTurned: block.name === marks.turn, blocks: [] });
      breaks = false;
    } else {
      const own = sections.at(-1)?.blocks;
      own?.push(breaks && own.length + sections.length > 1 ? onNewPage(block) : block);
      breaks = false;
    }
  }
  return sections;
};

/** The first paragraph of a block, however deep, begins a page. */
const onNewPage = (block: XmlElement): XmlElement => {
  if (block.name === "w:p") return withProperty(block, val("w:pageBreakBefore"));
  const at = block.children.findIndex(
    (child) => typeof child !== "string" && within.has(child.name),
  );
  return {
    ...block,
    children: block.children.map((child, index) =>
      index === at && typeof child !== "string" ? onNewPage(child) : child,
    ),
  };
};

const within = new Set(["w:p", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent"]);

const endedBy = (blocks: readonly XmlElement[], section: XmlElement): readonly XmlElement[] => {
  const last = blocks.at(-1);
  if (last?.name === "w:p") return [...blocks.slice(0, -1), withProperty(last, section)];
  return [...blocks, lowest(section)];
};

/** Only a paragraph can end a section or a document; behind a table it is as low as can be. */
const lowest = (section?: XmlElement): XmlElement => {
  const space = { "w:before": 0, "w:after": 0, "w:line": 20, "w:lineRule": "exact" };
  return paragraph(undefined, [], [el("w:spacing", space), section]);
};
