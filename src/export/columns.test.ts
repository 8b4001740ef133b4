import fc from "fast-check";
import { expect, test } from "vitest";
import { columnWidths } from "./columns.ts";

const options = { size: 9, available: 450, padding: 12 };
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

test("a small table keeps its natural width", () => {
  const widths = columnWidths(
    [
      ["Code", "M.1"],
      ["Years", "2"],
    ],
    options,
  );
  expect(sum(widths)).toBeLessThan(80);
});

test("long text gets the room that short columns leave", () => {
  const text = "Bus lanes on both bridges with priority at eleven junctions of the ring";
  const [code, title, money] = columnWidths(
    [
      ["Code", "M.1", "M.2"],
      ["Measure", text, `${text} ${text}`],
      ["Cost", "4,200,000", "1,150,000"],
    ],
    options,
  );
  expect(title).toBeGreaterThan(300);
  expect(code).toBeLessThan(60);
  expect(money).toBeGreaterThan(45);
});

test("a word without end does not starve the others", () => {
  const [endless, text] = columnWidths([["x".repeat(400)], ["some words ".repeat(20)]], options);
  expect(endless).toBeLessThan(320);
  expect(text).toBeGreaterThan(120);
});

test("any table fits the page and every column has a width", () => {
  const cell = fc.string({ maxLength: 80 });
  const columns = fc.integer({ min: 1, max: 6 }).chain((rows) =>
    fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), {
      minLength: 1,
      maxLength: 12,
    }),
  );
  fc.assert(
    fc.property(columns, (table) => {
      const widths = columnWidths(table, options);
      expect(sum(widths)).toBeLessThanOrEqual(options.available + 0.1);
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(options.padding - 0.01);
    }),
  );
});
