import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { facesFor, openFaces } from "../../src/cli/png/faces.ts";
import { setText } from "../../src/cli/png/set-text.ts";
import { textWidth } from "../../src/figures/measure.ts";
import { scripts, textOf, times } from "./hard-data.ts";

const fontFile = (path: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}.ttf`);

const faces = openFaces([
  fontFile("source-sans-3/400Regular/SourceSans3_400Regular"),
  fontFile("source-sans-3/600SemiBold/SourceSans3_600SemiBold"),
  fontFile("noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular"),
  fontFile("noto-sans-devanagari/600SemiBold/NotoSansDevanagari_600SemiBold"),
]);

/** How wide a shaper sets a text, in em. */
const shaped = (text: string, weight: 400 | 600): number =>
  setText(text, { faces: facesFor(faces, weight), size: 1, language: "hi" }).width;

const between = (first: number, last: number): string[] =>
  times(last - first + 1, (index) => String.fromCodePoint(first + index));

const consonants = between(0x915, 0x939);
const signs = ["", ...between(0x93e, 0x94c), "\u0902", "\u0901"];

test.each([400, 600] as const)(
  "no Devanagari cluster in weight %i is wider than its estimate",
  (weight) => {
    const joined = consonants.flatMap((one) =>
      consonants.flatMap((other) => [`${one}\u094d${other}`, `${one}\u094d${other}\u093f`]),
    );
    const simple = consonants.flatMap((one) => signs.map((sign) => one + sign));
    const reph = consonants.map((one) => `\u0930\u094d${one}\u0940 ${one}\u094d\u0930 `);
    const tooWide = [...joined, ...simple, ...reph].filter(
      (cluster) => shaped(cluster, weight) > textWidth(cluster, { size: 1, weight }) + 0.002,
    );
    expect(tooWide).toEqual([]);
  },
);

test.each(scripts.filter((script) => script !== "han"))(
  "no text in %s is wider than its estimate",
  (script) => {
    for (const seed of times(8, (index) => index)) {
      const text = textOf(script, 120, seed);
      const width = textWidth(text, { size: 1 });
      expect(shaped(text, 400)).toBeLessThanOrEqual(width + 0.01);
      expect(shaped(text, 400)).toBeGreaterThan(width * 0.75);
    }
  },
);
