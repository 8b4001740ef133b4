import { spokenLanguage, type Language } from "../core/language.ts";
import { fill } from "../core/problem.ts";
import type { CheckedFile, CheckReport } from "../format/report.ts";
import { wordsAt } from "../locales/index.ts";
import { render } from "../template/render.ts";
import type { Shape } from "../template/shape.ts";
import { anchorsOf } from "./anchors.ts";
import { coverOf, type SheetOfFile } from "./cover.ts";
import { coverFields, sheetFields } from "./fields.generated.ts";
import type { Reword } from "./points.ts";
import { languageOf, sheetOf, type Sheet } from "./sheet.ts";
import { dayText, speechOf, type Speech } from "./speech.ts";

/** The templates of a feedback sheet and of the cover of several. */
export interface FeedbackTemplates {
  readonly sheet: string;
  readonly cover: string;
}

export interface FeedbackInput {
  readonly report: CheckReport;
  /** Instead of each plan's own language. */
  readonly language: Language | undefined;
  readonly reword: Reword;
  readonly templates: FeedbackTemplates;
  /** The day to print, where one is asked for. */
  readonly today: string | undefined;
}

/** Feedback as Markdown with our directives, and what it is called. */
export interface Feedback {
  readonly markdown: string;
  readonly title: string;
  /** Language of the cover, or of the one sheet. */
  readonly speech: Speech;
  /** Title of each sheet by its anchor, for running heads. */
  readonly sheets: readonly { readonly anchor: string; readonly title: string }[];
}

/** One of several documents, by the name of its file without the ending. */
export interface NamedFeedback extends Feedback {
  readonly name: string;
}

/** One document: the sheet of one plan, or a cover and the sheets of several. */
export const composeFeedback = (input: FeedbackInput): Feedback => {
  const sheets = sheetsOf(input);
  const [only, ...others] = sheets;
  if (only && others.length === 0) return alone(only, input);
  const cover = frontOf(sheets, input, (anchor) => `#${anchor}`);
  const pages = sheets.map((each) => alone(each, input));
  return {
    ...cover,
    markdown: [cover, ...pages.map(deepened)].map(({ markdown }) => markdown).join("\n"),
    sheets: pages.flatMap((page) => page.sheets),
  };
};

/** A document for each plan, to send to its city, and a cover `index` where there are several. */
export const composeEach = (input: FeedbackInput, ending: string): readonly NamedFeedback[] => {
  const sheets = sheetsOf(input);
  const pages = sheets.map((each) => ({
    ...alone(each, input),
    name: fileNameOf(each.sheet.model.anchor),
  }));
  if (sheets.length === 1) return pages;
  const cover = frontOf(sheets, input, (anchor) => `./${fileNameOf(anchor)}.${ending}`);
  return [{ ...cover, name: "index" }, ...pages];
};

const fileNameOf = (anchor: string): string => anchor.replace(/^plan-/, "");

const sheetsOf = ({ report, language, reword, today }: FeedbackInput): readonly SheetOfFile[] => {
  const { version } = report;
  const files = report.files.filter(({ kind }) => kind === "plan");
  const anchors = anchorsOf(files.map(({ file }) => file));
  return files.map((file, index) => {
    const anchor = anchors[index] ?? "plan";
    return { file, sheet: sheetOf({ file, anchor, language, reword, version, today }) };
  });
};

const frontOf = (
  sheets: readonly SheetOfFile[],
  { report, language, reword, today, templates }: FeedbackInput,
  target: (anchor: string) => string,
): Feedback => {
  const speech = speechOf(language ?? sharedLanguage(sheets.map(({ file }) => file)));
  const day = today === undefined ? [] : [dayText(today, speech)];
  const line = [...day, `iuc ${report.version}`].join(" · ");
  const cover = coverOf({ sheets, speech, reword, line, target });
  const page = rendered(templates.cover, cover, { fields: coverFields, speech });
  return { markdown: enclosed(page, "#cover"), title: cover.title, speech, sheets: [] };
};

const alone = (
  { sheet: { model, speech } }: Pick<SheetOfFile, "sheet">,
  { templates }: FeedbackInput,
): Feedback => {
  const page = rendered(templates.sheet, model, { fields: sheetFields, speech });
  const names = [model.cities.text, model.title.text].filter((text) => text !== "");
  return {
    markdown: enclosed(page, `#${model.anchor} lang=${speech.language}`),
    title: fill(speech.words.sheet.documentTitle, { plan: model.title.text }),
    speech,
    sheets: [{ anchor: model.anchor, title: names.join(" · ") }],
  };
};

/** The language of all plans, where they share one that we speak; else English. */
const sharedLanguage = (files: readonly CheckedFile[]): Language => {
  const [first, ...others] = new Set(
    files.flatMap((file) =>
      (file.facts ?? file.outline) ? [spokenLanguage(languageOf(file))] : [],
    ),
  );
  return others.length === 0 ? (first ?? "en") : "en";
};

const rendered = (
  source: string,
  model: object,
  { fields, speech }: { readonly fields: Shape; readonly speech: Sheet["speech"] },
): string => render(source, model, { fields, words: (key) => wordsAt(speech.words, key) });

const enclosed = (page: string, attributes: string): string =>
  `::::::sheet{${attributes}}\n\n${page}\n\n::::::\n`;

/** All headings one level down: whatever an author wrote is escaped, so only ours begin with the mark. */
const deepened = (page: Feedback): Feedback => ({
  ...page,
  markdown: page.markdown.replaceAll(/^#/gm, "##"),
});
