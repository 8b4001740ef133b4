import type { Diagnostic, Level } from "../core/diagnostic.ts";
import { forCommand, forCommandProperty } from "./escape.ts";
import { totalLine } from "./pretty-summary.ts";
import { diagnosticsOf, levels, type CheckReport } from "./report.ts";
import { counted, listed } from "./words.ts";

/** GitHub shows so many annotations of one level per step and drops the others. */
const shownPerLevel = 10;

/** For GitHub Actions: a workflow command per finding, the worst first, and a total. */
export const github = (report: CheckReport): string => {
  const diagnostics = diagnosticsOf(report);
  const ordered = levels.flatMap((level) => diagnostics.filter((each) => each.level === level));
  const lines = [...ordered.map(command), ...dropped(diagnostics), totalLine(report)];
  return lines.map((line) => `${line}\n`).join("");
};

const names: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

const command = (diagnostic: Diagnostic): string => {
  const { level, message, why, fix, ruleId, count } = diagnostic;
  const times = count > 1 ? ` (${count} times)` : "";
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

const dropped = (diagnostics: readonly Diagnostic[]): readonly string[] => {
  const many = levels
    .map((level) => ({ level, count: diagnostics.filter((each) => each.level === level).length }))
    .filter(({ count }) => count > shownPerLevel)
    .map(({ level, count }) => counted(count, nounOf[level]));
  return many.length === 0
    ? []
    : [
        `GitHub shows the first ${shownPerLevel} annotations of each level; ` +
          `this log has all ${listed(many)}`,
      ];
};

const nounOf: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "info",
};
