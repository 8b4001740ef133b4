import { posix } from "node:path";
import { UserError } from "./errors.ts";

/** Runs git with these arguments; `input` is its standard input. */
export type RunGit = (args: readonly string[], input?: Uint8Array) => GitAnswer;

export type GitAnswer =
  | { readonly kind: "absent" }
  | {
      readonly kind: "done";
      readonly status: number;
      readonly stdout: Uint8Array;
      readonly stderr: string;
    };

/** A repository as seen from the working directory. */
export interface Repository {
  readonly run: RunGit;
  /** The way from the working directory up to the work tree: `` or `../../`. */
  readonly up: string;
}

/** The repository around the working directory. Throws a `UserError` where there is none, or no git. */
export const openRepository = (run: RunGit): Repository => {
  const up = ask(run, ["rev-parse", "--show-cdup"], "the work tree").replace(/\n$/, "");
  return { run, up };
};

/**
 * Files that differ between a commit and the work tree, with untracked ones, by path from the working directory.
 * Without `ref` the commit is where this branch left the default branch; with it, where it left that one. Where
 * the two have no commit in common, as in a shallow clone, `ref` itself. Throws a `UserError`.
 */
export const changedFiles = (
  repository: Repository,
  { ref, gitignore }: { readonly ref: string | undefined; readonly gitignore: boolean },
): readonly string[] => {
  const { run } = repository;
  const base = baseOf(run, ref === undefined ? defaultBranch(run) : commitOf(run, ref));
  const changed = ask(run, ["diff", ...namesOnly, base, "--"], "changes");
  const untracked = ask(
    run,
    ["ls-files", "--others", "-z", "--full-name", ...(gitignore ? standard : []), "--", ":/"],
    "untracked files",
  );
  return pathsIn(repository, changed + untracked);
};

const standard = ["--exclude-standard"];

/** Files that differ between the last commit and the index, by path from the working directory. */
export const stagedFiles = (repository: Repository): readonly string[] =>
  pathsIn(repository, ask(repository.run, ["diff", "--cached", ...namesOnly, "--"], "changes"));

// A file that was renamed is one that went and one that came.
const namesOnly = [
  "--name-only",
  "-z",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--ignore-submodules=all",
];

const pathsIn = ({ up }: Repository, listing: string): readonly string[] =>
  listing
    .split("\0")
    .filter((path) => path !== "" && !path.endsWith("/"))
    .map((path) => posix.normalize(up + path));

/** One file of the index. */
export interface IndexEntry {
  /** From the working directory. */
  readonly path: string;
  readonly kind: "file" | "link";
  /** Name of its content. */
  readonly blob: string;
}

/** What the next commit will hold. Throws a `UserError` where a merge left files in conflict. */
export const indexEntries = (repository: Repository): readonly IndexEntry[] => {
  const entries = listedEntries(repository);
  if (!entries.some(({ blob }) => emptyBlobs.has(blob))) return entries;
  // Files that were only announced (`git add -N`) stand in the index without content.
  const args = ["diff", "--diff-filter=A", ...namesOnly, "--"];
  const announced = new Set(pathsIn(repository, ask(repository.run, args, "the index")));
  return entries.filter(({ path }) => !announced.has(path));
};

/** The names git gives to nothing, by SHA-1 and by SHA-256. */
const emptyBlobs: ReadonlySet<string> = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);

const listedEntries = (repository: Repository): readonly IndexEntry[] => {
  const listing = ask(
    repository.run,
    ["ls-files", "--stage", "-z", "--full-name", "--", ":/"],
    "the index",
  );
  return listing.split("\0").flatMap((line) => {
    const [, mode = "", blob = "", stage, name = ""] =
      /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? [];
    if (name === "" || mode === "160000") return [];
    const path = posix.normalize(repository.up + name);
    if (stage !== "0") throw inConflict(path);
    return [{ path, kind: mode === "120000" ? "link" : "file", blob }];
  });
};

const inConflict = (path: string): UserError =>
  new UserError(
    `${JSON.stringify(path)} is in conflict, so the index holds no one content of it`,
    "solve the conflict and stage the file, or check the work tree without --staged",
  );

/** Contents by the names of blobs. */
export const readBlobs = (
  { run }: Repository,
  blobs: readonly string[],
): ReadonlyMap<string, Uint8Array> => {
  const names = [...new Set(blobs)];
  if (names.length === 0) return new Map();
  const input = new TextEncoder().encode(names.map((name) => `${name}\n`).join(""));
  const bytes = answer(run, { args: ["cat-file", "--batch"], what: "the index", input });
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const name of names) {
    const end = bytes.indexOf(0x0a, at);
    const [, , size] = new TextDecoder().decode(bytes.subarray(at, end)).split(" ");
    if (end < 0 || size === undefined) throw noAnswer("the index", `there is no object ${name}`);
    contents.set(name, bytes.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
};

const commitOf = (run: RunGit, ref: string): string => {
  if (ref.startsWith("-") || ref.includes("\0")) throw noCommit(ref);
  return verified(run, ref) ?? fail(noCommit(ref));
};

/** The commit that a name means, where it means one. */
const verified = (run: RunGit, ref: string): string | undefined => {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const done = finished(run(args));
  return done.status === 0 ? text(done.stdout).trim() : undefined;
};

const noCommit = (ref: string): UserError =>
  new UserError(
    `git knows no commit ${JSON.stringify(ref)}`,
    "name a branch or a commit; in CI it may have to be fetched first: git fetch origin main",
  );

/** Names of the branch that work goes to, the surest first. */
const branches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"].map((name) =>
  name.includes("/") ? `refs/remotes/${name}` : `refs/heads/${name}`,
);

const defaultBranch = (run: RunGit): string => {
  for (const branch of branches) {
    const commit = verified(run, branch);
    if (commit !== undefined) return commit;
  }
  throw new UserError(
    "--changed cannot tell which branch is the default one",
    "name what to compare with: --changed=HEAD, --changed=origin/main",
  );
};

const baseOf = (run: RunGit, commit: string): string => {
  const done = finished(run(["merge-base", commit, "HEAD"]));
  return done.status === 0 ? text(done.stdout).trim() : commit;
};

const ask = (run: RunGit, args: readonly string[], what: string): string =>
  text(answer(run, { args, what }));

interface Question {
  readonly args: readonly string[];
  readonly what: string;
  readonly input?: Uint8Array;
}

const answer = (run: RunGit, { args, what, input }: Question): Uint8Array => {
  const done = finished(run(args, input));
  if (done.status === 0) return done.stdout;
  throw noAnswer(what, done.stderr);
};

type Done = Extract<GitAnswer, { kind: "done" }>;

const finished = (given: GitAnswer): Done => {
  if (given.kind === "done") return given;
  throw new UserError(
    "there is no git on this machine, and --changed and --staged ask it what changed",
    "install git, or name the plans to check",
  );
};

const noAnswer = (what: string, stderr: string): UserError => {
  if (stderr.includes("not a git repository"))
    return new UserError(
      "this folder is in no git repository, so nothing tells what changed",
      "run iuc in the repository, or name the plans to check",
    );
  if (stderr.includes("dubious ownership"))
    return new UserError(
      "git does not trust this repository, because it belongs to another user",
      "allow it: git config --global --add safe.directory <folder of the repository>",
    );
  const [line = ""] = stderr.trim().split("\n");
  return new UserError(`git does not tell ${what}: ${line.replace(/^(?:fatal|error): /, "")}`);
};

const fail = (error: Error): never => {
  throw error;
};

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
