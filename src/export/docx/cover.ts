import type { Nodes, Parents, PhrasingContent } from "mdast";
import { textWidth, wrapText } from "../../figures/measure.ts";
import { el, type XmlElement } from "../../office/xml.ts";
import { plainText, type ContainerDirective } from "../tree.ts";
import { blocks } from "./blocks.ts";
import type { Report } from "../report.ts";
import type { Context } from "./context.ts";
import { hex, paragraph, shade, twips, val } from "./elements.ts";
import { logoPicture } from "./figure.ts";
import { inlines, words } from "./inlines.ts";
import { pageBreak, textArea, type Page } from "./page.ts";
import type { StyleName } from "./style-list.ts";

/** The parts of a cover: lines above the title, the title, lines below it, everything else. */
interface Parts {
  readonly above: readonly Lines[];
  readonly title: Lines;
  readonly below: readonly Lines[];
  readonly rest: readonly Nodes[];
}

interface Lines {
  readonly nodes: readonly PhrasingContent[];
  readonly text: string;
}

/** On a coloured ground the title, below it the facts; plain on a city's own paper. A page, or the head of one. */
export const cover = (node: ContainerDirective, context: Context): readonly XmlElement[] => {
  const parts = partsOf(node, context.report);
  const logo = context.report.theme.logo;
  return [
    ...(context.band === undefined
      ? plain(parts, context)
      : onGround(parts, measuresOf(node), context)),
    ...(logo === undefined ? [] : [paragraph(undefined, [logoPicture(logo, context)])]),
    ...blocks(parts.rest, context),
    ...(isBand(node) ? [] : [pageBreak]),
  ];
};

/** Whether a cover is no page of its own but a band over the head of the first one. */
const isBand = (node: ContainerDirective): boolean => node.attributes?.size === "band";

/** Height of the coloured ground on a page, in points. */
export const groundHeight = (node: ContainerDirective, report: Report, page: Page): number => {
  if (!isBand(node)) return Math.round(page.height * PART);
  const { width } = textArea(page);
  return page.margins.top + heightOf(partsOf(node, report), band, width) + band.foot;
};

/** Part of the height of a page that the ground of a whole one takes. */
const PART = 0.6;

const partsOf = (node: ContainerDirective, report: Report): Parts => {
  const at = node.children.findIndex((child) => child.type === "heading");
  const title = node.children[at];
  const after = node.children.slice(at + 1);
  const name: PhrasingContent = { type: "text", value: report.meta.title };
  return {
    above: node.children.slice(0, Math.max(0, at)).flatMap(linesOf),
    title: title?.type === "heading" ? lines(title) : { nodes: [name], text: name.value },
    below: after.flatMap((child) => (child.type === "paragraph" ? [lines(child)] : [])),
    rest: after.filter((child) => child.type !== "paragraph"),
  };
};

const linesOf = (node: Nodes): readonly Lines[] => (node.type === "paragraph" ? [lines(node)] : []);

const lines = (node: Extract<Parents, { type: "paragraph" | "heading" }>): Lines => ({
  nodes: node.children,
  text: plainText(node),
});

const plain = ({ above, title, below }: Parts, context: Context): readonly XmlElement[] => [
  ...above.map(({ nodes }) => paragraph(context.styleId("ReportLabel"), inlines(nodes, context))),
  paragraph(context.styleId("Title"), inlines(title.nodes, context)),
  ...below.map(({ nodes }) => paragraph(context.styleId("Subtitle"), inlines(nodes, context))),
];

/** Letters on the coloured ground, their lines and the space after them, in points. */
interface Size {
  readonly size: number;
  readonly line: number;
  readonly after: number;
}

interface Measures extends Readonly<Record<"label" | "title" | "lead", Size>> {
  /** From the last line to the foot of the coloured ground. */
  readonly foot: number;
  /** From there to what stands below it. */
  readonly below: number;
  /** Least room above the title. */
  readonly above: number;
}

const page: Measures = {
  label: { size: 12, line: 17, after: 0 },
  title: { size: 33, line: 39, after: 12 },
  lead: { size: 14, line: 19, after: 2 },
  foot: 40,
  below: 26,
  above: 20,
};

const band: Measures = {
  label: { size: 11, line: 16, after: 14 },
  title: { size: 24, line: 29, after: 8 },
  lead: { size: 12, line: 16, after: 2 },
  foot: 20,
  below: 18,
  above: 0,
};

const measuresOf = (node: ContainerDirective): Measures => (isBand(node) ? band : page);

/** Height of all that stands on the ground. */
const heightOf = ({ above, title, below }: Parts, sizes: Measures, width: number): number => {
  const high = (part: Lines, size: Size): number =>
    linesIn(part.text, size, width) * size.line + size.after;
  return [
    ...above.map((part) => high(part, sizes.label)),
    high(title, sizes.title),
    ...below.map((part) => high(part, sizes.lead)),
  ].reduce((a, b) => a + b, 0);
};

/** White on colour: the title at the foot of the ground, so what is above it is measured. */
const onGround = (parts: Parts, sizes: Measures, context: Context): readonly XmlElement[] => {
  const { above, title, below } = parts;
  const taken = heightOf(parts, sizes, context.width);
  const room = (context.band?.height ?? 0) - sizes.foot - taken;
  const end = sizes.foot + sizes.below;
  const white = whiteOn(context);
  return [
    ...above.map((part) =>
      white("ReportLabel", part, { size: sizes.label, before: 0, after: sizes.label.after }),
    ),
    white("Title", title, {
      size: sizes.title,
      before: Math.max(sizes.above, room),
      after: below.length === 0 ? end : sizes.title.after,
      right: balance(title, sizes.title, context.width),
    }),
    ...below.map((part, index) =>
      white("Subtitle", part, {
        size: sizes.lead,
        before: 0,
        after: index === below.length - 1 ? end : sizes.lead.after,
      }),
    ),
  ];
};

const linesIn = (text: string, { size }: Size, width: number): number => {
  const font = { size, weight: 600 } as const;
  return textWidth(text, font) <= width ? 1 : wrapText(text, font, { width, maxLines: 12 }).length;
};

/** Room right of a text so that no word is left alone on its last line; other letters may be a bit wider. */
const balance = ({ text }: Lines, size: Size, width: number): number => {
  const lines = linesIn(text, size, width);
  const steps = Array.from({ length: 9 }, (_, index) => width * (0.6 + index * 0.05));
  const narrow = steps.find((step) => linesIn(text, size, step * 0.95) === lines);
  return lines === 1 || narrow === undefined ? 0 : Math.max(0, width - narrow);
};

interface Placed {
  readonly size: Size;
  readonly before: number;
  readonly after: number;
  /** Room right of the text. */
  readonly right?: number;
}

/** The ground is a picture behind the text; the paragraphs are coloured too, for readers that leave it out. */
const whiteOn =
  (context: Context) =>
  (style: StyleName, { nodes }: Lines, { size, before, after, right = 0 }: Placed): XmlElement => {
    const { paper, accent } = context.report.theme.palette;
    const marks = [
      val("w:color", hex(paper)),
      val("w:sz", size.size * 2),
      val("w:szCs", size.size * 2),
    ];
    const room = el("w:spacing", {
      "w:before": twips(before),
      "w:after": twips(after),
      "w:line": twips(size.line),
      "w:lineRule": "exact",
    });
    const content = nodes.length === 0 ? words("", marks) : inlines(nodes, context, marks);
    return paragraph(context.styleId(style), content, [
      shade(accent),
      room,
      right === 0 ? undefined : el("w:ind", { "w:right": twips(right) }),
    ]);
  };
