import { expect, test } from "vitest";
import { countLine, type TestReport } from "./test-counts.ts";

const report = (changes: Partial<TestReport>): TestReport => ({
  numPassedTests: 8,
  numFailedTests: 0,
  numPendingTests: 0,
  success: true,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed", title: "a" }] }],
  ...changes,
});

const notLoaded = { status: "failed", assertionResults: [] };
const failing = { status: "failed", assertionResults: [{ status: "failed", title: "b" }] };

test.each<[string, TestReport | undefined, number, string]>([
  ["all is well", report({}), 0, "8 passed, 0 failed"],
  ["skipped tests are told", report({ numPendingTests: 2 }), 0, "8 passed, 0 failed, 2 skipped"],
  [
    "a failed test counts once",
    report({ numFailedTests: 1, success: false, testResults: [failing] }),
    0,
    "8 passed, 1 failed",
  ],
  [
    "a file that cannot be loaded counts",
    report({ success: false, testResults: [notLoaded] }),
    0,
    "8 passed, 1 failed",
  ],
  ["an error that nobody caught counts", report({ success: false }), 0, "8 passed, 1 failed"],
  ["another step that failed counts", report({}), 2, "8 passed, 2 failed"],
  ["without a report nothing passed", undefined, 1, "0 passed, 1 failed"],
])("%s", (_, given, failedSteps, line) => {
  expect(countLine(given, failedSteps)).toBe(line);
});
