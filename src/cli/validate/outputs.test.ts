import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskFiles } from "../files-disk.ts";
import { memoryIo, type MemoryIo } from "../io-memory.ts";
import { main } from "../main.ts";

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
  folder = mkdtempSync(join(tmpdir(), "iuc-outputs-"));
  writeFileSync(join(folder, "a.plan.yaml"), plan);
  writeFileSync(join(folder, "mine.txt"), "mine");
});

afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...words: readonly string[]): Promise<[number, MemoryIo]> => {
  const io = { ...memoryIo(), cwd: folder, files: diskFiles(folder) };
  return [await main(["validate", "a.plan.yaml", ...words], io), io];
};

const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");

test("B47: a link at the place of an output is refused, whether it leads anywhere or not", async () => {
  symlinkSync("mine.txt", join(folder, "report.json"));
  symlinkSync("nowhere.txt", join(folder, "report.sarif"));
  for (const name of ["json", "sarif"]) {
    const [code, io] = await run("--format", `${name}=report.${name}`);
    expect([code, io.stderr()]).toEqual([
      2,
      `error: there is something at "report.${name}" already\n  --force replaces it\n`,
    ]);
  }
  expect(textOf("mine.txt")).toBe("mine");
});

test("B47: --force replaces the link, not what it leads to", async () => {
  symlinkSync("mine.txt", join(folder, "report.json"));
  const [code] = await run("--format", "json=report.json", "--force");
  expect(code).toBe(0);
  expect(textOf("mine.txt")).toBe("mine");
  expect(textOf("report.json")).toContain('"schemaVersion": 1');
});

test("where one file cannot be written, none is, and the code says so", async () => {
  const [code, io] = await run(
    "--format",
    "json=report.json",
    "--format",
    "sarif=mine.txt/a.sarif",
  );
  expect(code).toBe(2);
  expect(io.stdout()).toBe("");
  expect(io.stderr()).toMatch(/^error: there is no folder for "mine.txt\/a.sarif"/);
  expect(readdirSync(folder).sort()).toEqual(["a.plan.yaml", "mine.txt"]);
});

test("all files of a run are written, into folders that were not there", async () => {
  const [code] = await run("--format", "json=new/a/report.json", "--format", "sarif=new/b.sarif");
  expect(code).toBe(0);
  expect(textOf("new/a/report.json")).toContain('"schemaVersion": 1');
  expect(textOf("new/b.sarif")).toContain('"version": "2.1.0"');
});

test.each([
  ["the plan itself", "-o", "a.plan.yaml"],
  ["the plan by another way", "--format", "json=./x/../a.plan.yaml"],
  ["the plan through a link", "-o", "link/a.plan.yaml"],
])("--force never lets a result replace %s", async (_, flag, value) => {
  symlinkSync(".", join(folder, "link"));
  const [code, io] = await run(flag, value, "--force");
  expect([code, io.stdout()]).toEqual([2, ""]);
  expect(io.stderr()).toBe(
    `error: the result would replace "${value.replace("json=", "")}", which is checked\n` +
      "  name another file for it\n",
  );
  expect(textOf("a.plan.yaml")).toBe(plan);
});
