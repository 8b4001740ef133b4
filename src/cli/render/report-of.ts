import { parseReport } from "../../export/parse.ts";
import type { Labels, Report } from "../../export/report.ts";
import { plainTheme } from "../../export/theme.ts";
import { openLocale, type Catalog, type Locale } from "../../locales/index.ts";
import type { PlanModel } from "../../plan/model.ts";
import { textIn } from "../../plan/text.ts";
import { blankModel } from "../../report/blank.ts";
import { buildReport } from "../../report/build.ts";
import type { LeftOut } from "../../report/left-out.ts";
import { renderTemplate } from "../../report/template.ts";
import type { Assets } from "../assets.ts";
import { codeTitles } from "./code-titles.ts";
import { paperOf, type PaperSize } from "./paper.ts";

export interface ReportRequest {
  readonly model: PlanModel;
  /** Id of a template that comes with the package. */
  readonly template: string;
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
    titles: codeTitles(assets),
    isInternal,
    ...(today === undefined ? {} : { today }),
  });
  const source = assets.text(`templates/report/${template}/report.md.hbs`);
  const markdown = renderTemplate(source, built.report, locale.catalog);
  const { plan } = model;
  const report: Report = {
    ...parseReport(markdown),
    figures: built.figures,
    theme: plainTheme,
    labels: labelsOf(locale.catalog),
    meta: {
      title: textIn(plan.title, language, plan.language),
      lang: language,
      paper: paperOf(assets.text(`templates/report/${template}/template.yaml`), paper),
      author: plan.cities.map(({ name }) => textIn(name, language, plan.language)).join(", "),
      ...(today === undefined ? {} : { date: today }),
    },
  };
  return { report, locale, leftOut: built.leftOut };
};

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
