import { wordsAt, type Catalog } from "../../locales/index.ts";
import { reportVocabulary } from "../../report/template.ts";
import type { Vocabulary } from "../../template/words.ts";
import type { OwnWords } from "./protocol.ts";

/** What stands before the key of a template's own words: `{{t "own.greeting"}}`. */
const prefix = "own.";

/** What a template of a city may name: all that ours may, and words of its own. */
export const ownVocabulary = (catalog: Catalog, own: OwnWords): Vocabulary => {
  const sound = reportVocabulary(catalog);
  return {
    fields: sound.fields,
    words: (key) => (key.startsWith(prefix) ? ownWord(own, key) : sound.words(key)),
    keys: [...Object.keys(own).map((key) => prefix + key), ...wordKeys(catalog)],
  };
};

const ownWord = (own: OwnWords, key: string): string | undefined =>
  wordsAt(own, key.slice(prefix.length));

/** Dotted keys of all words of a catalogue. */
const wordKeys = (words: object, path: readonly string[] = []): readonly string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const own = [...path, key];
    return typeof value === "object" && value !== null ? wordKeys(value, own) : [own.join(".")];
  });
