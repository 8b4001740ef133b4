import { fill, type Catalog, type Locale } from "../locales/index.ts";
import { textIn } from "../plan/text.ts";
import type { Line } from "../plan/types.generated.ts";

/** What every phrase of a report needs: the words and how this language writes numbers. */
export interface Words {
  readonly catalog: Catalog;
  /** BCP 47 tag of the report. */
  readonly language: string;
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
  language,
  currency: plan.currency,
  text: (text) => textIn(text, language, plan.language),
});

/** A number as the language writes it, with at most four decimals. */
export const numberText = (value: number, { language }: Words): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);

/** “a, b and c”. */
export const listText = (items: readonly string[], { language }: Words): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(items);

/** “a or b”. */
export const eitherText = (items: readonly string[], { language }: Words): string =>
  new Intl.ListFormat(language, { type: "disjunction" }).format(items);

/** A phrase of the catalogue with its places filled. */
export const phrase = fill;
