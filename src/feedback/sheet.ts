import { spokenLanguage, type Language } from "../core/language.ts";
import { fill } from "../core/problem.ts";
import type { CheckedFile } from "../format/report.ts";
import type { Fact } from "../template/slot.ts";
import { completenessOf, type ChapterRow } from "./completeness.ts";
import { pointsOf, type Point, type PointContext, type Reword } from "./points.ts";
import { praiseOf } from "./praise.ts";
import { dayText, quoteOf, speechOf, type Quote, type Speech } from "./speech.ts";
import { verdictOf, type Verdict } from "./verdict.ts";
import { inEnglish } from "./words/en.ts";

/** Everything the template of a feedback sheet may print. */
export interface SheetModel {
  /** Where links to the sheet lead. */
  readonly anchor: string;
  readonly title: Quote;
  /** All cities, in one line. */
  readonly cities: Quote;
  readonly facts: readonly Fact[];
  readonly verdict: Verdict;
  /** What the reader must know before all else. */
  readonly notes: readonly string[];
  readonly good: readonly string[];
  /** What must change, then what would make the plan better; a group without points is left out. */
  readonly groups: readonly PointGroup[];
  readonly counts: { readonly must: string; readonly better: string };
  readonly hints: readonly NumberedPoint[];
  /** Nothing where no plan could be read. */
  readonly chapters: readonly ChapterRow[];
}

export interface PointGroup {
  readonly heading: string;
  readonly points: readonly NumberedPoint[];
}

export interface NumberedPoint extends Point {
  readonly number: string;
}

/** A sheet with the language it is in. */
export interface Sheet {
  readonly model: SheetModel;
  readonly speech: Speech;
}

export interface SheetInput {
  readonly file: CheckedFile;
  readonly anchor: string;
  /** Instead of the plan's language. */
  readonly language: Language | undefined;
  readonly reword: Reword;
  /** Version of this tool. */
  readonly version: string;
  /** Day of the run, where it is to be printed. */
  readonly today: string | undefined;
}

/** What a trainer tells a city about its plan. */
export const sheetOf = (input: SheetInput): Sheet => {
  const { file, reword } = input;
  const own = spokenLanguage(languageOf(file));
  const speech = speechOf(input.language ?? own ?? "en");
  const context: PointContext = { facts: file.facts, folder: folderOf(file.file), speech, reword };
  const of = (level: string): CheckedFile["diagnostics"] =>
    file.diagnostics.filter((diagnostic) => diagnostic.level === level);
  const must = pointsOf(of("error"), context);
  const better = pointsOf(of("warning"), context);
  const hints = pointsOf(of("info"), context);
  const { facts } = file;
  const model: SheetModel = {
    anchor: input.anchor,
    title: titleOf(file, speech),
    cities: citiesOf(file, speech),
    facts: factsOf(input, speech),
    verdict: verdictOf(
      file,
      { must: must.length, better: better.length, hints: hints.length },
      speech,
    ),
    notes: notesOf(input, speech),
    good: facts ? praiseOf(facts, speech) : [],
    groups: [
      { heading: speech.words.sheet.must, points: numbered(must, 0) },
      { heading: speech.words.sheet.better, points: numbered(better, must.length) },
    ].filter(({ points }) => points.length > 0),
    counts: { must: String(must.length), better: String(better.length) },
    hints: numbered(hints, must.length + better.length),
    chapters: facts ? completenessOf(facts, speech) : [],
  };
  return { model, speech };
};

/** The language a plan says it is in, also where no rule saw it; else English. */
export const languageOf = ({ facts, outline }: CheckedFile): string =>
  (facts ?? outline)?.language ?? "en";

const titleOf = (file: CheckedFile, speech: Speech): Quote => {
  const { facts, outline } = file;
  if (facts) return quoteOf(facts.title, facts.language, speech);
  if (outline && outline.title !== "") return quoteOf(outline.title, outline.language, speech);
  return { text: file.title ?? nameOf(file), lang: "" };
};

/** The cities of a plan in one line. */
const citiesOf = (file: CheckedFile, speech: Speech): Quote => {
  const known = file.facts ?? file.outline;
  if (!known) return { text: file.cities.join(", "), lang: "" };
  const { cities, language } = known;
  const quotes = cities.map((city) => quoteOf(city, language, speech));
  return { text: quotes.map(({ text }) => text).join(", "), lang: quotes[0]?.lang ?? "" };
};

/** Points counted through, so that one can be spoken of by its number. */
const numbered = (points: readonly Point[], before: number): readonly NumberedPoint[] =>
  points.map((point, index) => ({ ...point, number: String(before + index + 1) }));

/** The folder of a plan, with a slash at its end; blank for a file by itself in the working directory. */
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/") + 1);

/** What a plan is called on disk: its folder, or its file where it has none of its own. */
export const nameOf = ({ file }: Pick<CheckedFile, "file">): string => {
  const steps = file.split("/");
  const isFolder = /^plan\.ya?ml$/.test(steps.at(-1) ?? "") && steps.length > 1;
  return steps.at(isFolder ? -2 : -1) ?? file;
};

const factsOf = ({ file, version, today }: SheetInput, speech: Speech): readonly Fact[] => {
  const { sheet } = speech.words;
  const { facts } = file;
  const fact = (label: string, text: string): Fact => ({ label, value: { text } });
  return [
    ...(facts ? [fact(sheet.programme, quoteOf(facts.programme, "en", speech).text)] : []),
    ...(file.stage === undefined ? [] : [fact(sheet.checkedAs, stageText(file, speech))]),
    fact(sheet.file, nameOf(file)),
    ...(today === undefined ? [] : [fact(sheet.day, dayText(today, speech))]),
    fact(sheet.tool, `iuc ${version}`),
  ];
};

const stageText = ({ stage = "", status = stage }: CheckedFile, { words }: Speech): string => {
  const names: Readonly<Record<string, string>> = words.stages;
  const name = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
  return stage === status
    ? name(stage)
    : fill(words.sheet.ownStage, { stage: name(stage), own: name(status) });
};

const notesOf = ({ file, language }: SheetInput, speech: Speech): readonly string[] => {
  const { sheet } = speech.words;
  const tag = languageOf(file);
  const isForeign = language === undefined && spokenLanguage(tag) === undefined;
  return [
    ...(isForeign ? [fill(inEnglish, { language: languageName(tag) })] : []),
    ...(file.outcome === "unreadable" ? [sheet.unread] : []),
    ...(file.outcome === "failed" ? [sheet.failed] : []),
    ...(file.outcome === "partial" && file.title === undefined ? [sheet.formOnly] : []),
    ...(file.hidden > 0 && file.outcome === "partial" && file.title !== undefined
      ? [speech.counted(sheet.hidden, file.hidden)]
      : []),
  ];
};

const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag; // not a tag that Intl can read
  }
};
