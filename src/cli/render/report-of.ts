import type { Labels, Report } from "../../export/report.ts";
import type { Theme } from "../../export/theme.ts";
import { openLocale, type Catalog, type Locale } from "../../locales/index.ts";
import { documentDay } from "../../plan/document-day.ts";
import type { PlanModel } from "../../plan/model.ts";
import { textIn } from "../../plan/text.ts";
import { blankModel } from "../../report/blank.ts";
import { buildReport } from "../../report/build.ts";
import type { LeftOut } from "../../report/left-out.ts";
import type { Assets } from "../assets.ts";
import { fillTemplate } from "../templates/fill.ts";
import type { ReportTemplate } from "../templates/open.ts";
import { codeTitles } from "./code-titles.ts";
import { paperOf, type PaperSize } from "./paper.ts";

export interface ReportRequest {
  readonly model: PlanModel;
  readonly template: ReportTemplate;
  readonly theme: Theme;
  readonly paper: PaperSize | undefined;
  readonly isBlank: boolean;
  /** BCP 47 tag; the plan's language where the user asked for none. */
  readonly language: string;
  readonly isInternal: boolean;
  readonly today: string | undefined;
}

/** A plan as a report that every exporter takes. */
export interface ComposedReport {
  readonly report: Report;
  readonly locale: Locale;
  readonly leftOut: LeftOut;
}

/** Plan → words → template → Markdown → tree. */
export const composeReport = async (
  assets: Assets,
  request: ReportRequest,
): Promise<ComposedReport> => {
  const { template, paper, language, isInternal, today } = request;
  const model = request.isBlank ? blankModel(request.model) : request.model;
  const locale = await openLocale(language);
  const built = buildReport({
    model,
    locale,
    titles: codeTitles(assets, locale),
    isInternal,
    ...(today === undefined ? {} : { today }),
  });
  const parsed = await fillTemplate(assets, template, { report: built.report, locale });
  const { plan } = model;
  const report: Report = {
    ...parsed,
    figures: built.figures,
    theme: request.theme,
    labels: labelsOf(locale.catalog),
    meta: {
      title: textIn(plan.title, language, plan.language),
      lang: language,
      paper: paperOf(template.paper, paper),
      author: plan.cities.map(({ name }) => textIn(name, language, plan.language)).join(", "),
      ...dated(today ?? documentDay(plan)),
    },
  };
  return { report, locale, leftOut: built.leftOut };
};

const dated = (date: string | undefined): { date?: string } => (date === undefined ? {} : { date });

const labelsOf = ({ report }: Catalog): Labels => ({
  contents: report.contents,
  skip: report.skip,
  figure: report.figure,
  table: report.table,
  notes: report.notes,
  backToText: report.backToText,
  dataOf: report.dataOf,
  filterRows: report.filterRows,
  rowsShown: report.rowsShown,
  page: report.page,
});
