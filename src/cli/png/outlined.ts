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

const asPath = (
  attributes: ReadonlyMap<string, string>,
  text: string,
  { faces, language }: Setting,
): string => {
  const number = (name: string, absent: number): number => Number(attributes.get(name) ?? absent);
  const weight = number("font-weight", 400);
  const style = { faces: facesFor(faces, weight), size: number("font-size", 12), language };
  const { d, width } = setText(text, style);
  if (d === "") return "";
  const x = number("x", 0) - width * (shares.get(attributes.get("text-anchor") ?? "") ?? 0);
  const turned = attributes.get("transform") ?? "";
  const fill = attributes.get("fill") ?? "#000000";
  const place = `${turned} translate(${x.toFixed(2)} ${number("y", 0).toFixed(2)})`.trim();
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
