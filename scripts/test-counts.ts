/** What of vitest's JSON report is counted. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

/** “3 passed, 0 failed”: tests, files of tests that did not load, and other steps that failed. */
export const countLine = (report: TestReport | undefined, failedSteps: number): string => {
  const passed = report?.numPassedTests ?? 0;
  const skipped = report?.numPendingTests ?? 0;
  const failed = failedSteps + (report === undefined ? 0 : failuresIn(report));
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
};

// A run that fails without a failed test, by an error that nobody caught, must not look like a pass.
const failuresIn = (report: TestReport): number => {
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((each) => each.status !== "failed"),
  );
  return Math.max(report.numFailedTests + notLoaded.length, report.success ? 0 : 1);
};
