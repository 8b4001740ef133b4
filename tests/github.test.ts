// Markdown as GitHub and other readers of GFM take it: nothing of ours is left in it, and all it leads to is there.
import { readdirSync } from "node:fs";
import type { Nodes } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { nodesOf, plainText } from "../src/export/tree.ts";
import { filesBelow, run } from "./support/render.ts";

const examples = ["velenje", "vic", "gabrovo"];

const render = async (example: string, template: string): Promise<Record<string, string>> => {
  const plan = `examples/${example}`;
  const args = ["render", plan, "--template", template, "--to", "md", "--today", "2026-11-23"];
  return { ...(await run(args, filesBelow(plan))).io.written() };
};

const read = (markdown: string): readonly Nodes[] => [
  ...nodesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown)),
];

/** Where `#…` can lead: headings as GitHub names them, and anchors. */
const placesIn = (nodes: readonly Nodes[]): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const node of nodes) {
    if (node.type === "html") places.add(/^<a id="([^"]+)">/.exec(node.value)?.[1] ?? "");
    if (node.type !== "heading") continue;
    const slug = plainText(node)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-");
    let name = slug;
    for (let count = 1; places.has(name); count += 1) name = `${slug}-${count}`;
    places.add(name);
  }
  return places;
};

describe.each(readdirSync("templates/report"))("template %s", (template) => {
  test.each(examples)("example %s", { timeout: 60_000 }, async (example) => {
    const files = await render(example, template);
    const [path = ""] = Object.keys(files).filter((name) => name.endsWith(".md"));
    const markdown = files[path] ?? "";
    expect(markdown).not.toMatch(/^\s*:{2,}|undefined|\[object/m);
    const own = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(markdown);
    const directives = [...nodesOf(own)].filter(({ type }) => /^(leaf|container)Dir/.test(type));
    expect(directives).toEqual([]);

    const nodes = read(markdown);
    const html = nodes.flatMap((node) => (node.type === "html" ? [node.value] : []));
    expect(html.filter((text) => !/^<a id="[\w-]+">$|^<\/a>$/.test(text))).toEqual([]);
    const images = nodes.flatMap((node) => (node.type === "image" ? [node] : []));
    expect(images.filter(({ alt }) => (alt ?? "").length < 20)).toEqual([]);
    const there = images.map(({ url }) => files[path.replace(/[^/]*$/, url)]?.slice(0, 4));
    expect(there).toEqual(images.map(() => "<svg"));
    const drawn = Object.keys(files).filter((name) => name.endsWith(".svg"));
    expect(drawn).toHaveLength(images.length);

    const places = placesIn(nodes);
    const inner = nodes.flatMap((node) =>
      node.type === "link" && node.url.startsWith("#") ? [decodeURI(node.url.slice(1))] : [],
    );
    expect(inner.filter((place) => !places.has(place))).toEqual([]);
    expect(nodes.filter((node) => node.type === "heading" && node.depth === 1)).toHaveLength(1);
  });
});
