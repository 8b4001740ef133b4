import Handlebars from "handlebars";
import type { Catalog } from "../locales/index.ts";
import { fill } from "../locales/index.ts";
import { escapeLine, escapeProse } from "./escape.ts";
import type { ReportModel } from "./model.ts";
import type { Slot } from "./slot.ts";
import { faultsIn } from "./template-faults.ts";

/** What goes wrong with a template, with its line, before it is run. */
export class TemplateError extends Error {}

/**
 * Markdown of a report. Every value goes through a helper that escapes it; a template that prints one in
 * any other way is refused with a TemplateError.
 */
export const renderTemplate = (source: string, report: ReportModel, catalog: Catalog): string => {
  const faults = faultsIn(source);
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

/** Helpers a template may call to print something. */
export const helperNames = ["t", "text", "prose", "figure", "data", "link", "anchor"] as const;

type Printable = string | Slot | null | undefined;

const helpersFor = (catalog: Catalog): Record<string, Handlebars.HelperDelegate> => ({
  /** `{{t "sections.summary"}}`: words of the catalogue. */
  t: (key: string, options: Handlebars.HelperOptions): string =>
    escapeLine(fill(phraseAt(catalog, key), strings(options.hash))),
  /** `{{text value}}`: one line. */
  text: (value: Printable): string => print(value, escapeLine, (gap) => `:gap[${gap}]`),
  /** `{{prose value}}`: paragraphs and lists. */
  prose: (value: Printable): string => print(value, escapeProse, (gap) => `:::gap\n${gap}\n:::`),
  /** `{{figure id}}`: a drawing, where the report has data for it. */
  figure: (id: string): string => `::figure{id="${idOnly(id)}"}`,
  /** `{{data id}}`: the data table of a drawing. */
  data: (id: string): string => `::data{id="${idOnly(id)}"}`,
  /** `{{link url}}`: a web address as a link. */
  link: (url: Printable): string => print(url, linkTo, (gap) => `:gap[${gap}]`),
  /** `{{anchor id}}`: the target of links to an entry, before its heading. */
  anchor: (id: string): string => `::anchor{id="${idOnly(id)}"}`,
});

const print = (
  value: Printable,
  escape: (text: string) => string,
  mark: (gap: string) => string,
): string => {
  const slot: Slot = typeof value === "object" && value !== null ? value : { text: value ?? "" };
  if (slot.text !== undefined && slot.text !== "") return escape(slot.text);
  return slot.gap === undefined ? "" : mark(escapeLine(slot.gap));
};

const linkTo = (url: string): string =>
  /^https?:\/\/[^\s<>]+$/.test(url)
    ? `[${escapeLine(url)}](<${url.replaceAll("\\", "%5C")}>)`
    : escapeLine(url);

const idOnly = (id: string): string => id.replaceAll(/[^\w-]/g, "");

const phraseAt = (catalog: Catalog, key: string): string => {
  let found: unknown = catalog;
  for (const step of key.split("."))
    found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
  if (typeof found !== "string") throw new TemplateError(`no words are called "${key}"`);
  return found;
};

const strings = (hash: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(hash).map(([key, value]) => [key, String(value)]));
