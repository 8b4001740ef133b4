import { Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { answerNames, ciChoices, type Answers, type RawAnswers } from "../../scaffold/answers.ts";
import { checkAnswers, type Choices } from "../../scaffold/check-answers.ts";
import { scaffold, type ScaffoldFile } from "../../scaffold/files.ts";
import { slug } from "../../scaffold/slug.ts";
import type { Assets } from "../assets.ts";
import { UserError } from "../errors.ts";
import { askOpen } from "../init/ask.ts";
import { readAnswers } from "../init/answers-file.ts";
import { openChoices } from "../init/choices.ts";
import { openProfiles } from "../profiles.ts";
import type { Session } from "../session.ts";
import { version } from "../version.ts";

/** `iuc init`: a plan folder that validates, from answers. */
export const init = (session: Session): CommandUnknownOpts =>
  new Command("init")
    .description(
      "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a " +
        "README. Asks for what no flag says; without a terminal every answer needs a flag.",
    )
    .argument("[dir]", "folder of the new plan; named after the city when left out")
    .option("--profile <id>", "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published")
    .option("--city <name>", "city that writes the plan")
    .option("--country <code>", "its country: a code such as PT, or a name")
    .option("--partner <name>", "city it plans with")
    .option("--partner-country <code>", "country of that city")
    .option("--theme <code>", "what the plan is mostly about, such as mobility")
    .option("--language <tag>", "language the plan is written in, such as en or pt-BR")
    .option("--currency <code>", "currency of the amounts, such as EUR")
    .option("--start <date>", "when the work on the plan starts, such as 2027-01")
    .option("--end <date>", "when the plan should be ready")
    .addOption(new Option("--ci <service>", "set up checks on every change").choices(ciChoices))
    .option("--answers <file>", "take answers from a YAML file; flags win over it")
    .option("-y, --yes", "ask nothing, take defaults for what is left open")
    .option("--dry-run", "list the files, write nothing")
    .option("--force", "replace files that are there already")
    .action(async (dir, options) => {
      const choices = openChoices(session.assets);
      const given = { ...fromFile(session, options.answers), ...flagsIn(options) };
      const answers = await complete(session, given, {
        choices,
        takeDefaults: options.yes === true,
      });
      const files = filesFor(session.assets, answers);
      write(session, files, { ...options, folder: dir ?? slug(answers.city, "plan") });
    });

interface Flags extends RawAnswers {
  readonly dryRun?: true;
  readonly force?: true;
}

const fromFile = ({ io }: Session, path: string | undefined): RawAnswers =>
  path === undefined ? {} : readAnswers(io.files, path);

const flagsIn = (options: RawAnswers): RawAnswers =>
  Object.fromEntries(
    answerNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );

/** Checks the answers, after asking for open ones where somebody is there to ask. */
const complete = async (
  { io }: Session,
  given: RawAnswers,
  { choices, takeDefaults }: { readonly choices: Choices; readonly takeDefaults: boolean },
): Promise<Answers> => {
  const isAsking = io.interactive && !takeDefaults;
  const raw = isAsking ? await askOpen(given, choices, await io.prompts()) : given;
  const { answers, faults } = checkAnswers(raw, choices);
  if (answers !== undefined) return answers;
  const [first, ...others] = faults;
  const more = others.map(({ message }) => message).join("; ");
  throw new UserError([first?.message, more].filter(Boolean).join("; "), first?.hint);
};

const filesFor = (assets: Assets, answers: Answers): readonly ScaffoldFile[] => {
  const profile = openProfiles(assets).find(answers.profile);
  if (profile === undefined) throw new UserError(`no profile is called "${answers.profile}"`);
  const folder = "templates/scaffold/";
  const names = assets.list(folder.slice(0, -1));
  return scaffold(answers, {
    templates: new Map(names.map((name) => [name.slice(folder.length), assets.text(name)])),
    schema: schemaIn(assets),
    profile,
    version,
  });
};

const schemaIn = (assets: Assets): Readonly<Record<string, unknown>> => {
  const schema: unknown = JSON.parse(assets.text("schemas/bundled/plan.schema.json"));
  return typeof schema === "object" && schema !== null ? { ...schema } : {};
};

const write = (
  { io, note }: Session,
  files: readonly ScaffoldFile[],
  { folder, dryRun, force }: Flags & { readonly folder: string },
): void => {
  const base = folder.replace(/\/+$/, "");
  const all = files.map(({ path, content }) => ({ path: `${base}/${path}`, content }));
  const taken = all.filter(({ path }) => io.files.kind(path) !== "absent");
  if (taken.length > 0 && !force)
    throw new UserError(
      `"${taken[0]?.path ?? ""}" exists already`,
      "choose another folder, or replace files with --force",
    );
  if (!dryRun) io.files.write(all);
  io.out(all.map(({ path }) => `${path}\n`).join(""));
  note(
    dryRun
      ? `${all.length} files would be written (--dry-run)`
      : `${all.length} files written; next: iuc validate ${base}`,
  );
};
