import type { TestReport } from "./test-counts.ts";

/** The cases of bad input are numbered B01 to B69; a test that shows one bears its number in its name. */
const total = 69;

/** They wait for commands that write such files. */
const waiting: ReadonlySet<string> = new Set(["B60"]);

/** Which cases of bad input the tests show, and which they do not. */
export interface BadInputs {
  /** `61 of 69 bad inputs shown; pending: B58, …`. */
  readonly line: string;
  /** Pending though nothing stands in their way. */
  readonly missing: readonly string[];
}

/** Counts the cases that at least one test shows, all of whose tests passed. */
export const badInputsIn = ({ testResults }: TestReport): BadInputs => {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (wanted: (status: string) => boolean): ReadonlySet<string> =>
    new Set(tests.filter(({ status }) => wanted(status)).flatMap(({ title }) => idsIn(title)));
  const broken = named((status) => status !== "passed");
  const shown = named((status) => status === "passed");
  const ids = Array.from({ length: total }, (_, index) => `B${String(index + 1).padStart(2, "0")}`);
  const pending = ids.filter((id) => !shown.has(id) || broken.has(id));
  const names = pending.length === 0 ? "" : `; pending: ${pending.join(", ")}`;
  return {
    line: `${total - pending.length} of ${total} bad inputs shown${names}`,
    missing: pending.filter((id) => !waiting.has(id)),
  };
};

const idsIn = (title: string): readonly string[] => title.match(/\bB\d\d\b/g) ?? [];
