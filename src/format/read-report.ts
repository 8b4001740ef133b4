import type { Diagnostic, Level, Params, Range, Related } from "../core/diagnostic.ts";
import type { SourceText } from "../core/document.ts";
import type { Repair } from "../core/repair.ts";
import type { Excerpt } from "./excerpt.ts";
import type {
  CheckedFile,
  CheckReport,
  Ignored,
  Outcome,
  Referee,
  RuleInfo,
  Summary,
} from "./report.ts";

/** The envelope of `--format json`, as `schemas/report.schema.json` describes it. */
export interface Envelope {
  readonly schemaVersion: 1;
  readonly tool: { readonly version: string };
  readonly today?: string;
  readonly shard?: NonNullable<CheckReport["shard"]>;
  readonly summary: Summary;
  readonly files: readonly EnvelopeFile[];
  readonly diagnostics: readonly EnvelopeDiagnostic[];
  readonly ignored?: readonly EnvelopeIgnored[];
  readonly referee?: Referee;
  readonly rules?: readonly RuleInfo[];
}

interface EnvelopeFile {
  readonly kind: CheckedFile["kind"];
  readonly file: string;
  readonly title?: string;
  readonly cities: readonly string[];
  readonly status?: string;
  readonly stage?: string;
  readonly profile?: string;
  readonly outcome: Outcome;
  readonly hidden: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly skippedRules: readonly { readonly id: string; readonly reason: "no-today" }[];
}

interface EnvelopePlace {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
  readonly excerpt?: Excerpt;
}

interface EnvelopeDiagnostic extends EnvelopePlace {
  readonly id: string;
  readonly messageId?: string;
  readonly level: Level;
  readonly why: string;
  readonly fix: string;
  readonly params: Params;
  readonly pointer: string;
  readonly path: string;
  readonly count: number;
  readonly related: readonly EnvelopePlace[];
  readonly repair?: Repair;
  readonly entry?: string;
}

interface EnvelopeIgnored extends EnvelopeDiagnostic {
  readonly by: Ignored["by"];
  readonly reason?: string;
}

/** The report that an envelope was made of. */
export const reportOf = (envelope: Envelope): CheckReport => {
  const { tool, today, shard, referee, rules = [], summary } = envelope;
  const found = byEntry(envelope.diagnostics, diagnosticOf);
  const ignored = byEntry(envelope.ignored ?? [], ignoredOf);
  return {
    version: tool.version,
    ...(today === undefined ? {} : { today }),
    ...(shard === undefined ? {} : { shard }),
    ...(referee === undefined ? {} : { referee }),
    files: envelope.files.map((file) => ({
      ...fileOf(file, found.get(file.file) ?? []),
      ...(ignored.has(file.file) ? { ignored: ignored.get(file.file) ?? [] } : {}),
    })),
    rules,
    summary,
  };
};

/** What was found, by the entry of `files` it belongs to. */
const byEntry = <T extends EnvelopeDiagnostic, U>(
  all: readonly T[],
  read: (each: T) => U,
): ReadonlyMap<string, readonly U[]> => {
  const sorted = new Map<string, U[]>();
  for (const each of all) {
    const entry = each.entry ?? each.file;
    const known = sorted.get(entry);
    if (known) known.push(read(each));
    else sorted.set(entry, [read(each)]);
  }
  return sorted;
};

const fileOf = (
  { errors, warnings, infos, skippedRules, ...file }: EnvelopeFile,
  diagnostics: readonly Diagnostic[],
): CheckedFile => ({
  ...file,
  skippedRules: skippedRules.map(({ id, reason }) => ({ ruleId: id, reason })),
  counts: { error: errors, warning: warnings, info: infos },
  diagnostics,
});

const diagnosticOf = (each: EnvelopeDiagnostic): Diagnostic => ({
  ruleId: each.id,
  messageId: each.messageId ?? "",
  level: each.level,
  message: each.message,
  why: each.why,
  fix: each.fix,
  file: each.file,
  range: each.range,
  pointer: each.pointer,
  idPath: each.path,
  params: each.params,
  related: each.related.map(relatedOf),
  count: each.count,
  ...(each.repair === undefined ? {} : { repair: each.repair }),
  source: sourceOf(each),
});

const ignoredOf = ({ by, reason = "", ...each }: EnvelopeIgnored): Ignored => ({
  diagnostic: diagnosticOf(each),
  by,
  reason,
});

const relatedOf = (place: EnvelopePlace): Related => ({
  message: place.message,
  file: place.file,
  range: place.range,
  source: sourceOf(place),
});

const sourceOf = ({ file, excerpt }: EnvelopePlace): SourceText =>
  excerpt ? { name: file, text: excerpt.text, from: excerpt.offset } : { name: file, text: "" };
