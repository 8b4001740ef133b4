import { expect, test } from "vitest";
import { plainTheme } from "./theme.ts";
import { labels, sampleReport } from "../../tests/fixtures/export/sample.ts";
import { bundledFontSet } from "./fonts.ts";
import { parseReport } from "./parse.ts";
import { checkGlyphs, checkStructure } from "./preflight.ts";
import type { Report } from "./report.ts";

const report = (markdown: string, meta = { title: "T", lang: "en" }): Report => ({
  ...parseReport(markdown),
  meta,
  labels,
  theme: plainTheme,
  figures: sampleReport().figures,
});

const messages = (from: Report) => checkStructure(from).map(({ message }) => message);

test("the sample has nothing to complain about but the one character", () => {
  expect(messages(sampleReport())).toEqual([]);
  expect(checkGlyphs(sampleReport(), bundledFontSet)).toMatchObject([
    { level: "warning", message: expect.stringContaining("U+FFFD") as string },
  ]);
});

test.each([
  ["# T\n\n## A\n\n#### B", 'the heading "B" skips a level'],
  ["# T\n\n# U", 'the heading "U" is a second title'],
  ["### A", 'the heading "A" skips a level'],
  ["# T\n\n##", "a heading is empty"],
  ["![](x.png)", "a picture has no text alternative"],
  ["[a](#b)", 'a link points to "#b", which the report does not have'],
  ["::figure{id=nope}", 'there is no figure "nope"'],
  ["::figure{id=tree}\n\n::figure{id=tree}", 'the figure "tree" is there twice'],
  [":::sidebar\nx\n:::", 'the directive "sidebar" is not known and is printed as written'],
])("%j: %s", (markdown, message) => {
  expect(messages(report(markdown))).toEqual([message]);
});

test("a report without figures names none to use instead", () => {
  const [finding] = checkStructure({ ...report("::figure{id=nope}"), figures: new Map() });
  expect(finding?.fix).toBe(
    "this report has data for none; print figures as {{#each figures.timeline}}",
  );
});

test("title and language must be there", () => {
  expect(messages(report("", { title: " ", lang: "english please" }))).toEqual([
    "the report has no title",
    '"english please" is not a language tag',
  ]);
});

test.each([
  ["都市計画のため", "en", "Japanese", "noto-sans-jp@0.4.3"],
  ["データ", "en", "Japanese", "noto-sans-jp@0.4.3"],
  ["城市规划", "en", "Chinese", "noto-sans-sc@0.4.3"],
  ["都市計画", "ja", "Japanese", "noto-sans-jp@0.4.3"],
  ["城市規劃", "zh-Hant", "traditional Chinese", "noto-sans-tc@0.4.3"],
  ["도시", "en", "Korean", "noto-sans-kr@0.4.3"],
])("%s in a report in %s asks for the %s font", (text, lang, script, name) => {
  const [finding, ...more] = checkGlyphs(
    report(`# T\n\n${text}`, { title: "T", lang }),
    bundledFontSet,
  );
  expect(more).toEqual([]);
  expect(finding).toEqual({
    level: "error",
    message: `no font for ${script} text, as in "${text}"`,
    fix: `install the font: npm install @expo-google-fonts/${name}`,
    characters: [...new Set(text)],
  });
});

test("labels of figures and their data count too", () => {
  const from = report("::data{id=tree}");
  const figure = from.figures.get("tree");
  if (!figure) throw new Error("the sample has no tree");
  const table = { header: ["a"], rows: [["東"]] };
  const figures = new Map([["tree", { ...figure, table }]]);
  expect(checkGlyphs({ ...from, figures }, bundledFontSet)).toHaveLength(1);
  expect(checkGlyphs({ ...report(""), figures }, bundledFontSet)).toEqual([]);
});

test.each(["Straße ț ș Žilina ᾳ България Україна", "वाराणसी", "CO₂ → ☑ ✓ € ½ “x” … −"])(
  "the bundled fonts have %s",
  (text) => expect(checkGlyphs(report(text), bundledFontSet)).toEqual([]),
);
