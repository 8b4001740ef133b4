import type { Params } from "../../core/diagnostic.ts";
import { starts, type Article, type Gender, type Terms } from "./terms.ts";

/** The values of a message of a fixed check, those that are words of ours in another language. */
export const saidParams = (params: Params, terms: Terms): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? (sayings[name]?.(value, terms) ?? value) : value,
    ]),
  );

/** The values of a message of a rule: numbers and amounts as the language writes them, not dates or codes. */
export const saidNumbers = (params: Params, terms: Terms): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "number" || amount.test(value) ? sayNumbers(String(value), terms) : value,
    ]),
  );

/** `1 010.01 EUR`, `≥ 10 EUR`, `10–12 EUR`, as `amountWords` and `rangeWords` write them. */
const amount = /^(?:≥ )?-?\d[\d ]*(?:\.\d+)?(?:–-?\d[\d ]*(?:\.\d+)?)? [A-Z]{3}$/;

/** Fewer digits than this are not grouped. */
const groupedFrom = 5;

const sayNumbers: Say = (value, { separator }) =>
  value.replaceAll(/(\d+(?: \d{3})*)(?:\.(\d+))?/g, (_, written: string, decimals?: string) => {
    const digits = written.replaceAll(" ", "");
    const groups = digits.replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
    const whole = digits.length < groupedFrom ? digits : groups;
    return decimals === undefined ? whole : `${whole},${decimals}`;
  });

type Say = (value: string, terms: Terms) => string;

/** A phrase of the catalogue, a noun with or without the word in front of it, or several of these. */
export const sayPhrase: Say = (value, terms) => {
  const known = own(terms.phrases, value) ?? sayStart(value, terms) ?? sayNoun(value, terms);
  if (known !== undefined) return known;
  const parts = value.split(/(, | or )/);
  return parts.length > 1 ? parts.map((part) => sayPart(part, terms)).join("") : value;
};

/** What stands in `a, b or c`, the signs and words between included. */
const sayPart: Say = (part, terms) => {
  if (part === ", ") return part;
  return part === " or " ? ` ${terms.or} ` : sayPhrase(part, terms);
};

const sayStart = (value: string, terms: Terms): string | undefined => {
  const start = starts.find((each) => value.startsWith(`${each} `));
  if (start === undefined) return undefined;
  const rest = value.slice(start.length + 1);
  const said = start === "in the form of" ? sayPhrase(rest, terms) : rest;
  return terms.starts[start].replace("{0}", () => said);
};

const sayNoun = (value: string, terms: Terms): string | undefined => {
  const [, word = "", noun = value] = /^(an?|this|the) (.+)$/.exec(value) ?? [];
  const found = own(terms.nouns, noun);
  if (found === undefined) return undefined;
  const said = found.slice(2);
  const article = articles[word];
  return article ? terms.articles[article](said, genderOf(found)) : said;
};

const articles: Readonly<Record<string, Article>> = { a: "a", an: "a", this: "this", the: "the" };

const genderOf = (found: string): Gender => (found.startsWith("f") ? "f" : "m");

const own = (catalogue: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;

/** `"a", "b" or "c"`, in which the names may be anything. */
const sayNames: Say = (value, { or }) => value.replaceAll(/(?<=") or (?=")/g, ` ${or} `);

/** `1250 or 1.25 or 125`, with nothing but words and values of ours. */
const sayChoice: Say = (value, { or }) => value.replaceAll(" or ", ` ${or} `);

/** What stands in the place of which value. */
const sayings: Readonly<Record<string, Say>> = {
  actual: sayPhrase,
  aspect: (value, { aspects }) => own(aspects, value) ?? value,
  better: (value, { or }) => value.replace(/^plan\.yaml or /, `plan.yaml ${or} `),
  expected: sayPhrase,
  kind: sayPhrase,
  kinds: sayChoice,
  known: (value, { and }) => value.replace(" and ", ` ${and} `),
  entry: (value, terms) => sayPhrase(`a ${value}`, terms),
  examples: sayChoice,
  lines: sayChoice,
  names: sayNames,
  noun: sayPhrase,
  numbers: sayChoice,
  other: sayPhrase,
  owner: sayPhrase,
};
