import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

interface Step {
  readonly name: string;
  /** The program of a package in `node_modules/.bin`, or a script of ours, and its arguments. */
  readonly command: readonly [string, ...string[]];
}

const cache = "node_modules/.cache/iuc";
const results = `${cache}/vitest.json`;

const steps: readonly Step[] = [
  { name: "build", command: ["scripts/build.ts"] },
  { name: "format", command: ["prettier", "--check", "--log-level=warn", "--cache", "."] },
  { name: "lint", command: ["eslint", "--cache", "--cache-location", `${cache}/eslint`, "."] },
  {
    name: "types",
    command: ["tsc", "-p", ".", "--incremental", "--tsBuildInfoFile", `${cache}/tsc.json`],
  },
  {
    name: "tests",
    command: [
      ...(["vitest", "run"] as const),
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${results}`],
    ],
  },
  { name: "unused code", command: ["knip", "--no-progress"] },
  { name: "package", command: ["publint"] },
  { name: "generated files", command: ["scripts/generate.ts", "--check"] },
];

/** Runs one step with its output shown; tells whether it passed. */
const passes = ({ name, command: [program, ...args] }: Step, index: number): boolean => {
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  const started = Date.now();
  const script = program.startsWith("scripts/")
    ? ["scripts/run.mjs", program]
    : [`node_modules/${binOf(program)}`];
  const { status } = spawnSync(process.execPath, [...script, ...args], { stdio: "inherit" });
  if (status === 0) console.log(`${name}: ok (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
};

/** The JavaScript file behind a package's command, so that no shell is needed on any system. */
const binOf = (program: string): string => {
  const name = program === "tsc" ? "typescript" : program;
  const { bin } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as {
    bin: string | Record<string, string>;
  };
  return `${name}/${typeof bin === "string" ? bin : (bin[program] ?? "")}`;
};

interface TestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** The closing line that counts the tests; nothing where they did not run. */
const summary = (): string | undefined => {
  try {
    const counts = JSON.parse(readFileSync(results, "utf8")) as TestResults;
    const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : "";
    return `${counts.numPassedTests} passed, ${counts.numFailedTests} failed${skipped}`;
  } catch {
    return undefined;
  }
};

rmSync(results, { force: true });
const failed = steps.find((step, index) => !passes(step, index));
if (failed) {
  console.error(`\nstopped: "${failed.name}" failed; what it printed above says why`);
  process.exitCode = 1;
}
const counts = summary();
if (counts !== undefined) console.log(`\n${counts}`);
