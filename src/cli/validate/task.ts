import { RuleFailure } from "../../check/run-rules.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { CheckedFile } from "../../format/report.ts";
import type { Found } from "../plans/find.ts";
import type { PlanSource } from "../plans/group.ts";
import { folderOf, nameOf, rootName } from "../plans/names.ts";
import { readSource, type ReadingIo } from "../plans/read.ts";
import { checkSource, unread, type CheckKit } from "./check.ts";

/** A plan or profile to check, and what stood in the way of parts of it. Plain data. */
export interface Task {
  readonly source: PlanSource;
  readonly problems: readonly Diagnostic[];
}

/** What came of it. */
export interface Checked {
  readonly file: CheckedFile;
  readonly failure?: Failure;
}

/** A fault of iuc: what was checked besides counts, but the run is no judgement. */
export interface Failure {
  readonly file: string;
  readonly ruleId: string;
  readonly message: string;
  /** Where in the program it happened. */
  readonly stack: string;
}

/** Reads and checks one plan or profile. */
export const checkTask = async (
  { source, problems }: Task,
  io: ReadingIo,
  kit: CheckKit,
): Promise<Checked> => {
  const read = await readSource(source, io, kit.limits);
  const whole = { ...read, diagnostics: [...read.diagnostics, ...problems] };
  try {
    return { file: checkSource(whole, kit) };
  } catch (error) {
    if (!(error instanceof RuleFailure)) throw error;
    const { ruleId, message, cause } = error;
    return {
      file: { ...unread(read.kind, read.file, whole.diagnostics), outcome: "failed" },
      failure: { file: read.file, ruleId, message, stack: stackOf(cause) },
    };
  }
};

const stackOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

/** The tasks of a run, and problems in the folder of no plan. */
export interface Tasks {
  readonly tasks: readonly Task[];
  readonly homeless: readonly Diagnostic[];
}

/** Gives every problem to the plan in whose folder it lies, the nearest one. */
export const tasksOf = ({ sources, problems }: Found): Tasks => {
  const folders = new Map(
    sources
      .filter(({ kind, path }) => kind === "plan" && nameOf(path) === rootName)
      .map((source) => [folderOf(source.path), source]),
  );
  const owned = new Map<PlanSource, Diagnostic[]>();
  const homeless: Diagnostic[] = [];
  for (const problem of problems) {
    const owner = ownerOf(problem.file, folders);
    if (owner === undefined) homeless.push(problem);
    else owned.set(owner, [...(owned.get(owner) ?? []), problem]);
  }
  return {
    tasks: sources.map((source) => ({ source, problems: owned.get(source) ?? [] })),
    homeless,
  };
};

const ownerOf = (
  file: string,
  folders: ReadonlyMap<string, PlanSource>,
): PlanSource | undefined => {
  let folder = file;
  while (folder !== folderOf(folder)) {
    folder = folderOf(folder);
    const owner = folders.get(folder);
    if (owner) return owner;
  }
  return folders.get(".");
};
