import type { Diagnostic } from "../core/diagnostic.ts";
import { forTerminal } from "./escape.ts";
import type { Look } from "./look.ts";
import { totalLine } from "./pretty-summary.ts";
import { diagnosticsOf, type CheckReport } from "./report.ts";

/** One line a finding, `file:line:column level message (rule)`, and a total. */
export const concise = (report: CheckReport, look: Look): string => {
  const lines = diagnosticsOf(report).map((diagnostic) => findingLine(diagnostic, look));
  if (!look.quiet) lines.push(totalLine(report, look.words));
  return lines.map((line) => `${line}\n`).join("");
};

/** One finding on one line. */
export const findingLine = (
  diagnostic: Diagnostic,
  { style, words }: Pick<Look, "style" | "words">,
): string => {
  const { file, range, level, message, ruleId, count } = diagnostic;
  const place = `${forTerminal(file)}:${range.start.line}:${range.start.column}`;
  const times = count > 1 ? ` ×${count}` : "";
  const rule = style.faint(`(${forTerminal(ruleId)})`);
  return `${style.place(place)} ${style.level[level](words.level[level])} ${forTerminal(message)}${times} ${rule}`;
};
