import { fill } from "../core/problem.ts";
import type { CheckedFile } from "../format/report.ts";
import type { Bar, ChapterRow } from "./completeness.ts";
import { chapters } from "./measures/measure.ts";
import { capitalised, type Reword } from "./points.ts";
import { nameOf, type Sheet } from "./sheet.ts";
import { quoteOf, type Quote, type Speech } from "./speech.ts";

/** Everything the template of the cover may print: all sheets at a glance. */
export interface CoverModel {
  readonly title: string;
  /** Day of the run, or blank. */
  readonly line: string;
  /** Names of the chapters. */
  readonly columns: readonly string[];
  readonly rows: readonly CoverRow[];
  readonly unread: readonly UnreadRow[];
}

export interface CoverRow {
  /** Where its sheet is: `#plan-braga` or `./braga.html`. */
  readonly target: string;
  readonly city: string;
  readonly title: Quote;
  readonly cells: readonly CoverCell[];
  readonly must: string;
  readonly better: string;
}

export interface CoverCell {
  readonly isAsked: boolean;
  readonly bar: Bar;
}

export interface UnreadRow {
  /** Where its sheet is: `#plan-braga` or `./braga.html`. */
  readonly target: string;
  readonly name: string;
  readonly reason: string;
}

/** A checked plan with its sheet. */
export interface SheetOfFile {
  readonly file: CheckedFile;
  readonly sheet: Sheet;
}

interface CoverInput {
  readonly sheets: readonly SheetOfFile[];
  readonly speech: Speech;
  readonly reword: Reword;
  /** Version of the tool, and the day where it is to be printed. */
  readonly line: string;
  /** Where a sheet is, by its anchor. */
  readonly target: (anchor: string) => string;
}

/** The table of all plans: what is there, chapter by chapter, and how many points each sheet has. */
export const coverOf = ({ sheets, speech, reword, line, target }: CoverInput): CoverModel => ({
  title: speech.counted(speech.words.cover.title, sheets.length),
  line,
  columns: Object.values(speech.words.columns),
  rows: sheets
    .filter(({ file }) => isChecked(file))
    .map((each) => rowOf(each, speech, target(each.sheet.model.anchor))),
  unread: sheets
    .filter(({ file }) => !isChecked(file))
    .map(({ file, sheet }) => ({
      target: target(sheet.model.anchor),
      name: nameOf(file),
      reason: reasonOf(file, speech, reword),
    })),
});

/** Whether the rules saw a plan: it has a title then, also in a report that was read back. */
const isChecked = ({ title, outcome }: CheckedFile): boolean =>
  title !== undefined && outcome !== "failed";

const rowOf = (
  { file: { facts }, sheet: { model } }: SheetOfFile,
  speech: Speech,
  target: string,
): CoverRow => ({
  target,
  city: model.cities.text,
  title: facts ? quoteOf(facts.title, facts.language, speech) : model.title,
  cells: chapters.map((_, index) => cellOf(model.chapters[index], speech)),
  ...model.counts,
});

const cellOf = (row: ChapterRow | undefined, { words }: Speech): CoverCell => {
  const { there, gaps, of } = row?.bar ?? { there: "0", gaps: "0", of: "0" };
  const label = fill(words.cover.cell, { there, asked: of });
  return { isAsked: row?.isAsked === true, bar: { label, there, gaps, of } };
};

/** The gravest finding, or that the tool failed. */
const reasonOf = (
  { outcome, diagnostics }: CheckedFile,
  speech: Speech,
  reword: Reword,
): string => {
  const found = diagnostics.find(({ level }) => level === "error") ?? diagnostics[0];
  return outcome === "failed" || found === undefined
    ? speech.words.sheet.failed
    : capitalised(reword(found, speech.language).message, speech);
};
