import { advancesOf } from "./advances.ts";
import type { Weight } from "./scene.ts";
import { devanagariWidths } from "./widths.generated.ts";

const table = advancesOf(devanagariWidths);

/** What a vowel sign below a letter adds at most: it makes some letters broader. */
const broader = (before: string): number => (before === "र" || before === "ऱ" ? 480 : 20);

/**
 * 1/1000 em a character of Devanagari, or a space behind one, takes at most; nothing for others. Joined
 * letters are no wider than the same letters apart, so letters are added up.
 */
export const devanagariAdvance = (
  char: string,
  before: string,
  weight: Weight,
): number | undefined => {
  if (char === " ") return isDevanagari(before) ? table.get(weight)?.get(char) : undefined;
  if (!isDevanagari(char)) return undefined;
  return char >= "\u0941" && char <= "\u0944" ? broader(before) : table.get(weight)?.get(char);
};

const isDevanagari = (char: string): boolean => char >= "\u0900" && char <= "\u097f";
