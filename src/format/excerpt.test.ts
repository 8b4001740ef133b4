import fc from "fast-check";
import { expect, test } from "vitest";
import { toRange } from "../core/position.ts";
import { excerptOf } from "./excerpt.ts";
import { frameOf } from "./frame.ts";

const text = fc
  .array(fc.constantFrom("a", "é", "日", "😀", "\t", " ", "\n", "\r\n", "\r", "x".repeat(700)), {
    minLength: 1,
    maxLength: 25,
  })
  .map((parts) => parts.join(""));

test("a frame of an excerpt is the frame of the whole text", () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.nat(40),
      fc.integer({ min: 10, max: 116 }),
      (whole, a, b, width) => {
        const start = a % (whole.length + 1);
        const end = Math.min(whole.length, start + b);
        const range = toRange({ name: "a.yaml", text: whole }, { start, end });
        const excerpt = excerptOf({ name: "a.yaml", text: whole }, range);
        const moved = {
          start: { ...range.start, offset: start - excerpt.offset },
          end: { ...range.end, offset: end - excerpt.offset },
        };
        expect(frameOf(excerpt.text, moved, width)).toEqual(frameOf(whole, range, width));
        const again = excerptOf(
          { name: "a.yaml", text: excerpt.text, from: excerpt.offset },
          range,
        );
        expect(again).toEqual(excerpt);
      },
    ),
    { numRuns: 2_000 },
  );
});
