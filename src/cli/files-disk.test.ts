import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FileError } from "./errors.ts";
import { diskFiles } from "./files-disk.ts";
import type { Files } from "./io.ts";

let folder: string;
let files: Files;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iuc-"));
  files = diskFiles(folder);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const problemOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  }
  return "none";
};

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test("reads what it wrote, making folders on the way", () => {
  files.write([{ path: "a/b/plan.yaml", content: "iuc: plan/1\n" }]);
  expect(text(files.read("a/b/plan.yaml"))).toBe("iuc: plan/1\n");
  expect(readdirSync(join(folder, "a/b"))).toEqual(["plan.yaml"]);
});

test("lists by name, links not followed", () => {
  mkdirSync(join(folder, "b"));
  writeFileSync(join(folder, "c.yaml"), "");
  symlinkSync(join(folder, "b"), join(folder, "a"));
  expect(files.list(".")).toEqual([
    { name: "a", kind: "link" },
    { name: "b", kind: "folder" },
    { name: "c.yaml", kind: "file" },
  ]);
  expect([files.kind("a"), files.isLink("a"), files.isLink("b")]).toEqual(["folder", true, false]);
});

test("says in our words why a file cannot be read", () => {
  mkdirSync(join(folder, "plan.yaml"));
  symlinkSync("loop", join(folder, "loop"));
  writeFileSync(join(folder, "big"), "12345");
  expect(problemOf(() => files.read("none.yaml"))).toBe("missing");
  expect(problemOf(() => files.read("plan.yaml"))).toBe("folder");
  expect(problemOf(() => files.read("loop"))).toBe("loop");
  expect(problemOf(() => files.read("big", 4))).toBe("too-large");
  expect(text(files.read("big", 5))).toBe("12345");
  expect(problemOf(() => files.list("none"))).toBe("missing");
});

test.skipIf(process.platform === "win32")("never waits for a pipe", () => {
  execFileSync("mkfifo", [join(folder, "plan.yaml")]);
  expect(files.kind("plan.yaml")).toBe("special");
  expect(problemOf(() => files.read("plan.yaml"))).toBe("special");
});

test("keeps the permissions of a file it replaces", () => {
  const path = join(folder, "run.sh");
  writeFileSync(path, "old");
  chmodSync(path, 0o750);
  files.write([{ path: "run.sh", content: "new" }]);
  expect(statSync(path).mode & 0o777).toBe(0o750);
});

test("writes all files or none and leaves nothing behind", () => {
  writeFileSync(join(folder, "old.yaml"), "old");
  writeFileSync(join(folder, "blocked"), "a file where a folder is needed");
  const write = (): void =>
    files.write([
      { path: "old.yaml", content: "new" },
      { path: "fresh/deep/new.yaml", content: "new" },
      { path: "blocked/x.yaml", content: "new" },
    ]);
  expect(write).toThrow('there is no folder for "blocked/x.yaml", and none can be made');
  expect(readdirSync(folder).sort()).toEqual(["blocked", "old.yaml"]);
  expect(readFileSync(join(folder, "old.yaml"), "utf8")).toBe("old");
});

test("a new folder appears whole, under the name it will have", () => {
  files.write([
    { path: "new/deep/a.yaml", content: "a" },
    { path: "new/b.yaml", content: "b" },
  ]);
  expect(readdirSync(folder)).toEqual(["new"]);
  expect(readdirSync(join(folder, "new"), { recursive: true }).sort()).toEqual([
    "b.yaml",
    "deep",
    join("deep", "a.yaml"),
  ]);
});

test("what a killed run left behind under our process id is in nobody's way", () => {
  mkdirSync(join(folder, `.new.${process.pid}.tmp`));
  writeFileSync(join(folder, `.new.${process.pid}.tmp`, "a.yaml"), "half");
  files.write([{ path: "new/a.yaml", content: "whole" }]);
  expect(readdirSync(folder)).toEqual(["new"]);
  expect(text(files.read("new/a.yaml"))).toBe("whole");
});

test.skipIf(process.platform === "win32")("writes through a link to a folder", () => {
  mkdirSync(join(folder, "real"));
  symlinkSync("real", join(folder, "link"));
  files.write([{ path: "link/deep/a.yaml", content: "a" }]);
  expect(text(files.read("real/deep/a.yaml"))).toBe("a");
  symlinkSync("nowhere", join(folder, "dangling"));
  expect(() => files.write([{ path: "dangling/a.yaml", content: "a" }])).toThrow(
    'there is no folder for "dangling/a.yaml", and none can be made',
  );
});
