import { plainly } from "../check/suggest.ts";
import type { Choice } from "../scaffold/choice.ts";

/** Questions to the person at the terminal; Ctrl-C throws what `main` takes for an interruption. */
export interface Prompts {
  readonly line: (question: LineQuestion) => Promise<string>;
  readonly choose: (question: ChoiceQuestion) => Promise<string>;
}

export interface LineQuestion {
  readonly message: string;
  readonly preset?: string;
  /** What is wrong with an answer, in words; nothing where it will do. */
  readonly fault: (answer: string) => string | undefined;
}

export interface ChoiceQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly preset?: string;
}

/** More choices than this are searched by typing. */
const LISTED = 8;

/** Prompts on the real terminal, written to standard error; the library is loaded only here. */
export const terminalPrompts = async (output: NodeJS.WriteStream): Promise<Prompts> => {
  const { default: inquirer } = await import("inquirer");
  const ask = inquirer.createPromptModule({ output });
  return {
    line: async ({ message, preset, fault }) => {
      const { answer } = await ask<{ answer: string }>([
        {
          type: "input",
          name: "answer",
          message,
          ...(preset === undefined ? {} : { default: preset }),
          validate: (text: string) => fault(text) ?? true,
        },
      ]);
      return answer.trim();
    },
    choose: async ({ message, choices, preset }) => {
      const named = { name: "answer", message } as const;
      const { answer } =
        choices.length > LISTED
          ? await ask<{ answer: string }>([
              {
                ...named,
                type: "search",
                message: `${message} (type to search)`,
                source: (typed) => found(choices, typed ?? "").map(option),
              },
            ])
          : await ask<{ answer: string }>([
              {
                ...named,
                type: "select",
                choices: choices.map(option),
                ...(preset === undefined ? {} : { default: preset }),
              },
            ]);
      return answer;
    },
  };
};

const option = ({ code, title }: Choice): { name: string; value: string } => ({
  name: title,
  value: code,
});

/** Choices that fit what was typed: by code, then names that begin with it, then names that hold it. */
export const found = (choices: readonly Choice[], typed: string): readonly Choice[] => {
  const wanted = plainly(typed);
  const names = ({ title, aliases = [] }: Choice): readonly string[] =>
    [title, ...aliases].map(plainly);
  const fits: readonly ((choice: Choice) => boolean)[] = [
    ({ code }) => plainly(code) === wanted,
    (choice) => names(choice).some((name) => name.startsWith(wanted)),
    ({ code }) => code.length > 2 && plainly(code).startsWith(wanted),
    (choice) => names(choice).some((name) => name.includes(wanted)),
  ];
  return [...new Set(fits.flatMap((fit) => choices.filter(fit)))];
};
