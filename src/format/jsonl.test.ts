import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { checkedFile, reportOn, sample } from "../../tests/format/sample.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import type { CheckReport } from "./report.ts";

const schema = JSON.parse(readFileSync("schemas/report.schema.json", "utf8")) as object;
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  .addVocabulary(["enumDescriptions"])
  .addSchema(schema, "report");
const isLine = ajv.compile({ $ref: "report#/$defs/line" });

const linesOf = (report: CheckReport): Record<string, unknown>[] =>
  jsonl(report)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test.each([
  ["findings", { ...sample(), today: "2026-03-01" }],
  ["no finding", reportOn(checkedFile([]))],
  ["nothing", reportOn()],
])("%s: head first, summary last, every line fits the published schema", (_, report) => {
  const lines = linesOf(report);
  expect(Object.keys(lines[0] ?? {})).toEqual(["head"]);
  expect(Object.keys(lines.at(-1) ?? {})).toEqual(["summary"]);
  for (const line of lines) {
    isLine(line);
    expect(isLine.errors ?? []).toEqual([]);
  }
});

test("the schema refuses a line of two parts, or of none", () => {
  const [head = {}, finding = {}] = linesOf(sample());
  expect(isLine({ ...head, ...finding })).toBe(false);
  expect(isLine({})).toBe(false);
  expect(isLine({ diagnostic: { id: "a/b" } })).toBe(false);
});

test("says the same as the JSON envelope", () => {
  const lines = linesOf(sample());
  const all = (name: string): unknown[] => lines.flatMap((line) => line[name] ?? []);
  const [head] = all("head") as [object];
  expect({
    ...head,
    summary: all("summary")[0],
    files: all("file"),
    diagnostics: all("diagnostic"),
    rules: all("rule"),
  }).toEqual(JSON.parse(json(sample())));
});
