import { Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Profile } from "../../plan/profile.generated.ts";
import { answerNames, ciChoices, type Answers, type RawAnswers } from "../../scaffold/answers.ts";
import { checkAnswers, faultsInGiven } from "../../scaffold/check-answers.ts";
import { doubtAbout } from "../../scaffold/eligibility.ts";
import type { AnswerFault, Choices } from "../../scaffold/fault-of.ts";
import { scaffold, type ScaffoldFile } from "../../scaffold/files.ts";
import { slug } from "../../scaffold/slug.ts";
import type { Assets } from "../assets.ts";
import { UserError } from "../errors.ts";
import { askOpen } from "../init/ask.ts";
import { readAnswers } from "../init/answers-file.ts";
import { openChoices } from "../init/choices.ts";
import { writePlan } from "../init/write-plan.ts";
import { openProfiles } from "../profiles.ts";
import type { Session } from "../session.ts";
import { version } from "../version.ts";

/** `iuc init`: a plan folder that validates, from answers. */
export const init = (session: Session): CommandUnknownOpts =>
  new Command("init")
    .description(
      "Start a plan: a folder of YAML files with advice in comments, schemas for the editor and a " +
        "README. Asks for what no flag says; without a terminal it takes defaults, and needs " +
        "--city and --country.",
    )
    .argument("[dir]", "folder of the new plan; named after the city when left out")
    .option("--city <name>", "city that writes the plan")
    .option("--country <code>", "its country: a code such as PT, or a name")
    .option("--partner <name>", "city it plans with")
    .option("--partner-country <code>", "country of that city")
    .option("--profile <id>", "programme: iuc-lap, iuc-ucap, iurc, urbact-iap or published")
    .option("--theme <code>", "what the plan is mostly about, such as mobility")
    .option("--language <tag>", "language the plan is written in, such as en, pt-BR or Portuguese")
    .option("--currency <code>", "currency of the amounts, such as EUR; else that of the country")
    .option("--start <date>", "when the work on the plan starts, such as 2027-01")
    .option("--end <date>", "when the plan should be ready")
    .addOption(new Option("--ci <service>", "set up checks on every change").choices(ciChoices))
    .option("--answers <file>", "take answers from a YAML file; flags win over it")
    .option("-y, --yes", "ask nothing, take defaults for what is left open", false)
    .option("--dry-run", "list the files, write nothing", false)
    .option("--force", "replace files that are there already", false)
    .action(async (dir, options) => {
      const { io, assets } = session;
      const isAsking = io.interactive && !options.yes;
      const choices = openChoices(assets);
      const given = { ...fromFile(session, options.answers), ...flagsIn(options) };
      if (isAsking) refuse(faultsInGiven(given, choices)); // before anybody answers for nothing
      if (isAsking)
        session.note("A few questions; Ctrl-C stops, and nothing is written before the end.");
      const raw = isAsking ? await askOpen(given, choices, await io.prompts()) : given;
      const answers = complete(raw, choices);
      const profile = profileOf(answers);
      const doubt = doubtAbout(answers, profile);
      const files = filesFor(assets, answers, profile);
      const folder = dir ?? slug(answers.city, "plan");
      tell(session, options, await writePlan(io, files, { ...options, folder, isAsking }));
      if (doubt !== undefined) session.note(`note: ${doubt}`);
    });

const fromFile = ({ io }: Session, path: string | undefined): RawAnswers =>
  path === undefined ? {} : readAnswers(io.files, path);

const flagsIn = (options: RawAnswers): RawAnswers =>
  Object.fromEntries(
    answerNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );

const complete = (raw: RawAnswers, choices: Choices): Answers => {
  const { answers, faults } = checkAnswers(raw, choices);
  refuse(faults);
  if (answers === undefined) throw new Error("answers without a fault are incomplete");
  return answers;
};

const refuse = (faults: readonly AnswerFault[]): void => {
  if (faults.length === 0) return;
  const hints = [...new Set(faults.map(({ hint }) => hint))];
  throw new UserError(faults.map(({ message }) => message).join("; "), hints.join("; "));
};

const profileOf = (answers: Answers): Profile => {
  const profile = openProfiles().find(answers.profile);
  if (profile === undefined) throw new UserError(`no profile is called "${answers.profile}"`);
  return profile;
};

const filesFor = (assets: Assets, answers: Answers, profile: Profile): readonly ScaffoldFile[] => {
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

const tell = (
  { io, note }: Session,
  { dryRun }: { readonly dryRun: boolean },
  { folder, paths }: { readonly folder: string; readonly paths: readonly string[] },
): void => {
  const listed = dryRun ? paths : new Set(paths.map(inShort));
  io.out([...listed].map((path) => `${path}\n`).join(""));
  if (dryRun) {
    note(`${paths.length} files would be written; this was a dry run`);
    return;
  }
  const shown = /^[\p{L}\p{N}._/-]+$/u.test(folder) ? folder : JSON.stringify(folder);
  note(`\nThe plan is in ${shown}: open plan.yaml there, it tells how to go on.`);
  note(`  iuc validate ${shown}   says what is wrong or missing`);
  note(`  iuc render ${shown}     writes the report`);
};

/** The schemas for the editor are many, and nobody opens them: their folder stands for them. */
const inShort = (path: string): string => path.replace(/((?:^|\/)\.iuc\/).*$/, "$1");
