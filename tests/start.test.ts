// The scripts that are started fastest do the same as the whole program, whatever became of what V8 remembered.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "iuc-start-"));
const remembered = join(root, "dist/fast/validate.cjs.v8");

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
  for (const part of ["bin", "dist", "package.json"])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve("schemas"), join(root, "schemas"));
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "bin/iuc.js"), ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
};

const lines: readonly (readonly string[])[] = [
  ["--help"],
  ["--version"],
  ["--colour"],
  ["validate", "--help"],
  ["validate", "examples/vic", "--today", "2026-11-23"],
  ["validate", "examples/vic", "--json"],
  ["validate", "examples/vic", "--format", "sarif", "--stage", "closed"],
  ["validate", "tests/findings/06-relative-time.yaml", "--format", "junit"],
  ["--quiet", "validate", "examples/vic"],
  ["validate", "--color", "never", "nowhere"],
  ["validate", "examples/vic", "--profile", "published"],
];

const all = (): readonly object[] => lines.map((line) => run(...line));

test("with and without the fast scripts every command line says the same", () => {
  const fast = all();
  rmSync(join(root, "dist/fast"), { recursive: true });
  const whole = all();
  cpSync("dist/fast", join(root, "dist/fast"), { recursive: true });
  expect(fast).toEqual(whole);
}, 120_000);

const damaged: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  empty: () => Buffer.alloc(0),
  short: (bytes) => bytes.subarray(0, bytes.length / 2),
  "one bit off": (bytes) => bytes.map((byte, at) => (at === 50_000 ? byte ^ 1 : byte)) as Buffer,
  foreign: () => readFileSync("dist/fast/help.cjs.v8"),
  "of another kind": () => Buffer.from("not what V8 wrote"),
};

test.each(Object.keys(damaged))("a memory that is %s is ignored", (kind) => {
  const whole = readFileSync("dist/fast/validate.cjs.v8");
  const expected = run("validate", "examples/vic");
  writeFileSync(remembered, damaged[kind]?.(whole) ?? whole);
  expect(run("validate", "examples/vic")).toEqual(expected);
  expect(expected.stdout).toContain("checked");
});

test("a memory of another script, as long as this one, is ignored", () => {
  const script = join(root, "dist/fast/validate.cjs");
  const text = readFileSync(script, "utf8");
  const hash = text.slice(2, 66);
  const other = text.replace(hash, "0".repeat(64)).replaceAll("# plan", "# PLAN");
  expect(other).toHaveLength(text.length);
  writeFileSync(script, other);
  cpSync("dist/fast/validate.cjs.v8", remembered);
  const { stdout } = run("validate", "examples/vic");
  writeFileSync(script, text);
  expect(stdout).toContain("1 PLAN checked");
});
