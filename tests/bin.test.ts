// The built command as a process: what only a real one can show.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
}, 120_000);

const iuc = (...args: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ["bin/iuc.js", ...args], { encoding: "utf8" });

test("results go to stdout, errors to stderr, the exit code to the shell", () => {
  expect(iuc("schema")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("plan") as string,
    stderr: "",
  });
  expect(iuc("scheme")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: 'error: unknown command "scheme", did you mean "schema"?\n',
  });
});

test("a wrong flag ends the command, whatever was started in the background", () => {
  const run = (...flags: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ["bin/iuc.js", "render", "examples/vic", ...flags], {
      timeout: 30_000,
    });
  expect(run("--today", "2026-13-01")).toMatchObject({ status: 2, signal: null });
  expect(run("--lang", "zz-bad!")).toMatchObject({ status: 2, signal: null });
}, 90_000);

test("B61 a reader that stops early is no failure", async () => {
  const child = spawn(process.execPath, ["bin/iuc.js", "schema", "plan"]);
  child.stdout.destroy();
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  expect([await once(child, "close"), complaints]).toEqual([[0, null], ""]);
});

test("B61 a reader that stops early does not turn findings into a success", async () => {
  const folder = mkdtempSync(join(tmpdir(), "iuc-"));
  const bad = join(folder, "bad.plan.yaml");
  writeFileSync(bad, "iuc: plan/1\n");
  const child = spawn(process.execPath, ["bin/iuc.js", "validate", bad]);
  child.stdout.destroy();
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  expect([await once(child, "close"), complaints]).toEqual([[1, null], ""]);
});

test.skipIf(!existsSync("/dev/full"))("a full disk behind the output is told, with 2", () => {
  const full = openSync("/dev/full", "w");
  const result = spawnSync(process.execPath, ["bin/iuc.js", "validate", "examples/vic"], {
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  expect([result.status, result.stderr]).toEqual([
    2,
    "error: the result cannot be written to standard output: no space is left\n",
  ]);
});

test("a fault of ours ends with 3, a stack and a request to report it", () => {
  const folder = mkdtempSync(join(tmpdir(), "iuc-"));
  const broken = join(folder, "broken.mjs");
  writeFileSync(broken, "JSON.parse = () => { throw new TypeError('out of order'); };");
  const result = spawnSync(process.execPath, ["--import", broken, "bin/iuc.js", "schema"], {
    encoding: "utf8",
  });
  expect(result.status).toBe(3);
  expect(result.stderr).toMatch(/^TypeError: out of order\n {4}at /);
  expect(result.stderr).toContain("this is a fault in iuc, not in your plan; please report it");
});

test("B62 Ctrl-C ends with 130", async () => {
  const folder = mkdtempSync(join(tmpdir(), "iuc-"));
  const waiting = join(folder, "waiting.mjs");
  writeFileSync(waiting, "setTimeout(() => {}, 20_000);");
  const child = spawn(process.execPath, ["--import", waiting, "bin/iuc.js", "schema"]);
  await once(child.stdout, "data");
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([130, null]);
});
