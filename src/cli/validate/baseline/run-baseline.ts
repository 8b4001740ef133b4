import { posix } from "node:path";
import type { Baseline } from "../../../check/baseline.generated.ts";
import { baselineKind } from "../../../check/config-kinds.ts";
import { readStructure } from "../../../check/structure.ts";
import { defaultLimits } from "../../../core/limits.ts";
import { locateFinding } from "../../../core/locate.ts";
import { forTerminal } from "../../../format/escape.ts";
import { summarise, type CheckReport } from "../../../format/report.ts";
import { readFile } from "../../config/read-file.ts";
import { tellFindings } from "../../config/tell.ts";
import { FileError, UserError } from "../../errors.ts";
import type { Files } from "../../io.ts";
import { folderOf } from "../../plans/names.ts";
import { schemaTextOf } from "../../schema-text.ts";
import type { Session } from "../../session.ts";
import { accept, holdersIn, sizeOf, updated, type Held, type Placed } from "./match.ts";
import { baselineText } from "./text.ts";

/** What is asked of a baseline. */
export interface AskedBaseline {
  /** Path as shown. */
  readonly file: string;
  readonly update: boolean;
  readonly allowNew: boolean;
}

/** A baseline that was opened before the run, so that a broken one stops it. */
export interface OpenBaseline extends AskedBaseline {
  readonly baseline: Baseline;
}

const nothing: Baseline = { iuc: "baseline/1", plans: [] };

/** Many plans make a long baseline. */
const limits = { ...defaultLimits, bytes: 50_000_000 };

/** Reads a baseline. Throws a `UserError` where there is none, or it is broken, its findings shown. */
export const openBaseline = (session: Session, asked: AskedBaseline): OpenBaseline => {
  const { files } = session.io;
  const shown = JSON.stringify(asked.file);
  if (files.kind(asked.file) === "absent") {
    if (asked.update && asked.allowNew) return { ...asked, baseline: nothing };
    throw new UserError(
      `there is no baseline ${shown}`,
      "--update-baseline --allow-new starts one with all that is found",
    );
  }
  const { document, diagnostics } = readFile(files, asked.file, limits);
  const read = document && readStructure(document, baselineKind(schemaTextOf(session.assets)));
  const found = document ? (read?.findings ?? []).map((each) => locateFinding(document, each)) : [];
  tellFindings(session, `the baseline ${shown}`, [...diagnostics, ...found]);
  const baseline = read?.value ?? nothing;
  const twice = baseline.plans.find(
    ({ file }, at) => baseline.plans.findIndex((other) => other.file === file) < at,
  );
  if (!twice) return { ...asked, baseline };
  throw new UserError(
    `the baseline ${shown} names ${JSON.stringify(twice.file)} twice`,
    "delete one of the two",
  );
};

/** The report of a run without what its baseline holds; writes the baseline where that is asked for. */
export const withBaseline = (
  session: Session,
  report: CheckReport,
  open: OpenBaseline,
): CheckReport => {
  const held = holdersOf(session, report, open);
  const isUpdate = open.update && !report.summary.incomplete;
  const baseline = isUpdate ? updated(open.baseline, held, open.allowNew) : open.baseline;
  if (isUpdate) write(session, open, baseline);
  const after = isUpdate ? holdersOf(session, report, { ...open, baseline }) : held;
  const accepted = new Map(after.map((each) => [each.file, accept(each)]));
  const stale = [...accepted.values()].reduce((sum, each) => sum + each.stale, 0);
  if (stale > 0) session.note(staleWords(stale));
  const files = report.files.map((file) => accepted.get(file)?.file ?? file);
  return { ...report, files, summary: summarise(files, report.summary.incomplete) };
};

const staleWords = (count: number): string =>
  count === 1
    ? "1 finding of the baseline no longer occurs; --update-baseline takes it out"
    : `${count} findings of the baseline no longer occur; --update-baseline takes them out`;

const holdersOf = (
  { io: { files } }: Session,
  report: CheckReport,
  { baseline, file }: OpenBaseline,
): readonly Held[] => {
  const folder = realFolder(files, folderOf(file));
  const here = files.real(".");
  const placed = report.files
    .filter((each) => each.file !== "stdin")
    .map((each): Placed => ({
      file: each,
      path: posix.relative(folder, posix.resolve(here, each.file)),
    }));
  return holdersIn(baseline, placed, (path) => isThere(files, posix.join(folder, path)));
};

/** A baseline may be about to start in a folder that is not there yet. */
const realFolder = (files: Files, folder: string): string =>
  files.kind(folder) === "absent" ? posix.resolve(files.real("."), folder) : files.real(folder);

const isThere = (files: Files, path: string): boolean => {
  try {
    return files.kind(path) !== "absent";
  } catch (error) {
    if (error instanceof FileError) return true;
    throw error;
  }
};

const write = ({ io, note }: Session, open: OpenBaseline, baseline: Baseline): void => {
  const { files } = io;
  const content = baselineText(baseline, open.file);
  const isNew = files.kind(open.file) === "absent";
  const path = isNew ? open.file : files.real(open.file);
  files.write([{ path, content }]);
  const size = sizeOf(baseline);
  const before = sizeOf(open.baseline);
  const change = isNew ? "" : `, ${before} before`;
  note(`wrote ${forTerminal(open.file)}: ${size} ${size === 1 ? "finding" : "findings"}${change}`);
};
