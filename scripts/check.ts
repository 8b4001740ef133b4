import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { badInputsIn } from "./bad-inputs.ts";
import { countLine, type TestReport } from "./test-counts.ts";

interface Step {
  readonly name: string;
  /** The program of a package in `node_modules/.bin`, or a script of ours, and its arguments. */
  readonly command: readonly [string, ...string[]];
}

const cache = "node_modules/.cache/iuc";
const results = `${cache}/vitest.json`;

const build: Step = { name: "build", command: ["scripts/build.ts"] };

/** The tests come last, so that the output ends with what vitest says of them. */
const steps: readonly Step[] = [
  { name: "format", command: ["prettier", "--check", "--log-level=warn", "--cache", "."] },
  { name: "lint", command: ["eslint", "--cache", "--cache-location", `${cache}/eslint`, "."] },
  {
    name: "types",
    command: ["tsc", "-p", ".", "--incremental", "--tsBuildInfoFile", `${cache}/tsc.json`],
  },
  { name: "unused code", command: ["knip", "--no-progress"] },
  { name: "package", command: ["publint"] },
  { name: "generated files", command: ["scripts/generate.ts", "--check"] },
  {
    name: "tests",
    command: [
      ...(["vitest", "run"] as const),
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${results}`],
    ],
  },
];

/** Runs one step with its output shown; tells whether it passed. */
const passes = ({ name, command: [program, ...args] }: Step, index: number): boolean => {
  console.log(`\n[${index + 1}/${steps.length + 1}] ${name}`);
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

const testReport = (): TestReport | undefined => {
  try {
    return JSON.parse(readFileSync(results, "utf8")) as TestReport;
  } catch {
    return undefined; // the tests did not run to their end
  }
};

rmSync(results, { force: true });
// A fault in one step hides none in another; only without a build there is nothing to check.
const failed = passes(build, 0) ? steps.filter((step, index) => !passes(step, index + 1)) : [build];
const report = testReport();
if (failed.length > 0) {
  const names = failed.map(({ name }) => `"${name}"`).join(", ");
  console.error(`\n${names} failed; what was printed above says why`);
  process.exitCode = 1;
}
const badInputs = report && badInputsIn(report);
if (badInputs && badInputs.missing.length > 0) {
  console.error(`\nno test shows ${badInputs.missing.join(", ")}`);
  process.exitCode = 1;
}
const counted = failed.filter(({ name }) => name !== "tests" || report === undefined);
if (badInputs) console.log(`\n${badInputs.line}`);
console.log(`\n${countLine(report, counted.length + (badInputs?.missing.length ?? 0))}`);
