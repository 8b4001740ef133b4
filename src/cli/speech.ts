import type { CustomSpec } from "../check/custom/spec.ts";
import type { CheckWords, Tongue } from "../check/reword.ts";
import type { Rule } from "../check/rule.ts";
import { quotedChoice } from "../check/suggest.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import { languages, spokenLanguage, type Language } from "../core/language.ts";
import { en } from "../format/words/en.ts";
import type { Words } from "../format/words/words.ts";
import { chromeLanguage, chromeLanguages } from "./chrome/index.ts";
import { UserError } from "./errors.ts";
import type { Session } from "./session.ts";

/** What iuc says to whoever runs it: its own words, and findings in them. */
export interface Speech {
  readonly words: Words;
  readonly reword: (diagnostic: Diagnostic) => Diagnostic;
  /** Words of rules and checks besides English. */
  readonly tongue: Tongue | undefined;
}

/** English, in which findings are made; it needs nothing loaded. */
export const english: Speech = { words: en, reword: (diagnostic) => diagnostic, tongue: undefined };

/**
 * The language findings are said in, for a tag of `--lang` or of the configuration: English, with a note, where
 * only the rest of the command line speaks it. Throws a `UserError` where nothing does.
 */
export const languageOf = (tag: string | undefined, { note }: Pick<Session, "note">): Language => {
  if (tag === undefined) return "en";
  const language = spokenLanguage(tag);
  if (language) return language;
  if (chromeLanguage(tag) === undefined)
    throw new UserError(
      `iuc does not speak ${JSON.stringify(tag)}`,
      `languages are ${quotedChoice(chromeLanguages)}`,
    );
  note(`findings are in English: there are words for them in ${languages.join(", ")}`);
  return "en";
};

/** What the flag `--lang` asks for, else English. Throws a `UserError` where we do not speak it. */
export const spokenBy = (session: Pick<Session, "globals" | "note">): Promise<Speech> =>
  openSpeech(languageOf(session.globals().lang, session));

/** Loads what there is to say in a language, for rules of the user's own as well. */
export const openSpeech = async (
  language: Language,
  own: readonly CustomSpec[] = [],
): Promise<Speech> => {
  if (language === "en") return english;
  const [{ rules }, { reword }, { words, reader, structure, terms }] = await Promise.all([
    import("../rules/index.ts"),
    import("../check/reword.ts"),
    loaders[language](),
  ]);
  const all = own.length === 0 ? rules : [...rules, ...(await openOwn(own))];
  const byId = new Map(all.map((rule) => [rule.id, rule.words[language]]));
  const checks: Readonly<Record<string, CheckWords>> = { ...reader, ...structure };
  const tongue: Tongue = {
    rule: (id) => byId.get(id),
    check: (id) => (Object.hasOwn(checks, id) ? checks[id] : undefined),
    terms,
  };
  return { words, reword: (diagnostic) => reword(diagnostic, tongue), tongue };
};

const openOwn = async (own: readonly CustomSpec[]): Promise<readonly Rule[]> => {
  const { openCustomRules } = await import("./config/custom-rules.ts");
  return openCustomRules(own);
};

interface Loaded {
  readonly words: Words;
  readonly reader: Readonly<Record<string, CheckWords>>;
  readonly structure: Readonly<Record<string, CheckWords>>;
  readonly terms: Tongue["terms"];
}

const loaders: Readonly<Record<Exclude<Language, "en">, () => Promise<Loaded>>> = {
  fr: async () => (await import("./words/fr.ts")).fr,
  es: async () => (await import("./words/es.ts")).es,
  pt: async () => (await import("./words/pt.ts")).pt,
};
