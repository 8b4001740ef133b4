import { forJsonLine } from "./escape.ts";
import { diagnosticsIn, fileIn, headOf } from "./json.ts";
import type { CheckReport } from "./report.ts";

/**
 * For programs that read line by line: the JSON envelope in parts, each a line by its name: first `head`, then
 * every `diagnostic`, `file` and `rule`, last `summary` (`$defs/line` of `schemas/report.schema.json`).
 */
export const jsonl = (report: CheckReport): string => {
  const lines = [
    { head: headOf(report) },
    ...diagnosticsIn(report).map((diagnostic) => ({ diagnostic })),
    ...report.files.map((file) => ({ file: fileIn(file) })),
    ...report.rules.map((rule) => ({ rule })),
    { summary: report.summary },
  ];
  return lines.map((line) => `${forJsonLine(line)}\n`).join("");
};
