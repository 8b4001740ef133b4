import type { Diagnostic } from "../core/diagnostic.ts";
import { forMarkdown } from "./escape.ts";
import { shortPath } from "./next-command.ts";
import { countedLevels, totalLine } from "./pretty-summary.ts";
import { diagnosticsOf, levels, type CheckedFile, type CheckReport } from "./report.ts";
import type { Words } from "./words/words.ts";

/** Most plans and findings that are listed: GitHub takes a megabyte of summary for a step. */
const most = { files: 200, findings: 100 };

/** The job summary of GitHub Actions (Markdown): plans with their counts, then the worst findings. */
export const githubSummary = (report: CheckReport, words: Words): string =>
  [
    `## iuc validate`,
    forMarkdown(totalLine(report, words)),
    ...plans(report.files, words),
    ...findings(diagnosticsOf(report), words),
  ].join("\n\n") + "\n";

const plans = (files: readonly CheckedFile[], words: Words): readonly string[] => {
  if (files.length === 0) return [];
  const rows = files.slice(0, most.files).map((file) => planRow(file, words));
  const more = files.length - rows.length;
  const { plan, findings: found } = words.summary;
  return [table(["", plan, found], rows), ...(more > 0 ? [words.summary.files(more)] : [])];
};

const planRow = (file: CheckedFile, words: Words): readonly string[] => [
  markOf(file),
  forMarkdown(shortPath(file.file)),
  file.outcome === "unreadable" || file.outcome === "failed"
    ? words.outcome[file.outcome]
    : countedLevels(file.counts, words),
];

const markOf = ({ counts, outcome }: CheckedFile): string => {
  if (counts.error > 0 || outcome === "unreadable" || outcome === "failed") return "❌";
  return counts.warning > 0 ? "⚠️" : "✅";
};

const findings = (found: readonly Diagnostic[], words: Words): readonly string[] => {
  if (found.length === 0) return [];
  const { summary } = words;
  const ordered = levels.flatMap((level) => found.filter((each) => each.level === level));
  const rows = ordered.slice(0, most.findings).map((each) => findingRow(each, words));
  const more = ordered.length - rows.length;
  return [
    `### ${summary.findings}`,
    table([summary.place, summary.finding, summary.rule], rows),
    ...(more > 0 ? [summary.more(more)] : []),
  ];
};

const findingRow = (diagnostic: Diagnostic, words: Words): readonly string[] => {
  const { file, range, level, message, fix, ruleId, count } = diagnostic;
  const times = count > 1 ? ` (${words.times(count)})` : "";
  const advice = fix === "" ? "" : `<br>${forMarkdown(fix)}`;
  return [
    forMarkdown(`${file}:${range.start.line}`),
    `**${words.level[level]}**: ${forMarkdown(message)}${times}${advice}`,
    forMarkdown(ruleId),
  ];
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
