import type { Diagnostic } from "../../../core/diagnostic.ts";
import { applyEdits, type Edit, type Repair } from "../../../core/repair.ts";
import type { CheckedFile } from "../../../format/report.ts";
import { betters } from "./betters.ts";

/** Texts of a plan by file, where they differ from those on disk. */
export type Texts = ReadonlyMap<string, string>;

/** Checks a plan with some of its texts changed. */
export type CheckTexts = (texts: Texts) => Promise<CheckedFile>;

/** What came of mending one plan. */
export interface Mended {
  readonly texts: Texts;
  /** Findings whose edits were made. */
  readonly fixed: number;
  /** Findings whose edits were taken back, as they would have led to others. */
  readonly undone: number;
  /** The plan as it is now. */
  readonly result: CheckedFile;
}

/** Mending one thing may bring another to light; a plan that needs more rounds waits for the next run. */
const mostRounds = 20;

/** Mends a plan as far as its findings get fewer by it. `wants` chooses among the repairs. */
export const mendPlan = async (
  check: CheckTexts,
  first: CheckedFile,
  wants: (repair: Repair) => boolean,
): Promise<Mended> => {
  let now: Mended = { texts: new Map(), fixed: 0, undone: 0, result: first };
  for (let round = 0; round < mostRounds; round += 1) {
    const mendable = now.result.diagnostics.filter(({ repair }) => repair && wants(repair));
    const next = mendable.length === 0 ? now : await mendRound(check, now, mendable);
    const isStill = next.fixed === now.fixed;
    now = { ...next, undone: isStill ? mendable.length : 0 };
    if (isStill) break;
  }
  return now;
};

/** Tries all repairs together, and where that does not make the plan better, each half of them. */
const mendRound = async (
  check: CheckTexts,
  base: Mended,
  mendable: readonly Diagnostic[],
): Promise<Mended> => {
  const made: Diagnostic[] = [];
  let result = base.result;
  const attempt = async (more: readonly Diagnostic[]): Promise<void> => {
    const texts = edited(base, [...made, ...more]);
    const tried = await check(texts);
    if (betters(result, tried, more)) {
      made.push(...more);
      result = tried;
      return;
    }
    if (more.length === 1) return;
    const half = more.length >> 1;
    await attempt(more.slice(0, half));
    await attempt(more.slice(half));
  };
  await attempt(apart(mendable));
  return { ...base, texts: edited(base, made), fixed: base.fixed + made.length, result };
};

/** Repairs that do not get into one another's way; the others wait for the next round. */
const apart = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const taken: Edit[] = [];
  return diagnostics.filter(({ repair }) => {
    const edits = repair?.edits ?? [];
    if (edits.some((edit) => taken.some((other) => overlap(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
};

const overlap = (a: Edit, b: Edit): boolean =>
  a.file === b.file &&
  a.range.start.offset <= b.range.end.offset &&
  b.range.start.offset <= a.range.end.offset;

const edited = ({ texts, result }: Mended, made: readonly Diagnostic[]): Texts => {
  const changed = new Map(texts);
  const edits = made.flatMap(({ repair }) => repair?.edits ?? []);
  const sources = new Map(result.diagnostics.map(({ source }) => [source.name, source.text]));
  for (const file of new Set(edits.map(({ file }) => file))) {
    const own = edits.filter((edit) => edit.file === file);
    changed.set(file, applyEdits(sources.get(file) ?? "", own));
  }
  return changed;
};
