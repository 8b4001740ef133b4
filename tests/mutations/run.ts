import { readFileSync } from "node:fs";
import { dump } from "js-yaml";
import { planKind, profileKind } from "../../src/check/kinds.ts";
import { readProfile } from "../../src/check/profile.ts";
import type { Rule } from "../../src/check/rule.ts";
import { checkPlan, type Profiles } from "../../src/check/run.ts";
import { diskFiles } from "../../src/cli/files-disk.ts";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { findPlans } from "../../src/cli/plans/find.ts";
import { readSource } from "../../src/cli/plans/read.ts";
import type { Diagnostic } from "../../src/core/diagnostic.ts";
import { locateFinding } from "../../src/core/locate.ts";
import { parseDocument } from "../../src/core/parse.ts";
import { hasReached } from "../../src/plan/maturity.ts";
import type { Profile } from "../../src/plan/profile.generated.ts";
import type { Plan, Status } from "../../src/plan/types.generated.ts";
import { rules } from "../../src/rules/index.ts";
import type { Mutator } from "./mutator.ts";

/** A plan that faults are seeded into. */
export interface GoodPlan {
  readonly name: string;
  readonly plan: Plan;
}

/** What came of a fault: where the rule was due, where it spoke, who spoke along with it, and who without leave. */
export interface Outcome {
  readonly due: string;
  readonly spoken: readonly string[];
  readonly along: readonly string[];
  readonly others: readonly string[];
}

const schemaText = (kind: string): string =>
  readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8");

const kind = planKind(schemaText);

/** Keeps what a function returned for each key. */
const once = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

const profileOf = once((id): Profile | undefined => {
  const text = readFileSync(`schemas/profiles/${id}.yaml`, "utf8");
  return readProfile(parseDocument({ name: id, text }).document, profileKind(schemaText)).profile;
});

const profiles: Profiles = { known: [], find: profileOf };

/** The plans of the examples and of this folder, each of its parts put together. */
export const goodPlans = async (): Promise<readonly GoodPlan[]> => {
  const io = { ...memoryIo(), files: diskFiles(process.cwd()) };
  const { sources } = findPlans(["examples", "tests/mutations"], io.files);
  return Promise.all(
    sources.map(async (source) => {
      const { document } = await readSource(source, io);
      const value = document?.value;
      if (!kind.validate(value)) throw new Error(`${source.path} does not pass its schema`);
      return { name: value.id, plan: value };
    }),
  );
};

/** What a plan is checked at. */
interface Run {
  readonly stage: Status;
  readonly today?: string | undefined;
}

/** Everything said about a plan, by way of its text. */
export const diagnose = (plan: Plan, { stage, today }: Run): readonly Diagnostic[] => {
  const text = dump(plan, { noRefs: true, lineWidth: -1 });
  const { document, problems } = parseDocument({ name: "plan.yaml", text });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  const { findings } = checkPlan({ document, kind, rules, profiles, stage, today });
  return findings.map((finding) => locateFinding(document, finding));
};

/** Seeds a fault into a plan; nothing where the plan has no place for it or breaks the rule already. */
export const mutate = (rule: Rule, mutator: Mutator, good: GoodPlan): Outcome | undefined => {
  const { status } = good.plan;
  const stage = rule.from && !hasReached(status, rule.from) ? rule.from : status;
  const { today, companions = [] } = mutator;
  const plan = structuredClone(good.plan);
  const due = mutator.seed(plan);
  if (due === undefined) return undefined;
  const before = unspoilt(good, { stage, today });
  if (before.some(({ ruleId }) => ruleId === rule.id)) return undefined;
  const after = without(diagnose(plan, { stage, today }), before);
  return {
    due,
    spoken: after.filter(({ ruleId }) => ruleId === rule.id).map(({ pointer }) => pointer),
    along: companions.filter((id) => after.some(({ ruleId }) => ruleId === id)),
    others: after
      .filter(({ ruleId }) => ruleId !== rule.id && !companions.includes(ruleId))
      .map((each) => `${each.ruleId} ${each.pointer} ${each.message}`),
  };
};

const said = new Map<string, readonly Diagnostic[]>();

/** Everything said about a good plan, worked out once for each stage and day. */
const unspoilt = ({ name, plan }: GoodPlan, run: Run): readonly Diagnostic[] => {
  const key = [name, run.stage, run.today].join(" ");
  const known = said.get(key) ?? diagnose(plan, run);
  said.set(key, known);
  return known;
};

/** The findings that are new, each by its rule and the ids on its way. */
const without = (
  after: readonly Diagnostic[],
  before: readonly Diagnostic[],
): readonly Diagnostic[] => {
  const old = before.map(keyOf);
  return after.filter((each) => {
    const index = old.indexOf(keyOf(each));
    if (index >= 0) old.splice(index, 1);
    return index < 0;
  });
};

const keyOf = ({ ruleId, idPath }: Diagnostic): string => `${ruleId} ${idPath}`;
