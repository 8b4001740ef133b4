import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import type { CheckResult } from "../../src/check/run.ts";
import { parseDocument } from "../../src/core/parse.ts";
import { majorUnits } from "../../src/plan/money.ts";
import { planCost } from "../../src/plan/totals.ts";
import { checkDocument, complaints, valueAt } from "../support/engine.ts";

/** A finding of the plans that were read, and the plan that holds it. */
interface Finding {
  /** Number and words of the finding. */
  readonly finding: string;
  /** How the format holds it. */
  readonly expressed: string;
  /** What the finding needs of a plan; `head` adds the rest. */
  readonly plan: string;
  /** What must be there after reading: ids and property names, joined by `/`. */
  readonly keeps: readonly { readonly path: string; readonly value: unknown }[];
  /** What all costs add up to, in the plan's currency; without `max` the sum is open. */
  readonly total?: { readonly min: number; readonly max?: number };
  /** Rules that must speak up, and no other above the level of information. */
  readonly reports?: readonly string[];
  /** The slip that must not pass. */
  readonly wrong?: {
    readonly plan: string;
    readonly reports: readonly string[];
    /** Words that a hint must hold. */
    readonly hint?: string;
  };
}

const isFinding = (value: unknown): value is Finding =>
  typeof value === "object" && value !== null && "finding" in value && "plan" in value;

const folder = import.meta.dirname;

const findings = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => {
    const finding: unknown = parse(readFileSync(`${folder}/${name}`, "utf8"));
    if (!isFinding(finding)) throw new Error(`${name} holds no finding`);
    return [name, finding] as const;
  });

const head: Readonly<Record<string, string>> = {
  iuc: "plan/1",
  id: "finding",
  title: "Plan that shows one finding",
  profile: "published",
  language: "en",
  status: "draft",
  currency: "EUR",
  cities: "[{ id: city, name: City, country: SI }]",
};

/** The text of a whole plan: the head, as far as the finding has none of its own. */
const planText = (own: string): string =>
  Object.entries(head)
    .filter(([key]) => !new RegExp(`^${key}:`, "m").test(own))
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("") + own;

const check = (name: string, own: string): CheckResult & { readonly value: unknown } => {
  const { document, problems } = parseDocument({ name, text: planText(own) });
  expect(problems).toEqual([]);
  return { ...checkDocument(document), value: document.value };
};

/** Ids of the rules that report more than information, each once. */
const reported = (result: CheckResult): readonly string[] =>
  [...new Set(complaints(result).map(({ ruleId }) => ruleId))].sort();

/** The cost of the whole plan in main units of its currency. */
const totalOf = ({ model }: CheckResult): Finding["total"] => {
  if (!model) return undefined;
  const cost = planCost(model);
  const [min, max] = [cost.min, cost.max].map((minor) => majorUnits(minor, model.plan.currency));
  return { min: min ?? 0, ...(max === Infinity ? {} : { max: max ?? 0 }) };
};

test("every one of the 59 findings has its plan", () => {
  const numbers = findings.map(([name, { finding }]) => [name.slice(0, 2), finding.slice(0, 2)]);
  expect(numbers).toEqual(
    Array.from({ length: 59 }, (_, index) => {
      const number = String(index + 1).padStart(2, "0");
      return [number, number];
    }),
  );
});

test.each(findings)("%s: the plan holds it", (name, { plan, keeps, total, reports = [] }) => {
  const result = check(name, plan);
  expect(result.hidden).toEqual([]);
  expect(keeps).not.toEqual([]);
  for (const { path, value } of keeps)
    expect([path, valueAt(result.value, path)]).toEqual([path, value]);
  if (total) expect(totalOf(result)).toEqual(total);
  expect(reported(result)).toEqual([...reports].sort());
});

const slips = findings.flatMap(([name, { wrong }]) => (wrong ? [[name, wrong] as const] : []));

test.each(slips)("%s: the slip is reported", (name, { plan, reports, hint = "" }) => {
  const result = check(name, plan);
  expect(reports).not.toEqual([]);
  expect(reported(result)).toEqual([...reports].sort());
  expect(result.findings.map(({ fix }) => fix).join("\n")).toContain(hint);
});
