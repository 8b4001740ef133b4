import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { palette, type Palette } from "../../figures/scene.ts";
import { contrast, lightnessOf, lit, nearest } from "./color.ts";
import { faintColors, ownColors, pairs, paletteOf } from "./palette.ts";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test.each([
  ["#000000", "#ffffff", 21],
  ["#777777", "#ffffff", 4.48],
  ["#0b5d73", "#ffffff", 7.43],
])("the contrast of %s and %s is %d", (one, other, value) => {
  expect(contrast(one, other)).toBeCloseTo(value, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test("a colour with its own lightness is itself, give or take a step", () => {
  fc.assert(
    fc.property(hex, (color) => {
      const again = lit(color, lightnessOf(color));
      for (const at of [1, 3, 5]) {
        const part = (text: string): number => Number.parseInt(text.slice(at, at + 2), 16);
        expect(Math.abs(part(again) - part(color))).toBeLessThanOrEqual(3);
      }
    }),
  );
});

test("the nearest colour passes, and keeps what passes already", () => {
  const onWhite = (color: string): boolean => contrast(color, "#ffffff") >= 4.5;
  expect(nearest("#0b5d73", onWhite)).toBe("#0b5d73");
  const found = nearest("#ffcc00", onWhite) ?? "";
  expect(contrast(found, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(found, "#ffffff")).toBeLessThan(4.8);
  expect(nearest("#ffcc00", () => false)).toBeUndefined();
});

const faultsOf = (colors: Palette): readonly string[] =>
  pairs
    .filter(({ text, on, least }) => contrast(colors[text], colors[on]) < least)
    .map(({ text, on }) => `${text} on ${on}`);

describe("every pair in use can be read", () => {
  test("in our own colours", () => {
    expect(paletteOf({})).toEqual(palette);
    expect(faultsOf(palette)).toEqual([]);
  });

  test("in any colours that are not refused, on paper", () => {
    fc.assert(
      fc.property(hex, hex, (accent, sand) => {
        const own = { accent, sand };
        const mended = Object.fromEntries(
          faintColors(own).map(({ color, instead }) => [color, instead ?? palette[color]]),
        );
        const colors = paletteOf({ ...own, ...mended });
        expect(faintColors({ ...own, ...mended })).toEqual([]);
        expect(faultsOf(colors)).toEqual([]);
      }),
    );
  });
});

test.each(ownColors)("a %s that cannot be read is named with one that can", (color) => {
  const own = { [color]: color === "sand" ? "#101010" : "#ffee88" };
  const [faint, ...others] = faintColors(own);
  expect(others).toEqual([]);
  expect(faint).toMatchObject({ color });
  expect(faint?.reaches).toBeLessThan(faint?.pair.least ?? 0);
  expect(faintColors({ [color]: faint?.instead ?? "" })).toEqual([]);
});

test("a grey stays grey", () => {
  expect(lit("#808080", 0.4)).toMatch(/^#(..)\1\1$/);
});
