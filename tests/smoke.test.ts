// The package as a user gets it: packed, installed, installed again from its lock file, and run.
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const cache = resolve("node_modules/.cache/iuc");
const home = mkdtempSync(join(tmpdir(), "iuc-smoke-"));

beforeAll(() => {
  const [tarball = ""] = npm(resolve("."), "pack", "--silent", "--pack-destination", home)
    .stdout.trim()
    .split("\n")
    .slice(-1);
  npm(home, "init", "--yes");
  npm(home, "install", join(home, tarball));
  rmSync(join(home, "node_modules"), { recursive: true });
  npm(home, "ci");
}, 300_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs npm in a folder; its failure is a failure of the test. */
const npm = (cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> => {
  const cli = process.env.npm_execpath;
  const [program, first] = cli ? [process.execPath, [cli]] : ["npm", []];
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline"];
  const result = spawnSync(program, [...first, ...args, ...quiet], { cwd, encoding: "utf8" });
  expect(result.status, `npm ${args.join(" ")}: ${result.stderr}`).toBe(0);
  return result;
};

/** The binary of another major of node, from npm; undefined where it cannot be had. */
const otherNode = (major: number): string | undefined => {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`.replace("win32", "win");
  const folder = join(cache, "node", String(major));
  const binary = join(folder, "node_modules", name, "bin", "node");
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--no-save", "--prefix", folder, `${name}@${major}`];
  spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  return existsSync(binary) ? binary : undefined;
};

test("holds what it needs at run time, and the licences, but no source and no test", () => {
  const files = readdirSync(join(home, "node_modules/iuc"), { recursive: true }).map(String);
  expect(files).toEqual(
    expect.arrayContaining([
      ...["LICENSE", "NOTICE", "README.md", "CHANGELOG.md", "dist/THIRD-PARTY.txt"],
      ...["dist/pdf-worker.js", "schemas/bundled/plan.schema.json"],
      ...["schemas/profiles/iuc-lap.yaml", "schemas/taxonomies/sdg.yaml"],
      ...["templates/scaffold/plan/.gitignore.hbs", "templates/report/plan/report.md.hbs"],
    ]),
  );
  expect(files.filter((name) => /^(src|tests|scripts|examples)\b|\.(ts|map)$/.test(name))).toEqual(
    [],
  );
});

test("npm makes it the command iuc", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const isWindows = process.platform === "win32"; // where npm writes a script for the shell
  const result = spawnSync(join(home, "node_modules/.bin/iuc"), ["--version"], {
    encoding: "utf8",
    shell: isWindows,
  });
  expect(result).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
});

describe.each([20, 22, 24])("installed, on node %i", (major) => {
  test("goes from nothing to a PDF", ({ skip }) => {
    const node = otherNode(major);
    if (node === undefined) skip(`node ${major} cannot be had from npm here`);
    const iuc = (...args: readonly string[]): SpawnSyncReturns<string> =>
      spawnSync(node ?? "", ["node_modules/iuc/bin/iuc.js", ...args], {
        cwd: home,
        encoding: "utf8",
      });

    expect(iuc("--help")).toMatchObject({ status: 0, stderr: "" });

    const plan = `plan-${major}`;
    const init = iuc(
      "init",
      plan,
      ..."--yes --city Braga --country PT --theme mobility --ci gitlab".split(" "),
    );
    expect(init.status, init.stderr).toBe(0);
    expect(readdirSync(join(home, plan))).toEqual(
      expect.arrayContaining([".gitignore", ".gitlab-ci.yml", ".iuc", "plan.yaml"]),
    );

    const validate = iuc("validate", plan, "--format", "json");
    expect(validate.status, validate.stdout + validate.stderr).toBe(0);
    expect(JSON.parse(validate.stdout)).toBeTypeOf("object");

    const render = iuc("render", plan, "--to", "pdf", "--out", `out-${major}`);
    expect(render.status, render.stderr).toBe(0);
    const [pdf = ""] = readdirSync(join(home, `out-${major}`)).filter((name) =>
      name.endsWith(".pdf"),
    );
    expect(
      readFileSync(join(home, `out-${major}`, pdf))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  }, 120_000);
});
