import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReport } from "../export/parse.ts";
import { nodesOf, plainText } from "../export/tree.ts";
import { escapeLine, escapeProse } from "./escape.ts";

/** Kinds of nodes a Markdown text becomes, and its words. */
const read = (markdown: string) => {
  const { tree, unknown } = parseReport(markdown);
  const kinds = [...new Set([...nodesOf(tree)].map(({ type }) => type))];
  return { kinds, text: plainText(tree), unknown };
};

const hostile = [
  "a | b",
  "`code` ``more``",
  "**bold** __bold__ *it* _it_ ~~gone~~",
  "<b>html</b> <script>alert(1)</script> <!-- note -->",
  "[x](javascript:alert(1)) ![i](x.png) [r][r] [^1]",
  "# heading",
  "---",
  "title: x",
  "1. one",
  "- [x] done",
  "> quote",
  "::figure{id=budget}",
  ":gap[x] :tag[y]",
  ":::cover",
  "{{title}} {{{title}}} {{#each x}}",
  '#import "x" #read("y") $z$ @label <label> // c /* c */ \\',
  "&amp; &lt; &#35;",
  "\\*not escaped\\*",
  "    indented",
  "```js",
  "~~~",
  "===",
  "| a |\n|--|",
  "12) twelve",
  "+ plus = equals",
  "a # b ##",
  "-- -> -",
  "x :: y ::: z",
];

test.each(hostile)("%j is a line of text and nothing else", (text) => {
  const { kinds, text: words, unknown } = read(escapeLine(text));
  expect(kinds).toEqual(["root", "paragraph", "text"]);
  expect(words).toBe(text.replaceAll(/\s+/g, " ").trim());
  expect(unknown).toEqual([]);
});

test.each(hostile)("%j stays in the cell, the heading and the item it is printed in", (text) => {
  const line = escapeLine(text);
  const words = text.replaceAll(/\s+/g, " ").trim();
  const { tree } = parseReport(
    `## ${line}\n\n- **Name** ${line}\n\n| A | B |\n|--|--|\n| ${line} | z |\n`,
  );
  expect(tree.children.map(({ type }) => type)).toEqual(["heading", "list", "table"]);
  const [heading, list, table] = tree.children.map((node) => plainText(node));
  expect([heading, list, table]).toEqual([words, `Name ${words}`, `AB${words}z`]);
});

test("a web address stays as it is written, and leads nowhere else", () => {
  const text = "see https://example.org/a_b?d=e#f or www.example.org";
  const { tree } = parseReport(escapeLine(text));
  const links = [...nodesOf(tree)].flatMap((node) => (node.type === "link" ? [node] : []));
  expect(plainText(tree)).toBe(text);
  expect(links.map((link) => [plainText(link), link.url])).toEqual([
    ["https://example.org/a_b?d=e#f", "https://example.org/a_b?d=e#f"],
    ["www.example.org", "http://www.example.org"],
  ]);
});

test("any text keeps its words as a line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), (text) => {
      const words = text.replaceAll(/\s+/g, " ").trim();
      expect(read(escapeLine(text)).text).toBe(words);
    }),
  );
});

test.each([
  ["one\ntwo", "one two"],
  ["one\r\n\r\ntwo", "one\n\ntwo"],
  ["- a\n- b", "- a\n- b"],
  ["- a\n\n- b", "- a\n- b"],
  ["Lead:\n- a\n  more\n- b\n\nEnd", "Lead\\:\n\n- a more\n- b\n\nEnd"],
  ["  \n\n  ", ""],
  ["-5 degrees", "\\-5 degrees"],
])("prose %j is %j", (text, markdown) => {
  expect(escapeProse(text)).toBe(markdown);
});

test.each(hostile.filter((text) => !text.startsWith("- ")))(
  "%j in prose makes paragraphs and lists only",
  (text) => {
    const { kinds } = read(escapeProse(`Before\n\n${text}\n\n- ${text}\n- b`));
    expect(kinds).toEqual(["root", "paragraph", "text", "list", "listItem"]);
  },
);

test("a list in prose is a list of its items", () => {
  const { tree } = parseReport(escapeProse("- a | b\n- # c"));
  expect(tree.children.map((node) => [node.type, plainText(node)])).toEqual([["list", "a | b# c"]]);
});
