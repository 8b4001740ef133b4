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
import { sheetOf, type Sheet } from "./sheet.ts";
import { speechOf, type Speech } from "./speech.ts";

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

/** A sheet for one plan; a cover and a sheet each for several. */
export const composeFeedback = (input: FeedbackInput): Feedback => {
  const { report, language, reword, today } = input;
  const files = report.files.filter(({ kind }) => kind === "plan");
  const anchors = anchorsOf(files.map(({ file }) => file));
  const sheets = files.map((file, index): SheetOfFile => {
    const anchor = anchors[index] ?? "plan";
    const { version } = report;
    return { file, sheet: sheetOf({ file, anchor, language, reword, version, today }) };
  });
  const [only, ...others] = sheets;
  const pages = sheets.map(({ sheet }) => written(sheet, input.templates));
  const names = sheets.map(({ sheet: { model } }) => ({
    anchor: model.anchor,
    title: [model.cities.text, model.title.text].filter((text) => text !== "").join(" · "),
  }));
  if (only && others.length === 0)
    return { ...alone(only.sheet), markdown: pages.join(""), sheets: names };
  const speech = speechOf(language ?? sharedLanguage(files));
  const line = [`iuc ${report.version}`, today].filter((each) => each !== undefined).join(" · ");
  const cover = coverOf({ sheets, speech, reword, line });
  const front = rendered(input.templates.cover, cover, { fields: coverFields, speech });
  return {
    markdown: [`::::::sheet{#cover}\n\n${front}\n\n::::::\n`, ...pages.map(deepened)].join("\n"),
    title: cover.title,
    speech,
    sheets: names,
  };
};

const alone = ({ model, speech }: Sheet): Pick<Feedback, "title" | "speech"> => ({
  title: fill(speech.words.sheet.documentTitle, { plan: model.title.text }),
  speech,
});

/** The language of all plans, where they share one that we speak; else English. */
const sharedLanguage = (files: readonly CheckedFile[]): Language => {
  const [first, ...others] = new Set(
    files.flatMap(({ facts }) => (facts ? [spokenLanguage(facts.language)] : [])),
  );
  return others.length === 0 ? (first ?? "en") : "en";
};

const written = ({ model, speech }: Sheet, templates: FeedbackTemplates): string => {
  const page = rendered(templates.sheet, model, { fields: sheetFields, speech });
  return `::::::sheet{#${model.anchor} lang=${speech.language}}\n\n${page}\n\n::::::\n`;
};

const rendered = (
  source: string,
  model: object,
  { fields, speech }: { readonly fields: Shape; readonly speech: Speech },
): string => render(source, model, { fields, words: (key) => wordsAt(speech.words, key) });

/** All headings one level down: whatever an author wrote is escaped, so only ours begin with the mark. */
const deepened = (page: string): string => page.replaceAll(/^#/gm, "##");
