import fc from "fast-check";
import { expect, test } from "vitest";
import type { Baseline } from "../../../check/baseline.generated.ts";
import type { Diagnostic } from "../../../core/diagnostic.ts";
import { countsOf, type CheckedFile } from "../../../format/report.ts";
import { accept, holdersIn, sizeOf, updated, type Placed } from "./match.ts";
import { baselineText } from "./text.ts";
import { parseDocument } from "../../../core/parse.ts";

const position = { line: 1, column: 1, offset: 0 };

const diagnostic = (ruleId: string, idPath: string, count = 1): Diagnostic => ({
  ruleId,
  messageId: "one",
  level: "error",
  message: "m",
  why: "w",
  fix: "f",
  file: "a.plan.yaml",
  range: { start: position, end: position },
  pointer: "",
  idPath,
  params: {},
  related: [],
  count,
  source: { name: "a.plan.yaml", text: "" },
});

const checked = (diagnostics: readonly Diagnostic[], more: Partial<CheckedFile> = {}): Placed => ({
  path: "a.plan.yaml",
  file: {
    kind: "plan",
    file: "a.plan.yaml",
    id: "a",
    cities: [],
    outcome: "checked",
    hidden: 0,
    skippedRules: [],
    counts: countsOf(diagnostics),
    diagnostics,
    ...more,
  },
});

const findings = fc.array(
  fc
    .tuple(fc.constantFrom("a/b", "c/d"), fc.constantFrom("", "x", 'y "z"\u2028#', "é: [1]"))
    .map(([rule, path]) => diagnostic(rule, path)),
  { maxLength: 8 },
);

const empty: Baseline = { iuc: "baseline/1", plans: [] };

const after = (baseline: Baseline, placed: Placed): number =>
  holdersIn(baseline, [placed], () => true).flatMap((held) => accept(held).file.diagnostics).length;

test("what is accepted is silent, and without leave a baseline only gets smaller", () => {
  fc.assert(
    fc.property(findings, findings, (before, now) => {
      const first = checked(before);
      const held = holdersIn(empty, [first], () => true);
      const baseline = updated(empty, held, true);
      expect(sizeOf(baseline)).toBe(before.length);
      expect(after(baseline, first)).toBe(0);
      const second = checked(now);
      const shrunk = updated(
        baseline,
        holdersIn(baseline, [second], () => true),
        false,
      );
      expect(sizeOf(shrunk)).toBe(now.length - after(baseline, second));
      expect(after(shrunk, second)).toBe(after(baseline, second));
    }),
  );
});

test("written as YAML and as JSON it is read back", () => {
  fc.assert(
    fc.property(findings, (some) => {
      const baseline = updated(
        empty,
        holdersIn(empty, [checked(some)], () => true),
        true,
      );
      for (const name of ["b.yaml", "b.json"]) {
        const text = baselineText(baseline, name);
        const { document, problems } = parseDocument({ name, text });
        expect(problems).toEqual([]);
        expect(document.value).toEqual(baseline);
      }
    }),
  );
});

test("two plans with one id are not taken for one that was moved", () => {
  const baseline: Baseline = {
    iuc: "baseline/1",
    plans: [{ file: "old.yaml", id: "a", findings: [{ rule: "a/b", path: "", count: 1 }] }],
  };
  const one = checked([diagnostic("a/b", "")]);
  const other: Placed = { ...one, path: "b.plan.yaml", file: { ...one.file } };
  const held = (placed: readonly Placed[]) =>
    holdersIn(baseline, placed, () => false).map(({ entries }) => entries?.file);
  expect(held([one])).toEqual(["old.yaml"]);
  expect(held([one, other])).toEqual([undefined, undefined]);
});

test("what a rule without its day would have said stays accepted", () => {
  const baseline: Baseline = {
    iuc: "baseline/1",
    plans: [
      {
        file: "a.plan.yaml",
        findings: [
          { rule: "a/b", path: "x", count: 1 },
          { rule: "a/bc", path: "x", count: 1 },
        ],
      },
    ],
  };
  const skippedRules = [{ ruleId: "a/b", reason: "no-today" }] as const;
  const held = holdersIn(baseline, [checked([], { skippedRules })], () => true);
  expect(held.map((each) => accept(each).stale)).toEqual([1]);
  for (const allowNew of [false, true])
    expect(updated(baseline, held, allowNew).plans[0]?.findings).toEqual([
      { rule: "a/b", path: "x", count: 1 },
    ]);
});

test("one finding that stands for many is accepted only where all of them are", () => {
  const baseline: Baseline = {
    iuc: "baseline/1",
    plans: [{ file: "a.plan.yaml", findings: [{ rule: "a/b", path: "x", count: 4 }] }],
  };
  expect(after(baseline, checked([diagnostic("a/b", "x", 5)]))).toBe(1);
  expect(after(baseline, checked([diagnostic("a/b", "x", 4)]))).toBe(0);
});
