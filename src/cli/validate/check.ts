import { planKind, profileKind, type SchemaText } from "../../check/kinds.ts";
import { levelOf, type Levels } from "../../check/levels.ts";
import { readProfile } from "../../check/profile.ts";
import { ruleFindings, type KnownRules } from "../../check/rule-settings.ts";
import { fixedIds } from "../../check/fixed-ids.ts";
import type { CheckRule } from "../../check/rule.ts";
import { checkPlan, type CheckResult, type Profiles } from "../../check/run.ts";
import type { Diagnostic, Finding } from "../../core/diagnostic.ts";
import type { LocatedDocument } from "../../core/document.ts";
import type { Limits } from "../../core/limits.ts";
import { locateFinding } from "../../core/locate.ts";
import { pointersTo, toPointer, type Path } from "../../core/path.ts";
import type { FactsInput } from "../../feedback/facts.ts";
import type { PlanFacts } from "../../format/plan-facts.ts";
import { countsOf, inOrder, type CheckedFile } from "../../format/report.ts";
import { hasReached } from "../../plan/maturity.ts";
import type { PlanModel } from "../../plan/model.ts";
import type { Profile } from "../../plan/profile.generated.ts";
import { textIn } from "../../plan/text.ts";
import type { Status } from "../../plan/types.generated.ts";
import type { ReadSource } from "../plans/read.ts";
import { withInline, type InlineMode } from "./inline.ts";
import { outlineOf } from "./outline.ts";

/** What every plan of a run is checked with. */
export interface CheckKit {
  readonly rules: readonly CheckRule[];
  readonly profiles: Profiles;
  readonly schemaText: SchemaText;
  /** Instead of the plan's own. */
  readonly profile: Profile | undefined;
  readonly stage: Status | undefined;
  /** Levels and numbers of rules for a plan, by its path as shown. */
  readonly levelsFor: (file: string) => Levels;
  readonly limits: Limits;
  /** What comes of comments that ask to ignore findings. */
  readonly inline: InlineMode;
  readonly today: string | undefined;
  /** What a feedback sheet needs to know of a plan, where one is asked for. */
  readonly factsOf: ((input: FactsInput) => PlanFacts) | undefined;
}

/** Checks a plan or profile that was read. Throws a `RuleFailure` where a rule crashes. */
export const checkSource = (source: ReadSource, kit: CheckKit): CheckedFile => {
  const { document } = source;
  if (!document) return unread(source.kind, source.file, source.diagnostics);
  return source.kind === "profile"
    ? checkedProfile(source, document, kit)
    : checkedPlan(source, document, kit);
};

/** A file of which no plan could be read, and why. */
export const unread = (
  kind: CheckedFile["kind"],
  file: string,
  diagnostics: readonly Diagnostic[],
): CheckedFile => entry({ kind, file }, diagnostics, { outcome: "unreadable" });

const checkedProfile = (
  source: ReadSource,
  document: LocatedDocument,
  { schemaText, rules }: CheckKit,
): CheckedFile => {
  const { findings, profile } = readProfile(document, profileKind(schemaText));
  const ofRules = ruleFindings(profile?.rules, ["rules"], knownRules(rules));
  const diagnostics = [...source.diagnostics, ...locate(document, [...findings, ...ofRules])];
  const title = profile && textIn(profile.title, "en");
  return entry(source, diagnostics, {
    outcome: isForeign(findings) ? "unreadable" : "checked",
    ...(title ? { title } : {}),
  });
};

/** Every rule of the run with the names of its numbers. */
const knownRules = (rules: CheckKit["rules"]): KnownRules => ({
  rules: new Map(rules.map(({ id, options = {} }) => [id, Object.keys(options)])),
  fixed: fixedIds,
});

const checkedPlan = (source: ReadSource, document: LocatedDocument, kit: CheckKit): CheckedFile => {
  const { schemaText, levelsFor, ...input } = kit;
  const kind = planKind(schemaText);
  const levels = levelsFor(source.file);
  const result = checkPlan({ ...input, levels, document, kind, hidden: source.hidden });
  const found = [...source.diagnostics, ...locate(document, result.findings)];
  const isWhole = result.hidden.length === 0;
  const ran = isWhole ? result.ran : [];
  const { diagnostics, ...inline } = withInline(found, document.sources, { kit, ran });
  return entry(source, diagnostics, {
    ...inline,
    outcome: outcomeOf(result),
    hidden: outermost(result.hidden.map(({ path }) => path)),
    skippedRules: result.needsToday.map((ruleId) => ({ ruleId, reason: "no-today" })),
    ...(result.model ? described(result.model) : {}),
    ...factsIn(kit, { model: result.model, value: document.value, diagnostics: found, levels }),
  });
};

const outcomeOf = ({ findings, model, hidden }: CheckResult): CheckedFile["outcome"] => {
  if (isForeign(findings)) return "unreadable";
  return model && hidden.length === 0 ? "checked" : "partial";
};

interface Known extends Pick<FactsInput, "value" | "diagnostics"> {
  readonly model: PlanModel | undefined;
  readonly levels: Levels;
}

/** What a feedback sheet needs, where one is asked for and there is a plan. */
const factsIn = (
  { rules, factsOf }: CheckKit,
  { model, levels, ...known }: Known,
): Pick<CheckedFile, "facts" | "outline"> => {
  if (!factsOf) return {};
  if (!model) {
    const outline = outlineOf(known.value);
    return outline ? { outline } : {};
  }
  const { profile, stage } = model;
  const active = rules.filter(
    (rule) =>
      levelOf(rule, profile, levels) !== "off" &&
      (rule.from === undefined || hasReached(stage, rule.from)),
  );
  const ids = new Set(active.map(({ id }) => id));
  return { facts: factsOf({ ...known, model, isActive: (ruleId) => ids.has(ruleId) }) };
};

/** Whether the file is something else, of which nothing was checked. */
const isForeign = (findings: readonly Finding[]): boolean =>
  findings.some(({ ruleId }) => foreign.has(ruleId));

const foreign: ReadonlySet<string> = new Set(["plan/empty", "plan/not-a-map", "plan/version"]);

const described = ({ plan, profile, stage }: PlanModel): Partial<CheckedFile> => ({
  id: plan.id,
  title: textIn(plan.title, plan.language),
  cities: plan.cities.map(({ name }) => textIn(name, plan.language)),
  status: plan.status,
  stage,
  profile: profile.id,
});

const locate = (document: LocatedDocument, findings: readonly Finding[]): readonly Diagnostic[] =>
  findings.map((finding) => locateFinding(document, finding));

/** How many different paths lie within no other one. */
const outermost = (paths: readonly Path[]): number => {
  const known = new Map(paths.map((path) => [toPointer(path), path]));
  return [...known.values()].filter(
    (path) =>
      !pointersTo(path.slice(0, -1)).some((pointer) => path.length > 0 && known.has(pointer)),
  ).length;
};

const entry = (
  { kind, file }: Pick<CheckedFile, "kind" | "file">,
  diagnostics: readonly Diagnostic[],
  rest: Pick<CheckedFile, "outcome"> & Partial<CheckedFile>,
): CheckedFile => ({
  kind,
  file,
  cities: [],
  hidden: 0,
  skippedRules: [],
  counts: countsOf(diagnostics),
  diagnostics: [...diagnostics].sort(inOrder),
  ...rest,
});
