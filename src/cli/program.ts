import { Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { inEnglish, type Say } from "./chrome/index.ts";
import { commands } from "./commands/index.ts";
import { exitMeanings } from "./exit.ts";
import { colorChoices, type Globals, type Session } from "./session.ts";
import { version } from "./version.ts";

const description = `Plain-file toolkit for city-to-city local action plans.

A plan is YAML in a folder: start one, check it against the method, render it as a report.`;

const exitCodes = (say: Say): string =>
  exitMeanings.map(([code, meaning]) => `  ${String(code).padEnd(3)}  ${say(meaning)}`).join("\n");

/** The program with its global flags and no command yet. */
export const createProgram = (say: Say = inEnglish): Command<[], Globals> =>
  new Command("iuc")
    .description(description)
    .usage("[options] <command>")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help for iuc or for a command")
    .helpCommand("help [command]", "print help for a command")
    .addOption(new Option("--color <when>", "colours").choices(colorChoices).default("auto"))
    .option("--lang <tag>", "language of messages; for render, of the report")
    .option("--quiet", "leave out summaries and progress", false)
    .addHelpText("after", () => `\n${say("Exit codes:")}\n${exitCodes(say)}`);

/** Adds every command in order: whole where `isNeeded`, else only its line in the help. */
export const addCommands = async (
  program: CommandUnknownOpts,
  session: Session,
  isNeeded: (name: string) => boolean,
): Promise<void> => {
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const command = isNeeded(name) ? (await load())(session) : new Command(name);
    program.addCommand(command.summary(summary).copyInheritedSettings(program));
  }
};
