import type { Baseline, BaselineFinding, BaselinePlan } from "../../../check/baseline.generated.ts";
import type { Diagnostic } from "../../../core/diagnostic.ts";
import { countsOf, type CheckedFile } from "../../../format/report.ts";

/** A plan of the run, and its path as the baseline would write it. */
export interface Placed {
  readonly file: CheckedFile;
  readonly path: string;
}

/** What the baseline holds for a plan of the run. */
export interface Held extends Placed {
  readonly entries: BaselinePlan | undefined;
}

/**
 * Finds for each plan what the baseline holds for it: by its path; where a plan was moved, by its id, when no file
 * stands at the old path any more and nothing else could be meant.
 */
export const holdersIn = (
  { plans }: Baseline,
  placed: readonly Placed[],
  isThere: (path: string) => boolean,
): readonly Held[] => {
  const byPath = new Map(plans.map((plan) => [plan.file, plan]));
  const paths = new Set(placed.map(({ path }) => path));
  const gone = plans.filter(({ file }) => !paths.has(file) && !isThere(file));
  const homeless = placed.filter(({ path }) => !byPath.has(path));
  return placed.map(({ file, path }) => {
    const own = byPath.get(path);
    const isOnly = homeless.filter((each) => each.file.id === file.id).length === 1;
    const moved = gone.filter(({ id }) => id !== undefined && id === file.id);
    return { file, path, entries: own ?? (isOnly && moved.length === 1 ? moved[0] : undefined) };
  });
};

/** A plan after its part of the baseline. */
export interface Accepted {
  readonly file: CheckedFile;
  /** Findings of the baseline that did not occur, though everything was checked. */
  readonly stale: number;
}

/** Takes out of a plan's findings those that its part of the baseline holds. What could not be read has no part in it. */
export const accept = ({ file, entries }: Held): Accepted => {
  if (!entries || !takesPart(file)) return { file, stale: 0 };
  const left = countsIn(entries.findings);
  const diagnostics: Diagnostic[] = [];
  const accepted: Diagnostic[] = [];
  for (const diagnostic of file.diagnostics) {
    const key = keyOf(diagnostic.ruleId, diagnostic.idPath);
    const count = left.get(key) ?? 0;
    const isHeld = count >= diagnostic.count;
    if (isHeld) left.set(key, count - diagnostic.count);
    (isHeld ? accepted : diagnostics).push(diagnostic);
  }
  const ignored = accepted.map(
    (diagnostic) => ({ diagnostic, by: "baseline", reason: "" }) as const,
  );
  const rest = [...left].reduce((sum, [key, count]) => sum + (waits(file, key) ? 0 : count), 0);
  return {
    file: {
      ...file,
      diagnostics,
      counts: countsOf(diagnostics),
      ignored: [...(file.ignored ?? []), ...ignored],
    },
    stale: file.outcome === "checked" ? rest : 0,
  };
};

/** The baseline after a run: only plans of the run change, and their entries get fewer unless more are allowed. */
export const updated = (
  { plans }: Baseline,
  held: readonly Held[],
  allowNew: boolean,
): Baseline => {
  const mine = held.filter(({ file }) => takesPart(file));
  const replaced = new Set<BaselinePlan>(mine.flatMap(({ entries }) => entries ?? []));
  const others = plans.filter((plan) => !replaced.has(plan));
  const all = [...others, ...mine.map((each) => entriesOf(each, allowNew))];
  return {
    iuc: "baseline/1",
    plans: all
      .filter(({ findings }) => findings.length > 0)
      .sort((a, b) => compare(a.file, b.file)),
  };
};

/** How many findings a baseline holds. */
export const sizeOf = ({ plans }: Baseline): number =>
  plans.flatMap(({ findings }) => findings).reduce((sum, { count }) => sum + count, 0);

const takesPart = ({ outcome }: CheckedFile): boolean =>
  outcome === "checked" || outcome === "partial";

const entriesOf = ({ file, path, entries }: Held, allowNew: boolean): BaselinePlan => {
  const before = countsIn(entries?.findings ?? []);
  const now = new Map<string, number>();
  for (const { ruleId, idPath, count } of file.diagnostics)
    now.set(keyOf(ruleId, idPath), (now.get(keyOf(ruleId, idPath)) ?? 0) + count);
  const keys = [...new Set([...before.keys(), ...(allowNew ? now.keys() : [])])];
  const findings = keys.map((key): BaselineFinding => {
    const [rule = "", place = ""] = key.split("\n");
    const held = before.get(key) ?? 0;
    const found = now.get(key) ?? 0;
    const count = allowNew ? found : Math.min(held, found);
    // An error may hide what the rest of the plan would have shown; a rule without its day shows nothing.
    const isOpen = file.outcome === "partial" || waits(file, key);
    return { rule, path: place, count: isOpen ? Math.max(held, count) : count };
  });
  return {
    file: path,
    ...(file.id === undefined ? {} : { id: file.id }),
    findings: findings
      .filter(({ count }) => count > 0)
      .sort((a, b) => compare(a.rule, b.rule) || compare(a.path, b.path)),
  };
};

/** Whether the rule of a key was skipped, so that nobody knows what it would have said. */
const waits = ({ skippedRules }: CheckedFile, key: string): boolean =>
  skippedRules.some(({ ruleId }) => key.startsWith(`${ruleId}\n`));

const countsIn = (findings: readonly BaselineFinding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule, path, count } of findings)
    counts.set(keyOf(rule, path), (counts.get(keyOf(rule, path)) ?? 0) + count);
  return counts;
};

/** No rule and no id has a line break. */
const keyOf = (rule: string, path: string): string => `${rule}\n${path.replaceAll("\n", " ")}`;

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
