import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { diskFiles } from "../files-disk.ts";
import { memoryIo } from "../io-memory.ts";
import { findConfig } from "./find.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const onDisk = (...made: string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), "iuc-config-"));
  folders.push(folder);
  for (const path of made) {
    if (path.endsWith("/")) mkdirSync(join(folder, path), { recursive: true });
    else writeFileSync(join(folder, path), "");
  }
  return folder;
};

test("takes the nearest one up to the folder that holds .git", () => {
  const folder = onDisk("a/b/c/", ".git/", "iuc.config.yaml", "a/iuc.config.yaml");
  expect(findConfig(diskFiles(join(folder, "a/b/c")))).toBe("../../iuc.config.yaml");
  expect(findConfig(diskFiles(folder))).toBe("iuc.config.yaml");
});

test("looks no further than the repository, whose .git may be a file", () => {
  const folder = onDisk("a/b/", ".git/", "iuc.config.yaml", "a/.git");
  expect(findConfig(diskFiles(join(folder, "a/b")))).toBeUndefined();
});

test("without a repository only the working directory counts", () => {
  const folder = onDisk("a/", "iuc.config.yaml");
  expect(findConfig(diskFiles(join(folder, "a")))).toBeUndefined();
  expect(findConfig(diskFiles(folder))).toBe("iuc.config.yaml");
});

test("a link that leads nowhere is as good as none, one in a circle is told when it is read", () => {
  const folder = onDisk(".git/", "a/");
  symlinkSync("nowhere", join(folder, "a/iuc.config.yaml"));
  expect(findConfig(diskFiles(join(folder, "a")))).toBeUndefined();
  symlinkSync("iuc.config.yaml", join(folder, "iuc.config.yaml"));
  expect(findConfig(diskFiles(join(folder, "a")))).toBe("../iuc.config.yaml");
});

test("an empty world has none", () => {
  expect(findConfig(memoryIo().files)).toBeUndefined();
});
