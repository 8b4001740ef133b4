import type { Diagnostic } from "../core/diagnostic.ts";
import { forXml } from "./escape.ts";
import type { Look } from "./look.ts";
import type { CheckedFile, CheckReport } from "./report.ts";
import type { Words } from "./words/words.ts";

/**
 * For test reports (JUnit XML): a suite for each plan, a test for each rule that reported something, or one that
 * passed. Errors fail a test; warnings and infos stand in its output.
 */
export const junit = ({ files }: CheckReport, { words }: Look): string => {
  const suites = files.map((file) => suiteOf(file, words));
  const counts = { tests: 0, failures: 0, errors: 0 };
  for (const { tests, failures, errors } of suites) {
    counts.tests += tests;
    counts.failures += failures;
    counts.errors += errors;
  }
  const root = open("testsuites", { name: "iuc validate", ...counts });
  const lines = [root, ...suites.flatMap((suite) => suite.lines), "</testsuites>"];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join("\n")}\n`;
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly lines: readonly string[];
}

const suiteOf = (file: CheckedFile, words: Words): Suite => {
  const tests = [...byRule(file.diagnostics)].map((found) => findingsCase(file, found, words));
  const stopped = stoppedCase(file, words);
  const cases = [...(stopped ? [stopped] : []), ...tests];
  if (cases.length === 0) cases.push({ outcome: "passed", lines: [passedCase(file, words)] });
  const counts = {
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === "failed").length,
    errors: cases.filter(({ outcome }) => outcome === "stopped").length,
  };
  const start = open("testsuite", { name: file.file, ...counts });
  const inner = cases.flatMap(({ lines }) => lines).map((line) => `  ${line}`);
  return { ...counts, lines: [start, ...inner, "</testsuite>"].map((line) => `  ${line}`) };
};

interface Case {
  readonly outcome: "passed" | "failed" | "stopped";
  readonly lines: readonly string[];
}

const byRule = (diagnostics: readonly Diagnostic[]): Iterable<readonly Diagnostic[]> => {
  const rules = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const known = rules.get(diagnostic.ruleId);
    if (known) known.push(diagnostic);
    else rules.set(diagnostic.ruleId, [diagnostic]);
  }
  return rules.values();
};

const findingsCase = ({ file }: CheckedFile, found: readonly Diagnostic[], words: Words): Case => {
  const [first] = found;
  const errors = found.filter(({ level }) => level === "error");
  const others = found.filter(({ level }) => level !== "error");
  const start = open("testcase", {
    name: first?.ruleId ?? "",
    classname: file,
    file: first?.file ?? file,
    line: first?.range.start.line ?? 1,
  });
  return {
    outcome: errors.length > 0 ? "failed" : "passed",
    lines: [
      start,
      ...(errors.length > 0 ? [`  ${failure(errors, words)}`] : []),
      ...(others.length > 0 ? [`  <system-out>${told(others, words)}</system-out>`] : []),
      "</testcase>",
    ],
  };
};

const failure = (errors: readonly Diagnostic[], words: Words): string => {
  const [first] = errors;
  const start = open("failure", { message: first?.message ?? "", type: "error" });
  return `${start}${told(errors, words)}</failure>`;
};

/** Each finding with its place, its reason and what to do, on lines of its own. */
const told = (found: readonly Diagnostic[], words: Words): string =>
  found
    .map(({ file, range, level, message, why, fix, count }) => {
      const place = `${file}:${range.start.line}:${range.start.column}`;
      const times = count > 1 ? ` (${words.times(count)})` : "";
      return [
        `${place} ${words.level[level]}: ${message}${times}`,
        ...(why === "" ? [] : [`${words.labels.why}: ${why}`]),
        ...(fix === "" ? [] : [`${words.labels.fix}: ${fix}`]),
      ].map(forXml);
    })
    .map((lines) => lines.join("\n"))
    .join("\n\n");

/** A fault of iuc stopped the check: the one thing that is an error of a test and not a failure. */
const stoppedCase = ({ file, outcome }: CheckedFile, words: Words): Case | undefined => {
  if (outcome !== "failed") return undefined;
  const start = open("testcase", { name: words.allFine, classname: file });
  const error = open("error", { message: words.outcome.failed, type: "failed" });
  return { outcome: "stopped", lines: [start, `  ${error}</error>`, "</testcase>"] };
};

const passedCase = ({ file }: CheckedFile, words: Words): string =>
  `${open("testcase", { name: words.allFine, classname: file })}</testcase>`;

const open = (name: string, attributes: Readonly<Record<string, string | number>>): string => {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${forXml(String(value))}"`,
  );
  return `<${name}${pairs.join("")}>`;
};
