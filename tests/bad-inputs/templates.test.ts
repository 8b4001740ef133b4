// B58: a template of a city can print what a report has, and nothing else; one without an end is stopped.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openAssets } from "../../src/cli/assets.ts";
import { diskFiles } from "../../src/cli/files-disk.ts";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { inChild, TemplateLimitError } from "../../src/cli/templates/child.ts";
import { faultsIn } from "../../src/template/faults.ts";
import { en } from "../../src/locales/en.ts";
import { reportVocabulary } from "../../src/report/template.ts";
import { reportOf } from "../support/report.ts";
import { plan, type Files } from "./every-format.ts";

const about = "id: ours\ntitle: Ours\n";

const render = async (files: Files) => {
  const io = memoryIo({
    files: { "a.plan.yaml": plan, "ours/template.yaml": about, ...files },
  });
  const exit = await main(["render", "a.plan.yaml", "--to", "md", "--template", "ours"], io);
  return { exit, said: io.stderr(), written: io.written() };
};

const refused: readonly (readonly [string, string, string])[] = [
  ["the constructor", "{{text cover.constructor}}", "template/prototype"],
  ["the constructor's name", "{{text constructor.name}}", "template/prototype"],
  ["__proto__", "{{text cover.__proto__.polluted}}", "template/prototype"],
  ["a method", "{{text cover.title.toString}}", "template/prototype"],
  ["a method of the report", "{{text toString}}", "template/prototype"],
  ["the getter's maker", "{{#with __defineGetter__}}x{{/with}}", "template/prototype"],
  ["a prototype by lookup", '{{lookup this "constructor"}}', "template/helper"],
  ["a prototype inside", '{{text (lookup this "constructor")}}', "template/helper"],
  [
    "the known chain",
    '{{#with "s" as |s|}}{{#with split as |c|}}{{pop (push "x")}}{{/with}}{{/with}}',
    "template/helper",
  ],
  ["a prototype as a list", "{{#each constructor}}x{{/each}}", "template/prototype"],
  [
    "a prototype as a column",
    '{{table actions.rows "constructor columns.action"}}',
    "template/field",
  ],
  ["a prototype of words", '{{t "constructor.name"}}', "template/words"],
  ["the root's data", "{{text @root.constructor}}", "template/prototype"],
  ["what is not the report's", "{{text @index}}", "template/field"],
  ["an unknown helper", "{{shout cover.title}}", "template/helper"],
  ["an unknown block", "{{#repeat 9}}x{{/repeat}}", "template/helper"],
  ["a helper of the library", "{{log cover.title}}", "template/helper"],
  ["a helper without its field", "{{anchor}}", "template/helper"],
  ["a helper with a number", "{{prose 5}}", "template/helper"],
  ["a helper with a text for a list", '{{facts "x"}}', "template/helper"],
  ["more than a helper takes", "{{text cover.title cover.label}}", "template/helper"],
  ["words without a key", "{{t}}", "template/helper"],
  ["a table without columns", "{{table actions.rows}}", "template/helper"],
  ["a block without its field", "{{#if}}x{{/if}}", "template/helper"],
  ["a block of a number", "{{#with 5}}x{{/with}}", "template/helper"],
  ["a missing partial", "{{> header}}", "template/partial"],
  ["a partial by name", "{{> (lookup . 'x')}}", "template/partial"],
  ["a block partial", "{{#> layout}}x{{/layout}}", "template/partial"],
  ["a decorator", '{{#*inline "x"}}y{{/inline}}', "template/partial"],
  ["a value as it is", "{{{cover.title}}}", "template/raw"],
  ["a value with an ampersand", "{{&cover.title}}", "template/raw"],
  ["an unknown field", "{{text cover.titel}}", "template/field"],
  ["braces that stay open", "{{#if cover}}x", "template/syntax"],
  ["a syntax tree as text", '{"type":"Program","body":[{{', "template/syntax"],
];

describe("B58 a template", () => {
  test.each(refused)("B58 that names %s is refused with its line", async (_, source, rule) => {
    const { exit, said, written } = await render({ "ours/report.md.hbs": `# T\n\n${source}\n` });
    expect(exit).toBe(2);
    expect(said).toContain(rule);
    expect(said).toMatch(/ours\/report\.md\.hbs:[34]:/);
    expect(Object.keys(written).filter((path) => path.startsWith("out/"))).toEqual([]);
  });

  test("B58 that is a syntax tree instead of a text is refused", async () => {
    const tree = { type: "Program", body: [], strip: {}, loc: {} };
    expect(faultsIn(tree, reportVocabulary(en))).toMatchObject([
      { message: "a template is a text" },
    ]);
    const { exit, said } = await render({
      "ours/template.yaml": `${about}report: { type: Program, body: [] }\n`,
      "ours/report.md.hbs": "# T\n",
    });
    expect(exit).toBe(2);
    expect(said).toContain("field/unknown");
  });
});

const many = (count: number): string =>
  Array.from({ length: count }, (_, at) => `  - { id: a${at}, title: Action ${at} }\n`).join("");

describe("a template without an end", () => {
  const nested = (depth: number, inside: string): string =>
    `# T\n\n${"{{#each @root.actions.rows}}".repeat(depth)}${inside}${"{{/each}}".repeat(depth)}\n`;

  const job = async (
    source: string,
    limits: { readonly time: number; readonly memory: number },
  ) => {
    const actions = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, title: `A ${at}` }));
    const { report } = reportOf({ actions });
    return inChild(openAssets(), { type: "fill", source, own: {}, report, catalog: en }, limits);
  };

  test("is stopped when its time is over", async () => {
    const endless = job(nested(8, "{{#if code}}{{/if}}"), { time: 1000, memory: 256 });
    await expect(endless).rejects.toThrow(TemplateLimitError);
    await expect(endless).rejects.toThrow("took longer than 1 s");
  });

  test("is stopped when it needs too much memory", async () => {
    const huge = job(nested(8, "{{text title}}"), { time: 60_000, memory: 32 });
    await expect(huge).rejects.toThrow("needed more than 32 MB");
  }, 60_000);

  test("is not said to need memory when it is iuc that breaks", async () => {
    // Nothing checks what is handed to the child here.
    const broken = job("# T\n\n{{facts cover}}\n", { time: 60_000, memory: 256 });
    await expect(broken).rejects.toThrow("met a fault of iuc");
  });

  test("is stopped when it makes too much text", async () => {
    const long = job(nested(3, "x".repeat(200)), { time: 60_000, memory: 256 });
    await expect(long).rejects.toThrow("more than 5 MB of text");
  });

  test("is stopped when it is a thousand blocks deep and more", async () => {
    const source = "{{#if cover}}".repeat(20_000) + "{{/if}}".repeat(20_000);
    const check = inChild(
      openAssets(),
      { type: "check", source, own: {} },
      { time: 1000, memory: 256 },
    );
    await expect(check).rejects.toThrow(TemplateLimitError);
  });

  test("is stopped when its parts lie too deep", async () => {
    await expect(job(">".repeat(3000), { time: 30_000, memory: 256 })).rejects.toThrow("too deep");
  });

  test("fails one report, says so, and exits with 3", async () => {
    const { exit, said, written } = await render({
      "a.plan.yaml": `${plan}actions:\n${many(60)}`,
      "ours/report.md.hbs": nested(3, "x".repeat(100)),
    });
    expect(exit).toBe(3);
    expect(said).toContain("error: a.plan.yaml: the template makes more than 5 MB of text");
    expect(written["out/trees.ours.md"]).toBeUndefined();
  });

  test("sees nothing of our environment", async () => {
    process.env.IUC_SECRET = "hidden";
    const reply = await job("# T\n\n{{text cover.title}}\n", { time: 30_000, memory: 256 });
    delete process.env.IUC_SECRET;
    expect(JSON.stringify(reply)).toContain("A plan");
    expect(JSON.stringify(reply)).not.toContain("hidden");
  });
});

describe("B41 on a disk", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "iuc-own-"));
    mkdirSync(join(folder, "ours"));
    put("secret.md.hbs", "# Secret\n");
    put("a.plan.yaml", plan);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (path: string, content: string): void => {
    writeFileSync(join(folder, path), content);
  };

  const run = async (...args: readonly string[]) => {
    const io = { ...memoryIo(), cwd: folder, files: diskFiles(folder) };
    return {
      exit: await main(["render", "a.plan.yaml", "--to", "md", ...args], io),
      said: io.stderr(),
    };
  };

  test("B41 a template's text that is a link to elsewhere is not read", async () => {
    put("ours/template.yaml", about);
    symlinkSync("../secret.md.hbs", join(folder, "ours/report.md.hbs"));
    const { exit, said } = await run("--template", "ours");
    expect(exit).toBe(2);
    expect(said).toContain("is a link that leads out of the template");
  });

  test("B41 a theme's logo that is a link to elsewhere is not read", async () => {
    put("ours/theme.yaml", "iuc: theme/1\ntitle: T\nlogo: { file: logo.svg, alt: Mark }\n");
    symlinkSync("../secret.md.hbs", join(folder, "ours/logo.svg"));
    const { exit, said } = await run("--theme", "ours/theme.yaml");
    expect(exit).toBe(2);
    expect(said).toContain("path/outside-root");
  });

  test("B41 a configuration names no theme and no template elsewhere", async () => {
    put("iuc.config.yaml", "theme: ../other/theme.yaml\ntemplates: [/etc/templates]\n");
    const { exit, said } = await run();
    expect(exit).toBe(2);
    expect(said).toContain("path/outside-root");
    expect(said).toContain("iuc.config.yaml:1:");
    expect(said).toContain("iuc.config.yaml:2:");
  });
});
