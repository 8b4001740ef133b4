import type { Diagnostic, Range } from "../core/diagnostic.ts";
import { forJson } from "./escape.ts";
import { fingerprints } from "./fingerprint.ts";
import { diagnosticsOf, type CheckedFile, type CheckReport } from "./report.ts";

/** Version of the envelope; it grows only by optional properties within one number. */
const schemaVersion = 1;

/** For programs: the envelope of `schemas/report.schema.json`. */
export const json = (report: CheckReport): string => `${forJson(envelopeOf(report))}\n`;

const envelopeOf = (report: CheckReport): object => {
  const diagnostics = diagnosticsOf(report);
  const names = fingerprints(diagnostics);
  return {
    schemaVersion,
    tool: { name: "iuc", version: report.version },
    today: report.today,
    summary: report.summary,
    files: report.files.map(fileOf),
    diagnostics: diagnostics.map((each, index) => diagnosticOf(each, names[index] ?? "")),
  };
};

const fileOf = (file: CheckedFile): object => ({
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

const diagnosticOf = (diagnostic: Diagnostic, fingerprint: string): object => ({
  id: diagnostic.ruleId,
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
  related: diagnostic.related.map(({ message, file, range }) => ({
    message,
    file,
    range: rangeOf(range),
  })),
  fingerprint,
});

const rangeOf = ({ start, end }: Range): object => ({ start: { ...start }, end: { ...end } });
