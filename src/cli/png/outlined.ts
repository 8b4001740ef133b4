import { facesFor, type Face } from "./faces.ts";
import { setText } from "./set-text.ts";

export interface Setting {
  readonly faces: readonly Face[];
  /** BCP 47 tag of the drawing. */
  readonly language: string;
}

/**
 * An SVG whose one-line texts are outlines. The rasteriser joins no letters of Indic scripts rightly, and
 * its text engine has been seen to end the process where fonts mix; outlines it just fills.
 */
export const outlined = (svg: string, setting: Setting): string =>
  svg.replaceAll(plainText, (_, attributes: string, content: string) =>
    asPath(attributesIn(attributes), unescapeXml(content), setting),
  );

const plainText = /<text\b([^<>]*)>([^<>]*)<\/text>/g;

/** The texts of an SVG one after the other. */
export const plainTexts = (svg: string): string =>
  [...svg.matchAll(plainText)].map(([, , content = ""]) => unescapeXml(content)).join(" ");

const attributesIn = (written: string): ReadonlyMap<string, string> =>
  new Map(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );

/** A text wider than it was measured, in letters of another font, is squeezed to the room it has. */
const asPath = (
  attributes: ReadonlyMap<string, string>,
  text: string,
  { faces, language }: Setting,
): string => {
  const number = (name: string, absent: number): number => Number(attributes.get(name) ?? absent);
  const weight = number("font-weight", 400);
  const style = { faces: facesFor(faces, weight), size: number("font-size", 12), language };
  const { d, width: natural } = setText(text, style);
  if (d === "") return "";
  const width = Math.min(natural, number("textLength", Infinity));
  const x = number("x", 0) - width * (shares.get(attributes.get("text-anchor") ?? "") ?? 0);
  const turned = attributes.get("transform") ?? "";
  const fill = attributes.get("fill") ?? "#000000";
  const squeeze = width < natural ? ` scale(${(width / natural).toFixed(4)} 1)` : "";
  const y = number("y", 0).toFixed(2);
  const place = `${turned} translate(${x.toFixed(2)} ${y})${squeeze}`.trim();
  return `<path fill="${fill}" transform="${place}" d="${d}"/>`;
};

/** What part of a text lies before the point it is anchored to. */
const shares = new Map([
  ["middle", 0.5],
  ["end", 1],
]);

const names = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(#?)(x?)(\w+);/gi, (whole: string, number: string, ...rest: string[]) => {
    const [hex = "", name = ""] = rest;
    if (number === "") return names.get(hex + name) ?? whole;
    return String.fromCodePoint(Number.parseInt(name, hex === "" ? 10 : 16));
  });
