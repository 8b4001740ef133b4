import { Argument, Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { openConfig } from "../config/open.ts";
import type { Session } from "../session.ts";
import { lintFormats, lintTemplates } from "../templates/lint.ts";
import { listTemplates } from "../templates/list.ts";
import { newTemplate } from "../templates/new.ts";
import { shippedIds } from "../templates/shipped.ts";

/** `iuc template`: reports of a city's own. */
export const template = (session: Session): CommandUnknownOpts =>
  new Command("template")
    .description("Make and check templates of your own: what a report holds, in which order.")
    .addCommand(makeNew(session))
    .addCommand(lint(session))
    .addCommand(list(session));

const makeNew = (session: Session): CommandUnknownOpts =>
  new Command("new")
    .summary("copy one of our templates into a folder, to be changed")
    .description(
      "Copy one of our templates into a new folder, with advice where to change what. " +
        "`iuc render --template <folder>` uses it.",
    )
    .addArgument(new Argument("<dir>", "the folder to make"))
    .addOption(
      new Option("--from <name>", "which one to copy")
        .choices(shippedIds(session.assets))
        .default("plan"),
    )
    .option("--dry-run", "list what would be written")
    .action((folder, { from, dryRun = false }) => {
      newTemplate(session, { folder, from, dryRun });
    });

const lint = (session: Session): CommandUnknownOpts =>
  new Command("lint")
    .summary("check templates of your own")
    .description(
      "Check templates: names that a report does not have, words, directives, headings that skip a level, " +
        "pictures without words. Exit code 1 where something is found.",
    )
    .argument("[folders...]", "folders of templates; this one when left out")
    .addOption(
      new Option("--format <name>", "how to print it").choices(lintFormats).default("pretty"),
    )
    .addOption(new Option("--json", "the same as --format json").conflicts("format"))
    .action((folders, { format, json }) =>
      lintTemplates(session, folders.length === 0 ? ["."] : folders, json ? "json" : format),
    );

const list = (session: Session): CommandUnknownOpts =>
  new Command("list")
    .summary("list the templates there are")
    .description("List our templates and those of the configuration.")
    .option("--config <file>", "settings of this run, instead of the nearest iuc.config.yaml")
    .option("--json", "for programs")
    .action(async ({ config, json = false }) => {
      listTemplates(session, await openConfig(session, { config }), json);
    });
