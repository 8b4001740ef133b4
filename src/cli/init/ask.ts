import type { AnswerName, RawAnswers } from "../../scaffold/answers.ts";
import { ciChoices } from "../../scaffold/answers.ts";
import { faultOf, type Choice, type Choices } from "../../scaffold/check-answers.ts";
import type { Prompts } from "../prompts.ts";

const NONE: Choice = { code: "", title: "not yet" };

/** Asks for what the flags left open. Empty answers of optional questions leave them open. */
export const askOpen = async (
  given: RawAnswers,
  choices: Choices,
  prompts: Prompts,
): Promise<RawAnswers> => {
  const answers: RawAnswers = { ...given };
  const line = async (name: AnswerName, message: string, isOptional: boolean): Promise<void> => {
    answers[name] ??= await prompts.line({
      message,
      fault: (text) => lineFault(name, text, { isOptional, choices }),
    });
    if (answers[name] === "") delete answers[name];
  };
  const choose = async (
    name: AnswerName,
    message: string,
    list: { readonly choices: readonly Choice[]; readonly preset?: string },
  ): Promise<void> => {
    answers[name] ??= await prompts.choose({ message, ...list });
    if (answers[name] === "") delete answers[name];
  };
  await choose("profile", "Which programme is the plan for?", {
    choices: choices.profiles,
    preset: "iuc-lap",
  });
  await line("city", "Which city writes the plan?", false);
  await choose("country", "In which country?", { choices: choices.countries });
  await line("partner", "Which city do you plan with? (Enter if not known yet)", true);
  if (answers.partner !== undefined)
    await choose("partnerCountry", "In which country is it?", { choices: choices.countries });
  await choose("theme", "What is the plan mostly about?", { choices: [NONE, ...choices.themes] });
  await line("language", "Which language is the plan written in? (en, pt, fr …)", true);
  await line("start", "When does the work on the plan start? (2027-01; Enter if not known)", true);
  await line("end", "When should the plan be ready? (Enter if not known)", true);
  await choose("ci", "Shall a service check the plan on every change?", {
    choices: ciChoices.map((code) => ({ code, title: code === "none" ? "no" : `yes, ${code}` })),
    preset: "none",
  });
  return answers;
};

const lineFault = (
  name: AnswerName,
  text: string,
  { isOptional, choices }: { readonly isOptional: boolean; readonly choices: Choices },
): string | undefined => {
  if (text === "") return isOptional ? undefined : "please answer, the plan needs it";
  const fault = faultOf(name, text, choices);
  return fault === undefined ? undefined : `${fault.message}; ${fault.hint}`;
};
