import fc from "fast-check";
import { expect, test } from "vitest";
import { palette, type Palette } from "../../figures/scene.ts";
import { contrast } from "./color.ts";
import { darkOf } from "./dark.ts";

const pairsOf = (light: Palette) => {
  const dark = darkOf(light);
  const names = Object.keys(light) as (keyof Palette)[];
  return names.flatMap((one) =>
    names.map((other) => ({
      pair: `${one} on ${other}`,
      light: contrast(light[one], light[other]),
      dark: contrast(dark[one], dark[other]),
    })),
  );
};

/** Pairs that WCAG lets stand in light and not in dark. */
const lost = (light: Palette, slack = 0) =>
  pairsOf(light).filter((pair) =>
    [3, 4.5].some((least) => pair.light >= least + slack && pair.dark < least),
  );

test("what can be read in light can be read in dark, whatever the pair", () => {
  expect(lost(palette)).toEqual([]);
});

test("paper is dark, ink is light, and the accent keeps its hue", () => {
  const dark = darkOf(palette);
  expect(dark).toMatchInlineSnapshot(`
    {
      "accent": "#6cb2cb",
      "accentSoft": "#275967",
      "accentTint": "#1d2628",
      "clay": "#dc775c",
      "grid": "#232728",
      "ink": "#ebf6fb",
      "moss": "#6c8b5c",
      "muted": "#919da4",
      "paper": "#151515",
      "rule": "#333a3d",
      "sand": "#604402",
      "sandTint": "#241f13",
      "tint": "#1c1f1f",
    }
  `);
});

test("any palette keeps its contrasts, but for the rounding to 8 bits", () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, "0")}`);
  const palettes = fc.record({
    ...Object.fromEntries(Object.keys(palette).map((name) => [name, hex])),
  }) as fc.Arbitrary<Palette>;
  fc.assert(
    fc.property(palettes, (light) => {
      expect(lost({ ...light, paper: "#ffffff" }, 0.15)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
