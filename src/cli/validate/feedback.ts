import { spokenLanguage } from "../../core/language.ts";
import { exportMarkdown } from "../../export/markdown.ts";
import { parseReport } from "../../export/parse.ts";
import type { Report } from "../../export/report.ts";
import { plainTheme } from "../../export/theme.ts";
import { exportSheets } from "../../export/sheet.ts";
import {
  composeEach,
  composeFeedback,
  type Feedback,
  type FeedbackInput,
} from "../../feedback/compose.ts";
import type { CheckReport } from "../../format/report.ts";
import type { Session } from "../session.ts";
import { ownWording } from "./own-words.ts";
import { openReword } from "./reword.ts";

/** How feedback is written: as Markdown that any reader shows, or as HTML to send or to print. */
export type SheetForm = keyof typeof writers;

/** Feedback on all plans as one text. */
export const oneSheet = async (
  form: SheetForm,
  report: CheckReport,
  session: Session,
): Promise<string> => writers[form].write(composeFeedback(await inputOf(report, session)));

/** A file for each plan, and one that leads to them; names are without a folder. */
export const sheetFiles = async (
  form: SheetForm,
  report: CheckReport,
  session: Session,
): Promise<readonly { readonly name: string; readonly content: string }[]> => {
  const { ending, write } = writers[form];
  const all = composeEach(await inputOf(report, session), ending);
  return Promise.all(
    all.map(async (each) => ({ name: `${each.name}.${ending}`, content: await write(each) })),
  );
};

const writers = {
  markdown: {
    ending: "md",
    write: (feedback: Feedback): Promise<string> =>
      Promise.resolve(exportMarkdown(documentOf(feedback), "figures").markdown),
  },
  html: {
    ending: "html",
    write: async (feedback: Feedback): Promise<string> =>
      withoutLogCommands(await exportSheets(documentOf(feedback), feedback.sheets)),
  },
} as const;

/** A page may go to the log of a runner, which takes `##name[` for a command wherever it stands. */
const withoutLogCommands = (html: string): string => html.replaceAll(/#(?=#\w*\[)/g, "&#35;");

const inputOf = async (
  report: CheckReport,
  { assets, globals }: Session,
): Promise<FeedbackInput> => {
  const { lang } = globals();
  const reword = await openReword();
  return {
    report,
    language: lang === undefined ? undefined : spokenLanguage(lang),
    reword: (diagnostic, language) =>
      ownWording(report, diagnostic, language) ?? reword(diagnostic, language),
    templates: {
      sheet: assets.text("templates/feedback/sheet.md.hbs"),
      cover: assets.text("templates/feedback/cover.md.hbs"),
    },
    today: report.today,
  };
};

/** An address in a text of an author is no link: whoever gets a sheet should follow ours only. */
const documentOf = ({ markdown, title, speech }: Feedback): Report => ({
  ...parseReport(markdown, { links: "own" }),
  figures: new Map(),
  theme: plainTheme,
  labels: speech.words.labels,
  meta: { title, lang: speech.language },
});
