import { expect, test } from "vitest";
import { openLocale } from "../locales/index.ts";
import { readOut } from "./read-out.ts";

test.each([
  ["en", "a; b"],
  ["el", "a· b"], // a Greek semicolon asks a question
  ["fr", "a ; b"],
  ["ja", "a、b"],
  ["zh", "a；b"],
])("names in %s are set apart as the language does it", async (language, text) => {
  const { catalog } = await openLocale(language);
  expect(readOut(["a", "b"], catalog).replaceAll("\u00a0", " ")).toBe(text);
});

test("of very many, the first are read out and the rest are counted", async () => {
  const { catalog } = await openLocale("en");
  const names = Array.from({ length: 60 }, (_, index) => `n${index}`);
  expect(readOut(names, catalog)).toBe(`${names.slice(0, 12).join("; ")}; 48 more`);
  expect(readOut(names.slice(0, 12), catalog)).toBe(names.slice(0, 12).join("; "));
});
