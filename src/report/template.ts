import Handlebars from "handlebars";
import type { Catalog } from "../locales/index.ts";
import type { ReportModel } from "./model.ts";
import { faultsIn } from "./template-faults.ts";
import { helperNames, helpersFor } from "./template-helpers.ts";

/** What goes wrong with a template, with its line, before it is run. */
export class TemplateError extends Error {}

/**
 * Markdown of a report. Every value goes through a helper that escapes it; a template that prints one in
 * any other way is refused with a TemplateError.
 */
export const renderTemplate = (source: string, report: ReportModel, catalog: Catalog): string => {
  const faults = faultsIn(source, catalog);
  if (faults.length > 0)
    throw new TemplateError(
      faults.map(({ line, message }) => `line ${line}: ${message}`).join("\n"),
    );
  const instance = Handlebars.create();
  instance.registerHelper(helpersFor(catalog));
  const template = instance.compile<ReportModel>(source, {
    noEscape: true, // the helpers escape for Markdown; HTML entities would be wrong here
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
    strict: true,
  });
  return template(report).replaceAll(/\n{3,}/g, "\n\n");
};
