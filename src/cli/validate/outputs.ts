import { resolve } from "node:path";
import type { Language } from "../../core/language.ts";
import { forTerminal } from "../../format/escape.ts";
import { plain } from "../../format/look.ts";
import { totalLine } from "../../format/pretty-summary.ts";
import type { CheckReport } from "../../format/report.ts";
import { en } from "../../format/words/en.ts";
import { UserError } from "../errors.ts";
import { openLook } from "../look.ts";
import type { Session } from "../session.ts";
import { languageOf, openSpeech, type Speech } from "../speech.ts";
import { formats, type FormatName } from "./formats.ts";
import { ownWording } from "./own-words.ts";

/** One form of the result, and where it goes. */
export interface Output {
  readonly format: FormatName;
  /** A file, or standard output where absent. */
  readonly out?: string;
  /** Where the format speaks the language of whoever runs it, and this is not English. */
  readonly language?: Language;
}

/** What the flags ask to be printed and written. */
export interface AskedOutputs {
  readonly format: readonly Output[];
  readonly json?: true | undefined;
  readonly out?: string | undefined;
  readonly force?: true | undefined;
  /** Language of the configuration; `--lang` comes before it. */
  readonly lang?: string | undefined;
}

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
  const language = languageOf(session.globals().lang ?? asked.lang);
  return outputs.map((each) =>
    language !== "en" && formats[each.format].speaks === "terminal" ? { ...each, language } : each,
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
  for (const { format, out, language = "en" } of outputs) {
    const kind = formats[format];
    const speech = await openSpeech(language);
    if (out !== undefined && isFolder(out) && "files" in kind) {
      const files = await kind.files(report, session);
      written.push(...files.map(({ name, content }) => ({ path: out + name, content })));
      continue;
    }
    const style = out === undefined ? look.style : plain;
    const text = await kind.print(
      spoken(report, speech),
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
    const speech = await openSpeech(forGithub.language ?? "en");
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
