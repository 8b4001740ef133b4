import type { Diagnostic, Level, Range } from "../core/diagnostic.ts";
import type { Repair } from "../core/repair.ts";
import { forJson, forSarifMessage, forUri } from "./escape.ts";
import { fingerprints } from "./fingerprint.ts";
import {
  diagnosticsOf,
  ignoredOf,
  levels,
  type CheckReport,
  type Ignored,
  type RuleInfo,
} from "./report.ts";

/** For code scanning: a SARIF 2.1.0 log with one run. */
export const sarif = (report: CheckReport): string =>
  `${forJson({
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(report)],
  })}\n`;

const runOf = (report: CheckReport): object => {
  const ignored = ignoredOf(report);
  const suppressions = new Map(ignored.map((each) => [each.diagnostic, [suppression(each)]]));
  const all = [...diagnosticsOf(report), ...ignored.map(({ diagnostic }) => diagnostic)];
  const diagnostics = gravest(all);
  const names = fingerprints(diagnostics);
  const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: "iuc",
        semanticVersion: report.version,
        rules: report.rules.map(descriptor),
      },
    },
    invocations: [
      {
        executionSuccessful: !report.summary.incomplete,
        ...leftOut(all.length - diagnostics.length),
      },
    ],
    columnKind: "unicodeCodePoints",
    results: diagnostics.map((each, index) => ({
      ...resultOf(each),
      ruleIndex: indexes.get(each.ruleId),
      partialFingerprints: { "iucFinding/v1": names[index] },
      // Either every result says so or none does (SARIF 2.1.0, 3.27.23).
      ...(suppressions.size > 0 ? { suppressions: suppressions.get(each) ?? [] } : {}),
    })),
  };
};

/** GitHub refuses a run with more results than this. */
const most = 25_000;

/** As many findings as code scanning takes, of the gravest levels first, in their order. */
const gravest = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  if (found.length <= most) return found;
  const byLevel = levels.flatMap((level) => found.filter((each) => each.level === level));
  const kept = new Set(byLevel.slice(0, most));
  return found.filter((each) => kept.has(each));
};

const leftOut = (count: number): object =>
  count === 0
    ? {}
    : {
        toolExecutionNotifications: [
          {
            level: "warning",
            message: { text: `Code scanning takes ${most} results; ${count} more are left out.` },
          },
        ],
      };

const suppression = ({ by, reason }: Ignored): object => ({
  kind: by === "comment" ? "inSource" : "external",
  status: "accepted",
  ...(reason === "" ? {} : { justification: reason }),
});

const sarifLevel: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

const descriptor = ({ id, level, summary, why, fix }: RuleInfo): object => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: `${summary} ${why}`.trim() },
  help: {
    text: [why, ...general(fix), `More: iuc explain ${id}`].join("\n"),
    markdown: [why, ...general(fix), `More: \`iuc explain ${id}\``].join("\n\n"),
  },
  defaultConfiguration: { level: sarifLevel[level] },
  properties: { tags: [id.split("/")[0]], "problem.severity": severity[level] },
});

// Advice that waits for the values of a finding says nothing about a rule; each result has its own.
const general = (fix: string): readonly string[] => (/\{\w+\}/.test(fix) ? [] : [fix]);

// The words of code scanning for what it sorts by.
const severity: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "recommendation",
};

const resultOf = (diagnostic: Diagnostic): object => ({
  ruleId: diagnostic.ruleId,
  level: sarifLevel[diagnostic.level],
  message: messageOf(diagnostic.message, diagnostic.fix),
  locations: [
    {
      physicalLocation: physical(diagnostic.file, diagnostic.range),
      ...(diagnostic.idPath === ""
        ? {}
        : { logicalLocations: [{ fullyQualifiedName: diagnostic.idPath }] }),
    },
  ],
  relatedLocations: diagnostic.related.map(({ message, file, range }, id) => ({
    id,
    physicalLocation: physical(file, range),
    message: messageOf(message),
  })),
  occurrenceCount: diagnostic.count,
  ...(diagnostic.repair ? { fixes: [fixOf(diagnostic.fix, diagnostic.repair)] } : {}),
});

const fixOf = (fix: string, { safety, edits }: Repair): object => ({
  description: messageOf(fix),
  artifactChanges: edits.map(({ file, range, text }) => ({
    artifactLocation: { uri: forUri(file) },
    replacements: [{ deletedRegion: regionOf(range), insertedContent: { text } }],
  })),
  properties: { safety },
});

const messageOf = (...texts: readonly string[]): object => ({
  text: forSarifMessage(texts.map(sentence).filter(Boolean).join(" ")),
});

/** A short message as a sentence: with a capital and a full stop. */
const sentence = (text: string): string => {
  if (text === "") return "";
  const start = /^[a-z]+[ ,.:;]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?…:]$/.test(start) ? start : `${start}.`;
};

const physical = (file: string, range: Range): object => ({
  artifactLocation: { uri: forUri(file) },
  region: regionOf(range),
});

const regionOf = ({ start, end }: Range): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});
