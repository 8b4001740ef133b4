import type { Diagnostic } from "../../core/diagnostic.ts";
import type { SourceText } from "../../core/document.ts";
import { excerptOf } from "../../format/excerpt.ts";
import type { Checked } from "./task.ts";

/**
 * A result as text that shares nothing with the plan it is about: of each text only the lines that a format
 * shows. What the program keeps of many plans, hands from thread to thread and writes to the cache.
 */
export const encode = ({ file, ...rest }: Checked): string =>
  JSON.stringify({
    ...rest,
    file: {
      ...file,
      diagnostics: file.diagnostics.map(withExcerpts),
      ...(file.ignored && { ignored: file.ignored.map(shortIgnored) }),
    },
  });

/** A result of `encode`; nothing where the text is none. */
export const decode = (text: string): Checked | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isChecked(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

type Ignored = NonNullable<Checked["file"]["ignored"]>[number];

const shortIgnored = ({ diagnostic, ...rest }: Ignored): Ignored => ({
  ...rest,
  diagnostic: withExcerpts(diagnostic),
});

const withExcerpts = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  source: partOf(diagnostic.source, diagnostic),
  related: diagnostic.related.map((related) => ({
    ...related,
    source: partOf(related.source ?? diagnostic.source, related),
  })),
});

const partOf = (
  source: SourceText,
  { file, range }: Pick<Diagnostic, "file" | "range">,
): SourceText => {
  const { name } = source;
  if (name !== file || source.text === "") return { name, text: "" };
  const { text, offset } = excerptOf(source, range);
  // An empty text stands for one that is not at hand; this one is an empty line.
  return { name, text: text === "" ? "\n" : text, from: offset };
};

// Enough to tell a result from what somebody else may have put in its place; nothing else is done with it than
// to be printed, and printing escapes.
const isChecked = (value: unknown): value is Checked =>
  isMap(value) && isMap(value.file) && isFile(value.file) && isFailure(value.failure);

const isFile = ({ file, outcome, diagnostics, ignored, ...rest }: Fields): boolean =>
  typeof file === "string" &&
  typeof outcome === "string" &&
  isList(diagnostics, isDiagnostic) &&
  (ignored === undefined || isList(ignored, hasDiagnostic)) &&
  [rest.cities, rest.skippedRules].every(Array.isArray) &&
  isMap(rest.counts) &&
  typeof rest.hidden === "number";

const isFailure = (value: unknown): boolean =>
  value === undefined || (isMap(value) && areTexts(value, ["file", "ruleId", "message", "stack"]));

const hasDiagnostic = (value: unknown): boolean => isMap(value) && isDiagnostic(value.diagnostic);

const isDiagnostic = (value: unknown): boolean =>
  isMap(value) &&
  areTexts(value, ["ruleId", "messageId", "level", "message", "why", "fix", "file"]) &&
  areTexts(value, ["pointer", "idPath"]) &&
  typeof value.count === "number" &&
  isMap(value.params) &&
  isRange(value.range) &&
  isSource(value.source) &&
  isList(value.related, isRelated);

const isRelated = (value: unknown): boolean =>
  isMap(value) &&
  areTexts(value, ["message", "file"]) &&
  isRange(value.range) &&
  isSource(value.source);

const isSource = (value: unknown): boolean => isMap(value) && areTexts(value, ["name", "text"]);

const isRange = (value: unknown): boolean =>
  isMap(value) && isPosition(value.start) && isPosition(value.end);

const isPosition = (value: unknown): boolean =>
  isMap(value) && ["line", "column", "offset"].every((name) => Number.isInteger(value[name]));

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const areTexts = (map: Fields, names: readonly string[]): boolean =>
  names.every((name) => typeof map[name] === "string");
