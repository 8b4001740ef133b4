import { spokenLanguage } from "../../core/language.ts";
import { exportMarkdown } from "../../export/markdown.ts";
import { parseReport } from "../../export/parse.ts";
import type { Report } from "../../export/report.ts";
import { exportSheets } from "../../export/sheet.ts";
import { composeFeedback, type Feedback } from "../../feedback/compose.ts";
import type { CheckReport } from "../../format/report.ts";
import type { Session } from "../session.ts";
import { openReword } from "./reword.ts";

/** Feedback sheets as Markdown that any reader shows. */
export const markdownSheets = async (report: CheckReport, session: Session): Promise<string> =>
  exportMarkdown(documentOf(await feedbackOn(report, session)), "figures").markdown;

/** Feedback sheets as one HTML file, to send or to print. */
export const htmlSheets = async (report: CheckReport, session: Session): Promise<string> => {
  const feedback = await feedbackOn(report, session);
  return exportSheets(documentOf(feedback), feedback.sheets);
};

const feedbackOn = async (report: CheckReport, { assets, globals }: Session): Promise<Feedback> => {
  const { lang } = globals();
  return composeFeedback({
    report,
    language: lang === undefined ? undefined : spokenLanguage(lang),
    reword: await openReword(),
    templates: {
      sheet: assets.text("templates/feedback/sheet.md.hbs"),
      cover: assets.text("templates/feedback/cover.md.hbs"),
    },
    today: report.today,
  });
};

const documentOf = ({ markdown, title, speech }: Feedback): Report => ({
  ...parseReport(markdown),
  figures: new Map(),
  labels: speech.words.labels,
  meta: { title, lang: speech.language },
});
