import type { Diagnostic } from "../core/diagnostic.ts";
import { forTerminal } from "./escape.ts";
import type { Look } from "./look.ts";
import { findingBlock, type Finding } from "./pretty-finding.ts";
import { prettySummary } from "./pretty-summary.ts";
import type { CheckReport } from "./report.ts";

/** Most findings shown with their lines; the summary counts all of them. */
const mostShown = 100;

/** For people at a terminal: each finding with the author's own lines, the reason and the next step. */
export const pretty = (report: CheckReport, look: Look): string => {
  const findings = report.files.flatMap(({ diagnostics }) => explained(gathered(diagnostics)));
  const blocks = findings.slice(0, mostShown).map((finding) => findingBlock(finding, look));
  const more = sumOf(findings.slice(mostShown));
  if (more > 0) blocks.push([moreLine(more, look)]);
  if (!look.quiet) blocks.push(prettySummary(report, look));
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
};

// As the summary counts: each place, also those that one finding stands for.
const sumOf = (findings: readonly Finding[]): number =>
  findings
    .flatMap(({ heads, others }) => [...heads, ...others])
    .reduce((sum, { count }) => sum + count, 0);

const moreLine = (count: number, { style, words }: Look): string =>
  style.faint(words.moreFindings(count));

interface Group {
  readonly heads: Diagnostic[];
  readonly others: Diagnostic[];
}

/** Findings of one plan put together: what one rule says of one place, and what it says again elsewhere. */
const gathered = (diagnostics: readonly Diagnostic[]): readonly Group[] => {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const diagnostic of diagnostics) {
    const { level, ruleId, message, file, range, fix } = diagnostic;
    const said = JSON.stringify([level, ruleId, message]);
    const here = JSON.stringify([level, ruleId, fix, file, range.start.offset]);
    const again = byKey.get(said);
    const beside = byKey.get(here);
    const group = again ?? beside ?? { heads: [], others: [] };
    if (again) again.others.push(diagnostic);
    else group.heads.push(diagnostic);
    if (!again && !beside) groups.push(group);
    byKey.set(said, group).set(here, group);
  }
  return groups;
};

/** Reason and advice stand where they are first needed in a plan, and again only where they differ. */
const explained = (groups: readonly Group[]): readonly Finding[] => {
  const told = new Set<string>();
  const once = (text: string, ruleId: string): string | undefined => {
    const isTold = told.has(ruleId + text);
    told.add(ruleId + text);
    return isTold ? undefined : forTerminal(text);
  };
  return groups.flatMap(({ heads, others }) => {
    const [first] = heads;
    if (!first) return [];
    const { ruleId, why, fix } = first;
    const more = once(`iuc explain ${ruleId}`, ruleId);
    return [{ first, heads, others, why: once(why, ruleId), fix: once(fix, ruleId), more }];
  });
};
