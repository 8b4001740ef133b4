import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hostileReport, hostileTexts } from "../../tests/fixtures/export/hostile.ts";
import { plainTheme } from "./theme.ts";
import { labels, sampleReport } from "../../tests/fixtures/export/sample.ts";
import { exportHtml } from "./html.ts";
import { parseReport } from "./parse.ts";

const sample = await exportHtml(sampleReport());

const pageOf = (markdown: string) =>
  exportHtml({
    ...parseReport(markdown),
    meta: { title: "Title", lang: "en" },
    labels,
    theme: plainTheme,
    figures: new Map(),
  });

const all = (pattern: RegExp) => [...sample.matchAll(pattern)].map(([, found]) => found ?? "");

test("the policy allows nothing but the one style sheet, named by its hash", () => {
  const style = /<style>(.*?)<\/style>/s.exec(sample)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  const [policy] = all(/http-equiv="Content-Security-Policy" content="([^"]*)"/g);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src 'sha256-${hash}'`);
  expect(policy).not.toContain("script-src");
  expect(sample.match(/<style/g)).toHaveLength(1);
});

test("nothing is loaded and nothing runs", () => {
  expect(sample).not.toMatch(/<(script|link|iframe|object|embed|form|input|img)\b/i);
  expect(sample).not.toMatch(/\s(src|srcset|style|on\w+)=/i);
  expect(sample).not.toMatch(/url\((?!#)|@import/i);
  expect(all(/href="([^"]*)"/g).filter((url) => !/^(#|https?:\/\/|mailto:)/.test(url))).toEqual([]);
});

test("ids are unique and every place linked to exists", () => {
  const ids = all(/\sid="([^"]*)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  const places = all(/href="#([^"]*)"/g).map((place) => decodeURI(place));
  expect(places.filter((place) => !ids.includes(place))).toEqual([]);
  expect(
    all(/aria-(?:labelledby|describedby)="([^"]*)"/g).flatMap((names) => names.split(" ")),
  ).toSatisfy((names: string[]) => names.every((name) => ids.includes(name)));
});

test("the page has its landmarks, its language, one title and a way past the navigation", () => {
  expect(sample).toContain('<html lang="en">');
  expect(sample).toContain("<title>Low-emission mobility for the city and its valley</title>");
  expect(sample.match(/<h1/g)).toHaveLength(1);
  expect(sample).toMatch(
    /<a class="skip" href="#content">Skip to the content<\/a>\s*<header class="cover">/,
  );
  expect(sample).toContain('<nav class="contents" aria-labelledby="contents-title">');
  expect(sample).toContain('<main id="content" tabindex="-1">');
});

test("tables can be scrolled by keyboard and name their columns", () => {
  expect(sample).toContain(
    '<div class="scroll" role="region" tabindex="0" aria-label="Table: Risk, Probability, Impact, Answer">',
  );
  expect(sample).toContain('<th scope="col" class="end">Cost (€)</th>');
  expect(sample).toContain('<td class="end">4,200,000</td>');
  expect(sample).toContain("<strong>Table 1.</strong> Measures, owners and money</figcaption>");
});

test("a figure is a drawing with name, caption and data, the data once", () => {
  expect(sample).toContain('role="img" aria-labelledby="figure-tree-title figure-tree-desc"');
  expect(sample).toContain("<strong>Figure 1.</strong> Problem tree</figcaption><details>");
  expect(sample).toContain("<strong>Table 2.</strong> Data of “Timeline of the measures”");
  expect(sample.match(/<td>M.3 Parking management<\/td>/g)).toHaveLength(1);
});

test("directives become structure", () => {
  expect(sample).toContain("<div><dt>City</dt><dd>Bystrica nad Riekou</dd></div>");
  expect(sample).toContain("<li><strong>9</strong> <span>measures in three packages</span></li>");
  expect(sample).toContain('<section id="m1" class="fiche">');
  expect(sample).toContain('<div role="note" class="gap">');
  expect(sample).toContain('<em class="gap">not known</em>');
  expect(sample).toContain('<span class="tag">Secured</span>');
  expect(sample).toContain("☑ Residents' parking");
});

test("footnotes lead there and back, in the words of the report", () => {
  expect(sample).toContain('<h2 id="footnote-label">Notes</h2>');
  expect(sample).toContain('aria-label="Back to the text"');
});

test.each(hostileTexts)("%j is inert", async (text) => {
  const page = (await pageOf(hostileReport(text))).replace(/<style>.*<\/style>/s, "");
  expect(page).not.toMatch(/href="javascript:/i);
  expect(page.replaceAll(/"[^"]*"/g, "")).not.toMatch(/<(script|img)\b|<[^>]*\son\w+=/i);
  expect(page).not.toContain("\u0000");
  expect(page).not.toContain("\u202e");
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page.match(/<td/g)).toHaveLength(3);
});

test("the same report gives the same page", async () => {
  expect(await exportHtml(sampleReport())).toBe(sample);
});
