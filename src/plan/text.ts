import { isSameLanguage } from "./language-maps.ts";
import type { Line } from "./types.generated.ts";

/** A text and the language it is in. */
export interface Wording {
  readonly text: string;
  readonly language: string;
}

/** A text in one language: what is asked for, else the plan's language, else the first one there. */
export const wordingIn = (text: Line, language: string, planLanguage = language): Wording => {
  if (typeof text === "string") return { text, language: planLanguage };
  const entries = Object.entries(text);
  const match = (tag: string): readonly [string, string] | undefined =>
    entries.find(([key]) => key === tag) ?? entries.find(([key]) => isSameLanguage(key, tag));
  const [found = planLanguage, words = ""] =
    match(language) ?? match(planLanguage) ?? entries[0] ?? [];
  return { text: words, language: found };
};

/** The words of a text in one language; see `wordingIn`. */
export const textIn = (text: Line, language: string, planLanguage = language): string =>
  wordingIn(text, language, planLanguage).text;
