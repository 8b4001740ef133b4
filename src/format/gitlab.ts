import type { Diagnostic, Level } from "../core/diagnostic.ts";
import { forJson, forTerminal } from "./escape.ts";
import { fingerprints } from "./fingerprint.ts";
import type { Look } from "./look.ts";
import { diagnosticsOf, type CheckReport } from "./report.ts";
import type { Words } from "./words/words.ts";

/** For GitLab: a Code Quality report, a list with the fields that merge requests show. */
export const gitlab = (report: CheckReport, { words }: Look): string => {
  const diagnostics = diagnosticsOf(report);
  const names = fingerprints(diagnostics);
  const issues = diagnostics.map((each, index) => issueOf(each, names[index] ?? "", words));
  return `${forJson(issues)}\n`;
};

// Of the five words of Code Quality; blocker and critical are for what endangers people and data.
const severity: Readonly<Record<Level, string>> = {
  error: "major",
  warning: "minor",
  info: "info",
};

const issueOf = (diagnostic: Diagnostic, fingerprint: string, words: Words): object => {
  const { ruleId, level, message, fix, file, range, count } = diagnostic;
  const times = count > 1 ? ` (${words.times(count)})` : "";
  return {
    // People read this one, as it stands.
    description: forTerminal(`${message}${times}${fix === "" ? "" : ` – ${fix}`}`),
    check_name: ruleId,
    fingerprint,
    severity: severity[level],
    // GitLab finds the file only by its path from the root of the repository, without "./".
    location: { path: file.replace(/^(\.\/)+/, ""), lines: { begin: range.start.line } },
  };
};
