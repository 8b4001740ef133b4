import type { Language } from "../core/language.ts";
import { fill } from "../core/problem.ts";
import type { Text } from "../format/plan-facts.ts";
import { textIn } from "../plan/text.ts";
import { feedbackWords, type FeedbackWords, type Plural } from "./words/index.ts";

type Values = Readonly<Record<string, string | number>>;

/** The words of one language, and how it counts. */
export interface Speech {
  readonly language: Language;
  readonly words: FeedbackWords;
  /** A phrase for so many, which it may name as `{count}`. */
  readonly counted: (phrase: Plural, count: number, values?: Values) => string;
}

/** The words of a language of ours. */
export const speechOf = (language: Language): Speech => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language === "en" ? "en-GB" : language);
  return {
    language,
    words: feedbackWords[language],
    counted: (phrase, count, values = {}) =>
      fill(rules.select(count) === "one" ? phrase.one : phrase.other, {
        ...values,
        count: numbers.format(count),
      }),
  };
};

/** A text by the author of a plan, and its language where that is not the one around it. */
export interface Quote {
  readonly text: string;
  /** Language tag, or blank. */
  readonly lang: string;
}

/** A text of a plan as a sheet quotes it. */
export const quoteOf = (text: Text, planLanguage: string, { language }: Speech): Quote => ({
  text: textIn(text, language, planLanguage),
  lang: isSpokenIn(text, language) || isSame(planLanguage, language) ? "" : planLanguage,
});

/** Whether a text comes in several languages, this one among them. */
const isSpokenIn = (text: Text, language: string): boolean =>
  typeof text !== "string" && Object.keys(text).some((tag) => isSame(tag, language));

const isSame = (tag: string, language: string): boolean =>
  tag.split("-")[0]?.toLowerCase() === language;

/** A day, given as ISO date, as the language writes it: “23 November 2026”. */
export const dayText = (day: string, { language }: Speech): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
