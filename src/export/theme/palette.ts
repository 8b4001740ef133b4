import { palette as plain, type Color, type Palette } from "../../figures/scene.ts";
import { contrast, lit, nearest } from "./color.ts";

/** The colours a city may set, `#rrggbb`; tints and half-tones follow from them. */
export type OwnColors = Readonly<Partial<Record<OwnColor, string>>>;

export const ownColors = ["accent", "ink", "muted", "sand", "clay", "moss"] as const;

export type OwnColor = (typeof ownColors)[number];

/** The palette of a city's colours; what it does not set stays as it is. */
export const paletteOf = (own: OwnColors): Palette => ({
  ...plain,
  ...own,
  ...(own.accent === undefined
    ? {}
    : { accentSoft: lit(own.accent, 0.735, 0.72), accentTint: lit(own.accent, 0.945, 0.17) }),
  ...(own.sand === undefined ? {} : { sandTint: lit(own.sand, 0.965, 0.2) }),
});

/** Two colours that meet, and the contrast they need: 4.5 where one is text, 3 where it is a shape that says something. */
export interface Pair {
  readonly text: Color;
  readonly on: Color;
  readonly least: 4.5 | 3;
}

const meets = (text: Color, least: Pair["least"], ...grounds: readonly Color[]): readonly Pair[] =>
  grounds.map((on) => ({ text, on, least }));

/** Every pair that pages and figures use. */
export const pairs: readonly Pair[] = [
  ...meets("ink", 4.5, "paper", "tint", "accentTint", "sandTint", "accentSoft", "sand"),
  ...meets("muted", 4.5, "paper", "tint", "accentTint", "sandTint"),
  ...meets("accent", 4.5, "paper", "tint", "accentTint"),
  ...meets("paper", 4.5, "accent"),
  ...meets("clay", 3, "paper"),
  ...meets("moss", 3, "paper"),
];

/** A colour that cannot be read where it is used. */
export interface FaintColor {
  readonly color: OwnColor;
  /** The pair that is furthest from what it needs, and how far it gets. */
  readonly pair: Pair;
  readonly reaches: number;
  /** The nearest colour that passes in every pair; absent where none of this hue does. */
  readonly instead?: string;
}

/** The colours of a city that cannot be read somewhere, each once. */
export const faintColors = (own: OwnColors): readonly FaintColor[] =>
  ownColors.flatMap((color) => {
    const hex = own[color];
    if (hex === undefined) return [];
    const worst = worstPair(color, paletteOf(own));
    if (worst === undefined) return [];
    const instead = nearest(
      hex,
      (other) => worstPair(color, paletteOf({ ...own, [color]: other })) === undefined,
    );
    return [{ color, ...worst, ...(instead === undefined ? {} : { instead }) }];
  });

const worstPair = (
  color: OwnColor,
  palette: Palette,
): Pick<FaintColor, "pair" | "reaches"> | undefined =>
  pairs
    .filter(({ text, on }) => text === color || on === color)
    .map((pair) => ({ pair, reaches: contrast(palette[pair.text], palette[pair.on]) }))
    .filter(({ pair, reaches }) => reaches < pair.least)
    .toSorted((a, b) => a.reaches / a.pair.least - b.reaches / b.pair.least)[0];
