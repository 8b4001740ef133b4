import { afterEach, expect, test, vi } from "vitest";
import { pixel } from "../../tests/fixtures/letterhead/letterhead.ts";
import { hostileReport, hostileTexts } from "../../tests/fixtures/export/hostile.ts";
import { labels, sampleReport } from "../../tests/fixtures/export/sample.ts";
import { readRelations, relationsPath } from "../office/relations.ts";
import {
  childOf,
  childrenOf,
  elementsIn,
  readXml,
  textOf,
  type XmlElement,
} from "../office/xml.ts";
import { openZip } from "../office/zip.ts";
import { exportDocx } from "./docx.ts";
import { parseReport } from "./parse.ts";
import type { Report } from "./report.ts";
import { plainTheme } from "./theme.ts";
import { headingsOf, nodesOf } from "./tree.ts";

const toPng = (): Uint8Array => pixel;

/** The parts of a document that are XML, by path. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, XmlElement> => {
  const zip = openZip(bytes);
  return new Map(
    zip.paths
      .filter((path) => /\.(?:xml|rels)$/.test(path))
      .map((path) => [path, readXml(zip.read(path)!)]),
  );
};

const report = (markdown: string, meta: Partial<Report["meta"]> = {}): Report => ({
  ...parseReport(markdown),
  meta: { title: "Title", lang: "en", ...meta },
  labels,
  theme: plainTheme,
  figures: new Map(),
});

const documentOf = (from: Report): XmlElement =>
  partsOf(exportDocx(from, { toPng })).get("word/document.xml")!;

const all = (root: XmlElement, name: string): readonly XmlElement[] =>
  [...elementsIn(root)].filter((element) => element.name === name);

const valueOf = (element: XmlElement | undefined): string | undefined =>
  element?.attributes["w:val"];

const bytes = exportDocx(sampleReport(), { toPng });
const zip = openZip(bytes);
const parts = partsOf(bytes);
const main = parts.get("word/document.xml")!;
const body = childOf(main, "w:body")!;

afterEach(() => void vi.unstubAllEnvs());

test("the same report is the same bytes, whatever the zone of the machine", () => {
  for (const zone of ["America/Los_Angeles", "Asia/Tokyo"]) {
    vi.stubEnv("TZ", zone);
    expect(exportDocx(sampleReport(), { toPng })).toEqual(bytes);
  }
});

test("every part is well-formed and has a type, every relation leads to a part", () => {
  const types = parts.get("[Content_Types].xml")!;
  const typed = childrenOf(types, "Override").map(({ attributes }) =>
    attributes.PartName?.slice(1),
  );
  const endings = childrenOf(types, "Default").map(({ attributes }) => attributes.Extension);
  for (const path of zip.paths.slice(1)) {
    expect(endings).toContain(path.split(".").at(-1));
    if (/^(?:word|docProps)\/[^_].*\.xml$/.test(path)) expect(typed).toContain(path);
    const relations = parts.get(relationsPath(path));
    const listed = relations === undefined ? [] : readRelations(relations, path);
    const inside = listed.filter(({ isOutside }) => !isOutside).map(({ target }) => target);
    expect(zip.paths).toEqual(expect.arrayContaining(inside));
    const part = parts.get(path);
    const used =
      part === undefined
        ? []
        : [...elementsIn(part)].flatMap(({ attributes }) =>
            Object.entries(attributes).flatMap(([name, value]) =>
              name.startsWith("r:") ? [value] : [],
            ),
          );
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(used));
  }
});

/** Children in the order the standard gives them; those we do not write are left out. */
const orders: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "numPr",
    "pBdr",
    "shd",
    "tabs",
    "spacing",
    "ind",
    "contextualSpacing",
    "jc",
    "outlineLvl",
    "sectPr",
  ],
  "w:rPr": [
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "strike",
    "color",
    "sz",
    "szCs",
    "u",
    "bdr",
    "shd",
    "vertAlign",
    "rtl",
    "cs",
    "lang",
  ],
  "w:pBdr": ["top", "left", "bottom", "right"],
  "w:tblPr": ["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"],
  "w:trPr": ["cantSplit", "trHeight", "tblHeader"],
  "w:tcPr": ["tcW", "tcBorders", "tcMar", "vAlign"],
  "w:sectPr": ["headerReference", "footerReference", "type", "pgSz", "pgMar", "titlePg"],
  "w:style": [
    "name",
    "basedOn",
    "next",
    "uiPriority",
    "qFormat",
    "pPr",
    "rPr",
    "tblPr",
    "tblStylePr",
  ],
  "w:settings": ["evenAndOddHeaders", "updateFields", "footnotePr", "compat", "themeFontLang"],
};

test.each(Object.entries(orders))(
  "what stands in %s is in the order of the standard",
  (name, order) => {
    for (const part of parts.values())
      for (const element of all(part, name)) {
        const places = childrenOf(element).map((child) =>
          order.indexOf(child.name.replace("w:", "")),
        );
        expect(places).not.toContain(-1);
        if (name !== "w:sectPr") expect(places).toEqual([...places].sort((a, b) => a - b));
      }
  },
);

test("every style that is used is defined", () => {
  const styles = childrenOf(parts.get("word/styles.xml")!, "w:style");
  const ids = styles.map(({ attributes }) => attributes["w:styleId"]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const part of parts.values())
    for (const name of ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"])
      for (const used of all(part, name)) expect(ids).toContain(valueOf(used));
});

const styledAs = (style: string): readonly XmlElement[] =>
  all(body, "w:p").filter((each) => {
    const properties = childOf(each, "w:pPr");
    return properties !== undefined && valueOf(childOf(properties, "w:pStyle")) === style;
  });

test("headings have the styles of headings, the title its own", () => {
  const { tree } = sampleReport();
  const chapters = headingsOf(tree).filter(({ depth }) => depth === 2);
  expect(styledAs("Heading1").map(textOf)).toHaveLength(chapters.length);
  expect(styledAs("Title").map(textOf)).toEqual([
    "Low-emission mobility for the city and its valley",
  ]);
});

test("contents are a field that is filled, and its entries lead to their headings", () => {
  const [gallery] = all(body, "w:sdt");
  expect(textOf(gallery!)).toContain('TOC \\o "1-2" \\h');
  const anchors = all(gallery!, "w:hyperlink").map(({ attributes }) => attributes["w:anchor"]);
  const wanted = headingsOf(sampleReport().tree).filter(({ depth }) => depth <= 3);
  expect(anchors).toHaveLength(wanted.length);
  const names = all(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
  expect(names).toEqual(expect.arrayContaining(anchors));
  expect(names.every((name) => /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name ?? ""))).toBe(true);
  expect(valueOf(all(parts.get("word/settings.xml")!, "w:updateFields")[0])).toBe("true");
});

test("tables of data mark and repeat their header, and no row is torn", () => {
  const tables = all(body, "w:tbl").filter(
    (each) => valueOf(all(each, "w:tblStyle")[0]) === "ReportTable",
  );
  expect(tables.length).toBeGreaterThan(2);
  for (const table of tables) {
    const [first, ...rest] = childrenOf(table, "w:tr");
    expect(all(first!, "w:tblHeader")).toHaveLength(1);
    expect(rest.flatMap((row) => all(row, "w:tblHeader"))).toEqual([]);
    expect(all(table, "w:tblLook")[0]?.attributes["w:firstRow"]).toBe("1");
    expect(all(table, "w:cantSplit")).toHaveLength(rest.length + 1);
  }
});

test("captions are counted by Word, above tables and below figures", () => {
  const captions = styledAs("Caption");
  const counted = captions.map((each) =>
    all(each, "w:fldSimple")[0]?.attributes["w:instr"]?.trim(),
  );
  expect(new Set(counted)).toEqual(new Set(["SEQ Figure \\* ARABIC", "SEQ Table \\* ARABIC"]));
  expect(textOf(captions[0]!)).toBe("Figure\u00a01. Problem tree");
});

test("drawings are SVG with a picture for other readers, and say what they show", () => {
  const [tree] = all(body, "wp:docPr");
  expect(tree?.attributes.descr).toBe(
    "Problem tree. Slow buses and wide roads cause car traffic, which causes bad air.",
  );
  const document = parts.get("word/_rels/document.xml.rels")!;
  const targets = new Map(
    readRelations(document, "word/document.xml").map(({ id, target }) => [id, target]),
  );
  for (const blip of all(body, "a:blip")) {
    expect(targets.get(blip.attributes["r:embed"] ?? "")).toMatch(/\.png$/);
    expect(targets.get(all(blip, "asvg:svgBlip")[0]?.attributes["r:embed"] ?? "")).toMatch(
      /\.svg$/,
    );
  }
  const ids = all(body, "wp:docPr").map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a note is a note of Word, and a second reference repeats its number", () => {
  const from = report(
    "A[^1] b[^2] c[^1]\n\n[^1]: one with [a link](https://example.org)\n\n[^2]: two",
  );
  const opened = partsOf(exportDocx(from, { toPng }));
  const notes = childrenOf(opened.get("word/footnotes.xml")!, "w:footnote");
  expect(notes.map(textOf)).toEqual(["", "", " one with a link", " two"]);
  const document = opened.get("word/document.xml")!;
  expect(all(document, "w:footnoteReference")).toHaveLength(2);
  expect(all(document, "w:fldSimple")[0]?.attributes["w:instr"]).toContain("NOTEREF _note_1");
  expect(opened.has("word/_rels/footnotes.xml.rels")).toBe(true);
});

test("the language of the report is told, and that of words in another one", () => {
  const from = report("A :quote[Večja]{lang=sl} क्षेत्र", { lang: "pt" });
  const opened = partsOf(exportDocx(from, { toPng }));
  expect(all(opened.get("word/styles.xml")!, "w:lang")[0]?.attributes["w:val"]).toBe("pt-PT");
  const document = opened.get("word/document.xml")!;
  expect(all(document, "w:lang").map(valueOf)).toEqual(["sl-SI"]);
  expect(all(document, "w:cs")).toHaveLength(1);
  expect(textOf(all(opened.get("docProps/core.xml")!, "dc:language")[0]!)).toBe("pt");
});

test.each([
  ["ja", "Yu Gothic"],
  ["zh-Hans", "Microsoft YaHei"],
])("letters of %s come from %s", (lang, font) => {
  const styles = partsOf(exportDocx(report("# T", { lang }), { toPng })).get("word/styles.xml")!;
  expect(all(styles, "w:rFonts")[0]?.attributes["w:eastAsia"]).toBe(font);
});

test("file managers find title, author and day", () => {
  const core = parts.get("docProps/core.xml")!;
  expect(childrenOf(core).map((each) => [each.name, textOf(each)])).toEqual([
    ["dc:title", "Low-emission mobility for the city and its valley"],
    ["dc:creator", "City of Bystrica"],
    ["dc:language", "en"],
    ["dcterms:created", "2026-11-23T00:00:00Z"],
    ["dcterms:modified", "2026-11-23T00:00:00Z"],
  ]);
});

test("pages tell title, chapter and number; the cover has a ground and no words above", () => {
  const headers = [...parts]
    .filter(([path]) => path.startsWith("word/header"))
    .map(([, part]) => part);
  const told = headers.filter((part) => all(part, "w:t").length > 0);
  expect(told).toHaveLength(2);
  for (const part of told) {
    const fields = all(part, "w:fldSimple").map(({ attributes }) => attributes["w:instr"]);
    expect(fields).toEqual([" TITLE ", " STYLEREF 1 "]);
    expect(textOf(part)).toContain("Low-emission mobility");
  }
  const [ground] = headers.flatMap((part) => all(part, "wp:docPr"));
  expect(all(ground!, "adec:decorative")).toHaveLength(1);
  const footer = [...parts.values()].find((part) => part.name === "w:ftr" && textOf(part) !== "");
  expect(textOf(footer!)).toBe("Page 1 of 1");
});

test("wide content lies on turned pages between upright ones", () => {
  const document = documentOf(report("# T\n\nA\n\n:::wide\n| a |\n|--|\n| b |\n:::\n\nC"));
  expect(
    all(document, "w:pgSz").map(({ attributes }) => attributes["w:orient"] ?? "upright"),
  ).toEqual(["upright", "landscape", "upright"]);
});

test("a page begins without an empty paragraph", () => {
  const document = documentOf(report("# T\n\nA\n\n::pagebreak\n\n## B"));
  const [broken] = all(document, "w:p").filter((each) => all(each, "w:pageBreakBefore").length > 0);
  expect(textOf(broken!)).toBe("B");
});

test("no empty paragraph is there for space, but between tables that Word would join", () => {
  const blocks = childrenOf(body);
  const empty = blocks.flatMap((each, index) =>
    each.name === "w:p" &&
    textOf(each) === "" &&
    all(each, "w:drawing").length === 0 &&
    all(each, "w:pBdr").length === 0
      ? [[blocks[index - 1]?.name, blocks[index + 1]?.name]]
      : [],
  );
  expect(empty.filter(([before]) => before !== "w:tbl")).toEqual([]);
});

test("sheets to write on have high rows, fields with their room, and lie on the paper asked for", () => {
  const document = documentOf(
    report(
      "# T\n\n:::::columns{of=2}\n\n::::box[Vision]{lines=6}\nfilled\n::::\n\n::::box[Aim]{lines=2}\n::::\n\n:::::\n\n:::table[Who]{tall=yes}\n| a |\n|--|\n|  |\n:::",
      { paper: { size: "a3", turned: true } },
    ),
  );
  expect(all(document, "w:pgSz")[0]?.attributes).toMatchObject({ "w:w": "23811", "w:h": "16838" });
  expect(all(document, "w:trHeight").map(valueOf)).toEqual(["2320", "680"]);
  expect(all(document, "w:tcBorders")).toHaveLength(2);
});

/** The names of all elements in their order: what is left when texts are taken out. */
const skeletonOf = (root: XmlElement): string =>
  [...elementsIn(root)].map(({ name }) => name).join(" ");

const skeleton = skeletonOf(documentOf(report(hostileReport("x"))));

test.each(hostileTexts)("%j stays text wherever it stands", (text) => {
  const document = documentOf(report(hostileReport(text)));
  expect(skeletonOf(document)).toBe(skeleton);
  for (const { attributes } of all(document, "w:fldSimple"))
    expect(attributes["w:instr"]).toMatch(/^ SEQ Table/);
});

test("texts stand in the order of the Markdown", () => {
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const from = sampleReport();
  const notes = new Set(
    from.tree.children.flatMap((node) =>
      node.type === "footnoteDefinition" ? [...nodesOf(node)] : [],
    ),
  );
  const wanted = [...nodesOf(from.tree)].flatMap((node) =>
    "value" in node && !notes.has(node) ? words(node.value) : [],
  );
  const shown = (each: XmlElement): string =>
    ({ "w:t": textOf(each), "w:br": " " })[each.name] ?? "";
  const there = all(body, "w:p").flatMap((each) =>
    words([...elementsIn(each)].map(shown).join("")),
  );
  let at = 0;
  const missing = wanted.filter((word) => {
    const found = there.indexOf(word, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
  expect(missing).toEqual([]);
});
