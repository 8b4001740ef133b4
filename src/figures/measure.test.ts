import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontTables } from "../../scripts/generate/fonts.ts";
import { isMeasured, textWidth, wrapText } from "./measure.ts";

test.each(fontTables())("$path is what the font files say", ({ path, content }) => {
  expect(readFileSync(path, "utf8")).toBe(content);
});

test.each([
  ["0000", 400, 1.988],
  ["i", 400, 0.246],
  ["W", 600, 0.8],
  ["żółć ΑΩ Ж", 400, 4.173],
  ["東京", 400, 2],
  ["", 400, 0],
] as const)("%j in weight %i is %d em wide", (text, weight, em) => {
  expect(textWidth(text, { size: 10, weight })).toBeCloseTo(em * 10, 5);
});

test("a bold text is wider than a regular one, and marks have no width of their own", () => {
  expect(textWidth("Mobility", { size: 9, weight: 600 })).toBeGreaterThan(
    textWidth("Mobility", { size: 9 }),
  );
  expect(textWidth("e\u0301", { size: 10 })).toBeCloseTo(textWidth("e", { size: 10 }));
});

test("only texts in the font's scripts count as measured", () => {
  expect(isMeasured("Ελλάδα → CO₂")).toBe(true);
  expect(isMeasured("Ελλάδα 東")).toBe(false);
});

const wrap = (text: string, width: number, maxLines: number) =>
  wrapText(text, { size: 10 }, { width, maxLines });

test.each([
  ["one two three", 40, 9, ["one two", "three"]],
  ["one two three", 40, 1, ["one tw…"]],
  ["  spaces   around ", 200, 2, ["spaces   around"]],
  ["Bürgerbeteiligungsverfahren", 50, 9, ["Bürgerbetei", "ligungsverf", "ahren"]],
  ["東京都市計画", 21, 2, ["東京", "都…"]],
  ["", 50, 2, []],
] as const)("%j in %d points on %i lines", (text, width, maxLines, lines) => {
  expect(wrap(text, width, maxLines)).toEqual(lines);
});

test("no line is wider than asked for", () => {
  const text = "Low-emission mobility for the city, its valley and every neighbourhood";
  for (const line of wrap(text, 60, 20)) {
    expect(textWidth(line, { size: 10 })).toBeLessThanOrEqual(60);
  }
});
