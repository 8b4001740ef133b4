import Handlebars from "handlebars";
import { faultsIn } from "./faults.ts";
import { helperNames, helpersFor } from "./helpers.ts";
import type { Vocabulary } from "./words.ts";

/** What goes wrong with a template, with its line, before it is run. */
export class TemplateError extends Error {}

/**
 * Markdown of a template with its data. Every value goes through a helper that escapes it; a template that
 * prints one in any other way is refused with a TemplateError.
 */
export const render = (source: string, data: object, vocabulary: Vocabulary): string => {
  const faults = faultsIn(source, vocabulary);
  if (faults.length > 0)
    throw new TemplateError(
      faults.map(({ line, message }) => `line ${line}: ${message}`).join("\n"),
    );
  const instance = Handlebars.create();
  instance.registerHelper(helpersFor(vocabulary.words));
  const template = instance.compile<object>(source, {
    noEscape: true, // the helpers escape for Markdown; HTML entities would be wrong here
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
    strict: true,
  });
  return template(data).replaceAll(/\n{3,}/g, "\n\n");
};
