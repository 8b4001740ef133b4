import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { openAssets } from "../../src/cli/assets.ts";
import { exitMeanings } from "../../src/cli/exit.ts";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { addCommands, createProgram } from "../../src/cli/program.ts";
import { cell, fenced, heading, page, table } from "./markdown.ts";
import type { Output } from "./sources.ts";

/** The command reference, from the program itself: an overview and a page per command. */
export const cliPages = async (): Promise<readonly Output[]> => {
  const program = createProgram();
  const session = {
    io: memoryIo(),
    assets: openAssets(),
    globals: () => program.opts(),
    note: () => undefined,
    exit: () => undefined,
  };
  await addCommands(program, session, () => true);
  return [overview(program), ...program.commands.map(commandPage)];
};

const overview = (program: CommandUnknownOpts): Output =>
  page("docs/reference/cli/README.md", [
    heading(1, "Commands"),
    program.description(),
    table(
      ["Command", "Purpose"],
      program.commands.map((each) => [
        `[\`iuc ${each.name()}\`](${each.name()}.md)`,
        each.summary(),
      ]),
    ),
    heading(2, "Options of every command"),
    optionTable(program),
    heading(2, "Exit codes"),
    table(
      ["Code", "Meaning"],
      exitMeanings.map(([code, meaning]) => [String(code), meaning]),
    ),
  ]);

const commandPage = (command: CommandUnknownOpts): Output => {
  const name = command.name();
  return page(`docs/reference/cli/${name}.md`, [
    heading(1, `iuc ${name}`),
    ...commandParts(command, `iuc ${name}`),
    ...command.commands.flatMap((inner) => {
      const whole = `iuc ${name} ${inner.name()}`;
      return [heading(2, whole), ...commandParts(inner, whole)];
    }),
    "[All commands](README.md)",
  ]);
};

/** What a command or one inside it does, how it is written, its arguments and options. */
const commandParts = (command: CommandUnknownOpts, whole: string): readonly string[] => {
  const level = whole.split(" ").length;
  const args = command.registeredArguments.map((each) => [
    `\`${each.name()}\``,
    cell(each.description),
    each.required ? "yes" : "",
  ]);
  const described = command.description() || command.summary();
  if (command.commands.length > 0) return [described];
  return [
    described,
    fenced("sh", `${whole} ${command.usage()}`),
    ...(args.length > 0
      ? [heading(level, "Arguments"), table(["Name", "What", "Required"], args)]
      : []),
    ...(command.options.length > 0 ? [heading(level, "Options"), optionTable(command)] : []),
  ];
};

const optionTable = (command: CommandUnknownOpts): string => {
  const help = command.createHelp();
  const rows = help
    .visibleOptions(command)
    .map((option) => [
      `\`${cell(help.optionTerm(option))}\``,
      cell(help.optionDescription(option)),
    ]);
  return table(["Option", "What it does"], rows);
};
