// Feedback sheets from the command line: `npx vitest run tests/feedback.test.ts -u` accepts what changed.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { beforeAll, describe, expect, test } from "vitest";
import { diceOf } from "../scripts/submissions/dice.ts";
import { planOf, type Submission } from "../scripts/submissions/plan.ts";
import { exportMarkdown } from "../src/export/markdown.ts";
import { parseReport } from "../src/export/parse.ts";
import { plainTheme } from "../src/export/theme.ts";
import { composeFeedback } from "../src/feedback/compose.ts";
import { run } from "./support/render.ts";
import { ribeira, ribeiraWords } from "./support/ribeira.ts";

const fixture = readFileSync("tests/fixtures/feedback/ribeira.plan.yaml", "utf8");
const exemplary = readFileSync("tests/mutations/exemplary.plan.yaml", "utf8");

const sheet = async (
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<string> => (await run(["validate", ...args], files)).io.stdout();

const template = (name: string): string =>
  readFileSync(`templates/feedback/${name}.md.hbs`, "utf8");

describe("golden sheets", () => {
  test.each(["en", "pt"])("a plan in good order, in %s", async (language) => {
    const file = "exemplary.plan.yaml";
    const args = [file, "--stage", "final", "--format", "markdown", "--lang", language];
    await expect(await sheet(args, { [file]: exemplary })).toMatchFileSnapshot(
      `./golden/feedback/exemplary.${language}.md`,
    );
  });

  test.each([undefined, "fr"] as const)(
    "a plan with a bit of everything, in %s",
    async (language) => {
      const { markdown, speech } = composeFeedback({
        report: ribeira,
        language,
        reword: ribeiraWords,
        templates: { sheet: template("sheet"), cover: template("cover") },
        today: "2026-11-23",
      });
      const parsed = parseReport(markdown, { links: "own" });
      const meta = { title: "", lang: speech.language };
      const report = {
        ...parsed,
        meta,
        labels: speech.words.labels,
        figures: new Map(),
        theme: plainTheme,
      };
      await expect(exportMarkdown(report, "figures").markdown).toMatchFileSnapshot(
        `./golden/feedback/ribeira.${speech.language}.md`,
      );
    },
  );
});

test.each([
  ["en", "how many are there, of how many"],
  ["fr", "combien sont là, sur combien"],
  ["es", "cuántas están, de cuántas"],
  ["pt", "quantas existem, de quantas"],
])("a cover explains its cells where there are no bars to see, in %s", async (language, words) => {
  const args = ["--format", "markdown", "--lang", language];
  const text = await sheet(args, { "a.plan.yaml": fixture, "b.plan.yaml": exemplary });
  expect(text).toContain(words);
});

describe("a plan whose errors keep the rules from it", () => {
  // A first submission: the programme and the maturity are missing.
  const first = (language: string): string =>
    `iuc: plan/1\nid: braga\ntitle: { pt: "Ruas | calmas", en: Calm }\nlanguage: ${language}\ncities: [{ id: b, name: Braga }, 7]\n`;

  test.each([
    ["pt", "# Ruas | calmas", "O que tem de mudar"],
    ["fr-FR", "# x.plan.yaml", "Ce qui doit changer"],
  ])(
    "still gets a sheet in its language (%s), with its title and city",
    async (language, title, heading) => {
      const file = "x.plan.yaml";
      const text = await sheet([file, "--format", "markdown"], { [file]: first(language) });
      expect(text).toContain(`${title}\n\nBraga\n`);
      expect(text).toContain(`## ${heading}\n`);
    },
  );

  test("whatever its language says", async () => {
    for (const language of ["7", '"<script>"', "[pt]", "null", "constructor"]) {
      const file = "x.plan.yaml";
      const text = await sheet([file, "--format", "html"], { [file]: first(language) });
      expect(text).toContain('<html lang="en">');
      expect(text).not.toContain("<script");
    }
  });
});

test("findings are said in the language of the plan", async () => {
  const text = await sheet(["ribeira.plan.yaml", "--format", "markdown"], {
    "ribeira.plan.yaml": fixture,
  });
  expect(text).toMatch(/## Lo que debe cambiar\n\n### \(1\) \S/);
  expect(text).toContain("› **Plantar árboles** (a1) › end · ribeira.plan.yaml, línea 29\n");
  expect(text).not.toMatch(/\b(?:the action|does not|Write|Add)\b/);
});

/** A generated submission, as JSON, which is YAML too. */
const submission = (
  folder: string,
  language: Submission["language"],
  progress: number,
): Readonly<Record<string, string>> => {
  const plan = planOf({ folder, city: folder, country: "PT", language, progress }, diceOf(7));
  return { [`in/${folder}/plan.yaml`]: JSON.stringify(plan) };
};

const several = {
  ...submission("amiens", "fr", 0.8),
  ...submission("braga", "pt", 0.9),
  ...submission("celje", "sl", 0.6),
  "in/broken/plan.yaml": 'iuc: plan/1\ntitle: "never closed\n',
  "in/own.profile.yaml": "iuc: profile/1\nid: own\ntitle: Own\nlabels: { plan: Plan }\n",
};

describe("a folder as one page", () => {
  let html = "";
  beforeAll(async () => {
    html = await sheet(["in", "--stage", "consulted", "--format", "html"], several);
  });

  test("each sheet is in the language of its plan, the cover in English as they differ", () => {
    const parts = [...html.matchAll(/<(html|article)\b[^>]*>/g)].map(
      ([tag]) => /\blang="([^"]*)"/.exec(tag)?.[1],
    );
    expect(parts).toEqual(["en", undefined, "fr", "pt", "en", "en"]);
    expect(html).toContain("Ce qui doit changer");
    expect(html).toContain("O que tem de mudar");
    expect(html).toContain("as the tool does not speak Slovenian yet");
    expect(html).toContain('<span class="quote" lang="sl" dir="auto">Lokalni akcijski načrt');
  });

  test("what could not be read is on the cover, with the reason", () => {
    expect(html).toMatch(
      /What could not be checked<\/h2>[\s\S]*?<th scope="row"><a href="#plan-broken">broken<\/a><\/th>\s*<td>[^<]*quote/,
    );
  });

  test("headings go down step by step from one title", () => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  test("ids are there once, and links lead to one of them", () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !ids.includes(target?.replace("#", "")))).toEqual([]);
  });

  test("the style sheet is the one the policy names, and there is nothing else to load or run", () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(`style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|<link|<iframe|\sstyle=|\son\w+=|url\(/i);
  });

  test("each row of a table has a head", () => {
    const rows = [...html.matchAll(/<tbody>([\s\S]*?)<\/tbody>/g)].flatMap(([, body = ""]) =>
      body.split("<tr>").slice(1),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row.trimStart().startsWith('<th scope="row"'))).toEqual([]);
  });

  test("on paper each sheet begins a page and bears its title", () => {
    expect(html).toContain(".sheet + .sheet { border: 0; break-before: page; }");
    expect(html).toContain("#plan-braga { page: plan-braga; }");
  });
});

test("a cover of plans in one language speaks it", async () => {
  const files = { ...submission("braga", "pt", 0.9), ...submission("almada", "pt", 0.7) };
  expect(await sheet(["in", "--format", "markdown"], files)).toContain(
    "# Apreciação de 2 planos\n",
  );
});

test("--lang asks for one language on all sheets", async () => {
  const text = await sheet(["in", "--lang", "es", "--format", "markdown"], several);
  expect(text).toContain("# Valoración de 4 planes\n");
  expect(text).not.toMatch(/Ce qui|O que|What /);
});

describe("a folder as a folder", () => {
  test("one file for each city, and a cover that leads to them", async () => {
    const { io, exit } = await run(
      ["validate", "in", "--stage", "consulted", "--format", "html=out/"],
      several,
    );
    expect(exit).toBe(1);
    const names = ["amiens", "braga", "broken", "celje", "index"];
    const written = Object.keys(io.written()).filter((path) => !path.startsWith("in/"));
    expect(written.sort()).toEqual(names.map((name) => `out/${name}.html`));
    const index = String(io.written()["out/index.html"]);
    const targets = [...index.matchAll(/href="\.\/([^"]*)"/g)].map(([, target]) => target).sort();
    expect(targets).toEqual(names.slice(0, 4).map((name) => `${name}.html`));
    expect(String(io.written()["out/braga.html"])).not.toContain("amiens");
  });

  test("is not replaced without --force", async () => {
    const { io, exit } = await run(["validate", "in", "--format", "html=out/"], {
      ...several,
      "out/notes.txt": "mine",
    });
    expect([exit, io.stderr()]).toEqual([2, expect.stringContaining("--force replaces it")]);
  });

  test("is refused by a format that writes one file", async () => {
    const { io, exit } = await run(["validate", "in", "--format", "sarif=out/"], several);
    expect([exit, io.stderr()]).toEqual([
      2,
      expect.stringContaining('"sarif" is written to one file'),
    ]);
  });
});

test("the exit code is that of every other format", async () => {
  const codes = await Promise.all(
    ["html", "markdown", "json"].map(
      async (format) => (await run(["validate", "in", "--format", format], several)).exit,
    ),
  );
  expect(codes).toEqual([1, 1, 1]);
});

const hostile = [
  "a | b || c",
  "`code` ``more``",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "[x](javascript:alert(1)) ![i](https://example.org/i.png)",
  "# heading",
  "--- ",
  "::::::",
  "::::::sheet{#evil}",
  ":bar[x]{there=9 gaps=9 of=9}",
  "{{title}} {{{title}}} {{#each x}}",
  "\u202egnirts\u202c",
  "</style><style>*{display:none}",
  "*bold* _it_ ~~gone~~ &lt; \\ 1. one",
];

const spoilt = `iuc: plan/1
id: spoilt
title: ${JSON.stringify(hostile.join(" "))}
profile: iuc-lap
language: en
status: consulted
cities: [{ id: city, name: ${JSON.stringify(hostile[2])}, country: PT }]
"<b>key</b> | \`x\`": 1
actions:
${hostile.map((title, at) => `  - { id: a${at}, title: ${JSON.stringify(title)}, start: 2027, end: 2026 }`).join("\n")}
`;

describe.each(["in/a`|<b>&*/plan.yaml", "in/#[x](y)/plan.yaml"])("hostile texts in %s", (file) => {
  const files = { [file]: spoilt, ...submission("braga", "pt", 0.9) };
  const asked = ["in", "--stage", "consulted", "--format"];

  test("mean nothing in HTML", async () => {
    const html = await sheet([...asked, "html"], files);
    const body = html.slice(html.indexOf("<body>"));
    const tags = new Set([...body.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    const ours =
      "a article body dd div dl dt h1 h2 h3 h4 header html li main p rect section span strong svg table tbody td th thead tr ul";
    expect([...tags].sort()).toEqual(ours.split(" ").filter((tag) => tags.has(tag)));
    expect(body).not.toMatch(/<[^>]+\s(?:on\w+|style|src)=/i);
    expect(body).not.toMatch(/href="(?!#)/);
    expect(body).not.toContain("\u202e");
    expect(body).toContain("{{title}} {{{title}}} {{#each x}}");
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect([...body.matchAll(/<article\b/g)]).toHaveLength(3);
  });

  test("mean nothing in Markdown", async () => {
    const markdown = await sheet([...asked, "markdown"], files);
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
    const all: Nodes[] = [];
    const visit = (node: Nodes): void => {
      all.push(node);
      if ("children" in node) node.children.forEach(visit);
    };
    visit(tree);
    // What this parser finds in escaped addresses has no place in the text, and is no link elsewhere.
    const links = all.flatMap((node) => (node.type === "link" && node.position ? [node.url] : []));
    expect(links.filter((url) => !url.startsWith("#plan-"))).toEqual([]);
    const html = all.flatMap((node) => (node.type === "html" ? [node.value] : []));
    expect(html.filter((value) => !/^<(?:a id="plan-[\w-]+"|\/a)>/.test(value))).toEqual([]);
    const kinds = new Set(all.map(({ type }) => type));
    for (const kind of ["image", "inlineCode", "code", "delete", "thematicBreak", "definition"])
      expect(kinds).not.toContain(kind);
    expect(all.filter(({ type }) => type === "table")).toHaveLength(3);
    expect(all.filter((node) => node.type === "heading" && node.depth === 1)).toHaveLength(1);
  });
});
