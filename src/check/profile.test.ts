import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documentOf, profiles, shown } from "../../tests/support/plans.ts";
import { readProfile } from "./profile.ts";

const start = "iuc: profile/1\nid: mine\ntitle: Mine\nlabels: { plan: Plan }\n";

const read = (text: string): readonly string[] => {
  const document = documentOf(text);
  const { findings, profile } = readProfile(document, profiles);
  expect(profile).toBeUndefined();
  return findings.map((each) => `${shown(document, each)} (${each.ruleId})`);
};

test.each(readdirSync("schemas/profiles"))("our own %s is a profile", (name) => {
  const document = documentOf(readFileSync(`schemas/profiles/${name}`, "utf8"));
  const { findings, profile } = readProfile(document, profiles);
  expect(findings).toEqual([]);
  expect(profile).toBe(document.value);
});

test.each([
  [
    `${start}durration: { min: 12 }\n`,
    '5:1 "durration" is not a field of a profile, did you mean "duration"? (field/unknown)',
  ],
  [`${start}duration: { min: 0 }\n`, '5:18 "min" is 0, less than 1 (field/range)'],
  [
    `${start}missingValues: inform\n`,
    '5:16 unknown missingValues "inform", did you mean "info"? (field/choice)',
  ],
  [
    `${start}rules: { money/sums-match: { level: warn } }\n`,
    '5:37 unknown level "warn", did you mean "warning"? (field/choice)',
  ],
  [
    `${start}rules: { money/sums-match: fatal }\n`,
    '5:28 "fatal" is not a word that fits here (field/format)',
  ],
  ["iuc: plan/1\n", "1:6 this file is a plan, not a profile (plan/version)"],
  [
    "iuc: profile/2\n",
    '1:6 "profile/2" is not a format of this iuc; it knows plan/1 and profile/1 (plan/version)',
  ],
  ["", "1:1 this file is empty (plan/empty)"],
])("%j has a fault and is not used", (text, finding) => {
  expect(read(text)).toEqual([finding]);
});
