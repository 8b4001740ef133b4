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

const longTable = (rows: readonly string[]): string =>
  ["| What | Cost |", "|:--|--:|", ...rows.map((row) => `| x | ${row} |`)].join("\n");

test("a long table brings a script, named by its hash, and cells say what they are sorted by", async () => {
  const rows = [
    "€1,200",
    "about €30,000 a year",
    ":gap[not known]",
    "",
    "€5",
    ":value[soon]{of=7}",
  ];
  const page = await pageOf(`${longTable(rows)}\n| **All** | **€31,205** |`);
  const [, code = ""] = /<script type="module">(.*?)<\/script>/s.exec(page) ?? [];
  const hash = createHash("sha256").update(code).digest("base64");
  expect(page).toContain(`script-src 'sha256-${hash}'`);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('data-filter-rows="Filter rows" data-rows-shown="{shown} of {all} rows"');
  const keys = [...page.matchAll(/<td class="end"(?: data-sort="([^"]*)")?/g)].map(
    ([, key]) => key,
  );
  expect(keys).toEqual(["1200", "30000", "", undefined, "5", "7", "31205"]);
  expect(page).not.toContain("<data");
});

test("a sum is a foot only where the whole row is set in bold", async () => {
  const page = await pageOf("| a | b |\n|--|--|\n| x | 1 |\n| **All** | **1** |");
  expect(page).toMatch(/<\/tbody><tfoot><tr>\s*<td><strong>All<\/strong><\/td>/);
  expect(await pageOf("| a | b |\n|--|--|\n| x | 1 |\n| **All** | 1 |")).not.toContain("<tfoot>");
});

test("a table to write in is neither sorted nor filtered", async () => {
  const table = longTable(Array.from({ length: 20 }, () => "1"));
  const page = await pageOf(`:::table{tall=yes}\n${table}\n:::`);
  expect(page).toContain('<table class="tall">');
  expect(page).not.toContain("<script");
});

test("columns, boxes and lines to write on keep their places", async () => {
  const page = await pageOf(":::::columns{of=3}\n::::box[Vision]{lines=2}\nA city\n::::\n:::::");
  expect(page.replaceAll("\n", "")).toContain(
    '<div class="columns columns-3"><div class="box"><p class="label">Vision</p>',
  );
  expect(page).toContain('<div class="room"><br><br></div>');
});

test("the city's mark, colours and letters are in the page", async () => {
  const content = "<svg xmlns='http://www.w3.org/2000/svg'/>";
  const page = await exportHtml({
    ...sampleReport(),
    theme: {
      palette: { ...plainTheme.palette, accent: "#7a1f3d" },
      families: ["City 'Sans"],
      webFonts: true,
      fonts: [
        {
          family: "City 'Sans",
          weight: 700,
          italic: true,
          path: "/fonts/city.ttf",
          bytes: new Uint8Array([1, 2, 3]),
        },
      ],
      logo: {
        alt: "Arms of <Bystrica>",
        file: { path: "logo.svg", content },
        type: "svg",
        width: 40,
        height: 20,
      },
    },
  });
  expect(page).toContain(`src="data:image/svg+xml;base64,${btoa(content)}"`);
  expect(page).toContain('alt="Arms of <Bystrica>"');
  expect(page).toContain("--accent: #7a1f3d;");
  expect(page).toContain('font-family: "City \\27 Sans"; font-weight: 700; font-style: italic;');
  expect(page).toContain("url(data:font/ttf;base64,AQID)");
  expect(page).toContain('--letters: "City \\27 Sans", "Source Sans 3"');
  expect(page).not.toContain("/fonts/");
});

test("paper is what the template is made for", async () => {
  const meta = { title: "T", lang: "en", paper: { size: "a3", turned: true } } as const;
  expect(await exportHtml({ ...sampleReport(), meta })).toContain("@page { size: A3 landscape; }");
});

test("the same report gives the same page", async () => {
  expect(await exportHtml(sampleReport())).toBe(sample);
});
