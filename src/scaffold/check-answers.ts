import { euMembership } from "../plan/codes.generated.ts";
import { NO_CALENDAR, whenOf } from "../plan/when.ts";
import {
  answerNames,
  ciChoices,
  type AnswerName,
  type Answers,
  type Ci,
  type RawAnswers,
} from "./answers.ts";

/** Codes with their names, as the choices of a prompt. */
export interface Choice {
  readonly code: string;
  readonly title: string;
}

/** What answers may be. */
export interface Choices {
  readonly profiles: readonly Choice[];
  readonly countries: readonly Choice[];
  readonly themes: readonly Choice[];
  readonly currencies: readonly Choice[];
}

/** An answer that cannot be used, and what would do. */
export interface AnswerFault {
  readonly name: AnswerName;
  readonly message: string;
  readonly hint: string;
}

/** The answers made whole, or what is wrong with them. A missing required answer is a fault. */
export const checkAnswers = (
  raw: RawAnswers,
  choices: Choices,
): { readonly answers?: Answers; readonly faults: readonly AnswerFault[] } => {
  const profile = pick(raw.profile ?? "iuc-lap", choices.profiles);
  const country = pick(raw.country, choices.countries);
  const city = raw.city?.trim();
  const faults = faultsIn(raw, choices);
  if (faults.length > 0 || !city || country === undefined || profile === undefined)
    return { faults };
  const theme = pick(raw.theme, choices.themes);
  const partnerCountry = pick(raw.partnerCountry, choices.countries);
  const currency = pick(raw.currency, choices.currencies) ?? usualCurrency(country);
  return {
    faults,
    answers: {
      profile,
      city,
      country,
      language: raw.language ?? "en",
      ci: raw.ci === undefined ? "none" : ciOf(raw.ci),
      ...(raw.partner && partnerCountry !== undefined
        ? { partner: raw.partner.trim(), partnerCountry }
        : {}),
      ...(theme === undefined ? {} : { theme }),
      ...(currency === undefined ? {} : { currency }),
      ...(raw.start === undefined ? {} : { start: raw.start }),
      ...(raw.end === undefined ? {} : { end: raw.end }),
    },
  };
};

/** What is wrong with one answer; nothing where it will do or is absent. */
export const faultOf = (
  name: AnswerName,
  value: string | undefined,
  choices: Choices,
): AnswerFault | undefined => {
  if (value === undefined) return undefined;
  if (/[\r\n]/.test(value) || value.trim() === "" || value.length > 200)
    return { name, message: `"${name}" must be one line of text`, hint: "write it on one line" };
  const list = listFor(name, choices);
  if (list !== undefined && pick(value, list) === undefined)
    return { name, message: `"${value}" is not known here`, hint: nearest(value, list) };
  if (name === "language" && !LANGUAGE.test(value))
    return {
      name,
      message: `"${value}" is not a language`,
      hint: "use a code such as en, pt or pt-BR",
    };
  const isDate = name === "start" || name === "end";
  if (isDate && whenOf(value, NO_CALENDAR) === undefined)
    return {
      name,
      message: `"${value}" is not a date`,
      hint: "write it as 2027, 2027-Q2, 2027-03 or 2027-03-14",
    };
  return undefined;
};

/** The code a person means by a code or a name, in any case. */
export const pick = (value: string | undefined, list: readonly Choice[]): string | undefined => {
  if (value === undefined) return undefined;
  const wanted = value.trim().toLowerCase();
  const found =
    list.find(({ code }) => code.toLowerCase() === wanted) ??
    list.find(({ title }) => title.toLowerCase() === wanted);
  return found?.code;
};

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

const faultsIn = (raw: RawAnswers, choices: Choices): readonly AnswerFault[] => {
  const required = ["city", "country"] as const;
  const missing = required
    .filter((name) => raw[name] === undefined)
    .map((name) => missingFault(name));
  const lonely =
    raw.partner !== undefined && raw.partnerCountry === undefined
      ? [missingFault("partnerCountry")]
      : [];
  const wrong = answerNames
    .map((name) => faultOf(name, raw[name], choices))
    .filter((fault) => fault !== undefined);
  return [...missing, ...lonely, ...wrong, ...reversed(raw)];
};

const reversed = ({ start, end }: RawAnswers): readonly AnswerFault[] => {
  const from = whenOf(start, NO_CALENDAR);
  const to = whenOf(end, NO_CALENDAR);
  if (from === undefined || to === undefined || from.earliest <= to.latest) return [];
  return [
    { name: "end", message: `"${end ?? ""}" lies before the start`, hint: "give a later end" },
  ];
};

const missingFault = (name: AnswerName): AnswerFault => ({
  name,
  message: `${flagOf(name)} is missing`,
  hint: `add ${flagOf(name)}, or run iuc init in a terminal and answer its questions`,
});

/** The flag that gives an answer. */
export const flagOf = (name: AnswerName): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const listFor = (name: AnswerName, choices: Choices): readonly Choice[] | undefined => {
  switch (name) {
    case "profile":
      return choices.profiles;
    case "country":
    case "partnerCountry":
      return choices.countries;
    case "theme":
      return choices.themes;
    case "currency":
      return choices.currencies;
    case "ci":
      return ciChoices.map((code) => ({ code, title: code }));
    default:
      return undefined;
  }
};

const ciOf = (value: string): Ci => ciChoices.find((choice) => choice === value) ?? "none";

const nearest = (value: string, list: readonly Choice[]): string => {
  const start = value.slice(0, 3).toLowerCase();
  const near = list.filter(
    ({ code, title }) => code.startsWith(start) || title.toLowerCase().startsWith(start),
  );
  const shown = (near.length > 0 ? near : list)
    .slice(0, 5)
    .map(({ code, title }) => `${code} (${title})`);
  return `known are for example ${shown.join(", ")}`;
};

/** Members of the European Union that have kept their own money. */
const ownMoney = ["CZ", "DK", "HU", "PL", "RO", "SE"];

/** The euro in the countries that use it; elsewhere the plan says it. */
const usualCurrency = (country: string): string | undefined => {
  const isMember = euMembership[country]?.some(({ to }) => to === undefined) ?? false;
  return isMember && !ownMoney.includes(country) ? "EUR" : undefined;
};
