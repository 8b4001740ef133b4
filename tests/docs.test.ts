// The guides are run: their files are written and their commands typed, in order, with the built command.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "iuc-docs-"));

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
  const iuc = `#!/bin/sh\nexec "${process.execPath}" "${resolve("bin/iuc.js")}" "$@"\n`;
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/iuc"), iuc, { mode: 0o755 });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * A fenced block: `sh run`, `sh run exit=1`, `text said` (lines of what the last run said), or
 * `yaml file=a/b.yaml`; others are only read.
 */
interface Block {
  readonly line: number;
  readonly language: string;
  readonly marks: readonly string[];
  readonly text: string;
}

const blocksIn = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\S+)([^\n]*)\n(.*?)^```$/gms)].map(
    ({ index, 1: language = "", 2: marks = "", 3: text = "" }) => ({
      line: markdown.slice(0, index).split("\n").length,
      language,
      marks: marks.trim().split(/\s+/),
      text,
    }),
  );

const markOf = ({ marks }: Block, name: string): string | undefined =>
  marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1);

const run = (
  text: string,
  cwd: string,
): { readonly status: number | null; readonly all: string } => {
  const env = {
    ...process.env,
    PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH ?? ""}`,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Guide",
    GIT_AUTHOR_EMAIL: "guide@city.example",
    GIT_COMMITTER_NAME: "Guide",
    GIT_COMMITTER_EMAIL: "guide@city.example",
  };
  const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", text], {
    cwd,
    env,
    encoding: "utf8",
  });
  return { status, all: stdout + stderr };
};

const guides = readdirSync("docs").filter((name) => name.endsWith(".md"));

describe.each(guides)("%s", (guide) => {
  const blocks = blocksIn(readFileSync(join("docs", guide), "utf8"));
  const home = join(folder, guide.replace(".md", ""));

  test("does what it says", () => {
    mkdirSync(home);
    let said = "";
    for (const block of blocks) {
      const file = markOf(block, "file");
      if (file !== undefined) {
        mkdirSync(dirname(join(home, file)), { recursive: true });
        writeFileSync(join(home, file), block.text);
      }
      if (block.marks.includes("said")) expect(said, `line ${block.line}`).toContain(block.text);
      if (!block.marks.includes("run")) continue;
      const { status, all } = run(block.text, home);
      said = all;
      expect(status, `line ${block.line}: ${block.text}${all}`).toBe(
        Number(markOf(block, "exit") ?? 0),
      );
    }
  }, 120_000);

  test("shows only YAML that can be read", () => {
    for (const { language, text, line } of blocks)
      if (language === "yaml") expect(() => load(text), `line ${line}`).not.toThrow();
  });
});

test("the guide for consultants ends with a report", () => {
  const out = join(folder, "guide-consultants/out");
  expect(readFileSync(join(out, "braga.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  expect(readFileSync(join(out, "braga.html"), "utf8")).toContain("Build bus lanes");
});
