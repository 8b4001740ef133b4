import type { Finding, Level } from "../core/diagnostic.ts";
import type { Path } from "../core/path.ts";
import { fill, fillShort } from "../core/problem.ts";
import type { Change } from "../core/repair.ts";
import { excuses } from "../plan/gaps.ts";
import { hasReached } from "../plan/maturity.ts";
import type { PlanModel } from "../plan/model.ts";
import { hiddenPlaces, type HiddenPlaces } from "./hidden.ts";
import { askedOption, levelOf, optionOf, type Levels } from "./levels.ts";
import type { CheckRule, Report } from "./rule.ts";
import { valueAt } from "../plan/walk.ts";
import { childOf } from "./value.ts";

/** What the rules are run on. */
export interface RuleRun {
  readonly rules: readonly CheckRule[];
  readonly model: PlanModel;
  readonly levels: Levels | undefined;
  /** ISO date of the run, where it is known. */
  readonly today: string | undefined;
  /** Path in the document, of a path in the plan. */
  readonly origin: (path: Path) => Path;
}

export interface RuleResults {
  readonly findings: readonly Finding[];
  /** Ids of the rules that would have spoken but need the day of the run. */
  readonly needsToday: readonly string[];
  /** Ids of the rules that looked at the plan. */
  readonly ran: readonly string[];
}

/** A rule crashed: a fault of iuc, not of the plan. */
export class RuleFailure extends Error {
  override readonly name = "RuleFailure";
  readonly ruleId: string;

  constructor(ruleId: string, options: ErrorOptions) {
    super(`the rule ${ruleId} failed`, options);
    this.ruleId = ruleId;
  }
}

/** Findings of all rules that apply at the stage of the plan. Throws a `RuleFailure` where one crashes. */
export const runRules = (run: RuleRun): RuleResults => {
  const { model, rules } = run;
  const places = hiddenPlaces(model.hidden);
  const findings: Finding[] = [];
  const needsToday: string[] = [];
  const ran: string[] = [];
  for (const rule of rules) {
    const level = levelOf(rule, model.profile, run.levels);
    if (level === "off" || !applies(rule, model)) continue;
    if (run.today === undefined && comparesDays(rule, model)) {
      needsToday.push(rule.id);
      continue;
    }
    ran.push(rule.id);
    findings.push(...guarded({ ...run, rule, level, places }));
  }
  return { findings, needsToday, ran };
};

const applies = ({ from }: CheckRule, { stage }: PlanModel): boolean =>
  from === undefined || hasReached(stage, from);

const comparesDays = ({ needsToday }: CheckRule, model: PlanModel): boolean =>
  typeof needsToday === "function" ? needsToday(model) : needsToday === true;

interface OneRule extends RuleRun {
  readonly rule: CheckRule;
  readonly level: Level;
  readonly places: HiddenPlaces;
}

const guarded = (run: OneRule): readonly Finding[] => {
  try {
    return findingsOf(run);
  } catch (cause) {
    throw new RuleFailure(run.rule.id, { cause });
  }
};

const findingsOf = (run: OneRule): readonly Finding[] => {
  const { rule, model, today } = run;
  const option = (name: string): number =>
    askedOption(rule, run.levels, name) ?? optionOf(rule, model.profile, name);
  const reports = [...rule.check(model, { today, option })];
  return reports
    .filter((report) => !isExcused(model, report) && !isUnknowable(run, report))
    .map((report) => toFinding(run, report));
};

/** Whether the entry itself says why the value is missing. */
const isExcused = (model: PlanModel, { path, missing }: Report): boolean => {
  if (missing === undefined) return false;
  const entry = valueAt(model.plan, path);
  const gap = childOf(childOf(entry, "gaps"), missing);
  return isGap(gap) && excuses(gap, model.stage, model.profile.missingValues === "info");
};

type Gap = Parameters<typeof excuses>[0];

// The plan has passed its schema, so a map in this place is a gap.
const isGap = (value: unknown): value is Gap => typeof value === "object" && value !== null;

/** Whether something was left out that could make the report untrue. */
const isUnknowable = ({ rule, places, origin }: OneRule, { path, missing }: Report): boolean => {
  if (rule.kind === "wrong") return false;
  const place = origin(path);
  return (
    places.touches(missing === undefined ? place : [...place, missing]) ||
    (rule.reads ?? []).some((property) => places.touches([property]))
  );
};

const toFinding = ({ rule, level, origin }: OneRule, report: Report): Finding => {
  const { data = {}, missing, meant, related } = report;
  const { messages, why, fix } = rule.words.en;
  const message = messages[report.messageId];
  if (message === undefined) throw new Error(`it has no message "${report.messageId}"`);
  const path = origin(report.path);
  const anchor = missing === undefined ? report.anchor : "missing";
  return {
    ruleId: rule.id,
    messageId: report.messageId,
    level,
    message: fillShort(message, data),
    why: fill(why, data),
    fix: fill(fix, data),
    path: missing === undefined ? path : [...path, missing],
    ...(anchor ? { anchor } : {}),
    params: data,
    ...(meant === undefined ? {} : { change: meantInstead(meant) }),
    ...(related ? { related: related.map((each) => ({ ...each, path: origin(each.path) })) } : {}),
  };
};

const meantInstead = (scalar: string): Change => ({
  safety: "unsafe",
  target: "value",
  write: { scalar },
});
