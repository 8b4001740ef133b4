// Every rule can be switched off, given another level and tuned, by a profile as well as by a configuration.
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { exampleDay, examplePlan } from "../src/check/example.ts";
import { validatePlan } from "../src/check/kinds.ts";
import type { Levels, RuleSetting } from "../src/check/levels.ts";
import type { Rule } from "../src/check/rule.ts";
import { runRules } from "../src/check/run-rules.ts";
import type { Finding } from "../src/core/diagnostic.ts";
import { parseDocument } from "../src/core/parse.ts";
import { buildModel } from "../src/plan/model.ts";
import type { Profile } from "../src/plan/profile.generated.ts";
import type { Plan } from "../src/plan/types.generated.ts";
import { rules } from "../src/rules/index.ts";
import { profiles } from "./support/plans.ts";

const profileOf = (id: string): Profile => {
  const profile = load(readFileSync(`schemas/profiles/${id}.yaml`, "utf8"));
  if (!profiles.validate(profile, [])) throw new Error(`${id} does not pass its schema`);
  return profile;
};

const planOf = (rule: Rule, yaml: string): Plan => {
  const plan: unknown = examplePlan(
    parseDocument({ name: rule.id, text: yaml }).document.value,
    rule.from,
  );
  if (!validatePlan(plan, [])) throw new Error(`an example of ${rule.id} is no plan`);
  return plan;
};

/** Who sets a rule: the profile of the programme, or the configuration of the user. */
type Setter = "profile" | "configuration";

const setters = ["profile", "configuration"] as const satisfies readonly Setter[];

const findingsOf = (
  rule: Rule,
  yaml: string,
  [setter, setting]: readonly [Setter, RuleSetting],
): readonly Finding[] => {
  const plan = planOf(rule, yaml);
  const known = profileOf(plan.profile);
  const set: Levels = { [rule.id]: setting };
  const isProfile = setter === "profile";
  const profile = isProfile ? { ...known, rules: { ...known.rules, ...set } } : known;
  return runRules({
    rules: [rule],
    model: buildModel({ plan, profile }),
    levels: isProfile ? undefined : set,
    today: exampleDay,
    origin: (path) => path,
  }).findings;
};

const cases = rules.flatMap((rule) =>
  setters.map((setter) => [rule.id, setter, rule, rule.bad[0]?.yaml ?? ""] as const),
);

test.each(cases)("%s has the level that the %s gives it", (_, setter, rule, yaml) => {
  expect(findingsOf(rule, yaml, [setter, "off"])).toEqual([]);
  const [finding] = findingsOf(rule, yaml, [setter, "info"]);
  expect(finding?.level).toBe("info");
});

const options = rules.flatMap((rule) =>
  Object.keys(rule.options ?? {}).flatMap((name) =>
    setters.map((setter) => [rule.id, name, setter, rule] as const),
  ),
);

/** Far below and far above what any rule holds for right. */
const extremes = [-1_000_000_000, 0, 1_000_000_000];

describe("a number of a rule decides what it says", () => {
  test.each(options)("%s %s, set by the %s", (_, name, setter, rule) => {
    const examples = [...rule.good, ...rule.bad.map(({ yaml }) => yaml)];
    const saidWith = (setting: RuleSetting): readonly string[] =>
      examples.map((yaml) =>
        findingsOf(rule, yaml, [setter, setting])
          .map(({ path, messageId }) => `${path.join("/")} ${messageId}`)
          .join("\n"),
      );
    const usual = saidWith({ level: "error" });
    const others = extremes.map((value) =>
      saidWith({ level: "error", options: { [name]: value } }),
    );
    expect(others.filter((said) => said.join() !== usual.join())).not.toEqual([]);
  });
});
