// B55–B59: what a plan says is text in every template and every output, whatever marks it holds.
import { unzipSync } from "fflate";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { SaxesParser } from "saxes";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { openAssets } from "../src/cli/assets.ts";
import { diskFiles } from "../src/cli/files-disk.ts";
import { memoryIo } from "../src/cli/io-memory.ts";
import { main } from "../src/cli/main.ts";
import { shippedIds } from "../src/cli/templates/shipped.ts";
import { nodesOf, plainText } from "../src/export/tree.ts";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPdf } from "./support/render.ts";

const hostile: Readonly<Record<string, string>> = {
  B55: "a | b `c` [x](javascript:alert(1)) # --- ```",
  B56: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  B57: "{{cover.title}} {{{x}}} {{#each actions}}",
  B58: "{{constructor.name}} {{> evil}} {{lookup this}}",
  B59: '#import "x" #read("y") $z$ \\input{w} \\write18{v}',
};

const planWith = (text: string): string => {
  const t = JSON.stringify(text);
  return `iuc: plan/1
id: p
title: ${t}
profile: published
language: en
status: draft
cities: [{ id: c, name: ${t}, country: FR }]
summary: ${t}
stakeholders: [{ id: s, name: ${t} }]
objectives: [{ id: o, title: ${t} }]
actions: [{ id: a, title: ${t}, description: ${t}, objectives: [o], owners: [s] }]
`;
};

const render = async (text: string, template: string, outputs: string) => {
  const folder = mkdtempSync(join(tmpdir(), "iuc-hostile-"));
  try {
    writeFileSync(join(folder, "p.plan.yaml"), planWith(text));
    const io = { ...memoryIo(), cwd: folder, files: diskFiles(folder) };
    const args = ["render", "p.plan.yaml", "--to", outputs, "--template", template];
    const exit = await main(args, io);
    expect(`${exit} ${io.stderr()}`).toMatch(/^0 /);
    const name = `out/p${template === "plan" ? "" : `.${template}`}`;
    return (ending: string): Uint8Array =>
      new Uint8Array(readFileSync(join(folder, `${name}.${ending}`)));
  } finally {
    // Read at once: the folder goes when the caller is done with it.
    setTimeout(() => rmSync(folder, { recursive: true, force: true }), 20_000).unref();
  }
};

const asText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const squeezed = (text: string): string => text.replaceAll(/[\s\u200b]+/g, "");

/** All text of an XML document; throws where it is not well-formed. */
const wordsOfXml = (xml: string): string => {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => texts.push(text));
  parser.write(xml).close();
  return texts.join("");
};

describe.each(shippedIds(openAssets()))("the template %s", (template) => {
  test.each(Object.entries(hostile))("%s is text in Markdown, pages and Word", async (_, text) => {
    const file = await render(text, template, "md,html,docx");
    const wanted = squeezed(text);

    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(asText(file("md")));
    const acting = [...nodesOf(tree)].filter(
      ({ type }) => type === "html" || type === "link" || type === "code" || type === "inlineCode",
    );
    const targets = acting.flatMap((node) => {
      if ("url" in node) return [node.url];
      return "value" in node ? [node.value] : [];
    });
    expect(targets.filter((target) => !/^(?:#|<\/?a|<br>)/.test(target))).toEqual([]);
    expect(squeezed(plainText(tree))).toContain(wanted);

    const html = asText(file("html"));
    // The page has one script of ours, named by its hash in the policy.
    const tags = (html.match(/<[a-z][^<>]*>/gi) ?? []).map((tag) =>
      tag.replaceAll(/"[^"]*"/g, '""'),
    );
    expect(tags.filter((tag) => /\bon\w+=|src=x/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /^<script/i.test(tag)).length).toBeLessThanOrEqual(1);
    expect(html).not.toContain('href="javascript:');

    const parts = unzipSync(file("docx"));
    const document = asText(parts["word/document.xml"]);
    expect(squeezed(wordsOfXml(document))).toContain(wanted);
    expect(document).not.toMatch(/<w:instrText[^>]*>[^<]*(?:INCLUDE|DDE|javascript)/i);
    expect(asText(parts["word/_rels/document.xml.rels"])).not.toContain("javascript:");
  });

  test("all of it is text in a PDF (B55, B56, B57, B59)", async () => {
    // An address becomes a link, also in a heading that the top of each page repeats.
    const said = [...Object.values(hostile), "www.example.org"];
    const file = await render(said.join(" "), template, "pdf");
    const { text: shown } = await readPdf(file("pdf"));
    for (const each of said) expect(squeezed(shown)).toContain(squeezed(each));
  }, 60_000);
});
