import { expect, test } from "vitest";
import { searchTexts } from "./search-texts.ts";

test("finds texts at any depth in their order, and enters nothing that is to be skipped", () => {
  const root = {
    a: "x1",
    list: [{ t: "x2" }, "none", { id: "x3", t: { pt: "x4" } }],
    number: 7,
    nothing: null,
  };
  const find = (text: string): number | undefined =>
    text.startsWith("x") ? Number(text.slice(1)) : undefined;
  expect(searchTexts(root, { skip: new Set(["id"]), find })).toEqual([
    { found: 1, path: ["a"] },
    { found: 2, path: ["list", 0, "t"] },
    { found: 4, path: ["list", 2, "t", "pt"] },
  ]);
});
