import { el, type XmlElement } from "../../office/xml.ts";

/** Fonts that Word has for scripts which ours lack, by language. */
const eastAsian: Readonly<Record<string, string>> = {
  ja: "Yu Gothic",
  zh: "Microsoft YaHei",
  ko: "Malgun Gothic",
};

const complex = "Nirmala UI";

/** The fonts of a document by kind of script. */
export const fontsOf = (families: readonly string[], lang: string): XmlElement => {
  const [first = bundled] = families;
  const language = lang.split("-")[0] ?? "";
  return el("w:rFonts", {
    "w:ascii": first,
    "w:hAnsi": first,
    "w:eastAsia": eastAsian[language] ?? eastAsian.ja,
    "w:cs": complexFonts.get(language) ?? complex,
  });
};

const complexFonts = new Map([
  ["ar", "Segoe UI"],
  ["fa", "Segoe UI"],
  ["he", "Segoe UI"],
  ["th", "Leelawadee UI"],
]);

export const bundled = "Source Sans 3";

/** Word knows languages with their region; the one most readers of a language live in. */
export const wordLanguage = (tag: string): string => {
  const locale = new Intl.Locale(tag);
  const { language, region } = locale;
  if (region !== undefined) return `${language}-${region}`;
  if (locale.script !== undefined && language !== "zh") return tag;
  return `${language}-${european.get(tag) ?? locale.maximize().region ?? ""}`.replace(/-$/, "");
};

/** Where the likeliest region of a language is not in Europe and this toolkit's readers are. */
const european = new Map([
  ["en", "GB"],
  ["pt", "PT"],
]);

/** The language of a text, told for each kind of script. */
export const languageOf = (tag: string): XmlElement => {
  const language = wordLanguage(tag);
  const [short = ""] = language.split("-");
  return el("w:lang", {
    "w:val": language,
    "w:eastAsia": short in eastAsian ? language : undefined,
    "w:bidi": complexFonts.has(short) || short === "hi" ? language : undefined,
  });
};

const complexScript =
  /((?:[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}][\p{M}\u200c\u200d\s]*)+)/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A text in pieces of one kind of script: Word must be told which ones are complex. */
export const pieces = (
  text: string,
): readonly { readonly text: string; readonly marks: readonly XmlElement[] }[] =>
  text
    .split(complexScript)
    .map((piece, index) => ({ text: piece, marks: index % 2 === 1 ? marksOf(piece) : [] }))
    .filter(({ text }) => text !== "");

const marksOf = (text: string): readonly XmlElement[] => [
  ...(rightToLeft.test(text) ? [el("w:rtl")] : []),
  el("w:cs"),
];
