import { NO_CALENDAR, whenOf, type When } from "../plan/when.ts";
import { ciChoices, type AnswerName } from "./answers.ts";
import { hintFor, pick, type Choice } from "./choice.ts";
import { languageHint, languageTag } from "./language.ts";

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

/** What is wrong with one answer; nothing where it will do. */
export const faultOf = (
  name: AnswerName,
  value: string,
  choices: Choices,
): AnswerFault | undefined => {
  const wrong =
    faultOfLine(name, value) ??
    faultOfChoice(value, choiceFor(name, choices)) ??
    formFault(name, value);
  return wrong && { name, ...wrong };
};

/** The span of a date in an answer: a year, half, quarter, month, day, or 2027/2028. */
export const dateOf = (value: string | undefined): When | undefined =>
  value !== undefined && /^(19|20|21)\d\d/.test(value) ? whenOf(value, NO_CALENDAR) : undefined;

/** Choices of an answer, and what one of them is called. */
export interface ChoiceOf {
  readonly noun: string;
  readonly list: readonly Choice[];
}

/** The list an answer is chosen from; nothing where it is free. */
export const choiceFor = (name: AnswerName, choices: Choices): ChoiceOf | undefined => {
  switch (name) {
    case "profile":
      return { noun: "profile", list: choices.profiles };
    case "country":
    case "partnerCountry":
      return { noun: "country", list: choices.countries };
    case "theme":
      return { noun: "theme", list: choices.themes };
    case "currency":
      return { noun: "currency", list: choices.currencies };
    case "ci":
      return { noun: "service", list: ciChoices.map((code) => ({ code, title: code })) };
    default:
      return undefined;
  }
};

type Wrong = Omit<AnswerFault, "name">;

// Ends of lines, other control characters, and those that turn the direction of a text.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const longest = 200;

const faultOfLine = (name: AnswerName, value: string): Wrong | undefined => {
  if (value.trim() === "")
    return { message: `${name} is empty`, hint: "give an answer, or leave it out" };
  if (UNPRINTABLE.test(value))
    return { message: `${name} must be plain text on one line`, hint: "write it on one line" };
  if (value.length > longest)
    return { message: `${name} is longer than ${longest} characters`, hint: "shorten it" };
  return undefined;
};

const faultOfChoice = (value: string, choice: ChoiceOf | undefined): Wrong | undefined =>
  choice === undefined || pick(value, choice.list) !== undefined
    ? undefined
    : { message: `no ${choice.noun} is called "${value}"`, hint: hintFor(value, choice.list) };

const formFault = (name: AnswerName, value: string): Wrong | undefined => {
  if (name === "language" && languageTag(value) === undefined)
    return { message: `no language is called "${value}"`, hint: languageHint(value) };
  if ((name === "start" || name === "end") && dateOf(value) === undefined)
    return {
      message: `"${value}" is not a date we can read`,
      hint: "write it as 2027, 2027-Q2, 2027-03 or 2027-03-14",
    };
  return undefined;
};
