// What `iuc validate` makes of real folders: the bad inputs that need a disk, and large ones.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskFiles } from "../src/cli/files-disk.ts";
import { memoryIo } from "../src/cli/io-memory.ts";
import type { Files } from "../src/cli/io.ts";
import { main } from "../src/cli/main.ts";
import { formats } from "../src/format/index.ts";

const plan = `iuc: plan/1
id: trees
title: Shade for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iuc-validate-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (path: string | Buffer, content: string): void => {
  if (typeof path === "string") mkdirSync(dirname(join(folder, path)), { recursive: true });
  const target =
    typeof path === "string"
      ? join(folder, path)
      : Buffer.concat([Buffer.from(`${folder}/`), path]);
  writeFileSync(target, content);
};

const run = async (args: readonly string[], files: Files = diskFiles(folder)) => {
  const io = { ...memoryIo(), cwd: folder, files };
  const exit = await main(["validate", ...args], io);
  return { exit, stdout: io.stdout(), stderr: io.stderr() };
};

describe("on a disk", () => {
  beforeEach(() => {
    put("good.plan.yaml", plan);
  });

  test("a pipe nobody writes to is a finding and holds nobody (B43)", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.plan.yaml")]);
    const { exit, stdout } = await run(["--format", "concise"]);
    expect(stdout).toMatch(/^pipe\.plan\.yaml:1:1 error .* \(io\/not-a-file\)\n/);
    expect(stdout).toContain("1 plan checked, 1 could not be read: 1 error\n");
    expect(exit).toBe(1);
  });

  test("a part that cannot be read is a finding of its plan (B43)", async () => {
    put("north/plan.yaml", plan);
    execFileSync("mkfifo", [join(folder, "north/risks.yaml")]);
    const { exit, stdout } = await run(["north", "--format", "concise"]);
    expect(stdout).toMatch(/^north\/risks\.yaml:1:1 error .* \(io\/not-a-file\)\n1 plan checked: /);
    expect(exit).toBe(1);
  });

  test("a folder named like a plan is a finding (B43)", async () => {
    put("folder.plan.yaml/readme.txt", "nothing\n");
    const { exit, stdout } = await run(["--format", "concise"]);
    expect(stdout).toMatch(/^folder\.plan\.yaml:1:1 error .* \(io\/not-a-file\)\n/);
    expect(exit).toBe(1);
  });

  test("a link that leads in a circle is a finding (B42)", async () => {
    symlinkSync("circle.plan.yaml", join(folder, "circle.plan.yaml"));
    const { exit, stdout } = await run(["--format", "concise"]);
    expect(stdout).toMatch(/^circle\.plan\.yaml:1:1 error .* \(io\/not-a-file\)\n/);
    expect(exit).toBe(1);
  });

  test("a file that vanishes while the run goes on is a finding (B44)", async () => {
    const files = diskFiles(folder);
    const vanishing: Files = {
      ...files,
      read: (path, limit) => {
        rmSync(join(folder, path));
        return files.read(path, limit);
      },
    };
    const { exit, stdout } = await run(["--format", "concise"], vanishing);
    expect(stdout).toMatch(/^good\.plan\.yaml:1:1 error .* \(io\/unreadable\)\n/);
    expect(exit).toBe(1);
  });

  test.each([
    ["a line end and a command", "a\n::error::b.plan.yaml", "a\\n::error::b.plan.yaml"],
    ["a command at its start", "::error::b.plan.yaml", "\\u{3a}:error::b.plan.yaml"],
    ["an escape", "a\u001b[31mb.plan.yaml", "a^[[31mb.plan.yaml"],
    ["a dash at its start", "-b.plan.yaml", "-b.plan.yaml"],
    ["a percent sign and quotes", `100%'"b.plan.yaml`, `100%'"b.plan.yaml`],
  ])("a name with %s is shown escaped (B45)", async (_, name, shown) => {
    put(name, plan.replace("draft", "darft"));
    const { exit, stdout } = await run(["--format", "concise"]);
    expect(stdout.split("\n").find((line) => line.includes("field/choice"))).toContain(
      `${shown}:6:9 error `,
    );
    expect(stdout).not.toMatch(/^::/m);
    expect(stdout).not.toContain("\u001b");
    expect(exit).toBe(1);
  });

  test("a name that is no UTF-8 is a finding or a result, never a crash (B45)", async () => {
    put(Buffer.from([0x61, 0xff, ...Buffer.from(".plan.yaml")]), plan);
    const { exit, stdout } = await run(["--format", "concise"]);
    expect(stdout).toMatch(/^a\\u\{fffd\}\.plan\.yaml:1:1 error .* \(io\/unreadable\)\n/);
    expect(exit).toBe(1);
  });

  test("a result that cannot be written is told, and nothing else is (B47)", async () => {
    const { exit, stdout, stderr } = await run(["--out", "good.plan.yaml/report.txt"]);
    expect(stdout).toBe("");
    expect(stderr).toContain('error: there is no folder for "good.plan.yaml/report.txt"');
    expect(exit).toBe(2);
  });

  test("a link is not written through (B47)", async () => {
    symlinkSync("elsewhere.txt", join(folder, "report.txt"));
    const { exit, stderr } = await run(["--out", "report.txt"]);
    expect(stderr).toContain('there is something at "report.txt" already');
    expect(exit).toBe(2);
  });
});

test("200,000 wrong items: a short text, the full count (B35)", async () => {
  put("a.plan.yaml", `${plan}tags: [${"1, ".repeat(200_000)}]\n`);
  const { exit, stdout } = await run([]);
  expect(stdout).toContain("1 plan checked: 200,000 errors\n");
  expect(stdout.length).toBeLessThan(20_000);
  expect(exit).toBe(1);
});

test("one text of three megabytes: a short message (B08)", async () => {
  put("a.plan.yaml", `${plan}summary: "${"tree ".repeat(600_000)}"\n`);
  for (const format of ["pretty", "concise", "github"]) {
    const { exit, stdout } = await run(["--format", format]);
    expect(stdout).toContain("text/too-long");
    expect(stdout.length).toBeLessThan(2_000);
    expect(exit).toBe(1);
  }
});

describe("exit codes do not depend on the format", () => {
  test.each([
    ["fine", plan, [], 0],
    ["wrong", plan.replace("draft", "darft"), [], 1],
    ["wrong, no gate", plan.replace("draft", "darft"), ["--fail-on", "never"], 0],
    ["unreadable", "[", [], 1],
    ["unreadable, no gate", "[", ["--fail-on", "never"], 2],
  ])("%s", async (_, text, args, code) => {
    put("a.plan.yaml", text);
    for (const format of Object.keys(formats)) {
      const { exit } = await run([...args, "--format", format]);
      expect(exit, format).toBe(code);
    }
  });
});

test("the same plans give the same bytes, in any order of the paths", async () => {
  for (const name of ["b", "a", "c10", "c2"]) put(`${name}.plan.yaml`, `${plan}colour: red\n`);
  const names = ["c10", "a", "c2", "b"].map((name) => `${name}.plan.yaml`);
  for (const format of Object.keys(formats)) {
    const { stdout } = await run(["--format", format]);
    const { stdout: again } = await run(["--format", format, ...names, "a.plan.yaml", "."]);
    expect(again).toBe(stdout);
  }
});
