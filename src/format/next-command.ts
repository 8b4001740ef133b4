import type { Diagnostic } from "../core/diagnostic.ts";
import { forTerminal } from "./escape.ts";
import { diagnosticsOf, type CheckedFile, type CheckReport } from "./report.ts";

/** The command worth running after this report, where there is one. */
export const nextCommand = (report: CheckReport): string | undefined => {
  if (report.summary.incomplete) return undefined;
  const broken = worst(report.files);
  if (broken && report.files.length > 1) return `iuc validate ${shellWord(shortPath(broken.file))}`;
  const [first] = diagnosticsOf(report).filter(isError);
  if (first) return `iuc explain ${shellWord(first.ruleId)}`;
  const plan = report.files.find(({ kind }) => kind === "plan");
  if (plan) return `iuc render ${shellWord(shortPath(plan.file))}`;
  const [profile] = report.files;
  return profile && `iuc rules --profile ${shellWord(profile.file)}`;
};

/** A plan in a folder goes by its folder. */
export const shortPath = (file: string): string => file.replace(/(?<=[^/])\/plan\.yaml$/, "");

const isError = ({ level }: Diagnostic): boolean => level === "error";

/** The plan with most errors; the first of those with as many. */
const worst = (files: readonly CheckedFile[]): CheckedFile | undefined =>
  files
    .filter(({ counts }) => counts.error > 0)
    .sort((a, b) => b.counts.error - a.counts.error)
    .at(0);

/** A word as a POSIX shell reads it back. */
const shellWord = (word: string): string => {
  const shown = forTerminal(word.startsWith("-") ? `./${word}` : word);
  return /^[\w./@:+,=-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`;
};
