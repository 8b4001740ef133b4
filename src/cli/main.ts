import { CommanderError, type OutputConfiguration } from "@commander-js/extra-typings";
import { quotedChoice, suggest } from "../check/suggest.ts";
import { forTerminal } from "../format/escape.ts";
import { openAssets } from "./assets.ts";
import { inEnglish, openChrome, type Say } from "./chrome/index.ts";
import { commands } from "./commands/index.ts";
import { UserError } from "./errors.ts";
import { Exit, type ExitCode } from "./exit.ts";
import { speakHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { languageAsked } from "./language-asked.ts";
import { addCommands, createProgram } from "./program.ts";
import type { Session } from "./session.ts";

/** Runs one command line and returns its exit code; what is neither a finding nor a user's slip is thrown. */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  let code: ExitCode = Exit.ok;
  const say = await openChrome(languageAsked(argv, io.files));
  const program = createProgram(say).exitOverride().configureOutput(outputOf(io, say));
  const globals = (): ReturnType<typeof program.opts> => program.opts();
  const session: Session = {
    io,
    assets: openAssets(),
    globals,
    note: (line) => {
      if (!globals().quiet) io.err(`${say(line)}\n`);
    },
    exit: (next) => {
      code = next;
    },
  };
  try {
    await addCommands(program, session, isNamedIn(argv));
    if (say !== inEnglish) speakHelp(program, say);
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOf(error, io, say);
  }
};

// The first word that is a command; commander decides what it means and whether it is one.
const isNamedIn = (argv: readonly string[]): ((name: string) => boolean) => {
  const named = argv.find((word) => Object.hasOwn(commands, word));
  return (name) => name === named;
};

const outputOf = (io: Io, say: Say): OutputConfiguration => ({
  writeOut: io.out,
  writeErr: io.err,
  getOutHelpWidth: () => io.width,
  getErrHelpWidth: () => io.width,
  getOutHasColors: () => false,
  getErrHasColors: () => false,
  outputError: (text, write) => write(`${forTerminal(say(inOurWords(text).trimEnd()))}\n`),
});

const inOurWords = (text: string): string =>
  misfitIn(
    text
      .replaceAll(/'([^']*)'/g, '"$1"')
      .replace(/\n\(Did you mean (?:one of )?(.*)\?\)/, (_, names: string) => {
        const quoted = names.split(", ").map((name) => `"${name}"`);
        return `, did you mean ${quoted.join(" or ")}?`;
      }),
  );

const misfits = [
  /option "(?<place>[^"]*)" argument "(?<value>.*)" is invalid\. (?<reason>.*)/s,
  /command-argument value "(?<value>.*)" is invalid for argument "(?<place>.*)"\. (?<reason>.*)/s,
];

/** What does not fit a flag or an argument, why, and what was meant where that is near. */
const misfitIn = (text: string): string => {
  const found = misfits.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (!found) return text;
  const {
    place = "",
    value = "",
    reason = "",
  }: Readonly<Record<string, string>> = found.groups ?? {};
  const [, choices] = /^Allowed choices are (.*)\.\s*$/.exec(reason) ?? [];
  const said = `error: "${value}" does not fit ${place}: `;
  if (choices === undefined) return said + reason.charAt(0).toLowerCase() + reason.slice(1);
  const near = suggest(value, choices.split(", "));
  const meant = near.length > 0 ? `, did you mean ${quotedChoice(near)}?` : "";
  return `${said}it takes ${choices}${meant}`;
};

const exitCodeOf = (error: unknown, io: Io, say: Say): ExitCode => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.ok : Exit.usage;
  if (error instanceof UserError) {
    const hint = error.hint ? `  ${forTerminal(say(error.hint))}\n` : "";
    io.err(`${say("error:")} ${forTerminal(say(error.message))}\n${hint}`);
    return Exit.usage;
  }
  if (isInterruption(error)) return Exit.interrupted;
  throw error;
};

// inquirer says so by the name of what it throws.
const isInterruption = (error: unknown): boolean =>
  error instanceof Error && (error.name === "ExitPromptError" || error.name === "AbortPromptError");
