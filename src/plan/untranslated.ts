import type { Path } from "../core/path.ts";
import { isSameLanguage, languageMaps } from "./language-maps.ts";
import { searchTexts } from "./search-texts.ts";

/** What of a plan is there in a language. */
export interface Translated {
  /** Texts written per language that have this one. */
  readonly present: number;
  /** Texts that lack it, in the order of the plan: those per language, and whole sentences written once. */
  readonly missing: readonly Path[];
}

/** Which texts of a plan are there in a language. */
export const translatedInto = (
  plan: object & { readonly language: string },
  language: string,
): Translated => {
  const maps = languageMaps(plan);
  const lacking = maps.filter(
    ({ languages }) => !languages.some((tag) => isSameLanguage(tag, language)),
  );
  const perLanguage = new Set(maps.map(({ path }) => path.join("/")));
  const once = isSameLanguage(plan.language, language)
    ? []
    : searchTexts(plan, { skip, find: (text) => isSentence(text) || undefined }).filter(
        ({ path }) => !perLanguage.has(path.slice(0, -1).join("/")),
      );
  return {
    present: maps.length - lacking.length,
    missing: [...lacking, ...once].map(({ path }) => path),
  };
};

/** Whether a text says something: a few words may be a name, which is the same in every language. */
export const isSentence = (text: string): boolean => /\S\s+\S+\s+\S+\s+\S/.test(text);

/** Words of others, and what is nobody's. */
const skip: ReadonlySet<string> = new Set(["asWritten", "extensions"]);
