import { wordsAt, type Catalog } from "../locales/index.ts";
import { render } from "../template/render.ts";
import type { Vocabulary } from "../template/words.ts";
import { reportFields } from "./fields.generated.ts";
import type { ReportModel } from "./model.ts";

/** What the template of a report may name. */
export const reportVocabulary = (catalog: Catalog): Vocabulary => ({
  fields: reportFields,
  words: (key) => wordsAt(catalog, key),
});

/** Markdown of a report. Throws a TemplateError where the template names what a report does not have. */
export const renderTemplate = (source: string, report: ReportModel, catalog: Catalog): string =>
  render(source, report, reportVocabulary(catalog));
