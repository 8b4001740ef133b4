import type { Diagnostic, Level } from "../core/diagnostic.ts";
import { findingLine } from "./concise.ts";
import { forCommand, forCommandProperty } from "./escape.ts";
import type { Look } from "./look.ts";
import { countedLevels, totalLine } from "./pretty-summary.ts";
import { countsOf, diagnosticsOf, levels, type CheckReport } from "./report.ts";
import type { Words } from "./words/words.ts";

/** GitHub shows so many annotations of one level per step and drops the others. */
const shownPerLevel = 10;

/**
 * For GitHub Actions: a workflow command for each finding that GitHub has room for, the worst first; a line of
 * the log for each of the others; and a total.
 */
export const github = (report: CheckReport, look: Look): string => {
  const found = diagnosticsOf(report);
  const shown = levels.flatMap((level) =>
    mostTelling(found.filter((each) => each.level === level)),
  );
  const isShown = new Set(shown);
  const rest = levels.flatMap((level) =>
    found.filter((each) => each.level === level && !isShown.has(each)),
  );
  const lines = [
    ...shown.map((diagnostic) => command(diagnostic, look.words)),
    ...(rest.length === 0 ? [] : [restLine(rest, look.words)]),
    ...rest.map((diagnostic) => findingLine(diagnostic, look)),
    totalLine(report, look.words),
  ];
  return lines.map((line) => `${line}\n`).join("");
};

/** As many as GitHub shows of one level: the first of each rule before the second of any. */
const mostTelling = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const seen = new Map<string, number>();
  const ranks = new Map<Diagnostic, number>();
  for (const each of found) {
    const rank = seen.get(each.ruleId) ?? 0;
    seen.set(each.ruleId, rank + 1);
    ranks.set(each, rank);
  }
  const rankOf = (each: Diagnostic): number => ranks.get(each) ?? 0;
  const kept = new Set([...found].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, shownPerLevel));
  return found.filter((each) => kept.has(each));
};

const names: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

const command = (diagnostic: Diagnostic, words: Words): string => {
  const { level, message, why, fix, ruleId, count } = diagnostic;
  const times = count > 1 ? ` (${words.times(count)})` : "";
  const lines = [`${message}${times}`, why, fix].filter(Boolean).map(forCommand);
  const properties = Object.entries(placeOf(diagnostic, ruleId))
    .map(([name, value]) => `${name}=${forCommandProperty(String(value))}`)
    .join(",");
  return `::${names[level]} ${properties}::${lines.join("%0A")}`;
};

// GitHub reads columns only where a range lies on one line.
const placeOf = ({ file, range }: Diagnostic, title: string): object => {
  const { start, end } = range;
  const lines = { file, line: start.line, endLine: end.line };
  return start.line === end.line
    ? { ...lines, col: start.column, endColumn: end.column, title }
    : { ...lines, title };
};

const restLine = (rest: readonly Diagnostic[], words: Words): string =>
  words.beyondGithub(shownPerLevel, countedLevels(countsOf(rest), words));
