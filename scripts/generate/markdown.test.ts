import { expect, test } from "vitest";
import { cell, fenced, page, table } from "./markdown.ts";

test("text cannot break out of its cell", () => {
  expect(table(["A"], [[cell("one | two\nthree")]])).toBe("| A |\n| --- |\n| one \\| two three |");
});

test("a fence outlasts the fences inside", () => {
  expect(fenced("md", "```\ncode\n```\n")).toBe("````md\n```\ncode\n```\n````");
});

test("a page says that it is generated and leaves empty blocks out", () => {
  expect(page("a.md", ["# A", "", "text"]).content).toMatch(
    /^<!-- Generated .* -->\n\n# A\n\ntext\n$/,
  );
});
