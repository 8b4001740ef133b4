import { packageNamespaces, relationKind } from "../../office/namespaces.ts";
import { relationsOf, relationsPath } from "../../office/relations.ts";
import { el, writeXml, type XmlElement } from "../../office/xml.ts";
import type { Report } from "../report.ts";
import type { Context, Links } from "./context.ts";
import type { Design } from "./design.ts";
import { val } from "./elements.ts";
import { wordLanguage } from "./fonts.ts";
import type { Furniture } from "./furniture.ts";

/** What a document is made of. */
export interface Parts {
  readonly body: readonly XmlElement[];
  readonly context: Context;
  readonly design: Design;
  readonly furniture: readonly (Furniture & { readonly path: string })[];
}

const wordType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

/** Parts that every document has, by their path in `word/`. */
const partsOf = ({ body, context, design }: Parts): Readonly<Record<string, XmlElement>> => ({
  document: el("w:document", {}, [el("w:body", {}, body)]),
  styles: design.styles,
  numbering: design.numbering(context.count.lists),
  settings: settingsOf(context.report, design),
  fontTable: fontTable,
  footnotes: footnotesOf(context),
});

/** The entries of a Word file, by path. */
export const packageOf = (parts: Parts): Readonly<Record<string, string | Uint8Array>> => {
  const { context, furniture, design } = parts;
  const words = Object.entries(partsOf(parts));
  const names = words.map(([name]) => name).filter((name) => name !== "document");
  for (const name of names) context.links.add(name, `${name}.xml`);
  if (design.theme !== undefined) context.links.add("theme", "theme/theme1.xml");
  return {
    "[Content_Types].xml": writeXml(contentTypes(parts)),
    "_rels/.rels": writeXml(rootRelations),
    "docProps/core.xml": writeXml(coreOf(context.report)),
    "docProps/app.xml": writeXml(
      el("Properties", { xmlns: packageNamespaces.properties }, [
        el("Application", {}, ["Microsoft Office Word"]),
      ]),
    ),
    ...Object.fromEntries(words.map(([name, xml]) => [`word/${name}.xml`, writeXml(xml)])),
    ...relationsFor("word/document.xml", context.links),
    ...relationsFor("word/footnotes.xml", context.notes.links),
    ...Object.fromEntries(furniture.map(({ path, xml }) => [`word/${path}`, writeXml(xml)])),
    ...Object.fromEntries(
      furniture.flatMap(({ path, links }) => Object.entries(relationsFor(`word/${path}`, links))),
    ),
    ...(design.theme === undefined ? {} : { "word/theme/theme1.xml": writeXml(design.theme) }),
    ...Object.fromEntries(context.media),
  };
};

const relationsFor = (part: string, { list }: Links): Readonly<Record<string, string>> => {
  if (list.length === 0) return {};
  const relations = list.map(({ id, kind, target }) => ({
    id,
    type: relationKind(kind),
    target,
    isOutside: kind === "hyperlink",
  }));
  return { [relationsPath(part)]: writeXml(relationsOf(relations)) };
};

const rootRelations = relationsOf([
  { id: "rId1", type: relationKind("officeDocument"), target: "word/document.xml" },
  {
    id: "rId2",
    type: relationKind("metadata/core-properties").replace("officeDocument", "package"),
    target: "docProps/core.xml",
  },
  { id: "rId3", type: relationKind("extended-properties"), target: "docProps/app.xml" },
]);

/** Kinds of files by their ending. */
const endings = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  svg: "image/svg+xml",
  jpeg: "image/jpeg",
  gif: "image/gif",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
} as const;

const contentTypes = (parts: Parts): XmlElement => {
  const { furniture, design } = parts;
  const words = Object.keys(partsOf(parts)).map((name) => [
    `word/${name}.xml`,
    wordType(name === "document" ? "document.main" : name),
  ]);
  const overrides = [
    ...words,
    ...furniture.map(({ kind, path }) => [`word/${path}`, wordType(kind)]),
    ...(design.theme === undefined ? [] : [["word/theme/theme1.xml", themeType]]),
    ["docProps/core.xml", endings.rels.replace("relationships", "core-properties")],
    ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ];
  return el("Types", { xmlns: packageNamespaces.types }, [
    ...Object.entries(endings).map(([ending, type]) =>
      el("Default", { Extension: ending, ContentType: type }),
    ),
    ...overrides.map(([path, type]) =>
      el("Override", { PartName: `/${path ?? ""}`, ContentType: type }),
    ),
  ]);
};

const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

/** Title, author, language and day, as file managers and screen readers show them. */
const coreOf = ({ meta }: Report): XmlElement => {
  const text = (name: string, value: string | undefined): readonly XmlElement[] =>
    value === undefined ? [] : [el(name, {}, [value])];
  const day = (name: string): readonly XmlElement[] =>
    meta.date === undefined
      ? []
      : [el(name, { "xsi:type": "dcterms:W3CDTF" }, [`${meta.date}T00:00:00Z`])];
  return el("cp:coreProperties", {}, [
    ...text("dc:title", meta.title),
    ...text("dc:creator", meta.author),
    ...text("dc:description", meta.description),
    ...text("dc:language", meta.lang),
    ...day("dcterms:created"),
    ...day("dcterms:modified"),
  ]);
};

/** Fields are brought up to date when the document is opened, so that contents have their pages. */
const settingsOf = ({ meta }: Report, { hasEvenPages }: Design): XmlElement =>
  el("w:settings", {}, [
    ...(hasEvenPages ? [val("w:evenAndOddHeaders")] : []),
    val("w:updateFields", "true"),
    el(
      "w:footnotePr",
      {},
      [-1, 0].map((id) => el("w:footnote", { "w:id": id })),
    ),
    el("w:compat", {}, [
      el("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ]),
    val("w:themeFontLang", wordLanguage(meta.lang)),
  ]);

/** What Word takes where the font is not installed: one of much the same width. */
const fontTable = el("w:fonts", {}, [
  el("w:font", { "w:name": "Source Sans 3" }, [
    val("w:altName", "Calibri"),
    val("w:panose1", "020B0503030403020204"),
    val("w:family", "swiss"),
    val("w:pitch", "variable"),
  ]),
]);

/** The notes, with the lines that stand between them and the text. */
const footnotesOf = ({ notes, styleId }: Context): XmlElement => {
  const line = (type: string, id: number): XmlElement =>
    el("w:footnote", { "w:type": type, "w:id": id }, [
      el("w:p", {}, [
        el("w:pPr", {}, [val("w:pStyle", styleId("FootnoteText"))]),
        el("w:r", {}, [el(`w:${type}`)]),
      ]),
    ]);
  return el("w:footnotes", {}, [
    line("separator", -1),
    line("continuationSeparator", 0),
    ...notes.written,
  ]);
};
