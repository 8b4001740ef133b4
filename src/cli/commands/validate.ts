import {
  Command,
  InvalidArgumentError,
  Option,
  type CommandUnknownOpts,
} from "@commander-js/extra-typings";
import { forTerminal } from "../../format/escape.ts";
import { formats, type FormatName } from "../../format/index.ts";
import { plain } from "../../format/look.ts";
import { totalLine } from "../../format/pretty-summary.ts";
import type { CheckReport } from "../../format/report.ts";
import { stages } from "../../plan/maturity.ts";
import type { Status } from "../../plan/types.generated.ts";
import { rules } from "../../rules/index.ts";
import { chosenProfile } from "../chosen-profile.ts";
import { UserError } from "../errors.ts";
import { openLook } from "../look.ts";
import { openProfiles } from "../profiles.ts";
import { fixedChecks } from "../rule-docs.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";
import { todayOf } from "../today.ts";
import { exitOf, gates } from "../validate/gate.ts";
import { parseLevels } from "../validate/levels.ts";
import { runChecks, type Run } from "../validate/run.ts";
import type { CheckKit } from "../validate/check.ts";

/** `iuc validate`: checks plans and profiles. */
export const validate = (session: Session): CommandUnknownOpts =>
  new Command("validate")
    .description(
      "Check plans: can they be read, are their fields right, do they follow the method. " +
        "Without a path it checks every plan below this folder; profiles found are checked too.",
    )
    .argument(
      "[paths...]",
      "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input",
    )
    .addOption(
      new Option("--format <name>", "how to print the result")
        .choices(formatNames)
        .default("pretty" as const),
    )
    .addOption(new Option("--json", "the same as --format json").conflicts("format"))
    .option("-o, --out <file>", "write the result to this file")
    .option("--force", "with --out: replace the file")
    .addOption(
      new Option("--fail-on <level>", "exit with 1 on findings of this level or graver")
        .choices(gates)
        .default("error" as const),
    )
    .option("--max-warnings <n>", "exit with 1 on more warnings than this", wholeNumber)
    .addOption(
      new Option("--rule <id=level>", "level of a rule: off, info, warning, error; may be repeated")
        .argParser(collect)
        .default(noLevels, "each rule's own level"),
    )
    .option("--profile <id|file>", "check against this programme instead of the plan's own")
    .addOption(
      new Option(
        "--stage <status>",
        "check against this maturity instead of the plan's own",
      ).choices(stages),
    )
    .option("--today <date>", "the day to compare dates with (2026-03-01), or now")
    .action(async (paths, options) => {
      const { out, force = false, json = false } = options;
      const kit = kitOf(session, options);
      if (out !== undefined && !force) refuseToReplace(session, out);
      const run = await runChecks(paths, session.io, kit);
      const code = exitOf(run.report.summary, options);
      tellFailures(session, run);
      hand(session, run.report, { format: json ? "json" : options.format, out });
      session.exit(code);
    });

interface Asked {
  readonly rule: readonly string[];
  readonly profile?: string | undefined;
  readonly stage?: Status | undefined;
  readonly today?: string | undefined;
}

const kitOf = (session: Session, { rule, profile, stage, today }: Asked): CheckKit => {
  const { assets, io } = session;
  const profiles = openProfiles(assets);
  return {
    rules,
    profiles,
    schemaText: schemaTextOf(assets),
    profile: profile === undefined ? undefined : chosenProfile(session, profiles, profile),
    stage,
    levels: parseLevels(rule, {
      rules: rules.map(({ id }) => id),
      fixed: Object.keys(fixedChecks),
    }),
    today: todayOf(today, io),
  };
};

const refuseToReplace = ({ io: { files } }: Session, out: string): void => {
  if (files.kind(out) === "absent" && !files.isLink(out)) return;
  throw new UserError(
    `there is something at ${JSON.stringify(out)} already`,
    "--force replaces it",
  );
};

/** Prints the result, or writes it to a file and says so. */
const hand = (
  session: Session,
  report: CheckReport,
  { format, out }: { readonly format: FormatName; readonly out: string | undefined },
): void => {
  const look = openLook(session);
  const style = out === undefined ? look.style : plain;
  const text = formats[format](report, { ...look, style });
  if (out === undefined) session.io.out(text);
  else session.io.files.write([{ path: out, content: text }]);
  if (out !== undefined) session.note(`wrote ${forTerminal(out)}: ${totalLine(report)}`);
  if (report.summary.checked === 0) session.io.err("nothing could be checked\n");
};

const tellFailures = ({ io }: Session, { failures }: Run): void => {
  for (const { file, error } of failures) {
    io.err(
      `error: ${error.message} on ${forTerminal(file)}; this is a fault in iuc, please report it\n`,
    );
    io.err(`${forStack(error.cause)}\n`);
  }
};

const forStack = (cause: unknown): string =>
  (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
    .split("\n")
    .map((line) => `  ${forTerminal(line)}`)
    .join("\n");

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

const formatNames = Object.keys(formats).filter(isFormat);

const wholeNumber = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("it takes a whole number.");
};

const noLevels: readonly string[] = [];

const collect = (value: string, others: readonly string[]): readonly string[] => [...others, value];
