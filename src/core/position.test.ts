import fc from "fast-check";
import { expect, test } from "vitest";
import { toRange } from "./position.ts";

const at = (text: string, offset: number): string => {
  const { start } = toRange({ name: "x", text }, { start: offset, end: offset });
  return `${start.line}:${start.column}`;
};

test.each([
  ["ab", 0, "1:1"],
  ["ab", 2, "1:3"],
  ["ab\ncd", 3, "2:1"],
  ["ab\r\ncd", 4, "2:1"],
  ["ab\r\ncd", 5, "2:2"],
  ["ab\rcd", 3, "2:1"],
  ["a\n\r\n\rb", 5, "4:1"],
  ["a\n", 2, "2:1"],
  ["😀b", 2, "1:2"],
  ["😀😀b", 4, "1:3"],
  ["x\n😀b\n😀c", 4, "2:2"],
  ["e\u0301x", 2, "1:3"],
  ["", 0, "1:1"],
  ["ab", 99, "1:3"],
  ["ab", -5, "1:1"],
])("in %j offset %i is %s", (text, offset, expected) => {
  expect(at(text, offset)).toBe(expected);
});

test("line and column agree with counting characters", () => {
  const texts = fc.array(fc.constantFrom("a", "é", "😀", "\n", "\r\n", "\r"), { maxLength: 40 });
  fc.assert(
    fc.property(texts, (parts) => {
      const source = { name: "x", text: parts.join("") };
      const lines = source.text.split(/\r\n?|\n/);
      const { end } = toRange(source, { start: 0, end: source.text.length });
      expect([end.line, end.column]).toEqual([lines.length, [...(lines.at(-1) ?? "")].length + 1]);
    }),
  );
});
