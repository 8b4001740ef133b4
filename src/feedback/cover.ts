import { fill } from "../core/problem.ts";
import type { CheckedFile } from "../format/report.ts";
import type { Bar } from "./completeness.ts";
import { capitalised, type Reword } from "./points.ts";
import { nameOf, type Sheet } from "./sheet.ts";
import type { Quote, Speech } from "./speech.ts";

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
  readonly anchor: string;
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
  readonly anchor: string;
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
}

/** The table of all plans: what is there, chapter by chapter, and how many points each sheet has. */
export const coverOf = ({ sheets, speech, reword, line }: CoverInput): CoverModel => ({
  title: speech.counted(speech.words.cover.title, sheets.length),
  line,
  columns: Object.values(speech.words.columns),
  rows: sheets.filter(({ file }) => file.facts).map(({ sheet }) => rowOf(sheet, speech)),
  unread: sheets
    .filter(({ file }) => !file.facts)
    .map(({ file, sheet }) => ({
      anchor: sheet.model.anchor,
      name: nameOf(file),
      reason: reasonOf(file, speech, reword),
    })),
});

const rowOf = ({ model }: Sheet, { words }: Speech): CoverRow => ({
  anchor: model.anchor,
  city: model.cities.text,
  title: { text: model.title.text, lang: "" },
  cells: model.chapters.map(({ isAsked, bar }) => ({
    isAsked,
    bar: { ...bar, label: fill(words.cover.cell, { there: bar.there, asked: bar.of }) },
  })),
  ...model.counts,
});

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
