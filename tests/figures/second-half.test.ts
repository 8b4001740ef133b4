import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { darkOf } from "../../src/export/theme/dark.ts";
import { paletteOf } from "../../src/export/theme/palette.ts";
import { palette as plain, type Figure, type Palette } from "../../src/figures/scene.ts";
import { greyFaults } from "./grey.ts";
import { anyLabel, hardLabel } from "./hard-data.ts";
import * as samples from "./samples.ts";
import { expectSound, textsOf } from "./scene-faults.ts";

const one = (figure: Figure | undefined): readonly Figure[] =>
  figure === undefined ? [] : [figure];

type Label = (index: number) => string;

/** Every kind of figure by count of entries and their labels. */
const kinds: Readonly<Record<string, (count: number, label: Label) => readonly Figure[]>> = {
  stakeholders: (count, label) => one(samples.stakeholders(count, label)),
  "stakeholders on one point": (count, label) =>
    one(samples.stakeholders(count, label, () => [5, 5])),
  risks: (count, label) => one(samples.risks(count, label)),
  "risks of ten degrees": (count, label) =>
    one(samples.risks(count, label, { min: 1, max: 10, high: 40 })),
  flow: (count, label) => one(samples.flow(count, label)),
  years: (count, label) => one(samples.years(count, label)),
  goals: (count) => one(samples.goals(Math.min(17, count))),
  aspects: (count, label) => one(samples.aspects(Math.min(count, 25), label)),
  indicators: (count, label) => samples.indicators(count, label, "2026-11-24"),
};

describe.each(Object.entries(kinds))("%s", (_, draw) => {
  test("nothing to show is no figure", () => {
    expect(draw(0, hardLabel)).toEqual([]);
  });

  test.each([1, 2, 25, 60, 120])("%i entries with hard labels are sound", (count) => {
    const figures = draw(count, hardLabel);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expectSound(figure);
      expect(figure.scene.height).toBeLessThanOrEqual(580);
    }
  });

  test("is sound with any labels", () => {
    const labels = fc.array(anyLabel, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(labels, (texts) => {
        const figures = draw(texts.length, (index) => texts[index] ?? `${index}`);
        for (const figure of figures) expectSound(figure);
      }),
      { numRuns: 12 },
    );
  });

  test("reads in grey", () => {
    expect(draw(25, (index) => `Entry ${index}`).flatMap((figure) => greyFaults(figure))).toEqual(
      [],
    );
  });

  test("has every name in its table", () => {
    const figures = draw(20, (index) => `Entry ${index}`);
    const cells = figures.flatMap(({ table }) => table.rows).flat();
    const drawn = figures.flatMap(({ scene }) => textsOf(scene)).map(({ text }) => text);
    const named = drawn.filter((text) => /^Entry \d+$/.test(text));
    expect(named.filter((text) => !cells.includes(text))).toEqual([]);
  });
});

/** What else figures are drawn in: dark screens, and the colours of a city. */
const palettes: Readonly<Record<string, Palette>> = {
  dark: darkOf(plain),
  city: paletteOf({ ...plain, accent: "#8a1538", sand: "#e0a030" }),
};

describe.each(Object.entries(palettes))("in the palette %s", (_, palette) => {
  test.each(Object.entries(kinds))("%s keeps its contrasts, and reads in grey", (_, draw) => {
    for (const figure of draw(25, hardLabel)) {
      expectSound(figure, palette);
      expect(greyFaults(figure, palette)).toEqual([]);
    }
  });
});
