// The plans of real cities: everything their source has is there, and the checker says of them what a
// trainer would say.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import type { LocatedDocument } from "../src/core/document.ts";
import { mount, type Part } from "../src/core/mount.ts";
import { parseDocument } from "../src/core/parse.ts";
import { checkDocument, complaints, idPath, valueAt } from "./support/engine.ts";

interface Expected {
  /** How many entries the source has, by property of the plan. */
  readonly holds: Readonly<Record<string, number>>;
  /** Every finding above information, as `rule path`, in order of the text. */
  readonly reports?: readonly string[];
}

const expected: Readonly<Record<string, Expected>> = {
  "01-bratislava/plan.yaml": {
    holds: { actions: 24, indicators: 24, risks: 4 },
    reports: [
      "references/titles-distinct actions/a10/title",
      "time/steps-within-action actions/a6/steps/0/end",
      "indicators/unit-fits-measure indicators/kpi13/unit",
    ],
  },
  "02-bristol/bristol.plan.yaml": { holds: { actions: 26 } },
  "05-reykjavik/reykjavik.plan.yaml": { holds: { actions: 13 } },
  "07-seville/seville.plan.yaml": {
    holds: { actions: 17 },
    reports: ["money/amounts-not-negative budget/breakdown/2/money/amount"],
  },
  "08-liberec/liberec.plan.yaml": { holds: { actions: 29 } },
  "09-rzeszow/rzeszow.plan.yaml": { holds: { actions: 29, rates: 1 } },
  "11-grenoble/grenoble.plan.yaml": { holds: { actions: 25, sharedCosts: 12, exchanges: 1 } },
  "16-torino/torino.plan.yaml": { holds: { actions: 38 } },
  "18-longyan/longyan.plan.yaml": { holds: { objectives: 6 } },
  "21-almada-belo-horizonte/almada.plan.yaml": { holds: { exchanges: 2 } },
  "23-liberec-retailink/retailink.plan.yaml": { holds: { meetings: 3 } },
  "25-india/nagpur.plan.yaml": { holds: { exchanges: 2 } },
  "25-india/panaji.plan.yaml": { holds: { exchanges: 1 } },
  "25-india/udaipur.plan.yaml": { holds: { exchanges: 1 } },
};

const root = "tests/fixtures/plans";

const read = (name: string): LocatedDocument => {
  const { document, problems } = parseDocument({ name, text: readFileSync(name, "utf8") });
  expect(problems).toEqual([]);
  return document;
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort(new Intl.Collator("en", { numeric: true }).compare);

/** A plan with the parts of its folder: a list as a file, or one file for each of its entries. */
const readPlan = (name: string): LocatedDocument => {
  const plan = read(`${root}/${name}`);
  if (basename(name) !== "plan.yaml") return plan;
  const folder = `${root}/${dirname(name)}`;
  const parts = new Map<string, Part>();
  for (const file of filesBelow(folder).filter((each) => each !== "plan.yaml")) {
    const owner = dirname(file);
    const at = [...parts.values()].filter(({ path }) => path[0] === owner).length;
    const path = owner === "." ? [basename(file, ".yaml")] : [owner, at];
    parts.set(file, { path, document: read(`${folder}/${file}`) });
  }
  return mount(plan, [...parts.values()]);
};

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

test("every plan of the folder is expected here", () => {
  const plans = filesBelow(root).filter((name) => /(?:^|[/.])plan\.yaml$/.test(name));
  expect(plans).toEqual(Object.keys(expected));
});

test.each(Object.entries(expected))("%s", (name, { holds, reports = [] }) => {
  const document = readPlan(name);
  const result = checkDocument(document);
  expect(result.hidden).toEqual([]);
  expect(
    Object.keys(holds).map((property) => [property, sizeOf(valueAt(document.value, property))]),
  ).toEqual(Object.entries(holds));
  expect(
    complaints(result).map(({ ruleId, path }) => `${ruleId} ${idPath(document.value, path)}`),
  ).toEqual(reports);
});
