// Threads and the cache make a run faster and change nothing else: shown on the built command.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "iuc-speed-"));
const bin = join(root, "package/bin/iuc.js");

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
  // A copy, which stays as it is while others build.
  for (const part of ["bin", "dist", "package.json"])
    cpSync(part, join(root, "package", part), { recursive: true });
  symlinkSync(resolve("schemas"), join(root, "package/schemas"));
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const head = `iuc: plan/1
id: trams
title: Trams for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: porto, name: Porto, country: PT }]
`;

const line = fc.constantFrom(
  "colour: red\n",
  "actions: [{ id: a1, title: A, owners: [nobody] }]\n",
  "actions: [{ id: a1, title: A, start: 2030, end: 2027 }]\n",
  "themes: [mobilty]\n",
  "vision: TBD\n",
  'vision: "never closed\n',
  "# iuc-ignore field/unknown -- on purpose\nweather: fine\n",
  "status: nowhere\n",
  "summary: São Paulo – 龙岩\n",
);

const plans = fc.array(fc.array(line, { maxLength: 4 }), { minLength: 1, maxLength: 30 });

let count = 0;

const folderOf = (texts: readonly (readonly string[])[]): string => {
  const folder = join(root, `plans-${(count += 1)}`);
  mkdirSync(folder);
  for (const [at, lines] of texts.entries())
    writeFileSync(join(folder, `p${at}.plan.yaml`), head + lines.join(""));
  return folder;
};

const environment = (cache: string): NodeJS.ProcessEnv => ({
  ...process.env,
  XDG_CACHE_HOME: join(root, cache),
});

const check = (folder: string, flags: readonly string[], cache = "cache"): object => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, "validate", ".", "--json", "--today", "2026-11-23", ...flags],
    { cwd: folder, encoding: "utf8", env: environment(cache), maxBuffer: 1e8 },
  );
  return { status, stdout, stderr };
};

test("any set of plans gives the same bytes with any number of threads, and from the cache", () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 2, max: 5 }), (texts, jobs) => {
      const folder = folderOf(texts);
      const alone = check(folder, ["--jobs", "1"]);
      expect(check(folder, ["--jobs", String(jobs)])).toEqual(alone);
      expect(check(folder, ["--cache", "--jobs", String(jobs)])).toEqual(alone);
      expect(check(folder, ["--cache"])).toEqual(alone);
    }),
    { numRuns: 8 },
  );
}, 120_000);

const many = Array.from({ length: 60 }, (_, at) => [`colour: c${at}\n`]);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" });

test("what is kept is used: only a plan that has changed is checked again", () => {
  const folder = folderOf(many);
  const first = check(folder, ["--cache"], "kept");
  const [name = ""] = filesBelow(join(root, "kept/iuc"));
  const before = readFileSync(join(root, "kept/iuc", name), "utf8");
  expect(before.split("\n")).toHaveLength(61);
  expect(check(folder, ["--cache"], "kept")).toEqual(first);
  expect(readFileSync(join(root, "kept/iuc", name), "utf8")).toBe(before);
  writeFileSync(join(folder, "p7.plan.yaml"), `${head}weather: fine\n`);
  const after = check(folder, ["--cache"], "kept");
  expect(after).toEqual(check(folder, []));
  const now = readFileSync(join(root, "kept/iuc", name), "utf8").split("\n");
  expect(now.filter((entry) => !before.includes(entry))).toHaveLength(1);
});

test("a referee uses no cache", () => {
  const folder = folderOf(many.slice(0, 3));
  const flags = ["--cache", "--referee", "--profile", "iuc-lap", "--stage", "draft"];
  expect(check(folder, flags, "referee")).toMatchObject({ status: 1 });
  expect(() => filesBelow(join(root, "referee"))).toThrow();
});

test("B48: runs at the same time share a cache without harm", async () => {
  const folder = folderOf(many);
  const alone = check(folder, []);
  const args = [bin, "validate", ".", "--json", "--today", "2026-11-23", "--cache"];
  const runs = Array.from({ length: 6 }, async () => {
    const child = spawn(process.execPath, args, { cwd: folder, env: environment("shared") });
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    const [status] = (await once(child, "close")) as [number];
    return { status, stdout, stderr: "" };
  });
  expect(await Promise.all(runs)).toEqual(runs.map(() => alone));
  expect(check(folder, ["--cache"], "shared")).toEqual(alone);
}, 60_000);

test("a run that is killed leaves no broken cache", async () => {
  const folder = folderOf(many);
  const alone = check(folder, []);
  const args = [bin, "validate", ".", "--json", "--today", "2026-11-23", "--cache"];
  for (let round = 0; round < 25; round += 1) {
    writeFileSync(join(folder, "p0.plan.yaml"), `${head}# ${round}\ncolour: c0\n`);
    const child = spawn(process.execPath, args, { cwd: folder, env: environment("killed") });
    const closed = once(child, "close");
    setTimeout(() => child.kill("SIGKILL"), 60 + round * 8);
    await closed;
    const packs = filesBelow(root).filter((path) => path.includes("killed/iuc/checks-"));
    for (const path of packs)
      for (const entry of readFileSync(join(root, path), "utf8").split("\n").slice(1))
        expect(() => JSON.parse(entry.slice(130)) as unknown).not.toThrow();
  }
  writeFileSync(join(folder, "p0.plan.yaml"), `${head}colour: c0\n`);
  expect(check(folder, ["--cache"], "killed")).toEqual(alone);
}, 60_000);

test.each(["0", "-1", "two", "1.5", "1000"])("--jobs %s is refused", (jobs) => {
  expect(check(folderOf([[]]), [`--jobs=${jobs}`])).toMatchObject({ status: 2, stdout: "" });
});
