import { parseReport, type ParsedReport } from "../../export/parse.ts";
import type { Locale } from "../../locales/index.ts";
import type { ReportModel } from "../../report/model.ts";
import { renderTemplate } from "../../report/template.ts";
import type { Assets } from "../assets.ts";
import { inChild } from "./child.ts";
import type { ReportTemplate } from "./open.ts";
import { wordsFor } from "./words-file.ts";

interface Content {
  readonly report: ReportModel;
  readonly locale: Locale;
}

/**
 * A report as its template has it, parsed. One of ours is run here, a city's own in the limited child, whatever
 * the output. Throws a `TemplateLimitError` where it has no end.
 */
export const fillTemplate = async (
  assets: Assets,
  { source, own }: ReportTemplate,
  { report, locale: { catalog, language } }: Content,
): Promise<ParsedReport> => {
  if (!own) return parseReport(renderTemplate(source, report, catalog));
  const words = wordsFor(own, language);
  const reply = await inChild(assets, { type: "fill", source, own: words, report, catalog });
  if (reply.type !== "filled") throw new Error(`the template was ${reply.type}, not filled`);
  return reply.parsed;
};
