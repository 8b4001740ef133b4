import { checkPlan, type Profiles } from "../check/run.ts";
import { exampleDay, examplePlan } from "../check/example.ts";
import { planKind, type SchemaText } from "../check/kinds.ts";
import { runRules } from "../check/run-rules.ts";
import type { Rule } from "../check/rule.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import { locateFinding, locateProblem } from "../core/locate.ts";
import { parseDocument } from "../core/parse.ts";
import { buildModel } from "../plan/model.ts";

/** What it takes to run the examples of rules. */
export interface ExampleKit {
  readonly profiles: Profiles;
  readonly schemaText: SchemaText;
}

const name = "plan.yaml";

/** What a rule reports on one of its examples. */
export const ruleExample = (rule: Rule, yaml: string, kit: ExampleKit): readonly Diagnostic[] => {
  const { document } = parseDocument({ name, text: yaml });
  const plan: unknown = examplePlan(document.value, rule.from);
  const { validate } = planKind(kit.schemaText);
  if (!validate(plan)) throw new Error(`an example of ${rule.id} is no plan`);
  const profile = kit.profiles.find(plan.profile);
  if (!profile) throw new Error(`an example of ${rule.id} has an unknown profile`);
  const { findings } = runRules({
    rules: [rule],
    model: buildModel({ plan, profile }),
    levels: undefined,
    today: exampleDay,
    origin: (path) => path,
  });
  return findings.map((finding) => locateFinding(document, finding));
};

/** What a check of text or fields reports on one of its examples, other checks aside. */
export const checkExample = (id: string, yaml: string, kit: ExampleKit): readonly Diagnostic[] => {
  const source = { name, text: yaml };
  const { document, problems } = parseDocument(source);
  const inText = problems.map((problem) => locateProblem(source, problem));
  const { findings } = checkPlan({
    document,
    kind: planKind(kit.schemaText),
    rules: [],
    profiles: kit.profiles,
  });
  const inFields = findings.map((finding) => locateFinding(document, finding));
  return [...inText, ...inFields].filter(({ ruleId }) => ruleId === id);
};
