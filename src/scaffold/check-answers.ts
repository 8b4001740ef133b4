import { plainly } from "../check/suggest.ts";
import {
  answerNames,
  ciChoices,
  type AnswerName,
  type Answers,
  type RawAnswers,
} from "./answers.ts";
import { pick } from "./choice.ts";
import { choiceFor, dateOf, faultOf, type AnswerFault, type Choices } from "./fault-of.ts";
import { usualCurrency } from "./country.ts";
import { languageTag } from "./language.ts";

/** The answers made whole, or what is wrong with them. A missing required answer is a fault. */
export const checkAnswers = (
  raw: RawAnswers,
  choices: Choices,
): { readonly answers?: Answers; readonly faults: readonly AnswerFault[] } => {
  const faults = faultsIn(raw, choices);
  const city = raw.city?.trim();
  const country = chosen("country", raw, choices);
  if (faults.length > 0 || city === undefined || country === undefined) return { faults };
  const partner = raw.partner?.trim();
  const partnerCountry = chosen("partnerCountry", raw, choices);
  const theme = chosen("theme", raw, choices);
  const currency = chosen("currency", raw, choices) ?? usualCurrency(country);
  return {
    faults,
    answers: {
      profile: chosen("profile", raw, choices) ?? usualProfile,
      city,
      country,
      ...(partner !== undefined && partnerCountry !== undefined ? { partner, partnerCountry } : {}),
      ...(theme === undefined ? {} : { theme }),
      language: languageTag(raw.language ?? "en") ?? "en",
      ...(currency === undefined ? {} : { currency }),
      ...(raw.start === undefined ? {} : { start: raw.start }),
      ...(raw.end === undefined ? {} : { end: raw.end }),
      ci: ciChoices.find((choice) => choice === chosen("ci", raw, choices)) ?? "none",
    },
  };
};

/** The profile of a plan that names none. */
export const usualProfile = "iuc-lap";

/** The flag that gives an answer. */
export const flagOf = (name: AnswerName): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const chosen = (name: AnswerName, raw: RawAnswers, choices: Choices): string | undefined => {
  const value = raw[name];
  return value === undefined ? undefined : pick(value, choiceFor(name, choices)?.list ?? []);
};

const faultsIn = (raw: RawAnswers, choices: Choices): readonly AnswerFault[] => [
  ...missing(raw),
  ...faultsInGiven(raw, choices),
];

/** What is wrong with the answers that are there; nothing about those still to come. */
export const faultsInGiven = (raw: RawAnswers, choices: Choices): readonly AnswerFault[] => {
  const wrong = answerNames.flatMap((name) => {
    const value = raw[name];
    const fault = value === undefined ? undefined : faultOf(name, value, choices);
    return fault === undefined ? [] : [fault];
  });
  return [...wrong, ...reversed(raw), ...samePlace(raw, choices)];
};

const missing = (raw: RawAnswers): readonly AnswerFault[] => {
  const needed: readonly AnswerName[] = [
    "city",
    "country",
    ...(raw.partner === undefined ? [] : (["partnerCountry"] as const)),
    ...(raw.partnerCountry === undefined ? [] : (["partner"] as const)),
  ];
  return needed
    .filter((name) => raw[name] === undefined)
    .map((name) => ({
      name,
      message: `${flagOf(name)} is missing`,
      hint: "add it, or run iuc init in a terminal without --yes and answer its questions",
    }));
};

const reversed = ({ start, end }: RawAnswers): readonly AnswerFault[] => {
  const from = dateOf(start);
  const to = dateOf(end);
  if (from === undefined || to === undefined || from.earliest <= to.latest) return [];
  return [
    {
      name: "end",
      message: `the end "${end ?? ""}" lies before the start "${start ?? ""}"`,
      hint: "give a later end, or an earlier start",
    },
  ];
};

const samePlace = (raw: RawAnswers, choices: Choices): readonly AnswerFault[] => {
  const { city, partner } = raw;
  if (city === undefined || partner === undefined || plainly(city) !== plainly(partner)) return [];
  if (chosen("country", raw, choices) !== chosen("partnerCountry", raw, choices)) return [];
  return [
    {
      name: "partner",
      message: `the partner "${partner}" is the city itself`,
      hint: "name the other city, or leave the partner out",
    },
  ];
};
