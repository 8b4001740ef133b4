import { elementsIn, type XmlElement, type XmlNode } from "../../../office/xml.ts";
import { harmfulMarks, isHarmlessField } from "./fields.ts";

/** What happens to a part of a letterhead on its way into a report. */
export interface Cleaning {
  /** New id of a relation to a picture; absent where it does not come along. */
  readonly pictureId: (id: string) => string | undefined;
  /** Told of each kind of thing that is left out. */
  readonly leftOut: (what: "objects" | "fields" | "pictures") => void;
  /** Number for the next drawing. */
  readonly nextDrawing: () => number;
}

/** Programs, foreign documents, comments, notes, marks that would lead nowhere. */
const dropped = new Set([
  ...["w:object", "w:control", "w:altChunk", "w:subDoc", "w:movie", "o:OLEObject", "w:dataBinding"],
  ...["w:ffData", "w:fldData", "w:delInstrText", "w:del", "w:moveFrom", "w:customXmlPr"],
  ...["w:smartTagPr", "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"],
  ...["w:footnoteReference", "w:endnoteReference", "w:bookmarkStart", "w:bookmarkEnd"],
  ...["w:permStart", "w:permEnd", "w:proofErr", "a:hlinkClick", "a:hlinkHover", "a:extLst"],
]);

const objects = new Set(["w:object", "w:control", "w:altChunk", "w:subDoc", "w:movie"]);

/** What is left out itself, while its content stays. */
const unwrapped = new Set(["w:hyperlink", "w:smartTag", "w:customXml", "w:ins", "w:moveTo"]);

/** Attributes that name an address, a program or a namespace that is not taken. */
const forbidden = /^(?:href|o:href|src|o:action|mc:.*|r:link|r:href|r:pict|o:relid|w:rsid.*)$/;

/** A header or footer without whatever acts, loads or leads outside. */
export const cleanPart = (part: XmlElement, cleaning: Cleaning): XmlElement => {
  const harmful = harmfulMarks(part);
  if (harmful.size > 0) cleaning.leftOut("fields");
  const clean = (node: XmlNode): readonly XmlNode[] => {
    if (typeof node === "string") return [node];
    if (objects.has(node.name)) cleaning.leftOut("objects");
    if (dropped.has(node.name) || harmful.has(node)) return [];
    const children = node.children.flatMap(clean);
    if (unwrapped.has(node.name)) return children;
    if (node.name === "w:fldSimple" && !isHarmlessField(node)) {
      cleaning.leftOut("fields");
      return children;
    }
    const whole = { ...node, attributes: attributesOf(node, cleaning), children };
    if ((node.name === "w:drawing" || node.name === "w:pict") && isBroken(whole)) {
      cleaning.leftOut("pictures");
      return [];
    }
    return [whole];
  };
  return { ...part, attributes: {}, children: part.children.flatMap(clean) };
};

const attributesOf = (
  { name, attributes }: XmlElement,
  { pictureId, nextDrawing }: Cleaning,
): Readonly<Record<string, string>> => {
  const kept = Object.entries(attributes).flatMap(([key, value]): (readonly [string, string])[] => {
    if (forbidden.test(key)) return [];
    if (!key.startsWith("r:")) return [[key, value]];
    const id = pictureId(value);
    return id === undefined ? [] : [[key, id]];
  });
  const own = name === "wp:docPr" ? { id: nextDrawing().toString() } : {};
  return { ...Object.fromEntries(kept), ...own };
};

/** A drawing whose picture did not come along, or that shows something we do not know. */
const isBroken = (drawing: XmlElement): boolean =>
  [...elementsIn(drawing)].some(
    ({ name, attributes, children }) =>
      (name === "a:blip" && attributes["r:embed"] === undefined) ||
      (name === "v:imagedata" && attributes["r:id"] === undefined) ||
      (name === "a:graphicData" && children.every((child) => typeof child === "string")),
  );
