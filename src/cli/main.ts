import { CommanderError, type OutputConfiguration } from "@commander-js/extra-typings";
import { forTerminal } from "../format/escape.ts";
import { openAssets } from "./assets.ts";
import { commands } from "./commands/index.ts";
import { UserError } from "./errors.ts";
import { Exit, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { addCommands, createProgram } from "./program.ts";
import type { Session } from "./session.ts";

/** Runs one command line and returns its exit code; what is neither a finding nor a user's slip is thrown. */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  let code: ExitCode = Exit.ok;
  const program = createProgram().exitOverride().configureOutput(outputOf(io));
  const globals = (): ReturnType<typeof program.opts> => program.opts();
  const session: Session = {
    io,
    assets: openAssets(),
    globals,
    note: (line) => {
      if (!globals().quiet) io.err(`${line}\n`);
    },
    exit: (next) => {
      code = next;
    },
  };
  try {
    await addCommands(program, session, isNamedIn(argv));
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return exitCodeOf(error, io);
  }
};

// The first word that is a command; commander decides what it means and whether it is one.
const isNamedIn = (argv: readonly string[]): ((name: string) => boolean) => {
  const named = argv.find((word) => Object.hasOwn(commands, word));
  return (name) => name === named;
};

const outputOf = (io: Io): OutputConfiguration => ({
  writeOut: io.out,
  writeErr: io.err,
  getOutHelpWidth: () => io.width,
  getErrHelpWidth: () => io.width,
  getOutHasColors: () => false,
  getErrHasColors: () => false,
  outputError: (text, write) => write(`${forTerminal(inOurWords(text).trimEnd())}\n`),
});

const inOurWords = (text: string): string =>
  text
    .replaceAll(/'([^']*)'/g, '"$1"')
    .replace(/\n\(Did you mean (?:one of )?(.*)\?\)/, (_, names: string) => {
      const quoted = names.split(", ").map((name) => `"${name}"`);
      return `, did you mean ${quoted.join(" or ")}?`;
    });

const exitCodeOf = (error: unknown, io: Io): ExitCode => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? Exit.ok : Exit.usage;
  if (error instanceof UserError) {
    const hint = error.hint ? `  ${forTerminal(error.hint)}\n` : "";
    io.err(`error: ${forTerminal(error.message)}\n${hint}`);
    return Exit.usage;
  }
  if (isInterruption(error)) return Exit.interrupted;
  throw error;
};

// inquirer says so by the name of what it throws.
const isInterruption = (error: unknown): boolean =>
  error instanceof Error && (error.name === "ExitPromptError" || error.name === "AbortPromptError");
