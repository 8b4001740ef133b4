import { expect } from "vitest";
import { memoryIo, type MemorySetup } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { formatNames, type FormatName } from "../../src/cli/validate/formats.ts";
import { expectInert } from "./inert.ts";

/** A sound plan, to which a test adds what is wrong. */
export const plan = `iuc: plan/1
id: trees
title: Shade for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

/** What one run said and left behind. */
export interface Outcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The job summary, where there is one. */
  readonly summary: string;
}

export type Files = NonNullable<MemorySetup["files"]>;

/** What a test gives to a run besides files. */
export interface Run extends Omit<MemorySetup, "files"> {
  readonly args?: readonly string[];
}

const summaryFile = "summary.md";

/** Runs `iuc validate` in memory. */
export const validate = async (
  files: Files,
  { args = [], ...setup }: Run = {},
): Promise<Outcome> => {
  const env = { ...setup.env, GITHUB_STEP_SUMMARY: summaryFile };
  const io = memoryIo({ ...setup, env, files });
  const exit = await main(["validate", ...args], io);
  return {
    exit,
    stdout: io.stdout(),
    stderr: io.stderr(),
    summary: io.written()[summaryFile] ?? "",
  };
};

/** A finding as the tests write it: `a.plan.yaml:3:1 error yaml/cycle`, with `×3` behind it for three of a kind. */
interface JsonFinding {
  readonly id: string;
  readonly level: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
  readonly count: number;
}

/** The findings of an output in JSON. */
export const findingsIn = (json: string): readonly string[] =>
  (JSON.parse(json) as { readonly diagnostics: readonly JsonFinding[] }).diagnostics.map(
    ({ id, level, file, range: { start }, count }) =>
      `${file}:${start.line}:${start.column} ${level} ${id}${count > 1 ? ` ×${count}` : ""}`,
  );

/** Findings that an output tells of, counted from the output alone; only where there are few. */
const told: Record<FormatName, (text: string) => number> = {
  pretty: (text) => totalIn(text),
  concise: (text) => count(text, /^\S.*:\d+:\d+ (error|warning|info) /gm),
  json: (text) => findingsIn(text).length,
  jsonl: (text) => count(text, /^\{"diagnostic":/gm),
  sarif: (text) =>
    (JSON.parse(text) as { runs: { results: unknown[] }[] }).runs[0]?.results.length ?? 0,
  github: (text) => count(text, /^::(error|warning|notice) /gm),
  gitlab: (text) => (JSON.parse(text) as unknown[]).length,
  junit: (text) => count(text, /:\d+:\d+ (error|warning|info): /g),
  markdown: (text) => count(text, /, line \d+/g),
  html: (text) => count(text, /, line \d+<\/span>/g),
};

/** The sum of the last line that tells what was checked; equal findings stand together above it. */
const totalIn = (text: string): number => {
  const [, total = ""] = [...text.matchAll(/^.*\bchecked.*: (.+)$/gm)].at(-1) ?? [];
  const counts = [...total.matchAll(/([\d,]+) (?:error|warning|info)/g)];
  return counts.reduce((sum, [, digits = ""]) => sum + Number(digits.replaceAll(",", "")), 0);
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What people read is capped where there is more. */
const few = 10;

const forPrograms: ReadonlySet<FormatName> = new Set(["json", "jsonl", "sarif", "gitlab", "junit"]);

/** Runs every format over the files: the same findings, exit code and notes, no crash, nothing that acts. */
export const everyFormat = async (
  files: Files,
  run: Run = {},
): Promise<Readonly<Record<FormatName, Outcome>>> => {
  const outcomes = new Map<FormatName, Outcome>();
  for (const format of formatNames)
    outcomes.set(
      format,
      await validate(files, { ...run, args: ["--format", format, ...(run.args ?? [])] }),
    );
  const all = Object.fromEntries(outcomes) as Record<FormatName, Outcome>;
  const { exit, stderr, stdout } = all.json;
  const found = findingsIn(stdout).length;
  for (const [format, outcome] of outcomes) {
    expect([outcome.exit, outcome.stderr], format).toEqual([exit, stderr]);
    if (found <= few || forPrograms.has(format))
      expect(told[format](outcome.stdout), `findings in ${format}`).toBe(found);
    expectInert(format, outcome);
  }
  return all;
};

/** A plan or several that are read in every format, and the findings that come of it, in order. */
export const expectFindings = async (
  files: Files,
  findings: readonly string[],
  run: Run = {},
): Promise<void> => {
  const { json } = await everyFormat(files, run);
  expect(findingsIn(json.stdout)).toEqual(findings);
  const hasError = findings.some((each) => each.includes(" error "));
  expect(json.exit).toBe(hasError ? 1 : 0);
};
