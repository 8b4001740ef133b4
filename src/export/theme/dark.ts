import type { Color, Palette } from "../../figures/scene.ts";
import { contrast, lit } from "./color.ts";

/**
 * The palette for a dark screen. Tones are mirrored on the scale that contrast is measured on, so two colours
 * stand out from each other as they do in light, or a little more: what passes there passes here. Hues stay.
 */
export const darkOf = (palette: Palette): Palette => {
  const tones = Object.values(palette).map(toneOf);
  const span = 1 - Math.min(...tones);
  const stretch = Math.min(1.02, 1 / span);
  const floor = Math.min(0.045, 1 - stretch * span);
  const dark = (color: Color): string =>
    toned(palette[color], floor + stretch * (1 - toneOf(palette[color])));
  return {
    ink: dark("ink"),
    muted: dark("muted"),
    rule: dark("rule"),
    grid: dark("grid"),
    tint: dark("tint"),
    paper: dark("paper"),
    accent: dark("accent"),
    accentSoft: dark("accentSoft"),
    accentTint: dark("accentTint"),
    sand: dark("sand"),
    sandTint: dark("sandTint"),
    clay: dark("clay"),
    moss: dark("moss"),
  };
};

/** Place of a colour between black (0) and white (1): equal steps are equal contrasts. */
const toneOf = (hex: string): number => Math.log(contrast(hex, "#000000")) / Math.log(21);

/** The colour in another tone. */
const toned = (hex: string, tone: number): string => {
  let [low, high] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (toneOf(lit(hex, middle)) < tone) low = middle;
    else high = middle;
  }
  return lit(hex, high);
};
