import type { Repair } from "../../../core/repair.ts";
import type { CheckedFile } from "../../../format/report.ts";
import { UserError } from "../../errors.ts";
import type { Io, NewFile } from "../../io.ts";
import type { Found } from "../../plans/find.ts";
import type { PlanSource } from "../../plans/group.ts";
import type { CheckKit } from "../check.ts";
import { runChecks } from "../run.ts";
import { mendPlan, type CheckTexts, type Texts } from "./mend.ts";
import { overlaid } from "./overlay.ts";

/** What mending several plans would change; nothing is written yet. */
export interface Fixes {
  /** Changed files in order of path. */
  readonly changes: readonly FileChange[];
  /** Findings that are mended, and those whose edits would have led to others. */
  readonly fixed: number;
  readonly undone: number;
}

/** One file before and after, without byte order mark. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The byte order mark of the file, or nothing. */
  readonly mark: string;
  /** As it is to be written. */
  readonly file: NewFile;
}

interface FixRun {
  readonly io: Io;
  readonly kit: CheckKit;
  /** Edits that may be made. */
  readonly wants: (repair: Repair) => boolean;
}

/** Mends the plans of a run as far as their findings get fewer. Throws a `UserError` where a file has changed since. */
export const fixPlans = async (
  { sources }: Found,
  checked: readonly CheckedFile[],
  run: FixRun,
): Promise<Fixes> => {
  const fixes = { changes: new Map<string, FileChange>(), fixed: 0, undone: 0 };
  for (const file of checked) {
    const source = sources.find(({ path }) => path === file.file);
    if (!source || !file.diagnostics.some(({ repair }) => repair && run.wants(repair))) continue;
    const { texts, fixed, undone } = await mendPlan(checkWith(source, run), file, run.wants);
    fixes.fixed += fixed;
    fixes.undone += undone;
    for (const change of changesOf(file, texts, run.io)) fixes.changes.set(change.path, change);
  }
  const changes = [...fixes.changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...fixes, changes };
};

const checkWith =
  (source: PlanSource, { io, kit }: FixRun): CheckTexts =>
  async (texts) => {
    const files = overlaid(io.files, texts);
    const { report } = await runChecks({ sources: [source], problems: [] }, { ...io, files }, kit);
    const [file] = report.files;
    if (!file) throw new Error(`nothing was checked at ${source.path}`);
    return file;
  };

const changesOf = (checked: CheckedFile, texts: Texts, { files }: Io): readonly FileChange[] => {
  const read = new Map(checked.diagnostics.map(({ source }) => [source.name, source.text]));
  return [...texts].flatMap(([path, after]) => {
    const bytes = files.read(path);
    const before = new TextDecoder().decode(bytes);
    if (before === after) return [];
    // What was found in a later round may stand in a file that had no findings at first.
    if ((read.get(path) ?? before) !== before) throw changedMeanwhile(path);
    const mark = hasMark(bytes) ? "\ufeff" : "";
    return [{ path, before, after, mark, file: { path: files.real(path), content: mark + after } }];
  });
};

const hasMark = ([a, b, c]: Uint8Array): boolean => a === 0xef && b === 0xbb && c === 0xbf;

const changedMeanwhile = (path: string): UserError =>
  new UserError(
    `${JSON.stringify(path)} was changed while it was checked`,
    "nothing was written; run it again",
  );
