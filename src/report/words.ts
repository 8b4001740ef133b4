import { fill, plural, type Catalog, type Forms, type Locale } from "../locales/index.ts";
import { isSameLanguage } from "../plan/language-maps.ts";
import { wordingIn, type Wording } from "../plan/text.ts";
import type { Line } from "../plan/types.generated.ts";
import { isSentence, translatedInto } from "../plan/untranslated.ts";
import { foreign, unmarked } from "../template/foreign.ts";

/** What every phrase of a report needs: the words and how this language writes numbers. */
export interface Words {
  readonly catalog: Catalog;
  /** BCP 47 tag of the report. */
  readonly language: string;
  /** Whether the catalogue is in that language; if not, it is English. */
  readonly isTranslated: boolean;
  /** BCP 47 tag whose habits dates, numbers and lists follow. */
  readonly formats: string;
  /** Currency of amounts that name none. */
  readonly currency: string | undefined;
  /** A text of the plan in the report's language; in another one it says so, by `foreign` and a tag. */
  readonly text: (text: Line) => string;
  /** The same as bare words, for drawings. */
  readonly plain: (text: Line) => string;
  /** A text of the profile, which is in English unless it says otherwise. */
  readonly profile: (text: Line) => string;
}

/** A plan as far as words go. */
interface Speaker {
  readonly language: string;
  readonly currency?: string;
}

/** Words for a plan in the language of the locale. */
export const wordsOf = (
  { catalog, titles, language, isTranslated }: Locale,
  plan: Speaker,
): Words => {
  const tagged =
    translatedInto(plan, language).present > 0 || isSameLanguage(plan.language, language);
  return {
    catalog,
    language,
    isTranslated,
    // English without a region is English of Europe here: “14 May 2024”.
    formats: language === "en" ? "en-GB" : language,
    currency: plan.currency,
    text: (text) => marked(wordingIn(text, language, plan.language), { text, language, tagged }),
    plain: (text) => unmarked(wordingIn(text, language, plan.language).text),
    profile: (text) =>
      typeof text === "string" && Object.hasOwn(titles, text)
        ? (titles[text] ?? text)
        : marked(wordingIn(text, language, "en"), { text, language, tagged: false }),
  };
};

/**
 * A text with the language it is in, where that is not the report's. In a plan of several languages a
 * visible tag follows as well, except what may be a name.
 */
const marked = (
  wording: Wording,
  {
    text,
    language,
    tagged,
  }: { readonly text: Line; readonly language: string; readonly tagged: boolean },
): string => {
  const told = unmarked(wording.text);
  if (told === "" || isSameLanguage(wording.language, language)) return told;
  const isTagged = tagged && (typeof text !== "string" || isSentence(told));
  return (
    foreign(told.trimEnd(), wording.language) + (isTagged ? `\u00a0(${wording.language})` : "")
  );
};

/** A number as the language writes it, with at most four decimals. */
export const numberText = (value: number, { formats }: Words): string =>
  new Intl.NumberFormat(formats, { maximumFractionDigits: 4 }).format(value);

/** The words that go with a number, of a catalogue that is in the report's language or else in English. */
export const pluralText = (
  forms: Forms,
  count: number,
  { isTranslated, language }: Words,
): string => plural(forms, isTranslated ? language : "en", { count });

/** A percentage as the language writes it: 80 is “80%” in English and “80 %” in French. */
export const percentText = (value: number, { formats }: Words): string =>
  new Intl.NumberFormat(formats, { style: "percent", maximumFractionDigits: 4 }).format(
    value / 100,
  );

/** “a, b and c”. */
export const listText = (items: readonly string[], { formats }: Words): string =>
  new Intl.ListFormat(formats, { type: "conjunction" }).format(items);

/** Names in one line: “a, b and c”, or “a; b, c; d” where a name has a comma of its own. */
export const namesText = (names: readonly string[], words: Words): string =>
  names.some((name) => name.includes(",")) ? names.join("; ") : listText(names, words);

/** “a or b”. */
export const eitherText = (items: readonly string[], { formats }: Words): string =>
  new Intl.ListFormat(formats, { type: "disjunction" }).format(items);

/** A phrase of the catalogue with its places filled. */
export const phrase = fill;
