// What only pages have, read back: words broken by their language, heads of tables, running heads, page numbers.
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { readPdf, run } from "../support/render.ts";

const compound = "Straßenbahnhaltestellenbarrierefreiheitsverordnung";

const objectives = Array.from(
  { length: 90 },
  (_, index) => `  - { id: o${index}, title: "Ziel ${index + 1} ${compound}" }`,
).join("\n");

const planIn = (language: string): string => `iuc: plan/1
id: p
title: Trams
profile: published
language: ${language}
status: draft
cities: [{ id: c, name: Graz, country: AT }]
objectives:
${objectives}
actions:
  - { id: a1, title: ${compound}, description: x, objectives: [o1], owners: [s] }
stakeholders:
  - { id: s, name: ${compound} }
`;

const render = async (language: string): Promise<Uint8Array> => {
  const plan = { "p.plan.yaml": planIn(language) };
  const { exit, io } = await run(["render", "p.plan.yaml", "--to", "pdf"], plan);
  expect([exit, io.stderr()]).toEqual([0, expect.not.stringContaining("error")]);
  return io.files.read("out/p.pdf");
};

/** Characters of the glyphs that are drawn together. */
const glyphsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(glyphsIn).join("");
  const isGlyph = typeof value === "object" && value !== null && "unicode" in value;
  return isGlyph ? String(value.unicode) : "";
};

/** Lines that end in a hyphen of the typesetter's. */
const softHyphens = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operator, index) => {
      if (operator === OPS.showText) lines.push(glyphsIn(argsArray[index]));
    });
  }
  return lines.filter((line) => line.endsWith("\u00ad"));
};

describe("a long German plan", () => {
  let pdf: Uint8Array;
  let pages: readonly string[];
  beforeAll(async () => {
    pdf = await render("de");
    ({ pages } = await readPdf(pdf));
  }, 60_000);

  test("breaks a word that is wider than its cell where German does, with a hyphen", async () => {
    expect(pages.join("\n")).toContain("barrierefreiheits\nverordnung");
    const broken = pages.join("\n").match(/barrierefreiheits\nverordnung/g) ?? [];
    expect(await softHyphens(pdf)).toHaveLength(broken.length);
  });

  test("repeats the head of a table on each of its pages", () => {
    const long = pages.filter((page) => /^Trams Zusammenfassung$/m.test(page));
    expect(long.length).toBeGreaterThan(2);
    expect(long.filter((page) => !page.includes("\nZiel Maßnahmen\nZiel "))).toEqual([]);
  });

  test("names plan and chapter at the head, page and pages at the foot of all but the cover", () => {
    const [cover = "", ...others] = pages;
    expect(cover).not.toContain("Seite");
    others.forEach((page, index) => {
      const number = (index + 2).toString();
      expect(page).toMatch(new RegExp(`Seite ${number} von ${pages.length.toString()}$`));
    });
    const chapters = others.map((page) => /^Trams (.+)$/m.exec(page)?.[1]);
    expect(chapters).toEqual(expect.arrayContaining(["Inhalt", "Zusammenfassung", "Anhang"]));
    expect(chapters).not.toContain(undefined);
  });
});

test("a word of another language is broken by its rules", async () => {
  const { text } = await readPdf(await render("en"));
  expect(text).not.toContain("barrierefreiheits verordnung");
});
