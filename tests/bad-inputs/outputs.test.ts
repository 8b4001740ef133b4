// What authors write reaches terminals, log readers, browsers and other programs; it must not act there.
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { nodesOf } from "../../src/export/tree.ts";
import { parseXml, type Element } from "../format/xml.ts";
import { everyFormat, plan, validate, type Files } from "./every-format.ts";
import { expectInert } from "./inert.ts";

/** A plan that says the text in values, names of fields, ids, references and its own name. */
const saying = (text: string): Files => {
  const t = JSON.stringify(text).replaceAll("\u007f", "\\u007f");
  return {
    [`in/${fileName(text)}.plan.yaml`]: plan
      .replace("status: draft", `status: ${t}`)
      .replace("Shade for all", t)
      .replace("name: Lyon", `name: ${t}`),
    [`in/${fileName(text)}/plan.yaml`]: `${plan.replace("Shade for all", t)}${t}: 1
summary: ${t}
tags: [${t}, ${t}]
stakeholders: [{ id: s, name: ${t} }, { id: s, name: ${t} }]
actions: [{ id: a, title: ${t}, owners: [${t}], objectives: [none], ${t}: { x: 1 } }]
`,
    [`in/${fileName(text)}/actions/a1.yaml`]: `id: a1\ntitle: ${t}\nowners: [nobody]\n`,
  };
};

const fileName = (text: string): string => text.replaceAll(/[/\0]/g, "∕").slice(0, 100);

const texts: Readonly<Record<string, readonly string[]>> = {
  "B31 marks that turn the direction": ["a\u202eb\u202c", "\u2066a\u2069", "\u061ca", "a\u200fb"],
  "B50 what a terminal obeys": [
    "a\u001b[31mred\u001b[0m",
    "a\u001b]8;;https://example.org\u0007x\u001b]8;;\u0007",
    "\u001b]52;c;ZXZpbA==\u0007",
    "abc\b\b\bx",
    "error\rfine ",
    "\u009b31m",
    "\u001b[2J\u001b[H",
    "\u001bc\u001b(0",
    "\u007f\u0000",
  ],
  "B51 what a runner obeys": [
    "x\n::error::boo",
    "::error file=a,line=1::boo",
    "::stop-commands::t",
    " ::add-mask::a",
    "x\r\n::set-output name=a::b",
    "x\u2028::error::b",
    "##[group]x",
    "a ##[error]b",
    "##vso[task.setvariable variable=a]b",
    "x%0A::error::boo",
    "x\n##teamcity[message text='a']",
  ],
  "B52 what parts the values of annotations": ["100%, a:b,c=d", "%25%0A%3A%2C", "a::b,line=7"],
  "B53 what XML does not hold": [
    "a]]>b",
    "<![CDATA[a",
    "\u0001\ufffe\uffff",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
    "&lt;&#0;&",
    `"'><failure message="x`,
    "<!-- a --",
  ],
  "B54 what is no URI and no message of SARIF": ["a b%20#c?d[e]", "[a](1) {0} {1}", "é\u0301 ü 烟"],
  "B55 what Markdown takes for marks": [
    "a | b `c` **d** _e_ ~~f~~",
    "[x](javascript:alert(1))",
    "![y](https://example.org/z.png)",
    "[^1] [a]: https://example.org",
    "<https://example.org> https://example.org www.example.org",
    "# heading",
    "x\n\n# heading\n\n---\n\n- a",
    "---\ntitle: x\n---",
    "```js\nalert(1)\n```",
    "<details><summary>x</summary>",
    ":gap[x] ::figure{id=timeline} :::cover",
    "$x^2$ &copy; @somebody #1",
  ],
  "B56 what a browser runs": [
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    '" onmouseover="alert(1)',
    "<svg/onload=alert(1)>",
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<base href=//example.org>",
    "*/ } @import url(//example.org); body { /*",
    "javascript:alert(1)",
  ],
  "B57 what a template would fill in": [
    "{{title}} {{{title}}} {{> sheet}}",
    "{{#each groups}}x{{/each}}",
    "{{constructor.constructor}} {{lookup this 'constructor'}}",
    '{{t "sheet.kicker"}} {{!-- x --}} \\{{a}}',
    "${title} <%= title %> {title}",
  ],
};

const cases = Object.entries(texts).flatMap(([name, all]) =>
  all.map((text) => [name, JSON.stringify(text), text] as const),
);

test.each(cases)(
  "%s: %s acts in no format",
  async (_, __, text) => {
    const { json } = await everyFormat(saying(text), { args: ["in"] });
    expect(json.exit).toBe(1);
  },
  60_000,
);

test.each(cases)("%s: %s in colour: only ours", async (_, __, text) => {
  const { stdout, stderr } = await validate(saying(text), { args: ["in"], color: true });
  // eslint-disable-next-line no-control-regex -- colours of ours
  const bare = stdout.replaceAll(/\u001b\[[\d;]*m/g, "");
  expectInert("pretty", { exit: 1, stdout: bare, stderr, summary: "" });
  expect(stdout).not.toBe(bare);
});

describe("on stderr", () => {
  const hostile = [...(texts["B50 what a terminal obeys"] ?? []), ...(texts["B51 what a runner obeys"] ?? [])]; // prettier-ignore

  test.each(hostile)("B50 and B51 %j in words of the command line", async (text) => {
    const lines: readonly (readonly string[])[] = [
      ["validate", text],
      ["validate", `--${text}`],
      ["validate", "--stage", text],
      ["validate", "--format", text],
      ["validate", "--format", `json=${text}/`],
      ["validate", "--rule", `${text}=off`],
      ["validate", "--profile", text],
      ["validate", "--config", text],
      ["validate", "--baseline", text],
      ["validate", "--files-from", text],
      ["validate", "--exclude", text],
      ["validate", "--changed", text],
      ["validate", "--today", text],
      ["validate", "--shard", text],
      ["--lang", text, "validate"],
      [text],
      ["explain", text],
      ["schema", text],
      ["config", "show", text],
      ["render", text],
      ["render", "a.plan.yaml", "--template", text],
      ["merge-reports", text],
      ["init", text, "--yes", "--country", text, "--city", text, "--theme", text],
    ];
    for (const line of lines) {
      const io = memoryIo({ files: { "a.plan.yaml": plan } });
      const exit = await main(line, io);
      expectInert("pretty", { exit, stdout: io.stdout(), stderr: io.stderr(), summary: "" });
    }
  });

  test.each(hostile)("B50 and B51 %j in settings, baselines and reports", async (text) => {
    const t = JSON.stringify(text).replaceAll("\u007f", "\\u007f");
    const files = {
      "a.plan.yaml": plan,
      [`${fileName(text)}/iuc.config.yaml`]: "rules: {}\n",
      [`${fileName(text)}/plan.yaml`]: plan,
      "wrong.yaml": `${t}: 1\nprofile: ${t}\nrules: { ${t}: off }\ninclude: [${t}]\n`,
      "known.yaml": `iuc: baseline/1\n${t}: 1\nplans: [${t}]\n`,
      "report.json": JSON.stringify({ schemaVersion: text, tool: { name: text }, [text]: 1 }),
    };
    for (const line of [
      ["validate"],
      ["validate", "--config", "wrong.yaml"],
      ["validate", "--baseline", "known.yaml"],
      ["merge-reports", "report.json"],
      ["config", "show", "--config", "wrong.yaml"],
    ]) {
      const io = memoryIo({ files });
      const exit = await main(line, io);
      expectInert("pretty", { exit, stdout: io.stdout(), stderr: io.stderr(), summary: "" });
    }
  });
});

const wrong = plan.replace("status: draft", "status: darft");

test("B52 the runner reads the place back as it is", async () => {
  const name = "100%, a:b,c=d %0A.plan.yaml";
  const { stdout } = await validate({ [name]: wrong }, { args: ["--format", "github"] });
  const [, properties = ""] = /^::error ([^:]*)::/.exec(stdout) ?? [];
  const read = (text: string): string =>
    text.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%0A", "\n").replaceAll("%25", "%"); // prettier-ignore
  const pairs = properties.split(",").map((pair) => pair.split("=").map(read));
  expect(pairs.map(([key]) => key)).toEqual("file line endLine col endColumn title".split(" "));
  expect(properties).toContain("file=100%25%2C a%3Ab%2Cc=d %250A.plan.yaml,line=6");
});

const textsIn = (element: Element): readonly string[] => [
  element.text,
  ...Object.values(element.attributes),
  ...element.children.flatMap(textsIn),
];

test("B53 a reader of XML gets the text back", async () => {
  const { stdout } = await validate(
    { "a.plan.yaml": plan.replace("draft", JSON.stringify(`]]><a b="c">&d;`)) },
    { args: ["--format", "junit"] },
  );
  expect(textsIn(parseXml(stdout)).join("\n")).toContain(`]]><a b="c">&d;`);
});

describe("B54 SARIF", () => {
  interface Log {
    readonly runs: readonly {
      readonly results: readonly {
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
        }[];
      }[];
    }[];
  }

  const uris = async (files: Files, ...args: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await validate(files, { args: ["--format", "sarif", ...args] });
    return (JSON.parse(stdout) as Log).runs.flatMap(({ results }) =>
      results.flatMap(({ locations }) =>
        locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
      ),
    );
  };

  test.each(["a b%20#c?d[e].plan.yaml", "é/ü 烟.plan.yaml", "\\a.plan.yaml"])(
    "B54 %j is found again by its address, seen from the folder of the run",
    async (name) => {
      const base = "file:///work/";
      for (const path of [name, `./${name}`, `/work/${name}`]) {
        const [uri = ""] = await uris({ [name]: wrong }, path);
        expect(decodeURIComponent(new URL(uri, base).pathname)).toBe(`/work/${name}`);
      }
    },
  );

  test("B54 many equal findings have a name each", async () => {
    const line = "  - { id: a, title: A, satus: x }\n";
    const files = { "a.plan.yaml": `${plan}actions:\n${line.repeat(50)}` };
    await everyFormat(files);
    expect((await uris(files)).length).toBeGreaterThanOrEqual(50);
  });
});

/** The words of a page, without its style. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<style>[\s\S]*?<\/style>|<[^>]*>/g, "\n")
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"' })[name] ?? "&"); // prettier-ignore

const literal = ["B55", "B56", "B57"].flatMap((id) =>
  cases.filter(([name, , text]) => name.startsWith(id) && !text.includes("\n")),
);

test.each(literal)("%s: %s is printed as it was written", async (_, __, text) => {
  const files = { "a.plan.yaml": plan.replace("Shade for all", JSON.stringify(text)) };
  const { markdown, html } = await everyFormat(files);
  const nodes = [...nodesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown.stdout))];
  const shown = nodes.map((node) => ("value" in node ? node.value : ""));
  expect(shown.join("")).toContain(text);
  expect(wordsOf(html.stdout)).toContain(text);
});

test("B56 pages refuse scripts by their policy, whatever stands in them", async () => {
  const { html } = await everyFormat({ "a.plan.yaml": wrong });
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html.stdout) ?? [];
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  const hash = Buffer.from(digest).toString("base64");
  expect(html.stdout).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"`,
  );
});
