// The scripts that are started fastest do the same as the whole program, whatever became of what V8 remembered.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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
  for (const part of ["schemas", "templates", "node_modules"])
    symlinkSync(resolve(part), join(root, part));
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
  ["render", "--help"],
  ["render", "examples/vic", "--to", "md,html,typ", "--dry-run"],
  ["render", "examples/vic", "--lang", "pt", "--to", "md", "--template", "council", "--dry-run"],
  ["render", "examples/vic", "--template", "plam"],
  ["render", "nowhere", "--to", "docx"],
];

const all = (): readonly object[] => lines.map((line) => run(...line));

test("with and without the fast scripts every command line says the same", () => {
  const fast = all();
  rmSync(join(root, "dist/fast"), { recursive: true });
  const whole = all();
  cpSync("dist/fast", join(root, "dist/fast"), { recursive: true });
  expect(fast).toEqual(whole);
}, 120_000);

/** Bytes of a report in the outputs that need nothing but the program. */
const written = (folder: string): readonly string[] => {
  const out = join(root, folder);
  const to = ["--to", "md,html,typ", "--out", out];
  expect(run("render", "examples/vic", "--template", "summary", ...to)).toMatchObject({
    status: 0,
  });
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|html|typ|svg)$/.test(path))
    .toSorted()
    .map((path) => `${path}\n${readFileSync(join(out, path), "utf8")}`);
};

test("with and without the fast scripts a report has the same bytes", () => {
  const fast = written("fast");
  rmSync(join(root, "dist/fast"), { recursive: true });
  const whole = written("whole");
  cpSync("dist/fast", join(root, "dist/fast"), { recursive: true });
  expect(fast.length).toBeGreaterThan(2);
  expect(fast).toEqual(whole);
}, 60_000);

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
