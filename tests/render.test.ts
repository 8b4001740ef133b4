// A plan through the whole pipeline: what a reader of the web page and of the PDF finds.
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { beforeAll, describe, expect, test } from "vitest";
import { nodesOf } from "../src/export/tree.ts";
import { filesBelow, readPdf, run } from "./support/render.ts";

/** The outputs of one plan. */
interface Outputs {
  readonly html: string;
  readonly markdown: string;
  readonly pdf: Uint8Array;
  readonly messages: string;
}

const render = async (
  plan: string,
  { id, files, lang = [] }: { id: string; files: Record<string, string>; lang?: string[] },
): Promise<Outputs> => {
  const args = ["render", plan, "--to", "md,html,pdf", "--today", "2026-11-23", ...lang];
  const { exit, io } = await run(args, files);
  expect([exit, io.stderr()]).toEqual([0, expect.not.stringContaining("error")]);
  return {
    html: io.written()[`out/${id}.html`] ?? "",
    markdown: io.written()[`out/${id}.md`] ?? "",
    pdf: io.files.read(`out/${id}.pdf`),
    messages: io.stderr(),
  };
};

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What holds for the page of every plan; of scripts it has its own at most. */
const expectPage = (page: string): void => {
  const html = page.replace(/<script type="module">.*?<\/script>/s, "");
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(count(html, /<h1[ >]/g)).toBe(1);
  expect(count(html, /<main[ >]/g)).toBe(1);
  expect(count(html, /<header[ >]/g)).toBe(1);
  expect(count(html, /<nav[ >]/g)).toBe(1);
  expect(html).not.toMatch(/<script|<iframe|<object|<embed|<form|<link|<img|@import/i);
  expect(tagsOf(html).filter((tag) => /\son\w+=/i.test(tag))).toEqual([]);
  expect(html).not.toMatch(/(?:src|srcset|poster|data)="|url\((?!#)/);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => decodeURI(id ?? ""));
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(html).not.toMatch(/undefined|\[object|NaN/);
};

/** The tags of a page without the values of their attributes. */
const tagsOf = (html: string): readonly string[] =>
  (html.match(/<[a-z][^<>]*>/gi) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));

/** What another reader of Markdown makes of the report. */
const markdownNodes = (markdown: string): readonly Nodes[] => [
  ...nodesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown)),
];

/** The words of a page, without those of its drawings. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(?:style|svg)[\s\S]*?<\/(?:style|svg)>|<[^>]*>/g, "\n")
    .replaceAll(
      /&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi,
      (_, hex?: string, decimal?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
          : ({ lt: "<", gt: ">", quot: '"', amp: "&" }[name] ?? name),
    );

/** Headings of a page by level, in order. */
const headings = (html: string, level: number): readonly string[] =>
  [...html.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, "g"))].map(
    ([, words]) => words ?? "",
  );

const chapters = [
  "Summary",
  "Where we stand",
  "Where we want to go",
  "The people behind the plan",
  "What we will do",
  "What it costs and who pays",
  "What could go wrong",
  "How we will know",
  "How we steer and learn",
];

describe("the plan of Velenje", () => {
  let outputs: Outputs;
  beforeAll(async () => {
    outputs = await render("examples/velenje", {
      id: "velenje",
      files: filesBelow("examples/velenje"),
    });
  }, 120_000);

  test("is a sound page in itself", () => {
    expectPage(outputs.html);
    expect(outputs.html).toContain("<title>Climate neutrality action plan of Velenje 2030</title>");
    expect(headings(outputs.html, 2)).toEqual([
      "Contents",
      ...chapters.slice(0, 8),
      "Contribution to global goals",
      "How we steer and learn",
      "Working with our partners",
      "Annex",
    ]);
  });

  test("has a text alternative and a data table for each drawing", () => {
    const drawings = count(outputs.html, /<svg[^>]*role="img"/g);
    expect(drawings).toBeGreaterThanOrEqual(3);
    expect(count(outputs.html, /<desc[^>]*>[^<]+<\/desc>/g)).toBe(drawings);
    expect(count(outputs.html, /<figcaption><strong>Table \d+\.<\/strong> Data: /g)).toBe(drawings);
  });

  test("is a tagged PDF with title, language, bookmarks and every heading", async () => {
    const { document, text } = await readPdf(outputs.pdf);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: "Climate neutrality action plan of Velenje 2030",
      Language: "en",
    });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(chapters));
    for (const heading of [...headings(outputs.html, 2), ...headings(outputs.html, 4)])
      expect(text).toContain(heading.replaceAll("&#x27;", "'").replaceAll("&amp;", "&"));
  });

  test("prints each value of an action once it is known", async () => {
    const { text } = await readPdf(outputs.pdf);
    expect(text).toContain("Secondary network renewed (3,000 m)");
    expect(text).toContain("€141,798,848");
    expect(text).toContain("not stated in the source: When, Funding");
  });
});

describe("a plan that init just wrote", () => {
  let outputs: Outputs;
  beforeAll(async () => {
    const args = [
      "init",
      "braga",
      "--yes",
      "--city",
      "Braga",
      "--country",
      "PT",
      "--theme",
      "mobility",
    ];
    const { exit, io } = await run(args, {});
    expect(exit).toBe(0);
    outputs = await render("braga", { id: "braga", files: io.written() });
  }, 120_000);

  test("is a sound page with every chapter, empty ones said so", () => {
    expectPage(outputs.html);
    expect(outputs.html).toContain("<title>Local Action Plan of Braga</title>");
    expect(headings(outputs.html, 2)).toEqual(["Contents", ...chapters]);
    expect(outputs.markdown).toContain("## What we will do\n\n*Nothing is written here yet.*\n");
    expect(outputs.markdown).toContain("*still open: Governance, Monitoring*");
    expect(outputs.markdown).toContain(
      "> This plan is not final. What is still missing is marked.",
    );
  });

  test("is a tagged PDF of a few pages", async () => {
    const { document, text } = await readPdf(outputs.pdf);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(document.numPages).toBeLessThanOrEqual(6);
    for (const chapter of chapters) expect(text).toContain(chapter);
  });
});

describe("hostile texts in a plan", () => {
  /** Marks of Markdown, HTML, directives, Handlebars, Typst, LaTeX; each in every text of the plan. */
  const texts = [
    "a | b `c` **d** _e_ ~~f~~ [x](javascript:alert(1)) ![y](z.png) [^1]",
    "<script>alert(1)</script><b onclick=x>html</b> &amp; &#35; <!-- note -->",
    "# heading",
    "---",
    "1. item",
    ":gap[x] ::figure{id=timeline} :::cover :tag[t]",
    "{{title}} {{{cover.title}}} {{#each x}} {{constructor.constructor}}",
    '#import "x": * #read("/etc/passwd") $x^2$ @label <label> // c /* d */ \\ "q" ]#[',
    "\\input{/etc/passwd} \\write18{id} $\\catcode`$ %",
    "=HYPERLINK(1) ''' \"\"\" ${x} %{y} <%= z %>",
  ];

  /** A text of the plan as YAML that a part may hold anywhere. */
  const planWith = (text: string): string => {
    const t = JSON.stringify(text);
    const code = JSON.stringify(text.slice(0, 60));
    return `
iuc: plan/1
id: h
title: ${t}
subtitle: ${t}
profile: published
language: en
status: draft
currency: EUR
summary: ${t}
foreword: ${t}
priority: ${t}
cities: [{ id: c, name: ${t}, country: SI, description: ${t}, population: { value: 5 }, offers: [${t}] }]
context: { description: ${t}, needs: ${t}, keyFacts: [{ id: k, label: ${t}, value: ${t}, unit: ${t}, sources: [{ source: s, at: ${t} }] }],
  swot: { strengths: [${t}] }, pestle: [{ dimension: legal, factor: ${t}, effect: ${t} }], policies: [{ id: pol, title: ${t}, level: local }] }
problems: [{ id: p, kind: problem, text: ${t} }, { id: q, kind: cause, parent: p, text: ${t} }, { id: e, kind: effect, parent: p, text: ${t} }]
vision: { headline: ${t}, statement: ${t} }
objectives: [{ id: o, code: ${code}, title: ${t}, description: ${t}, addresses: [p], results: [{ id: r1, text: ${t} }] }]
stakeholders: [{ id: st, name: ${t}, role: ${t}, interest: 4, power: 4 }]
actions:
  - { id: a, code: ${code}, title: ${t}, description: ${t}, objectives: [o], owners: [{ stakeholder: st, role: ${t} }], start: 2024, end: 2026,
      steps: [{ title: ${t} }, { title: ${t} }], outputs: [{ text: ${t} }, { text: ${t} }], costs: [{ money: { amount: 5 } }],
      allocations: [{ source: f, money: { amount: 2 } }], notes: ${t}, gaps: { partners: { reason: tbd, note: ${t} } } }
funding: [{ id: f, name: ${t}, programme: ${t} }]
indicators: [{ id: i, name: ${t}, measures: [a], source: ${t}, baseline: { value: ${t} } }]
risks: [{ id: r, description: ${t}, mitigation: ${t}, actions: [a] }, { id: b, kind: barrier, description: ${t} }]
governance: { description: ${t} }
monitoring: { description: ${t} }
references: [{ id: s, title: ${t}, note: ${t} }]
notes: ${t}
`;
  };

  let html: string;
  let markdown: string;
  let text: string;
  const renderHostile = async (hostile: string): Promise<void> => {
    const outputs = await render("h/plan.yaml", {
      id: "h",
      files: { "h/plan.yaml": planWith(hostile) },
    });
    ({ html, markdown } = outputs);
    ({ text } = await readPdf(outputs.pdf));
  };

  test.each(texts)(
    "B55 B56 B57 B59 %j stays as it was written",
    async (hostile) => {
      await renderHostile(hostile);
      expectPage(html);
      const words = wordsOf(html);
      expect(count(words, new RegExp(escaped(hostile), "g"))).toBeGreaterThan(40);
      expect(text.replaceAll(" ", "")).toContain(hostile.replaceAll(" ", ""));
      const nodes = markdownNodes(markdown);
      expect(
        nodes.filter((node) => node.type === "html" && !/^<\/?a( id="[\w-]+")?>$/.test(node.value)),
      ).toEqual([]);
      expect(nodes.filter((node) => node.type === "link" && !node.url.startsWith("#"))).toEqual([]);
      expect(
        nodes.filter((node) => node.type === "text" && node.value.includes(hostile)).length,
      ).toBeGreaterThan(40);
      expect(chapters.filter((chapter) => !markdown.includes(`\n## ${chapter}\n`))).toEqual([]);
      expect(count(markdown, /^#{1,2} /gm)).toBe(1 + chapters.length + 1);
    },
    60_000,
  );

  const escaped = (literal: string): string => literal.replaceAll(/[$()*+./?[\\\]^{|}-]/g, "\\$&");
});
