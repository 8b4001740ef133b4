// Word files are opened by another program than the one they are made for, where it is installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, expect, test } from "vitest";
import { pngOf } from "../src/cli/png/png.ts";
import { exportDocx } from "../src/export/docx.ts";
import { readLetterhead } from "../src/export/docx/letterhead/read.ts";
import { headingsOf, plainText } from "../src/export/tree.ts";
import { sampleReport } from "./fixtures/export/sample.ts";
import { letterhead } from "./fixtures/letterhead/letterhead.ts";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "iuc-office-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The text of each page that LibreOffice makes of a Word file. */
const pagesOf = async (docx: Uint8Array): Promise<readonly string[]> => {
  writeFileSync(join(folder, "report.docx"), docx);
  const profile = pathToFileURL(join(folder, "profile")).href;
  const { status, stderr } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${profile}`,
      ..."--headless --convert-to pdf --outdir".split(" "),
      folder,
      join(folder, "report.docx"),
    ],
    { encoding: "utf8", timeout: 110_000 },
  );
  expect(status, stderr).toBe(0);
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(folder, "report.pdf"))) })
    .promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
};

const squeezed = (text: string): string => text.replaceAll(/[\s\u00ad]+/g, "");

const toPng = (svg: string, { width }: { readonly width: number }): Uint8Array =>
  pngOf(svg, { width });

const how = isInstalled ? "" : " (skipped: soffice is not installed)";

test.skipIf(!isInstalled).each([
  ["on paper of ours", undefined, "Page 3 of"],
  ["on a city's letterhead", readLetterhead(letterhead()).letterhead, "Stadt Musterhausen"],
])(
  `LibreOffice opens a report %s with all its chapters${how}`,
  async (_, paper, furniture) => {
    const report = sampleReport();
    const pages = await pagesOf(exportDocx(report, { toPng, letterhead: paper }));
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.length).toBeLessThan(20);
    // Chapters come in their order behind the contents.
    const text = squeezed(pages.slice(2).join(" "));
    const chapters = headingsOf(report.tree).filter(({ depth }) => depth === 2);
    const places = chapters.map((chapter) => text.indexOf(squeezed(plainText(chapter))));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(squeezed(pages[2] ?? "")).toContain(squeezed(furniture));
  },
  120_000,
);
