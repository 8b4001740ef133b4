import { resolve } from "node:path";
import type { CustomSpec } from "../../check/custom/spec.ts";
import { forTerminal } from "../../format/escape.ts";
import { plain } from "../../format/look.ts";
import { totalLine } from "../../format/pretty-summary.ts";
import type { CheckReport } from "../../format/report.ts";
import { en } from "../../format/words/en.ts";
import type { OpenConfig } from "../config/open.ts";
import { UserError } from "../errors.ts";
import { openLook } from "../look.ts";
import type { Found } from "../plans/find.ts";
import type { Session } from "../session.ts";
import { english, languageOf, openSpeech, type Speech } from "../speech.ts";
import { formats, type FormatName } from "./formats.ts";
import { fromRepository } from "./from-repository.ts";
import { ownWording } from "./own-words.ts";

/** One form of the result, and where it goes. */
export interface Output {
  readonly format: FormatName;
  /** A file, or standard output where absent. */
  readonly out?: string;
  /** Where the format speaks the language of whoever runs it, and this is not English. */
  readonly speech?: () => Promise<Speech>;
}

/** What the flags ask to be printed and written. */
export interface AskedOutputs {
  readonly format: readonly Output[];
  readonly json?: true | undefined;
  readonly out?: string | undefined;
  readonly force?: true | undefined;
  /** Language of the configuration; `--lang` comes before it. */
  readonly lang?: string | undefined;
  /** Rules of the user's own, which bring their words. */
  readonly customRules?: readonly CustomSpec[];
}

/** What the configuration has to say about words. */
export const wordsFrom = ({
  config,
  customRules,
}: Pick<OpenConfig, "config" | "customRules">): Pick<AskedOutputs, "lang" | "customRules"> => ({
  lang: config.lang,
  customRules,
});

/** Every form of the result, at most one of them on standard output. Throws a `UserError`. */
export const outputsOf = (session: Session, asked: AskedOutputs): readonly Output[] => {
  const outputs = placed(named(asked), asked.out);
  const files = outputs.flatMap(({ out }) => out ?? []);
  refuseSame(session, files);
  for (const { format, out } of outputs)
    if (out !== undefined && isFolder(out) && !("files" in formats[format]))
      throw new UserError(
        `${JSON.stringify(out)} is a folder, and "${format}" is written to one file`,
        "name a file; a folder is for html and markdown, which make a sheet for each plan",
      );
  if (!asked.force) for (const file of files) refuseToReplace(session, file);
  const language = languageOf(session.globals().lang ?? asked.lang, session);
  if (language === "en") return outputs;
  const speech = (): Promise<Speech> => openSpeech(language, asked.customRules);
  return outputs.map((each) =>
    formats[each.format].speaks === "terminal" ? { ...each, speech } : each,
  );
};

/** Whether an output is meant as a folder: a file for each plan. */
const isFolder = (out: string): boolean => out.endsWith("/");

const named = ({ format, json }: AskedOutputs): readonly Output[] => {
  if (json) return [{ format: "json" }];
  return format.length === 0 ? [{ format: "pretty" }] : format;
};

/** `--out` is the file of the one format that names none itself. */
const placed = (outputs: readonly Output[], out: string | undefined): readonly Output[] => {
  const [first, second] = outputs.filter((each) => each.out === undefined);
  if (first && second)
    throw new UserError(
      `"${first.format}" and "${second.format}" cannot both go to ${out === undefined ? "standard output" : JSON.stringify(out)}`,
      `name a file for one of them: --format ${second.format}=report.txt`,
    );
  if (out === undefined) return outputs;
  if (!first)
    throw new UserError(
      "--out has nothing to write: every format names a file of its own",
      "leave --out away, or add the format that goes there: --format pretty",
    );
  return outputs.map((each) => (each === first ? { ...each, out } : each));
};

const refuseSame = ({ io }: Session, files: readonly string[]): void => {
  const seen = new Set<string>();
  for (const file of files) {
    const place = resolve(io.cwd, file);
    if (seen.has(place))
      throw new UserError(
        `two formats would be written to ${JSON.stringify(file)}`,
        "name a file of its own for each",
      );
    seen.add(place);
  }
};

/** Throws a `UserError` where an output would take the place of a file that is checked, `--force` or not. */
export const refuseOverPlans = (
  { io: { cwd, files } }: Session,
  outputs: readonly Output[],
  { sources }: Found,
): void => {
  const taken = outputs.flatMap(({ out }) => (out && files.kind(out) === "file" ? out : []));
  if (taken.length === 0) return;
  const own = (path: string): string => resolve(cwd, path);
  const paths = sources.flatMap(({ path, parts }) => [path, ...parts.map((part) => part.path)]);
  const checked = new Set(
    paths.flatMap((path) => [
      own(path),
      ...(files.kind(path) === "file" ? [files.real(path)] : []),
    ]),
  );
  for (const out of taken)
    // Writing replaces a link, not what it leads to.
    if (checked.has(own(out)) || (!files.isLink(out) && checked.has(files.real(out))))
      throw new UserError(
        `the result would replace ${JSON.stringify(out)}, which is checked`,
        "name another file for it",
      );
};

/** Throws a `UserError` where something already stands at `out`. */
const refuseToReplace = ({ io: { files } }: Session, out: string): void => {
  if (files.kind(out) === "absent" && !files.isLink(out)) return;
  throw new UserError(
    `there is something at ${JSON.stringify(out)} already`,
    "--force replaces it",
  );
};

/** Writes all files of the result or none, says so, and prints what goes to standard output. */
export const hand = async (
  session: Session,
  report: CheckReport,
  outputs: readonly Output[],
): Promise<void> => {
  const { io, note } = session;
  const look = openLook(session);
  const printed: string[] = [];
  const written: { readonly path: string; readonly content: string }[] = [];
  for (const { format, out, speech: open } of outputs) {
    const kind = formats[format];
    const speech = (await open?.()) ?? english;
    if (out !== undefined && isFolder(out) && "files" in kind) {
      const files = await kind.files(report, session);
      written.push(...files.map(({ name, content }) => ({ path: out + name, content })));
      continue;
    }
    const style = out === undefined ? look.style : plain;
    const text = await kind.print(
      fromRepository(spoken(report, speech), format, io),
      { ...look, style, words: speech.words },
      session,
    );
    if (out === undefined) printed.push(text);
    else written.push({ path: out, content: text });
  }
  io.files.write(written);
  for (const text of printed) io.out(text);
  for (const { out } of outputs)
    if (out !== undefined) note(`wrote ${forTerminal(out)}: ${totalLine(report, en)}`);
  const forGithub = outputs.find(({ format }) => format === "github");
  if (forGithub) {
    const { addJobSummary } = await import("./job-summary.ts");
    const speech = (await forGithub.speech?.()) ?? english;
    addJobSummary(session, spoken(report, speech), speech.words);
  }
  if (report.files.length > 0 && report.summary.checked === 0) io.err("nothing could be checked\n");
};

const spoken = (report: CheckReport, { reword, tongue, words }: Speech): CheckReport =>
  tongue === undefined
    ? report
    : {
        ...report,
        files: report.files.map((file) => ({
          ...file,
          diagnostics: file.diagnostics.map((each) => {
            const own = ownWording(report, each, words.language);
            return own ? { ...each, ...own } : reword(each);
          }),
        })),
      };
