import { expect } from "vitest";
import type { MemorySetup } from "../../src/cli/io-memory.ts";

/** One run of `iuc` and what must come of it. */
export interface CliCase extends Omit<MemorySetup, "files"> {
  /** The command line, without a shell: `iuc validate "a plan.yaml" --format json`. */
  readonly run: string;
  /** Files below the working directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folders of the repository copied below the working directory: `{ plan: examples/velenje }`. */
  readonly from?: Readonly<Record<string, string>>;
  readonly exit: number;
  readonly stdout?: Expected;
  readonly stderr?: Expected;
  /** Files afterwards; `absent: true` for one that must not be there. */
  readonly written?: Readonly<Record<string, Expected>>;
}

/** The exact text, or what it must and must not contain, or what its JSON must hold. */
export type Expected =
  | string
  | {
      readonly contains?: readonly string[];
      readonly lacks?: readonly string[];
      readonly json?: unknown;
      readonly absent?: true;
    };

const keys = new Set(
  "run files from exit stdout stderr written env stdin color width interactive clock answers".split(
    " ",
  ),
);
const matchers = new Set(["contains", "lacks", "json", "absent"]);

/** A case as its file holds it; throws where it is misspelt or asserts only an exit code. */
export const parseCase = (value: unknown): CliCase => {
  if (!isRecord(value)) throw new Error("a case is a map");
  const unknown = Object.keys(value).filter((key) => !keys.has(key));
  if (unknown.length > 0) throw new Error(`a case has no "${unknown.join('", "')}"`);
  if (typeof value.run !== "string" || !value.run.startsWith("iuc")) {
    throw new Error('a case says what it runs: "run: iuc …"');
  }
  if (typeof value.exit !== "number") throw new Error("a case says the exit code it expects");
  const expected = [value.stdout, value.stderr, ...Object.values(asRecord(value.written))];
  if (!expected.some(asserts)) {
    throw new Error("a case that asserts only an exit code proves nothing: add stdout or stderr");
  }
  return value as unknown as CliCase;
};

/** Whether there is an expectation that an unrelated output would fail; throws on an unknown matcher. */
const asserts = (expected: unknown): boolean => {
  if (expected === undefined || typeof expected === "string") return expected !== undefined;
  const unknown = Object.keys(asRecord(expected)).filter((key) => !matchers.has(key));
  if (unknown.length > 0) throw new Error(`no matcher is called "${unknown.join('", "')}"`);
  return Object.keys(asRecord(expected)).length > 0;
};

/** Compares one text, the file or stream called `name`, with what is expected of it. */
export const expectText = (
  name: string,
  actual: string | undefined,
  expected: Expected | undefined,
): void => {
  if (expected === undefined) return;
  if (typeof expected !== "string" && expected.absent) {
    expect(actual, name).toBeUndefined();
    return;
  }
  if (actual === undefined) throw new Error(`${name} was not written`);
  if (typeof expected === "string") {
    expect(actual, name).toBe(expected);
    return;
  }
  for (const part of expected.contains ?? []) expect(actual, name).toContain(part);
  for (const part of expected.lacks ?? []) expect(actual, name).not.toContain(part);
  if (expected.json !== undefined) expectJson(name, JSON.parse(actual), expected.json);
};

/** Every property named must match; a list must match in full. */
const expectJson = (name: string, actual: unknown, expected: unknown): void => {
  if (isRecord(expected)) expect(actual, name).toMatchObject(expected);
  else expect(actual, name).toEqual(expected);
};

/** The words of a command line after `iuc`, with double quotes as in a shell. */
export const splitCommand = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "").slice(1);

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
