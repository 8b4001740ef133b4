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
  const byLevel = levels.map((level) => found.filter((each) => each.level === level));
  const shown = byLevel.flatMap((some) => some.slice(0, shownPerLevel));
  const rest = byLevel.flatMap((some) => some.slice(shownPerLevel));
  const lines = [
    ...shown.map((diagnostic) => command(diagnostic, look.words)),
    ...(rest.length === 0 ? [] : [restLine(rest, look.words)]),
    ...rest.map((diagnostic) => findingLine(diagnostic, look)),
    totalLine(report, look.words),
  ];
  return lines.map((line) => `${line}\n`).join("");
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
