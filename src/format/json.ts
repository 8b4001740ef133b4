import type { Diagnostic, Range } from "../core/diagnostic.ts";
import type { SourceText } from "../core/document.ts";
import { forJson } from "./escape.ts";
import { excerptOf } from "./excerpt.ts";
import { fingerprints } from "./fingerprint.ts";
import { diagnosticsOf, ignoredOf, type CheckedFile, type CheckReport } from "./report.ts";

/** Version of the envelope; it grows only by optional properties within one number. */
export const schemaVersion = 1;

/** For programs: the envelope of `schemas/report.schema.json`. */
export const json = (report: CheckReport): string => `${forJson(envelopeOf(report))}\n`;

const envelopeOf = (report: CheckReport): object => ({
  ...headOf(report),
  summary: report.summary,
  files: report.files.map(fileIn),
  diagnostics: diagnosticsIn(report),
  ...ignoredIn(report),
  referee: report.referee,
  rules: report.rules,
});

/** What made the report, and the day it compared with. */
export const headOf = ({ version, today, shard }: CheckReport): object => ({
  schemaVersion,
  tool: { name: "iuc", version },
  today,
  shard,
});

/** All findings of a report, in order. */
export const diagnosticsIn = (report: CheckReport): readonly object[] => {
  const complete = completer(report);
  return diagnosticsOf(report).map(complete);
};

/** What is not held against the plans, where there is any, with what does so. */
const ignoredIn = (report: CheckReport): object => {
  const ignored = ignoredOf(report);
  const complete = completer(report);
  if (ignored.length === 0) return {};
  return {
    ignored: ignored.map(({ diagnostic, by, reason }) => ({
      ...complete(diagnostic),
      by,
      ...(reason === "" ? {} : { reason }),
    })),
  };
};

/** Adds to a finding its name and the plan it belongs to. */
const completer = (report: CheckReport): ((each: Diagnostic) => object) => {
  const all = [...diagnosticsOf(report), ...ignoredOf(report).map(({ diagnostic }) => diagnostic)];
  const names = new Map(fingerprints(all).map((name, index) => [all[index], name]));
  const entries = new Map<Diagnostic, string>();
  for (const { file, diagnostics, ignored = [] } of report.files) {
    for (const each of diagnostics) entries.set(each, file);
    for (const { diagnostic } of ignored) entries.set(diagnostic, file);
  }
  return (each) => ({
    ...diagnosticOf(each),
    fingerprint: names.get(each),
    entry: entries.get(each),
  });
};

/** One plan or profile of a report. */
export const fileIn = (file: CheckedFile): object => ({
  kind: file.kind,
  file: file.file,
  title: file.title,
  cities: file.cities,
  status: file.status,
  stage: file.stage,
  profile: file.profile,
  outcome: file.outcome,
  hidden: file.hidden,
  errors: file.counts.error,
  warnings: file.counts.warning,
  infos: file.counts.info,
  skippedRules: file.skippedRules.map(({ ruleId, reason }) => ({ id: ruleId, reason })),
});

const diagnosticOf = (diagnostic: Diagnostic): object => ({
  id: diagnostic.ruleId,
  messageId: diagnostic.messageId,
  level: diagnostic.level,
  message: diagnostic.message,
  why: diagnostic.why,
  fix: diagnostic.fix,
  params: diagnostic.params,
  file: diagnostic.file,
  range: rangeOf(diagnostic.range),
  pointer: diagnostic.pointer,
  path: diagnostic.idPath,
  count: diagnostic.count,
  excerpt: excerptIn(diagnostic.source, diagnostic),
  related: diagnostic.related.map(({ message, file, range, source = diagnostic.source }) => ({
    message,
    file,
    range: rangeOf(range),
    excerpt: excerptIn(source, { file, range }),
  })),
  repair: diagnostic.repair,
});

const excerptIn = (
  source: SourceText,
  { file, range }: Pick<Diagnostic, "file" | "range">,
): object | undefined =>
  source.name === file && source.text !== "" ? excerptOf(source, range) : undefined;

const rangeOf = ({ start, end }: Range): object => ({ start: { ...start }, end: { ...end } });
