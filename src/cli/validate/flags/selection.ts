import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { Shard } from "../shard.ts";

const noPatterns: readonly string[] = [];

const collect = (value: string, others: readonly string[]): readonly string[] => [...others, value];

/** What to compare with; without a name, where this branch left the default one. */
export interface Changed {
  readonly ref: string | undefined;
}

const changedSince = (ref: string): Changed => ({ ref: ref === "" ? undefined : ref });

const mostShards = 10_000;

const shardOf = (text: string): Shard => {
  const [, index, count] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index && count && index <= count && count <= mostShards) return { index, count };
  throw new InvalidArgumentError("Write which one of how many: 2/8.");
};

const changed = new Option(
  "--changed [ref]",
  "only plans that differ from a commit in the work tree; without ref, from the default branch",
)
  .preset("")
  .argParser(changedSince);
// What follows a blank is a path, never the value.
changed.flags = "--changed[=ref]";

/** Which plans are checked. */
export const selectionFlags = {
  exclude: new Option(
    "--exclude <pattern>",
    "pass over what matches, as in .gitignore (drafts/, *.old.plan.yaml); may be repeated",
  )
    .argParser(collect)
    .default(noPatterns, "nothing"),
  noGitignore: new Option("--no-gitignore", "also check what .gitignore leaves out"),
  filesFrom: new Option(
    "--files-from <file>",
    "read paths from this file, or - for standard input; one a line, or separated by NUL",
  ),
  stdinFilename: new Option(
    "--stdin-filename <path>",
    "with -: check standard input in place of this file, in its plan",
  ).conflicts("fix"),
  changed,
  staged: new Option(
    "--staged",
    "only plans with staged changes, as the next commit will hold them",
  ).conflicts(["changed", "stdinFilename", "filesFrom", "fix"]),
  shard: new Option(
    "--shard <i/n>",
    "only the i-th of n parts of the plans, for machines that share the work",
  ).argParser(shardOf),
  watch: new Option("--watch", "check again whenever a plan changes, until Ctrl-C").conflicts([
    "staged",
    "stdinFilename",
    "fix",
    "diff",
    "updateBaseline",
  ]),
} as const;

/** The words of a command line with `--changed` alone told from `--changed=ref`. */
export const withChangedAlone = (words: readonly string[]): string[] => {
  const end = words.indexOf("--");
  return words.map((word, at) =>
    word === "--changed" && (end < 0 || at < end) ? "--changed=" : word,
  );
};
