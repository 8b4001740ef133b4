import { expect, test } from "vitest";
import { hostileReport, hostileTexts } from "../../tests/fixtures/export/hostile.ts";
import { plainTheme } from "./theme.ts";
import { labels, sampleReport } from "../../tests/fixtures/export/sample.ts";
import { exportMarkdown } from "./markdown.ts";
import { parseReport } from "./parse.ts";
import { nodesOf, plainText } from "./tree.ts";

const { markdown: sample, files } = exportMarkdown(sampleReport(), "plan-files");

const plain = (markdown: string) =>
  exportMarkdown(
    {
      ...parseReport(markdown),
      meta: { title: "T", lang: "en" },
      labels,
      theme: plainTheme,
      figures: new Map(),
    },
    "f",
  ).markdown;

test("no directive is left", () => {
  const types = new Set([...nodesOf(parseReport(sample).tree)].map(({ type }) => type));
  expect([...types].filter((type) => type.endsWith("Directive"))).toEqual([]);
  expect(parseReport(sample).unknown).toEqual([]);
});

test("figures are pictures with a text alternative and their data beside or where it is listed", () => {
  expect(sample).toContain(
    "![Problem tree. Slow buses and wide roads cause car traffic, which causes bad air.](plan-files/tree.svg)\n\n*Figure 1. Problem tree*\n\n| Cause | Effect |",
  );
  expect(sample.match(/\| M\.3 Parking management \| 2027 \|/g)).toHaveLength(1);
  expect(files.map(({ path }) => path)).toEqual(["plan-files/tree.svg", "plan-files/gantt.svg"]);
  expect(files[0]?.content).toContain("Slow &#38; full buses");
});

test.each([
  [":::note\nA\n\nB\n:::", "> A\n>\n> B\n"],
  [":::table[Words]\n| a |\n|--|\n| b |\n:::", "*Table 1. Words*\n\n| a |\n| - |\n| b |\n"],
  ["::::box[Vision]{lines=2}\nA city\n::::", "> **Vision**\n>\n> A city\n"],
  [
    ":::::columns{of=2}\n::::box[Vision]{lines=2}\n::::\n\n::::box{lines=1}\nB\n::::\n:::::",
    `> **Vision**\n>\n> ${"\\_".repeat(40)}\n\n> B\n`,
  ],
  [":::table{tall=yes}\n| a |\n|--|\n| b |\n:::", "| a |\n| - |\n| b |\n"],
  ["x :value[May 2027]{of=2027-05-01}", "x May 2027\n"],
  ["x :gap[tbd] :tag[High]", "x *tbd* High\n"],
  [":::fiche{#m1}\n### M\n:::\n\n[m](#m1)", '<a id="m1"></a>\n\n### M\n\n[m](#m1)\n'],
  [":::fiche{#m1}\n### M\n:::", "### M\n"],
  ["::pagebreak\n\ntext", "text\n"],
  ["::contents\n\n# T\n\n## A b\n\n### c", "- [A b](#a-b)\n\n# T\n\n## A b\n\n### c\n"],
])("%j becomes %j", (from, to) => {
  expect(plain(from)).toBe(to);
});

test("a drawing brings its own ground and the size it was measured in", () => {
  const [{ content } = { content: "" }] = files;
  expect(content).toMatch(/<svg [^>]* width="420pt" height="150pt"/);
  expect(content).toContain('<rect x="0" y="0" width="420" height="150" fill="#ffffff"/>');
});

test.each(hostileTexts)("%j means the same when it is read again", (text) => {
  const markdown = plain(hostileReport(text));
  const again = parseReport(markdown);
  const words = plainText(parseReport(hostileReport(text)).tree).replace(
    "Caption",
    "Table 1. Caption",
  );
  expect(plainText(again.tree)).toBe(words);
  const types = [...nodesOf(again.tree)].map(({ type }) => type);
  expect(types.filter((type) => type === "heading")).toHaveLength(2);
  expect(types).not.toContain("code");
});
