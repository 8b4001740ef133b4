import { en } from "./en.ts";

/** The shape of a catalogue: the keys of English, with any words. */
export type Shape<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]>;
};

/** The same, with as many forms as a language needs where English has one for one and one for several. */
type Worded<T> = {
  readonly [Key in keyof T]: T[Key] extends { readonly one: string; readonly other: string }
    ? Forms
    : T[Key] extends string
      ? string
      : Worded<T[Key]>;
};

/** The forms a phrase with a number takes, by the plural categories of CLDR. */
export type Forms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

export type Catalog = Worded<typeof en>;

/** Words of reports, and those that vocabularies and profiles have in English only. */
interface Wordbook {
  readonly catalog: Catalog;
  readonly titles: Readonly<Record<string, string>>;
}

const english: Wordbook = { catalog: en, titles: {} };

/** Words by language, each loaded only where it is asked for. */
const wordbooks: Readonly<Record<string, () => Promise<Wordbook>>> = {
  en: () => Promise.resolve(english),
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  pt: async () => (await import("./pt.ts")).pt,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  pl: async () => (await import("./pl.ts")).pl,
  el: async () => (await import("./el.ts")).el,
  ja: async () => (await import("./ja.ts")).ja,
  zh: async () => (await import("./zh.ts")).zh,
  hi: async () => (await import("./hi.ts")).hi,
};

/** Languages there are report words in. */
export const reportLanguages: readonly string[] = Object.keys(wordbooks);

/** A language a report is asked for in, with the words there are for it. */
export interface Locale {
  /** BCP 47 tag of the texts; numbers and dates follow it too. */
  readonly language: string;
  readonly catalog: Catalog;
  /** Titles of themes by code, and what profiles say in English; what is not there stays English. */
  readonly titles: Readonly<Record<string, string>>;
  /** Whether the words are in that language; if not, they are English. */
  readonly isTranslated: boolean;
}

/** The words for a language: for the tag itself, else for its first part, else English. */
export const openLocale = async (language: string): Promise<Locale> => {
  const open = wordbooks[language] ?? wordbooks[language.split("-")[0] ?? ""];
  const words = open === undefined ? english : await open();
  return { language, ...words, isTranslated: open !== undefined };
};

/** The form of a phrase that goes with a number, with `{count}` and other places filled. */
export const plural = (
  forms: Forms,
  language: string,
  values: Readonly<Record<string, string | number>> & { readonly count: number },
): string => {
  const form = new Intl.PluralRules(language).select(values.count);
  const count = new Intl.NumberFormat(language).format(values.count);
  return fill(forms[form] ?? forms.other, { ...values, count });
};

/** Fills the `{name}` places of a phrase; a place without a value stays as it is. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** The words under a dotted key, `sections.summary`; nothing where the catalogue has none. */
export const wordsAt = (catalog: object, key: string): string | undefined => {
  let found: unknown = catalog;
  for (const step of key.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step))
      return undefined;
    found = Reflect.get(found, step);
  }
  return typeof found === "string" ? found : undefined;
};
