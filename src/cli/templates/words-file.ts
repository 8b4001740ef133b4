import type { Diagnostic } from "../../core/diagnostic.ts";
import type { LocatedDocument } from "../../core/document.ts";
import { locateFinding } from "../../core/locate.ts";
import type { Path } from "../../core/path.ts";
import type { OwnWords } from "./protocol.ts";

/** A template's own words by language, in the order of its file. */
export type WordsByLanguage = ReadonlyMap<string, OwnWords>;

export interface ReadWords {
  readonly words: WordsByLanguage;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `words.yaml`: for each language a map of keys and texts. */
export const readWords = (document: LocatedDocument): ReadWords => {
  const diagnostics: Diagnostic[] = [];
  const tell = (path: Path, message: string): void => {
    diagnostics.push(wrong(document, path, message));
  };
  const words = new Map<string, OwnWords>();
  const languages = entriesOf(document.value);
  if (!languages) tell([], "words are given by language");
  for (const [language, texts] of languages ?? []) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
      tell([language], `"${language}" is not a language tag`);
    words.set(language, textsIn(texts, language, tell));
  }
  for (const [language, key] of lacking(words))
    tell([language], `there are no words for "${key}" in "${language}"`);
  return { words, diagnostics };
};

const textsIn = (
  value: unknown,
  language: string,
  tell: (path: Path, message: string) => void,
): OwnWords => {
  const texts = entriesOf(value);
  if (!texts) tell([language], "each language has keys with their words");
  return Object.fromEntries(
    (texts ?? []).flatMap(([key, text]) => {
      const isKey = /^[a-z][A-Za-z0-9]*$/.test(key);
      if (!isKey)
        tell([language, key], "a key is letters and digits, and begins with a small letter");
      else if (typeof text !== "string") tell([language, key], "words are a text");
      return isKey && typeof text === "string" ? [[key, text] as const] : [];
    }),
  );
};

/** Keys that one language has and another has not. */
const lacking = function* (words: WordsByLanguage): Generator<readonly [string, string]> {
  const all = new Set([...words.values()].flatMap((each) => Object.keys(each)));
  for (const [language, own] of words)
    for (const key of all) if (!Object.hasOwn(own, key)) yield [language, key];
};

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : undefined;

const wrong = (document: LocatedDocument, path: Path, message: string): Diagnostic =>
  locateFinding(document, {
    ruleId: "template/words",
    messageId: "file",
    level: "error",
    message,
    why: "A report in that language would show a key instead of words.",
    fix: "write it as `en:` with lines such as `greeting: Dear residents` below it",
    path,
    anchor: path.length === 0 ? "value" : "key",
    params: {},
  });

/** The words for a language: for the tag itself, its first part, English, else the first there are. */
export const wordsFor = (words: WordsByLanguage, language: string): OwnWords =>
  words.get(language) ??
  words.get(language.split("-")[0] ?? "") ??
  words.get("en") ??
  [...words.values()][0] ??
  {};
