import { RuleFailure } from "../../check/run-rules.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import { summarise, type CheckedFile, type CheckReport } from "../../format/report.ts";
import type { Io } from "../io.ts";
import type { Found } from "../plans/find.ts";
import type { PlanSource } from "../plans/group.ts";
import { readSource } from "../plans/read.ts";
import { ruleInfo } from "../rule-docs.ts";
import { version } from "../version.ts";
import { checkSource, unread, type CheckKit } from "./check.ts";

/** The report of a run, and the rules that crashed on a plan. */
export interface Run {
  readonly report: CheckReport;
  readonly failures: readonly Failure[];
}

/** A fault of iuc: what was checked besides counts, but the run is no judgement. */
export interface Failure {
  readonly file: string;
  readonly error: RuleFailure;
}

/** Reads and checks the plans and profiles that were found. */
export const runChecks = async (
  { sources, problems }: Found,
  io: Io,
  kit: CheckKit,
): Promise<Run> => {
  const files: CheckedFile[] = [];
  const failures: Failure[] = [];
  for (const source of sources) {
    const read = await readSource(source, io, kit.limits);
    const own = problems.filter(({ file }) => ownerOf(file, sources) === source);
    const whole = { ...read, diagnostics: [...read.diagnostics, ...own] };
    try {
      files.push(checkSource(whole, kit));
    } catch (error) {
      if (!(error instanceof RuleFailure)) throw error;
      failures.push({ file: read.file, error });
      files.push({ ...unread(read.kind, read.file, whole.diagnostics), outcome: "failed" });
    }
  }
  const homeless = problems.filter(({ file }) => ownerOf(file, sources) === undefined);
  files.push(...homeless.map((problem) => unread("plan", problem.file, [problem])));
  return { report: reportOn(files.sort(byFile), kit, failures.length > 0), failures };
};

/** The plan in whose folder a file lies, the nearest one. */
const ownerOf = (file: string, sources: readonly PlanSource[]): PlanSource | undefined =>
  sources
    .filter(({ path, kind }) => kind === "plan" && /(^|\/)plan\.yaml$/.test(path))
    .filter(({ path }) => file.startsWith(path.slice(0, -"plan.yaml".length)))
    .sort((a, b) => b.path.length - a.path.length)
    .at(0);

const byFile = (a: CheckedFile, b: CheckedFile): number => {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
};

const reportOn = (
  files: readonly CheckedFile[],
  { rules, today }: CheckKit,
  incomplete: boolean,
): CheckReport => ({
  version,
  ...(today === undefined ? {} : { today }),
  files,
  rules: idsIn(files).flatMap((id) => ruleInfo(id, rules) ?? []),
  summary: summarise(files, incomplete),
});

const idsIn = (files: readonly CheckedFile[]): readonly string[] => {
  const found: readonly Diagnostic[] = files.flatMap(({ diagnostics, ignored = [] }) => [
    ...diagnostics,
    ...ignored.map(({ diagnostic }) => diagnostic),
  ]);
  return [...new Set(found.map(({ ruleId }) => ruleId))].sort();
};
