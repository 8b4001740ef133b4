import type { Diagnostic, Level } from "../core/diagnostic.ts";
import type { Language } from "../core/language.ts";
import type { PlanFacts, PlanOutline } from "./plan-facts.ts";

/** What one run of the checks found, ready to be printed; every format reads this and nothing else. */
export interface CheckReport {
  /** Version of this tool. */
  readonly version: string;
  /** ISO date the run compared with, where it was known. */
  readonly today?: string;
  /** Which part of the plans this is, of how many. */
  readonly shard?: { readonly index: number; readonly count: number };
  /** In order of file. */
  readonly files: readonly CheckedFile[];
  /** What is known about the rules that reported something, in order of id. */
  readonly rules: readonly RuleInfo[];
  readonly summary: Summary;
  /** What a referee took no notice of; absent in other runs. */
  readonly referee?: Referee;
  /** Words of the user's own rules in the languages they have, by rule; for findings in another language. */
  readonly ownWords?: Readonly<Record<string, Partial<Readonly<Record<Language, OwnWords>>>>>;
}

/** What a rule of the user's own says, with `{name}` for values. */
export interface OwnWords {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** What lies around plans or stands in them and had no say in the result. */
export interface Referee {
  readonly configurations: readonly string[];
  /** The baseline that the configuration of the run names. */
  readonly baseline?: string;
  readonly comments: readonly IgnoreComment[];
}

/** One plan or profile and what was found in it; a plan in a folder is one entry. */
export interface CheckedFile {
  readonly kind: "plan" | "profile";
  /** Path as shown: relative to the working directory, with `/`. */
  readonly file: string;
  /** Id of the plan or profile, where it could be read. */
  readonly id?: string;
  readonly title?: string;
  readonly cities: readonly string[];
  /** Maturity the plan states, and the one it was checked against. */
  readonly status?: string;
  readonly stage?: string;
  /** Id of the profile whose rules were applied. */
  readonly profile?: string;
  /** What came of it, see `Outcome`. */
  readonly outcome: Outcome;
  /** How many places were left out of the checks. */
  readonly hidden: number;
  readonly skippedRules: readonly SkippedRule[];
  readonly counts: Counts;
  /** In order of file, line, column, rule. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that a comment or a baseline takes out of the above; absent where there are none. */
  readonly ignored?: readonly Ignored[];
  /** Comments that would ignore findings and have no effect in this run. */
  readonly comments?: readonly IgnoreComment[];
  /** What a feedback sheet needs; only where one is asked for and the plan could be understood. */
  readonly facts?: PlanFacts;
  /** The little of it that is known where the plan could not be understood. */
  readonly outline?: PlanOutline;
}

/**
 * `partial`: errors hid places from some rules or kept all from running; `unreadable`: no plan could be read;
 * `failed`: a fault of this tool stopped the check.
 */
export type Outcome = "checked" | "partial" | "unreadable" | "failed";

/** A rule that did not run on a plan, and why: it compares with the day of the run, which is not known. */
export interface SkippedRule {
  readonly ruleId: string;
  readonly reason: "no-today";
}

/** A finding that is counted and not held against the plan. */
export interface Ignored {
  readonly diagnostic: Diagnostic;
  /** A comment in the plan, or the baseline of the run. */
  readonly by: "comment" | "baseline";
  /** Why, in the words of the comment; empty where the baseline has it. */
  readonly reason: string;
}

/** A comment that asks to ignore rules, with its place. */
export interface IgnoreComment {
  readonly file: string;
  readonly line: number;
  readonly rules: readonly string[];
}

/** Findings by level; a finding that stands for several counts as many. */
export type Counts = Readonly<Record<Level, number>>;

/** What a format tells about a rule besides its findings. */
export interface RuleInfo {
  readonly id: string;
  readonly level: Level;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
}

export interface Summary {
  /** Plans and profiles that could be read, wholly or in part. */
  readonly checked: number;
  readonly partial: number;
  readonly unreadable: number;
  /** Rules skipped on at least one plan. */
  readonly skippedRules: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that comments ignore with a reason, and those that the baseline holds; absent where there are none. */
  readonly ignored?: number;
  readonly accepted?: number;
  /** Findings with a remedy that `--fix` carries out; absent where there are none. */
  readonly fixable?: number;
  /** The run stopped before everything was checked. */
  readonly incomplete: boolean;
}

export const levels = ["error", "warning", "info"] as const satisfies readonly Level[];

/** Counts findings by level. */
export const countsOf = (diagnostics: readonly Diagnostic[]): Counts => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level, count } of diagnostics) counts[level] += count;
  return counts;
};

/** Adds up what was checked and found. */
export const summarise = (files: readonly CheckedFile[], incomplete: boolean): Summary => {
  const skipped = files.flatMap(({ skippedRules }) => skippedRules.map(({ ruleId }) => ruleId));
  const { error, warning, info } = countsOf(files.flatMap(({ diagnostics }) => diagnostics));
  const having = (outcome: Outcome): number =>
    files.filter((file) => file.outcome === outcome).length;
  return {
    checked: having("checked") + having("partial"),
    partial: having("partial"),
    unreadable: having("unreadable"),
    skippedRules: new Set(skipped).size,
    errors: error,
    warnings: warning,
    infos: info,
    ...someOf("ignored", ignoredBy(files, "comment")),
    ...someOf("accepted", ignoredBy(files, "baseline")),
    ...someOf("fixable", files.flatMap(({ diagnostics }) => diagnostics.filter(isFixable)).length),
    incomplete,
  };
};

const someOf = (name: "ignored" | "accepted" | "fixable", count: number): Partial<Summary> =>
  count === 0 ? {} : { [name]: count };

const isFixable = ({ repair }: Diagnostic): boolean => repair?.safety === "safe";

const ignoredBy = (files: readonly CheckedFile[], by: Ignored["by"]): number => {
  let sum = 0;
  for (const { ignored = [] } of files)
    for (const each of ignored) if (each.by === by) sum += each.diagnostic.count;
  return sum;
};

/** All findings that are not held against the plans, in order of file, line, column, rule. */
export const ignoredOf = ({ files }: CheckReport): readonly Ignored[] =>
  files.flatMap(({ ignored = [] }) => ignored).sort((a, b) => inOrder(a.diagnostic, b.diagnostic));

/** All findings in order of file, line, column, rule. */
export const diagnosticsOf = ({ files }: CheckReport): readonly Diagnostic[] =>
  files.flatMap(({ diagnostics }) => diagnostics).sort(inOrder);

/** Compares two findings by file, line, column, rule, message. */
export const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  byText(a.file, b.file) ||
  a.range.start.offset - b.range.start.offset ||
  byText(a.ruleId, b.ruleId) ||
  byText(a.message, b.message);

// By code unit: the same on every machine.
const byText = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
