import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planKind, profileKind } from "../src/check/kinds.ts";
import { readProfile } from "../src/check/profile.ts";
import { checkPlan } from "../src/check/run.ts";
import { parseDocument } from "../src/core/parse.ts";
import { factsOf } from "../src/feedback/facts.ts";
import { measureIds, measures } from "../src/feedback/measures/index.ts";
import { rules } from "../src/rules/index.ts";
import { diceOf } from "../scripts/submissions/dice.ts";
import { planOf } from "../scripts/submissions/plan.ts";

const schemaText = (kind: string): string =>
  readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8");

const parsed = (text: string) => parseDocument({ name: "plan.yaml", text }).document;

const { profile } = readProfile(
  parsed(readFileSync("schemas/profiles/iuc-lap.yaml", "utf8")),
  profileKind(schemaText),
);

const kind = planKind(schemaText);

/** What a feedback sheet calls open in an invented plan, and what the rules say is missing. */
const compared = (
  seed: number,
): { readonly open: readonly string[]; readonly said: readonly string[] } => {
  const dice = diceOf(seed);
  const submission = {
    folder: "p",
    city: "P",
    country: "PT",
    language: "en",
    progress: dice(),
  } as const;
  const plan = planOf(submission, dice);
  const document = parsed(JSON.stringify(plan));
  const profiles = { known: ["iuc-lap"], find: () => profile };
  const { model, findings } = checkPlan({ document, kind, rules, profiles, stage: "final" });
  if (!model) throw new Error("the invented plan has faults of structure");
  const { tallies } = factsOf({ model, value: plan, diagnostics: [], isActive: () => true });
  const spoken = new Set(
    findings.map(({ ruleId, params }) =>
      ruleId === "structure/required-sections" ? String(params.section) : ruleId,
    ),
  );
  const asking = measureIds.filter((id) => measures[id].rule ?? measures[id].section);
  return {
    open: asking.filter((id) => (tallies[id]?.there ?? 0) < (tallies[id]?.of ?? 0)),
    said: asking.filter((id) => {
      const { rule = "", section = "" } = measures[id];
      return spoken.has(rule) || spoken.has(section);
    }),
  };
};

test("what a sheet calls open is what the rules ask for, and nothing else", () => {
  const open = new Set<string>();
  for (let seed = 1; seed <= 60; seed += 1) {
    const found = compared(seed);
    expect(found.open, `plan ${seed}`).toEqual(found.said);
    for (const id of found.open) open.add(id);
  }
  expect(open.size).toBeGreaterThan(25);
});
