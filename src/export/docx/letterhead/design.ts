import {
  childOf,
  childrenOf,
  el,
  elementsIn,
  type XmlElement,
  type XmlNode,
} from "../../../office/xml.ts";
import type { Report } from "../../report.ts";
import type { Context } from "../context.ts";
import type { Design } from "../design.ts";
import { emus } from "../elements.ts";
import { languageOf } from "../fonts.ts";
import { groundName } from "../furniture.ts";
import { numberingOf } from "../numbering.ts";
import { pageOf } from "../page.ts";
import { isStyleName, styleNames, type StyleName } from "../style-list.ts";
import { stylesOf } from "../styles.ts";
import { localizedNames } from "./localized.ts";
import type { Letterhead } from "./read.ts";

/** The design of a report on a city's own paper: its styles where it has them, ours beside them. */
export const letterheadDesign = (
  report: Report,
  letterhead: Letterhead,
  { media }: Pick<Context, "media">,
): Design => {
  for (const [path, content] of letterhead.media) media.set(path, content);
  const ids = styleIdsIn(letterhead);
  const styleId: Design["styleId"] = (name) => ids.get(name) ?? freeId(name, letterhead);
  const { paper } = report.meta;
  const isUsual = paper === undefined || (paper.size === "a4" && !paper.turned);
  const lists = listsOf(letterhead);
  const band = groundOf(letterhead);
  return {
    page: isUsual ? letterhead.page : { ...pageOf(paper), margins: letterhead.page.margins },
    styleId,
    styles: mergedStyles(report, letterhead, { ids, styleId }),
    numbering: (own) =>
      mergedNumbering(lists, numberingOf(own, report.theme.palette.accent, lists)),
    looseness: 1.2,
    listBase: lists.lists,
    furniture: letterhead.furniture.filter(
      ({ type }) => type !== "first" || letterhead.hasTitlePage,
    ),
    hasTitlePage: letterhead.hasTitlePage,
    hasEvenPages: letterhead.hasEvenPages,
    ...(band === undefined ? {} : { band }),
    ...(letterhead.theme === undefined ? {} : { theme: letterhead.theme }),
  };
};

/** Height in points of the coloured ground, where the letterhead was once a report of ours. */
const groundOf = ({ furniture, hasTitlePage }: Letterhead): number | undefined => {
  const parts = furniture.filter(({ type }) => hasTitlePage && type === "first");
  const anchors = parts
    .flatMap(({ xml }) => [...elementsIn(xml)])
    .filter((each) => childOf(each, "wp:docPr")?.attributes.name === groundName);
  const height = Number(anchors.map((each) => childOf(each, "wp:extent")?.attributes.cy)[0]);
  return Number.isFinite(height) ? Math.min(height / emus(1), 1200) : undefined;
};

const nameOf = (style: XmlElement): string =>
  (childOf(style, "w:name")?.attributes["w:val"] ?? "").toLowerCase();

const idOf = (style: XmlElement): string => style.attributes["w:styleId"] ?? "";

const isDefault = (style: XmlElement, type: string): boolean =>
  style.attributes["w:type"] === type &&
  ["1", "true", "on"].includes(style.attributes["w:default"] ?? "");

/** Ids of the styles the letterhead has itself, by our names. */
const styleIdsIn = ({ styles, tableStyle }: Letterhead): ReadonlyMap<StyleName, string> => {
  const theirs = childrenOf(styles, "w:style");
  const byName = new Map(theirs.map((style) => [nameOf(style), idOf(style)]));
  const defaults: Readonly<Partial<Record<StyleName, string | undefined>>> = {
    Normal: theirs.filter((style) => isDefault(style, "paragraph")).map(idOf)[0],
    TableNormal: theirs.filter((style) => isDefault(style, "table")).map(idOf)[0],
    ReportTable: theirs.map(idOf).find((id) => id === tableStyle),
  };
  return new Map(
    Object.keys(styleNames).flatMap((name) => {
      if (!isStyleName(name)) return [];
      const names = [styleNames[name], ...(localizedNames[name] ?? [])];
      const found = names
        .map((each) => byName.get(each.toLowerCase()))
        .find((id) => id !== undefined);
      const id = found ?? defaults[name];
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
};

/** An id for a style of ours that the letterhead does not use for another one. */
const freeId = (name: StyleName, { styles }: Letterhead): string =>
  childrenOf(styles, "w:style").some((style) => idOf(style) === name) ? `${name}Report` : name;

interface Ids {
  readonly ids: ReadonlyMap<StyleName, string>;
  readonly styleId: Design["styleId"];
}

/** Theirs, in the language of the report, and those of ours that they lack. */
const mergedStyles = (
  report: Report,
  letterhead: Letterhead,
  { ids, styleId }: Ids,
): XmlElement => {
  const ours = stylesOf(report);
  const [ourDefaults] = childrenOf(ours, "w:docDefaults");
  const theirs = childrenOf(letterhead.styles);
  const defaults = theirs.find(({ name }) => name === "w:docDefaults") ?? ourDefaults;
  const added = childrenOf(ours, "w:style").filter((style) => {
    const name = idOf(style);
    return isStyleName(name) && !ids.has(name);
  });
  return el("w:styles", {}, [
    ...(defaults === undefined ? [] : [inLanguage(defaults, report.meta.lang)]),
    ...theirs.filter(({ name }) => name === "w:latentStyles"),
    ...theirs.filter(({ name }) => name === "w:style").map(withoutLanguage),
    ...added.map((style) => renamed(style, styleId)),
  ]);
};

/** The language of the report is the document's, whatever the letterhead was written in. */
const inLanguage = (defaults: XmlElement, lang: string): XmlElement => {
  const letters = childOf(defaults, "w:rPrDefault");
  const given = letters === undefined ? undefined : childOf(letters, "w:rPr");
  const kept = given === undefined ? [] : childrenOf(given).filter(({ name }) => name !== "w:lang");
  return el("w:docDefaults", {}, [
    el("w:rPrDefault", {}, [el("w:rPr", {}, [...kept, languageOf(lang)])]),
    ...childrenOf(defaults, "w:pPrDefault"),
  ]);
};

const withoutLanguage = (style: XmlElement): XmlElement => ({
  ...style,
  children: style.children.map((child) =>
    typeof child === "string" || child.name !== "w:rPr"
      ? child
      : { ...child, children: childrenOf(child).filter(({ name }) => name !== "w:lang") },
  ),
});

/** A style of ours under a free id, resting on styles of this document. */
const renamed = (style: XmlElement, styleId: Design["styleId"]): XmlElement => {
  const named = (name: string): string => (isStyleName(name) ? styleId(name) : name);
  return {
    ...style,
    attributes: { ...style.attributes, "w:styleId": named(idOf(style)) },
    children: style.children.map((child) =>
      typeof child !== "string" && (child.name === "w:basedOn" || child.name === "w:next")
        ? el(child.name, { "w:val": named(child.attributes["w:val"] ?? "") })
        : child,
    ),
  };
};

/** The lists of a letterhead, which its numbered headings may need, and the highest numbers in use. */
interface Lists {
  readonly kinds: number;
  readonly lists: number;
  readonly abstracts: readonly XmlElement[];
  readonly numbers: readonly XmlElement[];
}

const listsOf = ({ numbering }: Letterhead): Lists => {
  const abstracts = numbering === undefined ? [] : childrenOf(numbering, "w:abstractNum");
  const numbers = numbering === undefined ? [] : childrenOf(numbering, "w:num");
  const highest = (elements: readonly XmlElement[], name: string): number =>
    Math.max(0, ...elements.map(({ attributes }) => Number(attributes[name] ?? 0) || 0));
  return {
    kinds: highest(abstracts, "w:abstractNumId"),
    lists: highest(numbers, "w:numId"),
    abstracts: abstracts.map(withoutPictures),
    numbers,
  };
};

/** Bullets that are pictures fall back to their letter. */
const withoutPictures = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === "string") return [child];
    return child.name === "w:lvlPicBulletId" ? [] : [withoutPictures(child)];
  }),
});

const mergedNumbering = ({ abstracts, numbers }: Lists, ours: XmlElement): XmlElement =>
  el("w:numbering", {}, [
    ...abstracts,
    ...childrenOf(ours, "w:abstractNum"),
    ...numbers,
    ...childrenOf(ours, "w:num"),
  ]);
