import { el, type XmlElement, type XmlNode } from "../../office/xml.ts";

/** Twentieths of a point, the unit of lengths. */
export const twips = (points: number): number => Math.round(points * 20);

/** Half points, the unit of letter sizes. */
export const halves = (points: number): number => Math.round(points * 2);

/** English metric units, the unit of drawings. */
export const emus = (points: number): number => Math.round(points * 12_700);

/** An element whose only attribute is its value; `true` stands for one that needs none. */
export const val = (name: string, value: string | number | true = true): XmlElement =>
  el(name, value === true ? {} : { "w:val": value });

/** A colour as Word writes it. */
export const hex = (color: string): string => color.replace("#", "").toUpperCase();

/** The order in which the schema wants the children of a property element. */
const orders = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:trPr":
    "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
} as const;

export type PropertyName = keyof typeof orders;

/** Property elements in the order of the schema, whatever order they come in. */
export const properties = (
  name: PropertyName,
  given: readonly (XmlElement | undefined)[],
): XmlElement => {
  const order = orders[name].split(" ");
  const placeOf = (element: XmlElement): number => order.indexOf(element.name.slice("w:".length));
  const there = given.filter((each) => each !== undefined);
  return el(
    name,
    {},
    [...there].sort((one, other) => placeOf(one) - placeOf(other)),
  );
};

/** A paragraph of a style with further properties. */
export const paragraph = (
  style: string | undefined,
  content: readonly XmlNode[],
  more: readonly (XmlElement | undefined)[] = [],
): XmlElement => {
  const given = [style === undefined ? undefined : val("w:pStyle", style), ...more];
  const hasSome = given.some((each) => each !== undefined);
  return el("w:p", {}, [...(hasSome ? [properties("w:pPr", given)] : []), ...content]);
};

/** A paragraph with one more property; one of the same name gives way. */
export const withProperty = (element: XmlElement, property: XmlElement): XmlElement => {
  const [first, ...rest] = element.children;
  const has = first !== undefined && typeof first !== "string" && first.name === "w:pPr";
  const before = has ? first.children.filter((child) => typeof child !== "string") : [];
  const kept = before.filter(({ name }) => name !== property.name);
  const content = has ? rest : element.children;
  return { ...element, children: [properties("w:pPr", [...kept, property]), ...content] };
};

/** A run of text as it is. */
export const run = (text: string, marks: readonly (XmlElement | undefined)[] = []): XmlElement =>
  el("w:r", {}, [...runProperties(marks), el("w:t", { "xml:space": "preserve" }, [text])]);

/** Run properties, where there are any. */
export const runProperties = (marks: readonly (XmlElement | undefined)[]): readonly XmlElement[] =>
  marks.some((mark) => mark !== undefined) ? [properties("w:rPr", marks)] : [];

/** A field with what it shows until Word works it out. */
export const field = (instruction: string, shown: readonly XmlElement[]): XmlElement =>
  el("w:fldSimple", { "w:instr": ` ${instruction} ` }, shown);

/** The beginning and the end of a field that spans runs or paragraphs. */
export const fieldAround = (
  instruction: string,
): { readonly begin: readonly XmlElement[]; readonly end: XmlElement } => {
  const mark = (type: string): XmlElement =>
    el("w:r", {}, [el("w:fldChar", { "w:fldCharType": type })]);
  const text = el("w:instrText", { "xml:space": "preserve" }, [` ${instruction} `]);
  return { begin: [mark("begin"), el("w:r", {}, [text]), mark("separate")], end: mark("end") };
};

export interface Line {
  /** Points. */
  readonly width: number;
  readonly color: string;
  readonly style?: "single" | "dashed" | "nil";
  /** Points between the line and the text; of paragraphs only. */
  readonly space?: number;
}

/** One line of a border: `w:top`, `w:left`, … */
export const line = (
  side: string,
  { width, color, style = "single", space = 0 }: Line,
): XmlElement =>
  el(`w:${side}`, {
    "w:val": style,
    "w:sz": Math.round(width * 8),
    "w:space": space,
    "w:color": hex(color),
  });

/** A filled background. */
export const shade = (color: string): XmlElement =>
  el("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hex(color) });

/** Space before and after a paragraph and between its lines, in points and times of a line. */
export const spacing = (before: number, after: number, lines?: number): XmlElement =>
  el("w:spacing", {
    "w:before": twips(before),
    "w:after": twips(after),
    "w:line": lines === undefined ? undefined : Math.round(lines * 240),
    "w:lineRule": lines === undefined ? undefined : "auto",
  });
