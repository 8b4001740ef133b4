// The same plan gives the same bytes, in whatever process, folder, zone and language of the machine.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "iuc-same-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
}, 120_000);

/** The files that a process of its own makes of an example, by name. */
const made = (name: string, env: NodeJS.ProcessEnv): ReadonlyMap<string, Buffer> => {
  const out = join(folder, name);
  const flags = ["--to", "pdf,docx,html,md,typ", "--today", "2026-11-23", "--out", out];
  const args = [join(process.cwd(), "bin/iuc.js"), "render", "examples/vic", ...flags];
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, expect.not.stringContaining("error")]);
  return new Map(
    readdirSync(out, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(out.length), readFileSync(path)]),
  );
};

test("two processes give the same bytes in every format", () => {
  const one = made("one", { TZ: "UTC", LANG: "C.UTF-8" });
  const other = made("other", { TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8", HOME: folder });
  expect([...one.keys()]).toEqual(expect.arrayContaining(["/vic.pdf", "/vic.docx", "/vic.html"]));
  expect([...other.keys()]).toEqual([...one.keys()]);
  const changed = [...one].filter(([path, bytes]) => !other.get(path)?.equals(bytes));
  expect(changed.map(([path]) => path)).toEqual([]);
}, 120_000);
