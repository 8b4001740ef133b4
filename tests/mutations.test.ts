// Every rule is shown to work where it matters: its fault is seeded into good plans, and the rule must speak
// at that place, alone. `npx vitest run tests/mutations.test.ts --reporter=verbose` ends with the table.
import { describe, expect, test } from "vitest";
import { stages } from "../src/plan/maturity.ts";
import { rules } from "../src/rules/index.ts";
import { alignmentMutators } from "./mutations/alignment.ts";
import { indicatorsMutators } from "./mutations/indicators.ts";
import { indicatorsMoreMutators } from "./mutations/indicators-more.ts";
import { integrationMutators } from "./mutations/integration.ts";
import { integrationMoreMutators } from "./mutations/integration-more.ts";
import { moneyMutators } from "./mutations/money.ts";
import { moneyMoreMutators } from "./mutations/money-more.ts";
import type { Mutators } from "./mutations/mutator.ts";
import { linksMoreMutators, peopleMoreMutators } from "./mutations/others-more.ts";
import { pairingMutators } from "./mutations/pairing.ts";
import { participationMutators } from "./mutations/participation.ts";
import { referencesMutators } from "./mutations/references.ts";
import { risksMutators } from "./mutations/risks.ts";
import { diagnose, goodPlans, mutate } from "./mutations/run.ts";
import { structureMutators } from "./mutations/structure.ts";
import { structureMoreMutators } from "./mutations/structure-more.ts";
import { timeMutators } from "./mutations/time.ts";
import { timeMoreMutators } from "./mutations/time-more.ts";

const mutators: Mutators = {
  ...alignmentMutators,
  ...indicatorsMutators,
  ...indicatorsMoreMutators,
  ...integrationMutators,
  ...integrationMoreMutators,
  ...linksMoreMutators,
  ...peopleMoreMutators,
  ...moneyMutators,
  ...moneyMoreMutators,
  ...pairingMutators,
  ...participationMutators,
  ...referencesMutators,
  ...risksMutators,
  ...structureMutators,
  ...structureMoreMutators,
  ...timeMutators,
  ...timeMoreMutators,
};

const plans = await goodPlans();

test("every rule has a mutator, and every mutator a rule", () => {
  expect(Object.keys(mutators).sort()).toEqual(rules.map(({ id }) => id).sort());
});

const named = rules.map((rule) => [rule.id, rule] as const);

describe("a seeded fault is found at its place", () => {
  test.each(named)("%s", (id, rule) => {
    const mutator = mutators[id];
    if (!mutator) return;
    const outcomes = plans.flatMap((good) => {
      const outcome = mutate(rule, mutator, good);
      return outcome ? [{ plan: good.name, ...outcome }] : [];
    });
    expect(outcomes).toEqual(outcomes.map((each) => ({ ...each, spoken: [each.due], others: [] })));
    const { companions = [] } = mutator;
    const along = new Set(outcomes.flatMap((outcome) => outcome.along));
    expect(companions.filter((companion) => !along.has(companion))).toEqual([]);
    expect(outcomes).not.toEqual([]);
    for (const { plan } of outcomes) table.set(id, [...(table.get(id) ?? []), plan]);
  });
});

const table = new Map<string, readonly string[]>();

describe("a plan written for this test is silent", () => {
  const own = plans.filter(({ plan }) => plan.profile !== "published");
  const cases = own.flatMap((good) => stages.map((stage) => ({ ...good, stage })));

  test.each(cases)("$name, $stage", ({ plan, stage }) => {
    const said = diagnose(plan, { stage, today: "2026-11-23" });
    expect(said.map(({ pointer, message, ruleId }) => `${pointer} ${message} (${ruleId})`)).toEqual(
      [],
    );
  });
});

test("the table of rules and the plans each was tried on", async ({ annotate }) => {
  const names = plans.map(({ name }) => name);
  const rows = [...table].map(([id, on]) =>
    [id.padEnd(45), ...names.map((name) => (on.includes(name) ? "x" : ".").padEnd(name.length))]
      .join("  ")
      .trimEnd(),
  );
  const head = ["rule".padEnd(45), ...names].join("  ");
  await annotate([`${String(table.size)} rules`, head, ...rows].join("\n"));
  expect(names.every((name) => rows.length === 0 || head.includes(name))).toBe(true);
});
