import type { Finding } from "../core/diagnostic.ts";
import type { LocatedDocument } from "../core/document.ts";
import { toPointer, type Path } from "../core/path.ts";
import { buildModel, type Hidden, type PlanModel } from "../plan/model.ts";
import type { Profile } from "../plan/profile.generated.ts";
import type { Plan, Status } from "../plan/types.generated.ts";
import type { Levels } from "./levels.ts";
import { unknownProfile } from "./profile.ts";
import type { CheckRule } from "./rule.ts";
import { runRules } from "./run-rules.ts";
import { inOrder } from "./order.ts";
import { readStructure, type FileKind, type Structure } from "./structure.ts";

/** The profiles a plan may name. */
export interface Profiles {
  readonly known: readonly string[];
  readonly find: (id: string) => Profile | undefined;
}

export interface CheckInput {
  readonly document: LocatedDocument;
  readonly kind: FileKind<Plan>;
  readonly rules: readonly CheckRule[];
  readonly profiles: Profiles;
  /** Fields of which the reader could not use something, such as an unreadable part file. */
  readonly hidden?: readonly Hidden[] | undefined;
  /** The programme to check against, instead of the plan's own. */
  readonly profile?: Profile | undefined;
  /** The maturity to check against, instead of the plan's own. */
  readonly stage?: Status | undefined;
  readonly levels?: Levels | undefined;
  /** ISO date of the run; rules that need it are skipped without it. */
  readonly today?: string | undefined;
}

export interface CheckResult {
  /** In the order of file, line, column and id. */
  readonly findings: readonly Finding[];
  /** The plan the rules saw; nothing where they did not run. */
  readonly model: PlanModel | undefined;
  /** What faults of structure left out of it, by path in the document. */
  readonly hidden: readonly Hidden[];
  /** Path in the document, of a path in the plan. */
  readonly origin: (path: Path) => Path;
  /** Ids of rules that were skipped because the day of the run is not known. */
  readonly needsToday: readonly string[];
  /** Ids of the rules that looked at the plan. */
  readonly ran: readonly string[];
}

/** Checks a readable document: structure first, then every rule on what is left. Throws `RuleFailure`. */
export const checkPlan = (input: CheckInput): CheckResult => {
  const structure = structureOf(input);
  const { value: plan, findings } = structure;
  if (!plan) return stopped(input, structure, findings);
  const profile = input.profile ?? input.profiles.find(plan.profile);
  if (!profile)
    return stopped(input, structure, [
      ...findings,
      unknownProfile(plan.profile, input.profiles.known),
    ]);
  const { hidden, origin } = structure;
  const { rules, levels, today, stage } = input;
  const model = buildModel({ plan, profile, hidden, ...(stage ? { stage } : {}) });
  const { needsToday, ran, ...results } = runRules({ rules, model, levels, today, origin });
  const all = inOrder(input.document, [...findings, ...results.findings]);
  return { findings: all, model, hidden, origin, needsToday, ran };
};

const structureOf = ({ document, kind, hidden = [] }: CheckInput): Structure<Plan> => {
  const structure = readStructure(document, kind);
  const unread = new Set(hidden.map(({ path }) => toPointer(path)));
  const emptied = new Set(hidden.map(({ path }) => toPointer(path.slice(0, -1))));
  const told = { "field/missing": unread, "field/empty": emptied };
  const findings = structure.findings.filter(
    ({ ruleId, path }) =>
      !Object.entries(told).some(([id, places]) => id === ruleId && places.has(toPointer(path))),
  );
  return { ...structure, findings, hidden: [...hidden, ...structure.hidden] };
};

const stopped = (
  { document }: CheckInput,
  { hidden, origin }: Structure<Plan>,
  findings: readonly Finding[],
): CheckResult => ({
  findings: inOrder(document, findings),
  model: undefined,
  hidden,
  origin,
  needsToday: [],
  ran: [],
});
