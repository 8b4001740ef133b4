import { expect, test } from "vitest";
import { parseReport } from "./parse.ts";
import { headingId, headingsOf, nodesOf, plainText } from "./tree.ts";

const typesIn = (markdown: string) => [...nodesOf(parseReport(markdown).tree)].map((n) => n.type);
const textOf = (markdown: string) => plainText(parseReport(markdown).tree);

test.each([
  "Meeting at 10:30, ratio a:b",
  "ratio :b[with *marks*]{x=1} here",
  "::none",
  "<b onclick=alert(1)>bold</b>",
])("%j stays text", (markdown) => {
  expect(typesIn(markdown)).not.toContain("textDirective");
  expect(typesIn(markdown)).not.toContain("leafDirective");
  expect(typesIn(markdown)).not.toContain("html");
  expect(textOf(markdown)).toBe(markdown.replaceAll("*", ""));
});

test("marks inside an unknown directive are kept", () => {
  expect(typesIn("a :b[c *d* e]")).toContain("emphasis");
});

test("unknown directives that stand alone are named with their line", () => {
  const { unknown } = parseReport("# T\n\n:::warning\ntext\n:::\n\n::chart{id=x}\n");
  expect(unknown).toEqual([
    { name: "warning", line: 3 },
    { name: "chart", line: 7 },
  ]);
});

test("blocks of HTML become paragraphs, comments disappear", () => {
  expect(textOf("<div>\nx\n</div>\n\n<!-- secret -->\n")).toBe("<div> x </div>");
});

test.each(["https://example.org/x.png", "../x.png", "/etc/passwd", "data:image/png;base64,AA"])(
  "a picture at %s is its words, and fetches nothing",
  (url) => {
    for (const markdown of [`a ![b \\* c](<${url}>) d`, `a ![b \\* c][r] d\n\n[r]: <${url}>`]) {
      expect(typesIn(markdown)).not.toContain("image");
      expect(textOf(markdown)).toBe("a b * c d");
    }
  },
);

test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "../x.md", "//host/x"])(
  "a link to %s keeps its words only",
  (url) => {
    expect(typesIn(`[words](<${url}>)`)).not.toContain("link");
    expect(textOf(`[words](<${url}>)`)).toBe("words");
    expect(typesIn(`[words][ref]\n\n[ref]: <${url}>`)).not.toContain("link");
  },
);

test.each(["https://example.org", "mailto:a@example.org", "#risks"])(
  "a link to %s stays",
  (url) => {
    expect(typesIn(`[words](${url})`)).toContain("link");
  },
);

test("headings have ids: from an anchor, else from their words, each once", () => {
  const markdown = [
    "# T",
    "::anchor{id=money}",
    "## Costs & funding",
    "## Žilina 2026!",
    "## Žilina 2026!",
    ":::fiche{#m1}\n### M1\n:::",
    ":::fiche{#m1}\n### M1\n:::",
    "## ?",
  ].join("\n\n");
  const { tree } = parseReport(markdown);
  expect(headingsOf(tree).map(headingId)).toEqual([
    "money",
    "žilina-2026",
    "žilina-2026-1",
    "m1-1",
    "m1-2",
    "section",
  ]);
});

test("controls and marks that turn the writing direction are dropped", () => {
  expect(textOf("a\u0000b\u0007c\u202Ed\u2066e\uD800f\u0085")).toBe("abcde�f");
});
