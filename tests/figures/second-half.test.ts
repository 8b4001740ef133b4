import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { darkOf } from "../../src/export/theme/dark.ts";
import { paletteOf } from "../../src/export/theme/palette.ts";
import { palette as plain } from "../../src/figures/scene.ts";
import type { Figure, Palette, Pattern, Shape } from "../../src/figures/scene.ts";
import { greyFaults } from "./grey.ts";
import { anyLabel, hardLabel, times } from "./hard-data.ts";
import * as samples from "./samples.ts";
import { expectSound, textsOf } from "./scene-faults.ts";

const one = (figure: Figure | undefined): readonly Figure[] =>
  figure === undefined ? [] : [figure];

const patternOf = (shape: Shape): Pattern | undefined =>
  shape.kind === "text" || shape.kind === "line" ? undefined : shape.pattern;

type Label = (index: number) => string;

/** Every kind of figure by count of entries and their labels. */
const kinds: Readonly<Record<string, (count: number, label: Label) => readonly Figure[]>> = {
  stakeholders: (count, label) => one(samples.stakeholders(count, label)),
  "stakeholders on one point": (count, label) =>
    one(samples.stakeholders(count, label, () => [5, 5])),
  risks: (count, label) => one(samples.risks(count, label)),
  "risks of ten degrees": (count, label) =>
    one(samples.risks(count, label, { min: 1, max: 10, high: 40 })),
  flow: (count, label) => one(samples.flow(count === 0 ? 0 : count + 1, label)),
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

describe("money", () => {
  const range = (min: number, max = min) => ({ min: min * 100, max: max * 100 });

  test("one flow alone is no figure: it has nothing to be compared with", () => {
    expect(samples.flow(1, hardLabel)).toBeUndefined();
  });

  test.each([
    ["exact", range(40), range(12), range(8), range(20)],
    ["ranges", range(40, 52), range(12, 14), range(8, 10), range(16, 32)],
    ["open upwards", range(40, Infinity), range(0), range(8), range(32, Infinity)],
    ["nothing open", range(40), range(40), range(0), range(0)],
    ["more than needed", range(4), range(40), range(90), range(0)],
    ["large", range(4e12), range(1), range(2e12), range(2e12 - 1)],
  ])("a gap of sums that are %s is sound", (_, needed, secured, sought, open) => {
    const figure = samples.gap({ needed, secured, sought, open });
    if (figure === undefined) throw new Error("no figure");
    expectSound(figure);
    expect(greyFaults(figure)).toEqual([]);
  });

  test("what is certain of a range is a bar of its own, what is possible is dotted", () => {
    const figure = samples.gap({
      needed: range(40, 50),
      secured: range(10),
      sought: range(10),
      open: range(20, 30),
    });
    const dotted = figure?.scene.shapes.filter((shape) => patternOf(shape) === "dots");
    expect(dotted).toHaveLength(3); // needed, open, and the key
    expect(figure?.scene.alt).toContain("Needed: €4000 to €5000.");
  });

  test.each([
    ["no need", range(0), range(5)],
    ["nothing found", range(5), range(0)],
  ])("%s is no gap to draw", (_, needed, secured) => {
    expect(samples.gap({ needed, secured, sought: range(0), open: needed })).toBeUndefined();
  });
});

test("up to 25 stakeholders stand by their names, more by numbers with a key", () => {
  const name = (index: number): string => `Body ${index}`;
  const drawn = (count: number): readonly string[] => {
    const figure = samples.stakeholders(count, name);
    return figure === undefined ? [] : textsOf(figure.scene).map(({ text }) => text);
  };
  expect(drawn(25).filter((text) => text.startsWith("Body"))).toHaveLength(25);
  expect(drawn(25)).not.toContain("25");
  expect(drawn(26)).toContain("26");
});

test.each<[string, ((index: number) => readonly [number, number]) | undefined]>([
  ["all over the plane", undefined],
  ["on one point", () => [5, 5]],
])("each of 60 stakeholders %s has its number in the key", (_, score) => {
  const figure = samples.stakeholders(60, hardLabel, score);
  const texts = figure === undefined ? [] : textsOf(figure.scene).map(({ text }) => text);
  const numbers = times(60, (index) => String(index + 1));
  const isKeyed = (number: string): boolean => texts.indexOf(number) < texts.lastIndexOf(number);
  expect(numbers.filter((number) => !isKeyed(number))).toEqual([]);
});

test("names of stakeholders cover nothing, wherever they stand", () => {
  const score = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  const bodies = fc.array(fc.tuple(anyLabel, score), { minLength: 1, maxLength: 27 });
  fc.assert(
    fc.property(bodies, (all) => {
      const figure = samples.stakeholders(
        all.length,
        (index) => all[index]?.[0] ?? "",
        (index) => all[index]?.[1] ?? [1, 1],
      );
      if (figure === undefined) throw new Error("no figure");
      expectSound(figure);
      expect(figure.scene.height).toBeLessThanOrEqual(580);
    }),
    { numRuns: 40 },
  );
});

test("what is missing of an indicator is a hatched span, and breaks its line", () => {
  const [whole] = samples.indicators(1, () => "A"); // the first has no values
  const [broken] = samples.indicators(2, (index) => `B${index}`);
  const hatched = (figure: Figure | undefined) =>
    figure?.scene.shapes.filter((shape) => patternOf(shape) === "diagonal");
  expect(hatched(whole)).toHaveLength(0);
  expect(hatched(broken)).toHaveLength(2); // the span and its key
  expect(broken?.table.header).toContain("no value reported");
  expect(broken?.table.rows[1]?.at(-1)).toBe("2021 to 2023");
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
