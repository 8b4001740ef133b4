import { en } from "./en.ts";

/** The shape of a catalogue: the keys of English, with any words. */
export type Shape<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]>;
};

export type Catalog = Shape<typeof en>;

/** Catalogues by language. */
const catalogs: Readonly<Record<string, Catalog>> = { en };

/** A language a report is asked for in, with the words there are for it. */
export interface Locale {
  /** BCP 47 tag of the texts; numbers and dates follow it too. */
  readonly language: string;
  readonly catalog: Catalog;
  /** Whether the words are in that language; if not, they are English. */
  readonly isTranslated: boolean;
}

/** The words for a language: for the tag itself, else for its first part, else English. */
export const localeOf = (language: string): Locale => {
  const found = catalogs[language] ?? catalogs[language.split("-")[0] ?? ""];
  return { language, catalog: found ?? en, isTranslated: found !== undefined };
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
