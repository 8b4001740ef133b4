import { el, type XmlElement } from "../../office/xml.ts";
import type { Report } from "../report.ts";
import { halves, hex, line, properties, shade, spacing, twips, val } from "./elements.ts";
import { fontsOf, languageOf } from "./fonts.ts";
import { isStyleName, styleNames, type StyleName } from "./style-list.ts";
import { tableStyles } from "./table-styles.ts";

/** How a style looks; lengths in points. */
interface Look {
  readonly type?: "character";
  readonly basedOn?: StyleName;
  readonly next?: StyleName;
  readonly paragraph?: readonly XmlElement[];
  readonly letters?: readonly XmlElement[];
}

/** All styles of a report. */
export const stylesOf = (report: Report): XmlElement =>
  el("w:styles", {}, [
    defaultsOf(report),
    ...Object.entries(looksOf(report.theme.palette)).flatMap(([name, look]) =>
      isStyleName(name) ? [styleOf(name, look)] : [],
    ),
    ...tableStyles(report.theme.palette),
  ]);

/** Letters and paragraphs where no style says otherwise. */
const defaultsOf = ({ theme, meta }: Report): XmlElement =>
  el("w:docDefaults", {}, [
    el("w:rPrDefault", {}, [
      properties("w:rPr", [
        fontsOf(theme.families, meta.lang),
        val("w:color", hex(theme.palette.ink)),
        ...size(10.5),
        languageOf(meta.lang),
      ]),
    ]),
    el("w:pPrDefault", {}, [properties("w:pPr", [spacing(0, 7, 1.22)])]),
  ]);

const size = (points: number): readonly XmlElement[] => [
  val("w:sz", halves(points)),
  val("w:szCs", halves(points)),
];

const bold = [val("w:b"), val("w:bCs")];
const italic = [val("w:i"), val("w:iCs")];
const keep = [val("w:keepNext"), val("w:keepLines")];

const indent = (left: number, hanging = 0): XmlElement =>
  el("w:ind", { "w:left": twips(left), "w:hanging": hanging === 0 ? undefined : twips(hanging) });

type Palette = Report["theme"]["palette"];

const looksOf = (palette: Palette): Partial<Record<StyleName, Look>> => ({
  Normal: {},
  ...headingLooks(palette),
  ...textLooks(palette),
  ...reportLooks(palette),
});

const colored = (color: string): XmlElement => val("w:color", hex(color));

const headingLooks = (palette: Palette): Partial<Record<StyleName, Look>> => {
  const heading = (level: number, look: readonly XmlElement[], space: XmlElement): Look => ({
    basedOn: "Normal",
    next: "Normal",
    paragraph: [...keep, space, val("w:outlineLvl", level - 1)],
    letters: [...bold, ...look],
  });
  const chapter = heading(1, size(21), spacing(30, 14, 1));
  const rule = el("w:pBdr", {}, [line("top", { width: 3, color: palette.accent, space: 8 })]);
  return {
    Title: {
      basedOn: "Normal",
      next: "Subtitle",
      paragraph: [...keep, spacing(0, 10, 1)],
      letters: [...bold, colored(palette.accent), ...size(32)],
    },
    Subtitle: {
      basedOn: "Normal",
      next: "Normal",
      paragraph: [spacing(0, 6, 1.1)],
      letters: [colored(palette.muted), ...size(14)],
    },
    Heading1: { ...chapter, paragraph: [...(chapter.paragraph ?? []), rule] },
    Heading2: heading(2, [colored(palette.accent), ...size(14.5)], spacing(20, 8, 1.05)),
    Heading3: heading(3, size(12), spacing(16, 6, 1.1)),
    Heading4: heading(4, [colored(palette.muted), ...size(10.5)], spacing(12, 4, 1.1)),
    Heading5: heading(5, [colored(palette.muted), ...size(10)], spacing(10, 4, 1.1)),
    TOCHeading: {
      basedOn: "Normal",
      next: "Normal",
      paragraph: [...keep, spacing(0, 12, 1), rule],
      letters: [...bold, ...size(21)],
    },
  };
};

const textLooks = (palette: Palette): Partial<Record<StyleName, Look>> => ({
  TOC1: { basedOn: "Normal", next: "Normal", paragraph: [spacing(7, 1, 1.05)], letters: bold },
  TOC2: {
    basedOn: "Normal",
    next: "Normal",
    paragraph: [spacing(0, 1, 1.05), indent(14)],
    letters: size(10),
  },
  Caption: {
    basedOn: "Normal",
    next: "Normal",
    paragraph: [val("w:keepLines"), spacing(4, 8, 1.15)],
    letters: small(palette.muted, 9),
  },
  ListBullet: { basedOn: "Normal", paragraph: [spacing(0, 4), val("w:contextualSpacing")] },
  ListNumber: { basedOn: "Normal", paragraph: [spacing(0, 4), val("w:contextualSpacing")] },
  Quote: {
    basedOn: "Normal",
    paragraph: [
      el("w:pBdr", {}, [line("left", { width: 1.5, color: palette.rule, space: 10 })]),
      spacing(6, 10),
      indent(14),
    ],
    letters: [colored(palette.muted)],
  },
  Header: { basedOn: "Normal", paragraph: [spacing(0, 0, 1)], letters: small(palette.muted) },
  Footer: { basedOn: "Normal", paragraph: [spacing(0, 0, 1)], letters: small(palette.muted) },
  FootnoteText: { basedOn: "Normal", paragraph: [spacing(0, 3, 1.1)], letters: size(8.5) },
  FootnoteReference: { type: "character", letters: [val("w:vertAlign", "superscript")] },
  Hyperlink: { type: "character", letters: [colored(palette.accent), val("w:u", "single")] },
  Strong: { type: "character", letters: bold },
  Emphasis: { type: "character", letters: italic },
});

const small = (color: string, points = 8.5): readonly XmlElement[] => [
  colored(color),
  ...size(points),
];

/** Styles no document has but ours. */
const reportLooks = (palette: Palette): Partial<Record<StyleName, Look>> => ({
  ReportLabel: {
    basedOn: "Normal",
    paragraph: [spacing(0, 6, 1.1)],
    letters: [...bold, ...size(12)],
  },
  ReportFigure: { basedOn: "Normal", next: "Caption", paragraph: [...keep, spacing(12, 4, 1)] },
  ReportNote: framed(palette.accentTint, { width: 2.25, color: palette.accent, space: 9 }),
  ReportGap: framed(palette.sandTint, {
    width: 2.25,
    color: palette.sand,
    space: 9,
    style: "dashed",
  }),
  ReportCode: { basedOn: "Normal", paragraph: [shade(palette.tint), spacing(4, 8, 1.1)] },
  ReportCell: { basedOn: "Normal", paragraph: [spacing(0, 1, 1.04)], letters: size(9) },
  ReportFactName: { basedOn: "ReportCell", letters: [colored(palette.muted)] },
  ReportNumber: {
    basedOn: "Normal",
    next: "ReportNumberLabel",
    paragraph: [spacing(3, 0, 1)],
    letters: [...bold, colored(palette.accent), ...size(19)],
  },
  ReportNumberLabel: {
    basedOn: "Normal",
    paragraph: [spacing(0, 4, 1.1)],
    letters: [colored(palette.muted), ...size(9)],
  },
  ReportBoxLabel: {
    basedOn: "Normal",
    next: "ReportCell",
    paragraph: [spacing(2, 4, 1.1)],
    letters: [...bold, colored(palette.accent), ...size(9.5)],
  },
  ReportGapMark: {
    type: "character",
    letters: [...italic, colored(palette.muted), shade(palette.sandTint)],
  },
  ReportTag: { type: "character", letters: [el("w:bdr", edge(palette.rule)), shade(palette.tint)] },
  ReportCodeMark: { type: "character", letters: [shade(palette.tint)] },
});

const edge = (color: string): Readonly<Record<string, string | number>> => ({
  "w:val": "single",
  "w:sz": 4,
  "w:space": 0,
  "w:color": hex(color),
});

/** Text on a coloured ground with a line at its side; lines of the ground's own colour keep its edges away. */
const framed = (fill: string, left: Parameters<typeof line>[1]): Look => {
  const edge = { width: 0.5, color: fill, space: 5 };
  const sides = [line("top", edge), line("left", left), line("bottom", edge), line("right", edge)];
  const ends = el("w:ind", { "w:left": twips(11), "w:right": twips(6) });
  return {
    basedOn: "Normal",
    paragraph: [el("w:pBdr", {}, sides), shade(fill), spacing(8, 10), ends],
    letters: size(9.8),
  };
};

/** A style as Word reads it; those of Word itself have its own name and place. */
const styleOf = (name: StyleName, look: Look): XmlElement => {
  const { type = "paragraph", basedOn, next, paragraph, letters } = look;
  const isOurs = name.startsWith("Report");
  return el(
    "w:style",
    {
      "w:type": type,
      "w:default": name === "Normal" ? 1 : undefined,
      "w:customStyle": isOurs ? 1 : undefined,
      "w:styleId": name,
    },
    [
      val("w:name", styleNames[name]),
      ...(basedOn === undefined ? [] : [val("w:basedOn", basedOn)]),
      ...(next === undefined ? [] : [val("w:next", next)]),
      val("w:uiPriority", name.startsWith("TOC") ? 39 : 9),
      val("w:qFormat"),
      ...(paragraph === undefined ? [] : [properties("w:pPr", paragraph)]),
      ...(letters === undefined ? [] : [properties("w:rPr", letters)]),
    ],
  );
};
