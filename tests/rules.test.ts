import { readdirSync, readFileSync } from "node:fs";
import { basename, posix } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import type { Report, Rule } from "../src/check/rule.ts";
import { validatePlan, validateProfile } from "../src/check/validators.generated.js";
import type { LocatedDocument } from "../src/core/document.ts";
import { parseDocument } from "../src/core/parse.ts";
import type { Path } from "../src/core/path.ts";
import { toRange } from "../src/core/position.ts";
import { fill } from "../src/core/problem.ts";
import { excuses } from "../src/plan/gaps.ts";
import { hasReached } from "../src/plan/maturity.ts";
import { buildModel, type PlanModel } from "../src/plan/model.ts";
import type { Profile } from "../src/plan/profile.generated.ts";
import type { Gap, Plan } from "../src/plan/types.generated.ts";
import { rules } from "../src/rules/index.ts";

/** What an example is laid over: the least that passes the schema, and a currency. A `~` takes a key out. */
const minimal = {
  iuc: "plan/1",
  id: "sample",
  title: "Plan of a city",
  profile: "iuc-lap",
  language: "en",
  currency: "EUR",
  cities: [{ id: "city", name: "City", country: "PT" }],
};

/** The day on which rules that compare with it are run. */
const today = "2026-11-23";

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const profileOf = (name: string): Profile => {
  const profile = load(readFileSync(`schemas/profiles/${name}.yaml`, "utf8"));
  if (!validateProfile(profile)) throw new Error(`profile ${name} does not pass its schema`);
  return profile;
};

const profiles: ReadonlyMap<string, Profile> = new Map(
  readdirSync("schemas/profiles").map((file) => {
    const name = basename(file, ".yaml");
    return [name, profileOf(name)];
  }),
);

interface Example {
  readonly model: PlanModel;
  readonly document: LocatedDocument;
}

/** The plan an example makes, read at the stage it states, else at the rule's first one. */
const exampleOf = (rule: Rule, yaml: string): Example => {
  const { document, problems } = parseDocument({ name: rule.id, text: yaml });
  expect(problems).toEqual([]);
  const own = isMap(document.value) ? document.value : {};
  const laid: Readonly<Record<string, unknown>> = {
    status: rule.from ?? "draft",
    ...minimal,
    ...own,
  };
  const plan: unknown = Object.fromEntries(
    Object.entries(laid).filter(([, item]) => item !== null),
  );
  const isPlan = validatePlan(plan);
  expect(validatePlan.errors ?? []).toEqual([]);
  if (!isPlan) throw new Error("not a plan");
  return { document, model: modelOf(plan) };
};

const modelOf = (plan: Plan): PlanModel => {
  const profile = profiles.get(plan.profile);
  if (!profile) throw new Error(`no profile ${plan.profile}`);
  return buildModel({ plan, profile });
};

const reportsOf = (rule: Rule, model: PlanModel): readonly Report[] => {
  if (rule.from !== undefined && !hasReached(model.stage, rule.from)) return [];
  const option = (name: string): number => {
    const value = rule.options?.[name];
    if (value === undefined) throw new Error(`${rule.id} has no option ${name}`);
    return value;
  };
  return [...rule.check(model, { today, option })].filter((report) => !isExcused(model, report));
};

const isExcused = (model: PlanModel, { path, missing }: Report): boolean => {
  if (missing === undefined) return false;
  const owner = path.reduce<unknown>(valueAt, model.plan);
  const gap = valueAt(valueAt(owner, "gaps"), missing);
  return isGap(gap) && excuses(gap, model.stage, model.profile.missingValues === "info");
};

const isGap = (value: unknown): value is Gap => isMap(value) && typeof value.reason === "string";

const valueAt = (value: unknown, step: string | number): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, step)?.value
    : undefined;

const placeOf = ({ path, anchor, missing }: Report): [Path, Report["anchor"]] =>
  missing === undefined ? [path, anchor] : [[...path, missing], "missing"];

const shown = ({ document }: Example, report: Report): string => {
  const { source, span } = document.locate(...placeOf(report));
  const { line, column } = toRange(source, span).start;
  return `${line}:${column} ${report.messageId}`;
};

const wordsOf = (rule: Rule, { messageId, data = {} }: Report): string =>
  fill(rule.words.en.messages[messageId] ?? "", data);

const named = rules.map((rule) => [rule.id, rule] as const);

test("the index lists every rule file once, in order of id", () => {
  const files = readdirSync("src/rules", { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts")
    .map((entry) => posix.join(entry.parentPath, entry.name).slice("src/rules/".length, -3));
  expect(rules.map(({ id }) => id)).toEqual(files.sort());
});

test.each(named)("%s is complete", (_, rule) => {
  const { summary, why, fix, messages } = rule.words.en;
  for (const text of [summary, why, fix]) expect(text).toMatch(/^[A-Z“"].*[.?]$/s);
  for (const text of Object.values(messages)) {
    expect(text).toMatch(/^[^A-Z].*[^.]$/);
    expect(text.length).toBeLessThanOrEqual(100);
  }
  expect(rule.good.length).toBeGreaterThanOrEqual(1);
  expect(rule.bad.length).toBeGreaterThanOrEqual(2);
  expect(rule.sources).not.toEqual([]);
  const used = rule.bad.flatMap(({ reports }) => reports.map((each) => each.split(" ")[1]));
  expect(Object.keys(messages).filter((id) => !used.includes(id))).toEqual([]);
});

const good = rules.flatMap((rule) =>
  rule.good.map((yaml, at) => [`${rule.id} good ${at + 1}`, rule, yaml] as const),
);

test.each(good)("%s", (_, rule, yaml) => {
  const example = exampleOf(rule, yaml);
  expect(reportsOf(rule, example.model).map((report) => shown(example, report))).toEqual([]);
});

const bad = rules.flatMap((rule) =>
  rule.bad.map((item, at) => [`${rule.id} bad ${at + 1}`, rule, item] as const),
);

test.each(bad)("%s", (_, rule, { yaml, reports }) => {
  const example = exampleOf(rule, yaml);
  const found = reportsOf(rule, example.model);
  expect(found.map((report) => shown(example, report))).toEqual(reports);
  for (const report of found) expect(wordsOf(rule, report)).not.toMatch(/[{}]|undefined|NaN/);
});
