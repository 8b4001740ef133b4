import type { Nodes, Parents, PhrasingContent } from "mdast";
import { textWidth, wrapText } from "../../figures/measure.ts";
import { el, type XmlElement } from "../../office/xml.ts";
import { plainText, type ContainerDirective } from "../tree.ts";
import { blocks } from "./blocks.ts";
import type { Context } from "./context.ts";
import { hex, paragraph, shade, twips, val } from "./elements.ts";
import { logoPicture } from "./figure.ts";
import { inlines, words } from "./inlines.ts";
import { pageBreak } from "./page.ts";
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

/** The first page: on a coloured ground the title, below it the facts; plain on a city's own paper. */
export const cover = (node: ContainerDirective, context: Context): readonly XmlElement[] => {
  const parts = partsOf(node, context);
  const logo = context.report.theme.logo;
  return [
    ...(context.band === undefined ? plain(parts, context) : onBand(parts, context)),
    ...(logo === undefined ? [] : [paragraph(undefined, [logoPicture(logo, context)])]),
    ...blocks(parts.rest, context),
    pageBreak,
  ];
};

const partsOf = (node: ContainerDirective, { report }: Context): Parts => {
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

/** Sizes of the letters on the coloured ground and of their lines, in points. */
const sizes = {
  label: { size: 12, line: 17, after: 0 },
  title: { size: 33, line: 39, after: 12 },
  lead: { size: 14, line: 19, after: 2 },
} as const;

type Size = (typeof sizes)[keyof typeof sizes];

/** White on colour: the title at the foot of the ground, so what is above it is measured. */
const onBand = (parts: Parts, context: Context): readonly XmlElement[] => {
  const { above, below } = parts;
  const title = { ...parts.title, text: parts.title.text };
  const high = (part: Lines, size: Size): number =>
    linesIn(part.text, size, context.width) * size.line + size.after;
  const taken = [
    ...above.map((part) => high(part, sizes.label)),
    high(title, sizes.title),
    ...below.map((part) => high(part, sizes.lead)),
  ].reduce((a, b) => a + b, 0);
  const room = Math.max(20, (context.band?.height ?? 0) - FOOT - taken);
  const white = whiteOn(context);
  return [
    ...above.map((part) => white("ReportLabel", part, { size: sizes.label, before: 0, after: 0 })),
    white("Title", title, {
      size: sizes.title,
      before: room,
      after: below.length === 0 ? FOOT + GROUND : sizes.title.after,
    }),
    ...below.map((part, index) =>
      white("Subtitle", part, {
        size: sizes.lead,
        before: 0,
        after: index === below.length - 1 ? FOOT + GROUND : sizes.lead.after,
      }),
    ),
  ];
};

/** From the last line to the foot of the coloured ground. */
const FOOT = 40;
/** From there to what stands below it. */
const GROUND = 26;

const linesIn = (text: string, { size }: Size, width: number): number => {
  const font = { size, weight: 600 } as const;
  return textWidth(text, font) <= width ? 1 : wrapText(text, font, { width, maxLines: 12 }).length;
};

interface Placed {
  readonly size: Size;
  readonly before: number;
  readonly after: number;
}

/** The ground is a picture behind the text; the paragraphs are coloured too, for readers that leave it out. */
const whiteOn =
  (context: Context) =>
  (style: StyleName, { nodes }: Lines, { size, before, after }: Placed): XmlElement => {
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
    return paragraph(context.styleId(style), content, [shade(accent), room]);
  };
