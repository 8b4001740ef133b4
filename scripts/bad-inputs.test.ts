import { expect, test } from "vitest";
import { badInputsIn } from "./bad-inputs.ts";

const report = (...tests: readonly (readonly [title: string, status: string])[]) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  success: true,
  testResults: [
    {
      status: "passed",
      assertionResults: tests.map(([title, status]) => ({ title, status })),
    },
  ],
});

test("counts the cases whose tests all passed, and names the others", () => {
  const { line, missing } = badInputsIn(
    report(
      ["B01 an alias bomb", "passed"],
      ["B01 again, and B02", "passed"],
      ["a pipe (B43)", "passed"],
      ["B03 a cycle", "passed"],
      ["B03 a longer cycle", "failed"],
      ["B04 waits", "skipped"],
      ["SUB05 is no case", "passed"],
    ),
  );
  expect(line).toMatch(/^3 of 69 bad inputs shown; pending: B03, B04, B05, /);
  expect(missing).toContain("B03");
  expect(missing).not.toContain("B43");
});

test("what waits for other commands is pending and not missing", () => {
  const { line, missing } = badInputsIn(report());
  expect(line).toContain("B60");
  expect(missing).not.toContain("B60");
});

test("with every case shown nothing is pending", () => {
  const all = Array.from({ length: 69 }, (_, index): readonly [string, string] => [
    `B${String(index + 1).padStart(2, "0")} x`,
    "passed",
  ]);
  expect(badInputsIn(report(...all))).toEqual({ line: "69 of 69 bad inputs shown", missing: [] });
});
