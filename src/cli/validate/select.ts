import { ignoredConfigs as configsIgnored } from "../config/ignored.ts";
import { noConfig, type OpenConfig } from "../config/open.ts";
import { withConfigured } from "../config/selection.ts";
import { NoPlan, UserError } from "../errors.ts";
import { indexFiles } from "../files-index.ts";
import { overlayFiles } from "../files-overlay.ts";
import { changedFiles, openRepository, stagedFiles } from "../git.ts";
import type { Files } from "../io.ts";
import { findPlans, stdinPath, type Found } from "../plans/find.ts";
import { isYaml, nameOf } from "../plans/names.ts";
import { openSieve, type Sieve } from "../plans/sieve.ts";
import type { Session } from "../session.ts";
import type { Changed } from "./flags/selection.ts";
import { listedPaths } from "./listed.ts";
import { ownChanges, shardOf } from "./narrow.ts";
import type { Shard } from "./shard.ts";

/** What the flags ask to be checked. */
export interface AskedSelection {
  readonly exclude: readonly string[];
  readonly gitignore: boolean;
  readonly filesFrom?: string | undefined;
  readonly stdinFilename?: string | undefined;
  readonly changed?: Changed | undefined;
  readonly staged?: true | undefined;
  readonly shard?: Shard | undefined;
  /** Nothing that lies among the plans decides which of them are checked. */
  readonly referee?: true | undefined;
  /** Each path that is named must leave something to check. */
  readonly strict?: true | undefined;
  readonly open?: OpenConfig;
}

/** What is checked, and where its contents come from. */
export interface Selection {
  readonly found: Found;
  /** The same session, or one whose files are those of the index, or have one that is being edited. */
  readonly session: Session;
  /** Configurations seen on the way, which have no effect. */
  readonly ignoredConfigs: readonly string[];
  /** Where plans were looked for. */
  readonly folders: readonly string[];
}

/** The plans that paths and flags stand for. Says on stderr where there is none. Throws a `UserError`. */
export const select = async (
  session: Session,
  paths: readonly string[],
  asked: AskedSelection,
): Promise<Selection> => {
  refuseTwice(paths, asked);
  const { open = noConfig, gitignore, staged, referee } = asked;
  const files = await filesOf(session, asked);
  const wanted = withConfigured(open, session.io.files, { paths, exclude: asked.exclude });
  const sieve = openSieve({
    files,
    exclude: wanted.exclude,
    // What is in the index is tracked, whatever a .gitignore says.
    gitignore: gitignore && !staged && !referee,
  });
  const named = await namedPaths(session, { paths, configured: wanted.paths }, asked);
  const all = named === "none" ? nothing : plansOf(named, { files, sieve }, asked);
  if (asked.strict && named !== "none") refuseUnmatched(named, { files, sieve });
  tellIgnored(session, sieve.ignored);
  // Settings are read from the disk, also where the index does not hold them.
  const own = open.file === undefined ? undefined : session.io.files.real(open.file);
  const ignoredConfigs = configsIgnored(files, { named: paths, walked: sieve.configs }, own);
  const found = await narrowed(session, { all, files }, asked);
  if (isEmpty(found)) session.note(reasonOf(asked, all));
  const { io } = session;
  return {
    found,
    ignoredConfigs,
    folders: sieve.folders,
    session: files === io.files ? session : { ...session, io: { ...io, files } },
  };
};

interface Search {
  readonly files: Files;
  readonly sieve: Sieve;
}

/** A commit may hold no plan yet, or take out the last one: a hook has to let it through. */
const plansOf = (
  named: readonly string[],
  { files, sieve }: Search,
  { staged }: AskedSelection,
): Found => {
  try {
    return findPlans(named, files, sieve);
  } catch (error) {
    if (staged && named.length === 0 && error instanceof NoPlan) return nothing;
    throw error;
  }
};

const refuseUnmatched = (named: readonly string[], { files, sieve }: Search): void => {
  for (const path of named)
    if (isEmpty(findPlans([path], files, sieve)))
      throw new UserError(
        `of ${JSON.stringify(path)} nothing is left to check`,
        "leave the path out, or exclude less; without --strict it is passed over",
      );
};

const nothing: Found = { sources: [], problems: [] };

const isEmpty = ({ sources, problems }: Found): boolean => sources.length + problems.length === 0;

const refuseTwice = (paths: readonly string[], asked: AskedSelection): void => {
  const isInput = paths.includes(stdinPath);
  if (isInput && asked.filesFrom === stdinPath)
    throw new UserError("standard input is either a plan or a list of paths, not both");
  if (asked.stdinFilename !== undefined && (!isInput || paths.length > 1))
    throw new UserError(
      "--stdin-filename says which file standard input stands for",
      "write: iuc validate - --stdin-filename plans/north/risks.yaml",
    );
};

const filesOf = async (
  { io }: Session,
  { staged, stdinFilename }: AskedSelection,
): Promise<Files> => {
  if (staged) return indexFiles(openRepository(await io.git()), io.files);
  if (stdinFilename === undefined) return io.files;
  if (isYaml(nameOf(stdinFilename))) return overlayFiles(io.files, stdinFilename, await io.stdin());
  throw new UserError(
    `${JSON.stringify(stdinFilename)} cannot be the name of a plan or of a part`,
    "its name ends in .yaml or .yml",
  );
};

/** What to look for; `none` where a list names nothing, which is not the same as naming no list. */
const namedPaths = async (
  session: Session,
  {
    paths,
    configured,
  }: { readonly paths: readonly string[]; readonly configured: readonly string[] },
  { filesFrom, stdinFilename }: AskedSelection,
): Promise<readonly string[] | "none"> => {
  if (stdinFilename !== undefined) return [stdinFilename];
  if (filesFrom === undefined) return configured;
  const all = [...paths, ...(await listedPaths(session, filesFrom))];
  return all.length === 0 ? "none" : all;
};

const tellIgnored = ({ note }: Session, [first, ...others]: readonly string[]): void => {
  if (first === undefined) return;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  note(`.gitignore leaves out ${JSON.stringify(first)}${more}; --no-gitignore checks them`);
};

interface Candidates {
  readonly all: Found;
  readonly files: Files;
}

const narrowed = async (
  { io }: Session,
  { all, files }: Candidates,
  { changed, staged, gitignore, shard }: AskedSelection,
): Promise<Found> => {
  const here = files.real(".");
  let found = all;
  if (staged) found = ownChanges(found, stagedFiles(openRepository(await io.git())), here);
  if (changed) {
    const repository = openRepository(await io.git());
    found = ownChanges(found, changedFiles(repository, { ...changed, gitignore }), here);
  }
  return shard ? shardOf(found, shard, here) : found;
};

/** Why there is nothing to check; an error where nobody asked for less than everything. */
const reasonOf = ({ changed, staged, shard, filesFrom }: AskedSelection, all: Found): string => {
  if (staged && all === nothing) return "nothing to check: the next commit holds no plan";
  if (isEmpty(all)) {
    if (filesFrom !== undefined) return "nothing to check: the list names no plan";
    throw new UserError(
      "nothing is left to check: --exclude leaves out all that was named",
      "name another path, or exclude less",
    );
  }
  if (changed) return "nothing to check: no plan has changed";
  if (staged) return "nothing to check: no plan has staged changes";
  return `nothing to check: shard ${shard?.index}/${shard?.count} has no plan`;
};
