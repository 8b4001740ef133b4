import { fill, type Catalog, type Locale } from "../locales/index.ts";
import { textIn } from "../plan/text.ts";
import type { Line } from "../plan/types.generated.ts";

/** What every phrase of a report needs: the words and how this language writes numbers. */
export interface Words {
  readonly catalog: Catalog;
  /** BCP 47 tag whose habits dates, numbers and lists follow. */
  readonly formats: string;
  /** Currency of amounts that name none. */
  readonly currency: string | undefined;
  /** A text of the plan in the report's language. */
  readonly text: (text: Line) => string;
}

/** Words for a plan written in `planLanguage`, in the language of the locale. */
export const wordsOf = (
  { catalog, language }: Locale,
  plan: { readonly language: string; readonly currency?: string },
): Words => ({
  catalog,
  // English without a region is English of Europe here: “14 May 2024”.
  formats: language === "en" ? "en-GB" : language,
  currency: plan.currency,
  text: (text) => textIn(text, language, plan.language),
});

/** A number as the language writes it, with at most four decimals. */
export const numberText = (value: number, { formats }: Words): string =>
  new Intl.NumberFormat(formats, { maximumFractionDigits: 4 }).format(value);

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
