// A typo hides the smallest thing it sits in, and no rule mistakes what is hidden for something absent.
import { expect, test } from "vitest";
import { planKind } from "../src/check/kinds.ts";
import { checkPlan } from "../src/check/run.ts";
import { openAssets } from "../src/cli/assets.ts";
import { openProfiles } from "../src/cli/profiles.ts";
import { schemaTextOf } from "../src/cli/schema-text.ts";
import { parseDocument } from "../src/core/parse.ts";
import { rules } from "../src/rules/index.ts";

const assets = openAssets();
const kind = planKind(schemaTextOf(assets));
const profiles = openProfiles();

const head = `iuc: plan/1
id: sample
title: Shade for all
profile: iuc-lap
language: en
status: final
currency: EUR
`;
const alone = "cities: [{ id: c1, name: Braga, country: PT }]\n";
const joint =
  "cities: [{ id: c1, name: Braga, country: PT }, { id: c2, name: Recife, country: BR }]\n";

const saidBy = (ruleId: string, yaml: string): readonly string[] => {
  const { document } = parseDocument({ name: "plan.yaml", text: head + yaml });
  const { findings } = checkPlan({ document, kind, rules, profiles });
  expect(findings.some((finding) => finding.ruleId.startsWith("field/"))).toBe(true);
  return findings.filter((finding) => finding.ruleId === ruleId).map(({ message }) => message);
};

test.each([
  [
    "money/rates-given",
    "a rate with a misspelt field",
    `${alone}rates: [{ from: USD, to: EUR, rat: 0.9 }]
actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 5, currency: USD } }] }]
`,
  ],
  [
    "pairing/theme-shared",
    "a misspelt theme",
    `${joint}themes: [housing, mobilty]
pairing: { id: pair, kind: pair, themes: [mobility] }
`,
  ],
  [
    "pairing/joint-actions-owned",
    "an owner that cannot be read",
    `${joint}stakeholders: [{ id: parks, name: Parks, city: c1 }]
actions: [{ id: a1, title: Plant trees, cities: [c1, c2], owners: [parks, { stakeholdr: x }] }]
`,
  ],
  [
    "references/nothing-orphaned",
    "a risk that names the stakeholder",
    `${alone}stakeholders: [{ id: parks, name: Parks }]
risks: [{ id: r1, descripton: Drought, owner: parks }]
`,
  ],
  [
    "references/nothing-orphaned",
    "a person of the stakeholder",
    `${alone}stakeholders: [{ id: parks, name: Parks }]
people: [{ id: p1, rle: Head, body: parks }]
`,
  ],
])("%s is silent about %s", (ruleId, _, yaml) => {
  expect(saidBy(ruleId, yaml)).toEqual([]);
});
