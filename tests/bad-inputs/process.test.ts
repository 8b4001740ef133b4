// B61 to B63: what only a process meets: readers that leave, Ctrl-C, bare surroundings.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatNames } from "../../src/cli/validate/formats.ts";
import { plan, validate } from "./every-format.ts";

const bin = resolve("bin/iuc.js");
const folder = mkdtempSync(join(tmpdir(), "iuc-process-"));

/** More than fits into a pipe in every format. */
const wrong = (index: number): string =>
  plan.replace("trees", `trees-${index}`) +
  Array.from({ length: 40 }, (_, line) => `colour${line}: red\n`).join("");

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
  mkdirSync(join(folder, "many"));
  for (let index = 0; index < 60; index += 1)
    writeFileSync(join(folder, `many/${index}.plan.yaml`), wrong(index));
  writeFileSync(join(folder, "one.plan.yaml"), plan.replace("draft", "darft"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  spawn(process.execPath, [bin, ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });

describe("B61: a reader that leaves", () => {
  test.each(formatNames)("B61: %s into a pipe that is closed at once", async (format) => {
    const child = start(["validate", "many", "--format", format]);
    child.stdout.destroy();
    let complaints = "";
    child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    expect([code, signal, complaints]).toEqual([expect.any(Number), null, ""]);
    expect([0, 1]).toContain(code);
  });

  test("B61: one that reads a line gets it, and nobody complains", () => {
    const line = `"${process.execPath}" "${bin}" validate many --format concise | head -n 1`;
    const { stdout, stderr, status } = spawnSync("sh", ["-c", line], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toMatch(/^many\/0\.plan\.yaml:8:1 error .*\n$/);
    expect([stderr, status]).toEqual(["", 0]);
  });

  test("B61: closed standard error does not change the result", () => {
    const line = `"${process.execPath}" "${bin}" validate one.plan.yaml --format concise 2>&-`;
    const { stdout, status } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
    expect(stdout).toContain("one.plan.yaml:6:9 error unknown status");
    expect(status).toBe(1);
  });
});

test("B62: Ctrl-C at any moment ends with 130 and leaves a whole file or none", async () => {
  const out = join(folder, "out.json");
  const seen = new Set<number | null>();
  for (let delay = 40; delay <= 400; delay += 40) {
    rmSync(out, { force: true });
    const child = start(["validate", "many", "many", "--format", `json=${out}`]);
    setTimeout(() => child.kill("SIGINT"), delay);
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    // Before node listens, the system itself ends the process.
    if (signal !== null) expect(signal).toBe("SIGINT");
    seen.add(code);
    const left = readdirSync(folder).filter((name) => name.includes("out.json"));
    expect(left).toEqual(code === 1 ? ["out.json"] : left.filter((name) => name === "out.json"));
    if (left.includes("out.json"))
      expect(() => JSON.parse(readFileSync(out, "utf8")) as unknown).not.toThrow();
  }
  for (const code of seen) expect([null, 1, 130]).toContain(code);
}, 60_000);

test("B62: Ctrl-C in the middle of many plans is heard before the last", async () => {
  mkdirSync(join(folder, "crowd"));
  for (let index = 0; index < 2_000; index += 1)
    writeFileSync(join(folder, `crowd/${index}.plan.yaml`), wrong(index));
  const child = start(["validate", "crowd", "--jobs", "1", "--format", "json"]);
  let said = 0;
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.length));
  setTimeout(() => child.kill("SIGINT"), 1_000);
  expect([await once(child, "close"), said]).toEqual([[130, null], 0]);
}, 60_000);

test("B62: Ctrl-C while standard input is awaited ends with 130", async () => {
  const child = spawn(process.execPath, [bin, "validate", "-"], { cwd: folder });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  setTimeout(() => child.kill("SIGINT"), 1_000);
  expect([await once(child, "close"), said]).toEqual([[130, null], ""]);
});

describe("B63: bare surroundings", () => {
  const expected = "one.plan.yaml:6:9 error unknown status";

  test.each<[string, NodeJS.ProcessEnv]>([
    ["no variable at all", {}],
    ["no HOME", { PATH: process.env.PATH }],
    ["a HOME that is not there", { HOME: "/nowhere/at/all", PATH: process.env.PATH }],
    ["TERM=dumb", { ...process.env, TERM: "dumb" }],
    ["no TERM", { ...process.env, TERM: "" }],
    ["NO_COLOR", { ...process.env, NO_COLOR: "1" }],
    ["FORCE_COLOR that says no", { ...process.env, FORCE_COLOR: "0" }],
    ["a width of 0", { ...process.env, COLUMNS: "0", LINES: "0" }],
    ["a language nobody knows", { ...process.env, LANG: "xx_YY", LC_ALL: "C" }],
  ])("B63: %s", (_, env) => {
    const run = (format: string) =>
      spawnSync(process.execPath, [bin, "validate", "one.plan.yaml", "--format", format], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
    const { stdout, stderr, status } = run("concise");
    expect(stdout).toContain(expected);
    expect(stdout).not.toContain("\u001b");
    expect([stderr, status]).toEqual(["", 1]);
    expect(run("pretty").stdout).toContain('unknown status "darft"');
  });

  test.each([0, 1, 7, 20, 10_000])(
    "B63: a terminal of %i columns, in every format",
    async (width) => {
      const files = {
        "a.plan.yaml": `${plan.replace("draft", "darft")}summary: "${"日本 ".repeat(50)}\u202e"\n`,
        "long-name-of-a-folder-that-nobody-would-choose/plan.yaml": `${plan}colour: red\n`,
      };
      for (const format of formatNames) {
        const { exit, stdout } = await validate(files, { width, args: ["--format", format] });
        expect(stdout.length, format).toBeGreaterThan(100);
        expect(exit, format).toBe(1);
      }
    },
  );
});
