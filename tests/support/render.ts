import { readdirSync, readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { memoryIo, type MemoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";

/** A run of `iuc` in memory, over copies of files. */
export interface Run {
  readonly exit: number;
  readonly io: MemoryIo;
}

/** Runs `iuc` over files by path below the working directory. */
export const run = async (
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<Run> => {
  const io = memoryIo({ files });
  return { exit: await main(args, io), io };
};

/** The files of a folder of the repository, below the same path. */
export const filesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

/** What a reader of a PDF finds. */
export const readPdf = async (bytes: Uint8Array) => {
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

/** Names of the fonts that a PDF carries, sorted, without the mark of a part of a font. */
export const fontNames = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const names = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("fontName" in item) || item.str.trim() === "") continue;
      const font: unknown = page.commonObjs.get(item.fontName);
      if (typeof font === "object" && font !== null && "name" in font)
        names.add(String(font.name).replace(/^[A-Z]{6}\+/, ""));
    }
  }
  return [...names].sort();
};
