// Names of cities come as they are: they reach the plan unchanged, and nothing else by force.
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import type { Fault } from "../src/check/faults.ts";
import { validatePlan } from "../src/check/kinds.ts";
import { documentIn, freshPlan, withExamples } from "./support/fresh-plan.ts";

const faultsIn = (value: unknown): readonly Fault[] => {
  const faults: Fault[] = [];
  validatePlan(value, faults);
  return faults;
};

const names = [
  "São João d'el-Rei",
  "龙岩",
  "Łódź",
  "Габрово",
  "İstanbul",
  "þórshöfn",
  "القاهرة",
  "1770",
  "2027",
  "NO",
  "yes",
  "null",
  "~",
  ": #{}[]",
  "- a",
  "# a",
  "a: b",
  "a #b",
  "a, b",
  "[a]",
  "{a}",
  "&a",
  "*a",
  "!a",
  "| a",
  "> a",
  "%a",
  "@a",
  "`a`",
  '"a"',
  "'a'",
  "a\\nb",
  "{{title}}",
  "${{ secrets.TOKEN }}",
  "$(rm -rf x); `x`",
  "<script>alert(1)</script>",
  "_a_ **b** | c",
  "---",
  "constructor",
  "__proto__",
  "a".repeat(190),
];

describe.each(names)("a city called %j", (name) => {
  const flags = ["--country", "PT", "--partner-country", "BR", "--theme", "mobility"];
  const named = ["--city", name, "--partner", `${name} Nova`, ...flags];

  test("is in the plan as it is called, and the plan is right", async () => {
    const { value } = documentIn(await freshPlan(...named));
    expect(faultsIn(value)).toEqual([]);
    expect(value).toMatchObject({
      title: `Local Action Plan of ${name}`,
      cities: [{ name }],
      pairing: { partners: [{ name: `${name} Nova` }] },
      stakeholders: [{ name: `City of ${name}` }],
    });
  });

  test("leaves the examples right", async () => {
    const files = Object.entries(await freshPlan(...named));
    const { value } = documentIn(
      Object.fromEntries(files.map(([path, text]) => [path, withExamples(text)])),
    );
    expect(faultsIn(value)).toEqual([]);
  });
});

test.each([
  ["github", ".github/workflows/plan.yml"],
  ["gitlab", ".gitlab-ci.yml"],
])("no name gets into the files for %s", async (ci, path) => {
  const flags = ["--country", "PT", "--ci", ci];
  const harmless = await freshPlan("--city", "Other", ...flags);
  expect(load(harmless[path] ?? "")).toMatchObject(ci === "github" ? { jobs: {} } : { report: {} });
  for (const name of names)
    expect((await freshPlan("--city", name, ...flags))[path]).toBe(harmless[path]);
});

test("the same answers give the same bytes", async () => {
  const flags = "--city Łódź --country PL --partner 龙岩 --partner-country CN --ci github".split(
    " ",
  );
  expect(await freshPlan(...flags)).toEqual(await freshPlan(...flags));
});
