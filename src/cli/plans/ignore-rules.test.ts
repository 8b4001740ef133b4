import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isIgnoredBy, parseIgnore } from "./ignore-rules.ts";

/** Whether a path is ignored, itself or by a folder above it; one that ends in `/` is a folder. */
const isIgnored = (text: string, path: string): boolean => {
  const rules = parseIgnore(text);
  const steps = path.replace(/\/$/, "").split("/");
  return steps.some((_, at) => {
    const isFolder = at < steps.length - 1 || path.endsWith("/");
    return isIgnoredBy(rules, steps.slice(0, at + 1), isFolder) === true;
  });
};

test.each<[string, string, boolean]>([
  ["a.yaml", "b/a.yaml", true],
  ["/a.yaml", "b/a.yaml", false],
  ["b/a.yaml", "c/b/a.yaml", false],
  ["**/b/a.yaml", "c/b/a.yaml", true],
  ["out/", "out/plan.yaml", true],
  ["out/", "out", false],
  ["out/", "north/out/", true],
  ["out/**", "out/", false],
  ["out/**", "out/a/b", true],
  ["a/**/b", "a/b", true],
  ["*.yaml\n!plan.yaml", "plan.yaml", false],
  ["out\n!out/plan.yaml", "out/plan.yaml", true],
  ["# a note\n\\#a", "#a", true],
  ["\\!a", "!a", true],
  ["a  ", "a", true],
  ["a\\ ", "a ", true],
  ["\ufeffa\r\nb\r\n", "a", true],
  ["[ab]?.yaml", "bc.yaml", true],
  ["[!ab].yaml", "a.yaml", false],
  ["[[:digit:]]*", "2026", true],
  ["[]-]", "]", true],
  ["[a", "[a", false],
  ["a\\", "a\\", false],
])("%j on %j: %j", (text, path, expected) => {
  expect(isIgnored(text, path)).toBe(expected);
});

test.each([
  ["a step with many stars", `${"*a".repeat(60)}b`, "a".repeat(2_000)],
  ["many stars for folders", `${"**/a/".repeat(31)}b`, `${"a/".repeat(2_000)}c`],
])("%s takes no time that grows without bounds", (_, text, path) => {
  const steps = path.split("/");
  expect(isIgnoredBy(parseIgnore(text), steps, false)).toBeUndefined();
});

test("agrees with git on any rules and paths", () => {
  const folder = mkdtempSync(join(tmpdir(), "iuc-ignore-"));
  try {
    execFileSync("git", ["init", "-q", folder]);
    // Two stars beside a letter mean one by the manual; git reads some of them as two.
    const part = fc.constantFrom("a", "b", "*", "?", "[ab]", "[!a]", "\\a", " ");
    const step = fc.oneof(
      { weight: 1, arbitrary: fc.constant("**") },
      {
        weight: 5,
        arbitrary: fc
          .array(part, { minLength: 1, maxLength: 3 })
          .map((parts) => parts.join("").replaceAll("**", "*").replaceAll("**", "*")),
      },
    );
    const line = fc
      .tuple(
        fc.constantFrom("", "!", "/", "#"),
        fc.array(step, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("", "/"),
      )
      .map(([start, steps, end]) => start + steps.join("/") + end);
    const path = fc
      .array(fc.constantFrom("a", "b", "ab", "ba", "a b"), { minLength: 1, maxLength: 3 })
      .map((steps) => steps.join("/"));
    const rules = fc.array(line, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rules, fc.uniqueArray(path, { minLength: 8, maxLength: 8 }), (lines, paths) => {
        const text = `${lines.join("\n")}\n`;
        writeFileSync(join(folder, ".gitignore"), text);
        const { stdout } = spawnSync("git", ["check-ignore", "--no-index", "-z", "--stdin"], {
          cwd: folder,
          input: paths.join("\0"),
          encoding: "utf8",
        });
        const ignored = stdout.split("\0").filter(Boolean);
        expect(paths.filter((each) => isIgnored(text, each))).toEqual(ignored);
      }),
      { numRuns: 150 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
