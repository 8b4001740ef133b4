// What a screen reader gets of each template: the same headings, figures, tables and words as in Markdown.
import { readdirSync } from "node:fs";
import type { List, Nodes, Paragraph, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { fill } from "../../src/export/report.ts";
import { nodesOf, plainText } from "../../src/export/tree.ts";
import { en } from "../../src/locales/en.ts";
import { elementsOf, readBack, textOf, type Element, type ReadBack } from "../support/pdf-tree.ts";
import { filesBelow, run } from "../support/render.ts";

const examples = readdirSync("examples").sort();

/** Each template with two examples, all examples with one template or another. */
const cases = readdirSync("templates/report")
  .sort()
  .map((template, index) => {
    const pair = [index, index + 1].map((at) => examples[at % examples.length] ?? "");
    return { template, pair };
  });

const render = async (template: string, pair: readonly string[]) => {
  const files = Object.fromEntries(
    pair.flatMap((name) => Object.entries(filesBelow(`examples/${name}`))),
  );
  const plans = pair.map((name) => `examples/${name}`);
  const flags = ["--template", template, "--to", "pdf,md", "--today", "2026-11-23"];
  const { exit, io } = await run(["render", ...plans, ...flags], files);
  expect([exit, io.stderr()]).toEqual([0, expect.not.stringContaining("error")]);
  const names = Object.keys(io.written()).filter((path) => path.endsWith(".pdf"));
  expect(names).toHaveLength(pair.length);
  return Promise.all(
    names.map(async (name) => {
      const markdown = io.written()[name.replace(/pdf$/, "md")] ?? "";
      const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
      return { name, pdf: await readBack(io.files.read(name)), tree };
    }),
  );
};

const ofType = <T extends Nodes["type"]>(
  nodes: readonly Nodes[],
  type: T,
): readonly Extract<Nodes, { type: T }>[] =>
  nodes.filter((node): node is Extract<Nodes, { type: T }> => node.type === type);

/**
 * Without spaces and hyphens, which differ with the ends of lines, and without lines and boxes to
 * fill in.
 */
const squeeze = (text: string): string =>
  text.normalize("NFKC").replaceAll(/[\s\p{Cf}\p{Pd}_☐☑]/gu, "");

/** The words of a PDF, without those that Markdown has elsewhere: contents, words in figures, signs of lists. */
const wordsOfPdf = (pdf: ReadBack): string =>
  squeeze(textOf(pdf.roots, (element) => leftOut.has(element.role) || isOverContents(element)));

const leftOut = new Set(["TOC", "Figure", "Lbl"]);

/** Markdown has its contents without a heading. */
const isOverContents = ({ role, children }: Element): boolean =>
  role === "H1" && textOf(children) === en.report.contents;

/** The words of a Markdown report, without its contents and without the data below each figure. */
const wordsOfMarkdown = (tree: Root): string =>
  squeeze(tree.children.filter(isRead).map(words).join(""));

const isRead = (node: Nodes, index: number, siblings: readonly Nodes[]): boolean => {
  if (node.type === "list") return !isContents(node);
  const [picture, caption] = siblings.slice(Math.max(0, index - 2), index);
  if (node.type !== "table" || picture?.type !== "paragraph" || !isPicture(picture)) return true;
  const named = words(caption ?? node).replace(/^\D+\d+\. /, "");
  const listed = fill(en.report.dataOf, { caption: named });
  return siblings.some((other) => other.type === "paragraph" && words(other).endsWith(listed));
};

const isContents = (list: List): boolean =>
  list.children.every((item) =>
    ofType([...nodesOf(item)], "text").every(({ value }) =>
      ofType([...nodesOf(item)], "link").some((link) => plainText(link) === value),
    ),
  ) && list.children.every((item) => ofType([...nodesOf(item)], "link")[0]?.url.startsWith("#"));

const isPicture = ({ children }: Paragraph): boolean => children[0]?.type === "image";

const words = (node: Nodes): string =>
  [...nodesOf(node)]
    .map((inner) => (inner.type === "text" || inner.type === "inlineCode" ? inner.value : ""))
    .join("");

/** Where two texts part, with what stands around. */
const parting = (one: string, other: string): readonly string[] => {
  if (one === other) return [];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 60), at + 60));
};

describe.each(cases)("$template of $pair", ({ template, pair }) => {
  test("reads as its Markdown", async () => {
    for (const { pdf, tree } of await render(template, pair)) {
      const nodes = [...nodesOf(tree)];
      const headings = ofType(nodes, "heading");
      const elements = [...elementsOf(pdf.roots)];
      const [title] = headings;

      expect([pdf.title, pdf.language]).toEqual([title && plainText(title), "en"]);
      expect(pdf.chapters).toEqual(
        headings.filter(({ depth }) => depth === 2).map((heading) => plainText(heading)),
      );
      expect(
        elements
          .filter((element) => /^H\d$/.test(element.role) && !isOverContents(element))
          .map(({ role, children }) => `${role} ${squeeze(textOf(children))}`),
      ).toEqual(
        headings
          .filter(({ depth }) => depth > 1)
          .map((heading) => `H${(heading.depth - 1).toString()} ${squeeze(plainText(heading))}`),
      );
      expect(parting(wordsOfPdf(pdf), wordsOfMarkdown(tree))).toEqual([]);

      const figures = elements.filter(({ role }) => role === "Figure").map(({ alt }) => alt ?? "");
      const pictures = ofType(nodes, "image").map(({ alt }) => alt ?? "");
      expect(figures).toHaveLength(pictures.length);
      pictures.forEach((alt, index) => expect(alt).toContain(figures[index]));
      expect(figures).not.toContain("");

      const tables = elements.filter(({ role }) => role === "Table");
      expect(tables.filter((table) => !hasHead(table))).toEqual([]);
      expect(new Set(elements.flatMap(strayText))).toEqual(new Set());
    }
  });
});

const hasHead = ({ children }: Element): boolean =>
  [...elementsOf(children)].some(({ role }) => role === "TH");

/** Text that is in no paragraph, heading or the like: its place in the order is left to chance. */
const strayText = ({ role, children }: Element): readonly string[] =>
  role === "Document"
    ? children.flatMap((child) =>
        typeof child === "string" || child.role === "Span" ? [textOf([child])] : [],
      )
    : [];
