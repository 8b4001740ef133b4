import { ciChoices, type AnswerName, type RawAnswers } from "../../scaffold/answers.ts";
import { usualProfile } from "../../scaffold/check-answers.ts";
import type { Choice } from "../../scaffold/choice.ts";
import { dateOf, faultOf, type Choices } from "../../scaffold/fault-of.ts";
import type { Prompts } from "../prompts.ts";

/** Asks for what the flags left open. Empty answers of optional questions leave them open. */
export const askOpen = async (
  given: RawAnswers,
  choices: Choices,
  prompts: Prompts,
): Promise<RawAnswers> => {
  const answers: RawAnswers = { ...given };
  for (const question of questionsFor(choices)) {
    if (answers[question.name] !== undefined || question.skipIf?.(answers)) continue;
    const answer = await askOne(question, { answers, choices, prompts });
    if (answer !== "") answers[question.name] = answer;
  }
  return answers;
};

interface Question {
  readonly name: AnswerName;
  readonly message: string;
  /** An empty answer will do. */
  readonly isOptional?: true;
  /** What to choose from; without it the answer is typed. */
  readonly choices?: readonly Choice[];
  readonly preset?: string;
  readonly skipIf?: (answers: RawAnswers) => boolean;
}

const questionsFor = (choices: Choices): readonly Question[] => [
  { name: "city", message: "Which city writes the plan?" },
  { name: "country", message: "In which country is it?", choices: choices.countries },
  {
    name: "partner",
    message: "Which city do you plan with? (Enter if you do not know yet)",
    isOptional: true,
  },
  {
    name: "partnerCountry",
    message: "In which country is the partner city?",
    choices: choices.countries,
    skipIf: ({ partner }) => partner === undefined,
  },
  {
    name: "profile",
    message: "Which programme is the plan for?",
    choices: choices.profiles,
    preset: usualProfile,
  },
  {
    name: "theme",
    message: "What is the plan mostly about?",
    choices: [{ code: "", title: "I do not know yet" }, ...choices.themes],
  },
  {
    name: "language",
    message: "In which language will you write it? (Portuguese, pt, pt-BR …)",
    preset: "en",
  },
  {
    name: "start",
    message: "When do you start to work on it? (2027-01; Enter if you do not know)",
    isOptional: true,
  },
  {
    name: "end",
    message: "When should it be ready? (2027-12; Enter if you do not know)",
    isOptional: true,
  },
  {
    name: "ci",
    message: "Shall a service check the plan whenever somebody changes it?",
    choices: ciChoices.map((code) => ({ code, title: ciTitles[code] })),
    preset: "none",
  },
];

const ciTitles = {
  none: "No, we run the checks ourselves",
  github: "Yes, the plan lies on GitHub",
  gitlab: "Yes, the plan lies on GitLab",
} as const;

interface Interview {
  readonly answers: RawAnswers;
  readonly choices: Choices;
  readonly prompts: Prompts;
}

const askOne = (question: Question, { answers, choices, prompts }: Interview): Promise<string> => {
  const { name, message, preset } = question;
  const asked = { message, ...(preset === undefined ? {} : { preset }) };
  if (question.choices !== undefined)
    return prompts.choose({ ...asked, choices: question.choices });
  return prompts.line({
    ...asked,
    fault: (text) => {
      if (text === "") return question.isOptional ? undefined : "the plan needs this answer";
      const fault = faultOf(name, text, choices);
      if (fault !== undefined) return `${fault.message}; ${fault.hint}`;
      return name === "end" ? tooEarly(answers.start, text) : undefined;
    },
  });
};

const tooEarly = (start: string | undefined, end: string): string | undefined => {
  const [from, to] = [dateOf(start), dateOf(end)];
  return from !== undefined && to !== undefined && from.earliest > to.latest
    ? `that is before the start, ${start ?? ""}`
    : undefined;
};
