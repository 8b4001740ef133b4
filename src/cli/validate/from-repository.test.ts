import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskFiles } from "../files-disk.ts";
import { memoryIo } from "../io-memory.ts";
import { main } from "../main.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iuc-repository-"));
  mkdirSync(join(folder, ".git"));
  mkdirSync(join(folder, "cities/plans"), { recursive: true });
  writeFileSync(join(folder, "cities/plans/a.plan.yaml"), "iuc: plan/1\nid: a\nid: a\ntitel: A\n");
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = async (
  at: string,
  format: string,
  env: Readonly<Record<string, string>>,
): Promise<string> => {
  const cwd = join(folder, at);
  const io = { ...memoryIo({ env }), cwd, files: diskFiles(cwd) };
  await main(["validate", "--format", format], io);
  return io.stdout();
};

/** Every path that is named, each once. */
const pathsIn = (text: string): readonly string[] => [
  ...new Set(text.match(/[\w./-]*a\.plan\.yaml/g)),
];

const github = { GITHUB_ACTIONS: "true" };
const gitlab = { GITLAB_CI: "true" };

test.each([
  ["github", github],
  ["sarif", github],
  ["gitlab", gitlab],
])("%s: on its runner paths lead from the root of the repository", async (format, env) => {
  for (const at of [".", "cities", "cities/plans"])
    expect(pathsIn(await run(at, format, env))).toEqual(["cities/plans/a.plan.yaml"]);
});

test.each([
  ["github", gitlab],
  ["sarif", {}],
  ["gitlab", github],
  ["concise", github],
  ["json", github],
])("%s: elsewhere they lead from the working directory", async (format, env) => {
  expect(pathsIn(await run("cities", format, env))).toEqual(["plans/a.plan.yaml"]);
});

test("without a repository there is no other root", async () => {
  rmSync(join(folder, ".git"), { recursive: true });
  expect(pathsIn(await run("cities", "github", github))).toEqual(["plans/a.plan.yaml"]);
});
