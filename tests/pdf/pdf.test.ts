import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engineNotice, openPdfEngine } from "../../src/cli/pdf/engine.ts";
import { loadFonts } from "../../src/cli/pdf/fonts.ts";
import type { EngineChoice } from "../../src/cli/pdf/protocol.ts";
import { plainTheme } from "../../src/export/theme.ts";
import { reportText } from "../../src/export/preflight.ts";
import type { Report } from "../../src/export/report.ts";
import { parseReport } from "../../src/export/parse.ts";
import { exportPrivateTypst } from "../../src/export/typst.ts";
import { hostileReport, hostileTexts } from "../fixtures/export/hostile.ts";
import { labels, sampleReport } from "../fixtures/export/sample.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const worker = join(root, "node_modules/.cache/iuc/pdf-worker-under-test.mjs");

beforeAll(async () => {
  await build({
    entryPoints: [join(root, "src/cli/pdf/worker.ts")],
    outfile: worker,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    logLevel: "error",
  });
});

const open = (engine: EngineChoice = "auto", timeLimit = 60_000) =>
  openPdfEngine({ worker, engine, timeLimit });

const jobOf = (report: Report) => {
  const fonts = loadFonts({ lang: report.meta.lang, text: reportText(report), own: [] });
  return { source: exportPrivateTypst(report, fonts.set), fonts: fonts.files };
};

const compile = async (report: Report, engine: EngineChoice = "auto") => {
  const opened = await open(engine);
  try {
    return await opened.compile(jobOf(report));
  } finally {
    opened.close();
  }
};

const read = async (bytes: Uint8Array) => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    );
  }
  return { document, pages, text: pages.join("\n").replaceAll(/\s+/g, " ") };
};

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

let native: Uint8Array;
beforeAll(async () => {
  native = await compile(sampleReport(), "native");
});

test("the native engine makes a tagged PDF that says it is PDF/UA-1", async () => {
  const { document } = await read(native);
  const { info, metadata } = await document.getMetadata();
  expect(info).toMatchObject({
    Title: sampleReport().meta.title,
    Author: "City of Bystrica",
    Language: "en",
  });
  expect(metadata.getRaw()).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  expect(latin1(native)).toContain("/StructTreeRoot");
});

test("headings are bookmarks, figures have text alternatives, tables have headers", async () => {
  const { document } = await read(native);
  const outline = await document.getOutline();
  expect(outline.map(({ title }) => title)).toEqual([
    "Summary",
    "Context and problems",
    "Measures",
    "Risks and answers",
    "Indicators by year",
    "Words of many places",
    "Hostile text",
  ]);
  const trees = JSON.stringify(
    await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) =>
        (await document.getPage(index + 1)).getStructTree(),
      ),
    ),
  );
  expect(trees).toContain(
    '"alt":"Slow buses and wide roads cause car traffic, which causes bad air."',
  );
  for (const role of ["H1", "H2", "TH", "TD", "LI", "Link", "Note", "Caption", "Figure"]) {
    expect(trees).toContain(`"role":"${role}"`);
  }
});

test("all scripts and the labels of figures are text", async () => {
  const { text } = await read(native);
  for (const words of [
    "Straße",
    "Ελλάδα",
    "България",
    "CO₂",
    "Slow & full buses",
    "Page 3 of 8",
    "Table 1.",
  ]) {
    expect(text).toContain(words);
  }
});

test("the same report gives the same bytes in another process", async () => {
  expect(Buffer.compare(native, await compile(sampleReport(), "native"))).toBe(0);
});

test("hostile texts are printed as they are", async () => {
  const opened = await open();
  const squeeze = (text: string) => text.replaceAll(/[\s\p{C}-]/gu, "");
  try {
    for (const hostile of hostileTexts) {
      const report = {
        ...parseReport(hostileReport(hostile)),
        meta: { title: hostile, lang: "en" },
        labels,
        theme: plainTheme,
        figures: new Map(),
      };
      const { text } = await read(await opened.compile(jobOf(report)));
      const printed = squeeze(text).split(squeeze(hostile)).length - 1;
      expect({ hostile, printed: printed >= 7 }).toEqual({ hostile, printed: true });
      expect(text).not.toContain("root:");
    }
  } finally {
    opened.close();
  }
});

test("without the native engine the PDF is tagged, and the notice says what it is not", async () => {
  const opened = await open("wasm");
  const bytes = await opened.compile(jobOf(sampleReport()));
  opened.close();
  const { document, text } = await read(bytes);
  expect(opened.conformance).toBe("tagged");
  expect(engineNotice(opened)).toContain("tagged, not PDF/UA");
  expect(engineNotice(opened)).toContain("npm install @myriaddreamin/typst-ts-node-compiler@0.7.0");
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  expect(latin1(bytes)).not.toContain("pdfuaid");
  expect(text).toContain("Bus lanes on both bridges");
});

const source = (main: string) => ({ source: { main, files: [] }, fonts: [] });

test("a document that takes too long is stopped", async () => {
  const opened = await open("native", 1_500);
  const endless = "#for i in range(100000) { for j in range(100000) { } }";
  await expect(opened.compile(source(endless))).rejects.toMatchObject({
    kind: "too-slow",
    message: "the PDF took longer than 1.5 s and was stopped",
  });
});

test.each([
  ["native", "= A", "the report has no title"],
  ["native", '#panic("x")', 'the PDF engine says: panicked with: "x"'],
  ["wasm", '#panic("x")', 'the PDF engine says: panicked with: "x"'],
  ["native", '#read("/etc/passwd")', /the PDF engine says: file not found/],
  [
    "native",
    '#set document(title: "x")\n#set text(font: "Source Sans 3 (iuc)", fallback: false)\n東',
    'no configured font has the characters "東"',
  ],
] as const)("%s explains %s", async (engine, main, message) => {
  const opened = await open(engine);
  const { fonts } = jobOf(sampleReport());
  const failed = opened.compile({ ...source(main), fonts });
  await expect(failed).rejects.toMatchObject({ kind: "refused" });
  await expect(failed).rejects.toThrow(message);
  opened.close();
});

const folder = mkdtempSync(join(tmpdir(), "iuc-pdf-"));
const script = (text: string) => {
  const path = join(folder, `${text.length.toString()}.mjs`);
  writeFileSync(path, text);
  return path;
};

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["process.abort()", "crashed", /stopped unexpectedly \(SIGABRT\)/],
  ["process.exit(3)", "crashed", /stopped unexpectedly \(exit 3\)/],
  ["setInterval(() => {}, 1000)", "too-slow", /took longer than 1 s/],
  ["process.send({ type: 'unavailable', reason: 'none here' })", "unavailable", /none here/],
])("an engine that does %s is one clear error", async (text, kind, message) => {
  const opening = openPdfEngine({ worker: script(text), engine: "auto", timeLimit: 1_000 });
  await expect(opening).rejects.toMatchObject({ kind });
  await expect(opening).rejects.toThrow(message);
});
