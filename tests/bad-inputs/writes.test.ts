// Where results are written to: what is there stays, and nobody is led elsewhere.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files-disk.ts";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { formatNames } from "../../src/cli/validate/formats.ts";
import { plan } from "./every-format.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iuc-writes-"));
  writeFileSync(join(folder, "a.plan.yaml"), plan);
  writeFileSync(join(folder, "mine.txt"), "mine");
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...words: readonly string[]) => {
  const io = { ...memoryIo(), cwd: folder, files: diskFiles(folder) };
  const exit = await main(words, io);
  return { exit, stdout: io.stdout(), stderr: io.stderr() };
};

const mine = (): string => readFileSync(join(folder, "mine.txt"), "utf8");

test.each(formatNames)(
  "B47 %s replaces nothing and follows no link without --force",
  async (format) => {
    symlinkSync("mine.txt", join(folder, "link"));
    symlinkSync("nowhere", join(folder, "dangling"));
    mkdirSync(join(folder, "folder"));
    for (const place of ["mine.txt", "link", "dangling", "folder"]) {
      const { exit, stdout, stderr } = await run("validate", "--format", `${format}=${place}`);
      expect([exit, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`there is something at "${place}" already`);
    }
    expect(mine()).toBe("mine");
    expect(readdirSync(folder).sort()).toEqual(
      "a.plan.yaml dangling folder link mine.txt".split(" "),
    );
  },
);

test.each(formatNames)("B47 %s with --force takes the place of a link, whole", async (format) => {
  symlinkSync("mine.txt", join(folder, "link"));
  const { exit } = await run("validate", "--format", `${format}=link`, "--force");
  expect(exit).toBe(0);
  expect(mine()).toBe("mine");
  expect(readFileSync(join(folder, "link"), "utf8")).toMatch(/\n$/);
  expect(readdirSync(folder).sort()).toEqual(["a.plan.yaml", "link", "mine.txt"]);
});

// The one place on Linux where not even root can make a file.
test.each(["/proc/out.txt", "/proc/new/out.txt", "mine.txt/out.txt", "/dev/null/out.txt"])(
  "B47 %s cannot be written: exit 2, no result, nothing half",
  async (place) => {
    const lines = [
      ["validate", "--out", place],
      ["validate", "--format", "json=good.json", "--format", `html=${place}`],
      ["render", "a.plan.yaml", "--to", "md", "--out", place],
    ];
    for (const line of lines) {
      const { exit, stdout, stderr } = await run(...line);
      expect([exit, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^error: .*\n/m);
      expect(stderr).not.toMatch(/^ {4}at /m);
    }
    expect(readdirSync(folder).sort()).toEqual(["a.plan.yaml", "mine.txt"]);
  },
);
