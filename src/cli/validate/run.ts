import type { Diagnostic } from "../../core/diagnostic.ts";
import { summarise, type CheckedFile, type CheckReport } from "../../format/report.ts";
import type { Io } from "../io.ts";
import type { Found } from "../plans/find.ts";
import { ruleInfo } from "../rule-docs.ts";
import { version } from "../version.ts";
import { unread, type CheckKit } from "./check.ts";
import { checkTask, tasksOf, type Checked, type Failure } from "./task.ts";

/** The report of a run, and the rules that crashed on a plan. */
export interface Run {
  readonly report: CheckReport;
  readonly failures: readonly Failure[];
}

/**
 * Reads and checks the plans and profiles that were found, one after the other. Each finding holds on to the
 * whole text it stands in, as mending needs; `runMany` keeps less.
 */
export const runChecks = async (found: Found, io: Io, kit: CheckKit): Promise<Run> => {
  const { tasks, homeless } = tasksOf(found);
  const checked: Checked[] = [];
  for (const task of tasks) checked.push(await checkTask(task, io, kit));
  return runOf(checked, homeless, kit);
};

/** The run that these results make, with the problems that belong to no plan. */
export const runOf = (
  checked: readonly Checked[],
  homeless: readonly Diagnostic[],
  kit: Pick<CheckKit, "rules" | "today">,
): Run => {
  const failures = checked.flatMap(({ failure }) => failure ?? []);
  const files = [
    ...checked.map(({ file }) => file),
    ...homeless.map((problem) => unread("plan", problem.file, [problem])),
  ];
  return { report: reportOn(files.sort(byFile), kit, failures.length > 0), failures };
};

const byFile = (a: CheckedFile, b: CheckedFile): number => {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
};

const reportOn = (
  files: readonly CheckedFile[],
  { rules, today }: Pick<CheckKit, "rules" | "today">,
  incomplete: boolean,
): CheckReport => ({
  version,
  ...(today === undefined ? {} : { today }),
  files,
  rules: idsIn(files).flatMap((id) => ruleInfo(id, rules) ?? []),
  summary: summarise(files, incomplete),
});

const idsIn = (files: readonly CheckedFile[]): readonly string[] => {
  const ids = new Set<string>();
  for (const { diagnostics, ignored = [] } of files) {
    for (const { ruleId } of diagnostics) ids.add(ruleId);
    for (const { diagnostic } of ignored) ids.add(diagnostic.ruleId);
  }
  return [...ids].sort();
};
