import type { Diagnostic } from "../../core/diagnostic.ts";
import { findingLine } from "../../format/concise.ts";
import { forJson } from "../../format/escape.ts";
import { diagnosticsIn } from "../../format/json.ts";
import { countedLevels } from "../../format/pretty-summary.ts";
import { countsOf, inOrder, summarise, type CheckReport } from "../../format/report.ts";
import { Exit } from "../exit.ts";
import { openLook } from "../look.ts";
import type { Session } from "../session.ts";
import { findingBlocks } from "../tell-findings.ts";
import { version } from "../version.ts";
import { checkTemplate } from "./check.ts";
import { TemplateLimitError } from "./child.ts";
import { readTemplate } from "./read-template.ts";

export const lintFormats = ["pretty", "concise", "json"] as const;

type LintFormat = (typeof lintFormats)[number];

/** Checks templates and prints what is wrong with them; exit code 1 where something is. */
export const lintTemplates = async (
  session: Session,
  folders: readonly string[],
  format: LintFormat,
): Promise<void> => {
  const found: Diagnostic[] = [];
  let checked = 0;
  for (const folder of folders) {
    const read = readTemplate(session, folder);
    found.push(...read.diagnostics);
    try {
      const faults = await checkTemplate(session, read);
      found.push(...faults.map(({ diagnostic }) => diagnostic));
      checked += 1;
    } catch (error) {
      if (!(error instanceof TemplateLimitError)) throw error;
      session.io.err(`error: ${folder}: ${error.message}\n`);
    }
  }
  session.io.out(printers[format](session, found.toSorted(inOrder), checked));
  if (checked < folders.length) session.exit(Exit.failure);
  else if (found.length > 0) session.exit(Exit.findings);
};

type Printer = (session: Session, found: readonly Diagnostic[], count: number) => string;

const printers: Readonly<Record<LintFormat, Printer>> = {
  pretty: (session, found, count) => {
    const blocks = found.length === 0 ? "" : `${findingBlocks(session, found)}\n`;
    return blocks + total(session, found, count);
  },
  concise: (session, found, count) => {
    const look = openLook(session);
    return (
      found.map((each) => `${findingLine(each, look)}\n`).join("") + total(session, found, count)
    );
  },
  json: (_, found) =>
    `${forJson({ schemaVersion: 1, tool: { name: "iuc", version }, diagnostics: diagnosticsIn(reportOf(found)) })}\n`,
};

const total = (session: Session, found: readonly Diagnostic[], count: number): string => {
  const { quiet, words } = openLook(session);
  const checked = count === 1 ? "1 template checked" : `${count} templates checked`;
  return quiet ? "" : `${checked}: ${countedLevels(countsOf(found), words)}\n`;
};

/** Findings in the envelope that formats read; a template is no plan, so it lists none. */
const reportOf = (diagnostics: readonly Diagnostic[]): CheckReport => {
  const files = [
    {
      kind: "plan" as const,
      file: diagnostics[0]?.file ?? "",
      cities: [],
      outcome: "checked" as const,
      hidden: 0,
      skippedRules: [],
      counts: countsOf(diagnostics),
      diagnostics,
    },
  ];
  return { version, files, rules: [], summary: summarise(files, false) };
};
