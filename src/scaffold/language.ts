import { hintFor, pick, type Choice } from "./choice.ts";

/** The tag of the language that a person means by a tag or a name; nothing where there is none. */
export const languageTag = (written: string): string | undefined =>
  tagIn(written.trim()) ?? pick(written, languages());

/** What to write instead of something that is no language. */
export const languageHint = (written: string): string => {
  const hint = hintFor(written, languages());
  return hint.startsWith("did you mean") ? hint : "write it as en, Portuguese, pt-BR or zh-Hans";
};

const TAG = /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i;

/** A tag in its usual spelling. Of the short ones all are known; nobody knows all the long ones. */
const tagIn = (written: string): string | undefined => {
  if (!TAG.test(written)) return undefined;
  const [tag = ""] = Intl.getCanonicalLocales(written);
  return /^[a-z]{3}/.test(tag) || nameIn("en", tag.slice(0, 2)) !== undefined ? tag : undefined;
};

const nameIn = (locale: string, code: string): string | undefined =>
  new Intl.DisplayNames([locale], { type: "language", fallback: "none" }).of(code);

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));

/** The languages with a code of two letters, under their English name and their own. */
const languages = (): readonly Choice[] =>
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const title = nameIn("en", code);
      const own = nameIn(code, code);
      return title === undefined || Intl.getCanonicalLocales(code)[0] !== code
        ? []
        : [{ code, title, aliases: own === undefined ? [] : [own] }];
    });
