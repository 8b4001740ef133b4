// The advice in a fresh plan teaches by example: put to use, the examples make a plan that passes.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../src/cli/io-memory.ts";
import { main } from "../src/cli/main.ts";
import { planKind, profileKind } from "../src/check/kinds.ts";
import { readProfile } from "../src/check/profile.ts";
import { checkPlan, type Profiles } from "../src/check/run.ts";
import { parseDocument } from "../src/core/parse.ts";
import type { Status } from "../src/plan/types.generated.ts";
import { rules } from "../src/rules/index.ts";
import { documentIn, freshPlan, withExamples, type PlanFiles } from "./support/fresh-plan.ts";

const text = (kind: string): string => readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8");

const known = readdirSync("schemas/profiles").map((name) => name.replace(".yaml", ""));

const profiles: Profiles = {
  known,
  find: (id) => {
    const source = { name: id, text: readFileSync(`schemas/profiles/${id}.yaml`, "utf8") };
    return readProfile(parseDocument(source).document, profileKind(text)).profile;
  },
};

/** `level id: message (path)` of what is found at a stage, information left out. */
const found = (files: PlanFiles, stage: Status): readonly string[] => {
  const document = documentIn(files);
  const input = { document, kind: planKind(text), rules, profiles, stage };
  return checkPlan({ ...input, today: "2026-11-23" })
    .findings.filter(({ level }) => level !== "info")
    .map(
      ({ level, ruleId, message, path }) => `${level} ${ruleId}: ${message} (${path.join("/")})`,
    );
};

const inUse = (files: PlanFiles): PlanFiles =>
  Object.fromEntries(Object.entries(files).map(([path, each]) => [path, withExamples(each)]));

const cases: readonly (readonly [string, ...string[]])[] = [
  ["alone", "--city", "Braga", "--country", "PT"],
  ["a pair", ..."--city Braga --country PT --partner Recife --partner-country BR".split(" ")],
  ["outside the union", ..."--city Recife --country BR --theme housing".split(" ")],
  ["with a start", ..."--city Łódź --country PL --start 2029-09 --language pl".split(" ")],
  ["a year only", ..."--city Oslo --country NO --end 2030".split(" ")],
];

test.each(known)("iuc validate is content with a fresh plan of %s", async (profile) => {
  const files = await freshPlan(
    "--profile",
    profile,
    ..."--city Braga --country PT --ci gitlab".split(" "),
  );
  const io = memoryIo({ files });
  expect(await main(["validate", "."], io)).toBe(0);
  expect(io.stdout() + io.stderr()).toContain("1 plan checked: no findings");
});

describe.each(known)("profile %s", (profile) => {
  test.each(cases)("%s: a fresh plan has nothing to complain about", async (_, ...flags) => {
    const files = await freshPlan("--profile", profile, ...flags);
    expect(found(files, "draft")).toEqual([]);
  });

  test.each(cases)("%s: the examples make a right plan", async (_, ...flags) => {
    const files = inUse(await freshPlan("--profile", profile, ...flags));
    expect(found(files, "draft")).toEqual([]);
    expect(found(files, "final")).toEqual([]);
  });
});
