// The plans of real cities: everything their source has is there, and the checker says of them what a
// trainer would say.
import { expect, test } from "vitest";
import { diskFiles } from "../src/cli/files-disk.ts";
import { memoryIo } from "../src/cli/io-memory.ts";
import type { Io } from "../src/cli/io.ts";
import { findPlans } from "../src/cli/plans/find.ts";
import { readSource } from "../src/cli/plans/read.ts";
import type { LocatedDocument } from "../src/core/document.ts";
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

const io: Io = { ...memoryIo(), files: diskFiles(process.cwd()) };

const { sources, problems } = findPlans([root], io.files);

const read = async (name: string): Promise<LocatedDocument> => {
  const source = sources.find(({ path }) => path === `${root}/${name}`);
  if (!source) throw new Error(`there is no plan ${name}`);
  const { document, diagnostics } = await readSource(source, io);
  expect(diagnostics).toEqual([]);
  if (!document) throw new Error(`${name} could not be read`);
  return document;
};

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

test("every plan of the folder is expected here", () => {
  expect(problems).toEqual([]);
  expect(sources.map(({ path }) => path)).toEqual(
    Object.keys(expected).map((name) => `${root}/${name}`),
  );
});

test.each(Object.entries(expected))("%s", async (name, { holds, reports = [] }) => {
  const document = await read(name);
  const result = checkDocument(document);
  expect(result.hidden).toEqual([]);
  expect(
    Object.keys(holds).map((property) => [property, sizeOf(valueAt(document.value, property))]),
  ).toEqual(Object.entries(holds));
  expect(
    complaints(result).map(({ ruleId, path }) => `${ruleId} ${idPath(document.value, path)}`),
  ).toEqual(reports);
});
