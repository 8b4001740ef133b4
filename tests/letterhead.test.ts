// A city's own Word file as paper of a report: what comes over, and what the command says.
import { expect, test } from "vitest";
import { memoryIo } from "../src/cli/io-memory.ts";
import { main } from "../src/cli/main.ts";
import { exportDocx } from "../src/export/docx.ts";
import { readLetterhead } from "../src/export/docx/letterhead/read.ts";
import {
  childOf,
  childrenOf,
  elementsIn,
  readXml,
  textOf,
  type XmlElement,
} from "../src/office/xml.ts";
import { openZip } from "../src/office/zip.ts";
import { sampleReport } from "./fixtures/export/sample.ts";
import {
  letterhead,
  picture,
  pixel,
  type LetterheadParts,
} from "./fixtures/letterhead/letterhead.ts";

const onPaper = (parts: LetterheadParts = {}) => {
  const { letterhead: paper, findings } = readLetterhead(letterhead(parts));
  const zip = openZip(exportDocx(sampleReport(), { toPng: () => pixel, letterhead: paper }));
  return { zip, findings, part: (path: string): XmlElement => readXml(zip.read(path)!) };
};

const { zip, findings, part } = onPaper();
const document = part("word/document.xml");
const styles = childrenOf(part("word/styles.xml"), "w:style");
const all = (root: XmlElement, name: string): readonly XmlElement[] =>
  [...elementsIn(root)].filter((element) => element.name === name);
const value = (element: XmlElement | undefined): string | undefined => element?.attributes["w:val"];
const stylesUsed = new Set(all(document, "w:pStyle").map(value));

test("nothing is said of a letterhead that is in order", () => {
  expect(findings).toEqual([]);
});

test("headings, captions and text take the city's styles, by id and by localised name", () => {
  expect([...stylesUsed]).toEqual(expect.arrayContaining(["berschrift1", "U2", "Beschriftung"]));
  expect(stylesUsed.has("Heading1")).toBe(false);
  expect(styles.filter((style) => value(childOf(style, "w:name")) === "heading 1")).toHaveLength(1);
});

test("what the city has no style for is added, under an id that is free", () => {
  const ids = styles.map(({ attributes }) => attributes["w:styleId"]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(["QuoteReport", "ReportNote", "Heading3", ...stylesUsed]),
  );
  const note = styles.find(({ attributes }) => attributes["w:styleId"] === "ReportNote");
  expect(value(childOf(note!, "w:basedOn"))).toBe("Standard");
});

test("the letters are the city's, the language is the report's", () => {
  const [defaults] = childrenOf(part("word/styles.xml"), "w:docDefaults");
  expect(all(defaults!, "w:rFonts")[0]?.attributes["w:ascii"]).toBe("Georgia");
  expect(all(part("word/styles.xml"), "w:lang").map(value)).toEqual(["en-GB"]);
});

test("header, footer and picture come over, under names of ours", () => {
  expect(textOf(all(part("word/header1.xml"), "w:t")[0]!)).toBe("Stadt Musterhausen");
  expect(all(part("word/footer2.xml"), "w:fldSimple")[0]?.attributes["w:instr"]).toBe(" PAGE ");
  expect(zip.read("word/media/letterhead-1.png")).toEqual(pixel);
  const [drawing] = all(part("word/header1.xml"), "wp:docPr");
  expect(drawing?.attributes.descr).toBe("Wappen");
});

test("the page is the city's, turned where a table is wide; the cover has no ground of ours", () => {
  expect(all(document, "w:pgMar")[0]?.attributes).toMatchObject({
    "w:top": "2268",
    "w:left": "1701",
  });
  expect(all(document, "w:pgSz").map(({ attributes }) => attributes["w:orient"])).toContain(
    "landscape",
  );
  expect(zip.paths).not.toContain("word/media/cover.png");
});

test("numbered headings keep their list, and ours count beside it", () => {
  const numbering = part("word/numbering.xml");
  const [first, ...own] = childrenOf(numbering, "w:num").map(
    ({ attributes }) => attributes["w:numId"],
  );
  expect(first).toBe("7");
  expect(own[0]).toBe("8");
  const used = all(document, "w:numId")
    .map(value)
    .filter((id) => id !== "0");
  expect(own).toEqual(expect.arrayContaining(used));
});

test("a first page of its own, and pages of two sides, come over", () => {
  const base = letterhead();
  const source = openZip(base);
  const body = new TextDecoder().decode(source.read("word/document.xml"));
  const first = body
    .replace(
      "<w:footerReference",
      '<w:headerReference w:type="first" r:id="rId4"/><w:headerReference w:type="even" r:id="rId3"/><w:footerReference',
    )
    .replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")
    .replace('w:type="first" r:id="rId4"', 'w:type="first" r:id="rId3"');
  const opened = readLetterhead(letterhead({ entries: { "word/document.xml": first } })).letterhead;
  expect(opened?.hasTitlePage).toBe(true);
  expect(opened?.furniture.map(({ kind, type }) => `${kind} ${type}`)).toEqual([
    "header default",
    "header first",
    "header even",
    "footer default",
  ]);
});

test("a report of ours can be the letterhead of another", () => {
  const ours = exportDocx(sampleReport(), { toPng: () => pixel });
  const opened = readLetterhead(ours);
  expect(opened.findings.map(({ message }) => message)).toEqual([
    "the letterhead leads to places outside; its words stay, the links are left out",
  ]);
  const again = openZip(
    exportDocx(sampleReport(), { toPng: () => pixel, letterhead: opened.letterhead }),
  );
  const [title] = all(readXml(again.read("word/document.xml")!), "w:p").filter((each) =>
    all(each, "w:pStyle").some((style) => value(style) === "Title"),
  );
  expect(value(all(title!, "w:color")[0]), "white on the ground that came along").toBe("FFFFFF");
  const ids = childrenOf(readXml(again.read("word/styles.xml")!), "w:style").map(
    ({ attributes }) => attributes["w:styleId"],
  );
  expect(new Set(ids).size).toBe(ids.length);
});

const plan = `iuc: plan/1
id: one
title: One
profile: iuc-lap
language: en
status: draft
cities: [{ id: braga, name: Braga, country: PT }]
`;

const render = async (paper: Uint8Array) => {
  const io = memoryIo({ files: { "one.plan.yaml": plan, "paper.docx": paper } });
  const exit = await main(
    "render one.plan.yaml --to docx --reference-doc paper.docx".split(" "),
    io,
  );
  return { exit, stdout: io.stdout(), stderr: io.stderr() };
};

test("the command takes a letterhead and says what it leaves out", async () => {
  const links = [["rId9", "image", "http://evil.example/x.png"]] as const;
  const { exit, stdout, stderr } = await render(letterhead({ header: picture("rId9"), links }));
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: "out/one.docx\n" });
  expect(stderr).toContain("paper.docx: the letterhead leads to places outside");
  expect(stderr).toContain("paper.docx: a picture of the letterhead is linked");
});

test.each([
  [letterhead({ entries: { "../x": "x" } }), "names a path outside of itself"],
  [letterhead().slice(0, 800), "is damaged"],
  [new Uint8Array(), "is an empty file"],
])("a letterhead that is refused stops the command, exit 2", async (paper, words) => {
  const { exit, stdout, stderr } = await render(paper);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toContain(`paper.docx: the letterhead ${words}`);
});
