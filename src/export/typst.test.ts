import { expect, test } from "vitest";
import { hostileReport, hostileTexts } from "../../tests/fixtures/export/hostile.ts";
import { labels, sampleReport } from "../../tests/fixtures/export/sample.ts";
import { bundledFontSet } from "./fonts.ts";
import { parseReport } from "./parse.ts";
import type { Report } from "./report.ts";
import { exportTypst } from "./typst.ts";
import { plainTheme } from "./theme.ts";
import { styleOf } from "./typst/style.ts";

const style = styleOf(plainTheme.palette);

const report = (markdown: string, title = "Title"): Report => ({
  ...parseReport(markdown),
  meta: { title, lang: "en" },
  labels,
  theme: plainTheme,
  figures: new Map(),
});

const bodyOf = (from: Report): string => exportTypst(from, bundledFontSet).main.slice(style.length);

/** What is left of the source when every string literal and every measure is taken out. */
const codeOf = (source: string): string =>
  source.replaceAll(/"(?:[^"\\]|\\.)*"/gs, "S").replaceAll(/[\d.]+pt/g, "W");

const skeleton = codeOf(bodyOf(report(hostileReport("x"))));

test.each(hostileTexts)("%j is a string literal wherever it stands", (text) => {
  const source = bodyOf(report(hostileReport(text)));
  expect(codeOf(source)).toBe(skeleton);
  // eslint-disable-next-line no-control-regex -- none of these may be in the source
  expect(source).not.toMatch(/[\x00-\x09\x0b-\x1f\u202a-\u202e]/);
});

test("the title, the author and the labels are string literals", () => {
  const hostile = '"; #panic("x") \\';
  const source = bodyOf({
    ...report("# T\n\nText", hostile),
    meta: { title: hostile, lang: "en", author: hostile, description: hostile },
    labels: { ...labels, page: `${hostile} {page}`, figure: hostile },
  });
  expect(codeOf(source)).not.toContain("panic");
});

test("chapters are level 1, ids are labels, and dead links are words", () => {
  const source = bodyOf(report("# T\n\n## One\n\n### Two\n\n[a](#two) [b](#three)"));
  expect(source).toContain('#heading(level: 1)[#"One";]#label("one")');
  expect(source).toContain('#heading(level: 2)[#"Two";]#label("two")');
  expect(source).toContain('#anchored(label("two"))[#"a";];#" ";#"b";');
});

test("a table repeats its header and keeps its alignment", () => {
  const source = bodyOf(report("| a | b |\n|:--|--:|\n| x | 1 |"));
  expect(source).toMatch(/align: \(left, right,\),\n\s*table\.header\(/);
});

test("only a cell with a word wider than its column is broken within words", () => {
  const wide = "an.endless.address@department-of-public-works.example.org";
  const filler = "words ".repeat(60);
  const source = bodyOf(
    report(`| a | b |\n|--|--|\n| ${wide} | ${filler} |\n| short | ${filler} |`),
  );
  expect(source.match(/hyphenate: true/g)).toHaveLength(1);
  expect(source).toContain("an.\u200bendless.\u200baddress@\u200bdepartment-\u200bof");
});

test("a second reference repeats the note", () => {
  const source = bodyOf(report("A[^1] b[^1]\n\n[^1]: note"));
  expect(source.match(/#footnote\[/g)).toHaveLength(1);
  expect(source).toContain('#footnote(label("note:1"))');
});

test("a figure is shapes in a file and texts in the source, with its text alternative", () => {
  const { main, files } = exportTypst(sampleReport(), bundledFontSet);
  expect(files.map(({ path }) => path)).toEqual(["figure-tree.svg", "figure-gantt.svg"]);
  expect(String(files[0]?.content)).not.toContain("<text");
  expect(main).toContain(
    'alt: "Slow buses and wide roads cause car traffic, which causes bad air."',
  );
  expect(main).toContain('"Bad air <at> the ring"');
});

test("a character without a font is spelled out, fonts never fall back", () => {
  const source = bodyOf(report("Trees 🌳"));
  expect(source).toContain('#"Trees [U+1F333]";');
  expect(style).toContain("fallback: false");
});

test.each([
  ["2026-11-23", "date: datetime(year: 2026, month: 11, day: 23)"],
  ["soon", "date: none"],
  [undefined, "date: none"],
])("date %s", (date, written) => {
  const base = report("# T");
  const meta = { ...base.meta, ...(date === undefined ? {} : { date }) };
  expect(bodyOf({ ...base, meta })).toContain(written);
});

test("language and region go apart", () => {
  const base = report("# T");
  const source = bodyOf({ ...base, meta: { ...base.meta, lang: "pt-BR" } });
  expect(source).toContain('lang: "pt"');
  expect(source).toContain('region: "BR"');
});
