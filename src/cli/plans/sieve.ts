import { posix } from "node:path";
import { UserError } from "../errors.ts";
import type { Entry, Files } from "../io.ts";
import { gitignored } from "./gitignore.ts";
import { isIgnoredBy, parseIgnore, type IgnoreRule } from "./ignore-rules.ts";
import { kindAt } from "./kind.ts";
import { below, folderOf } from "./names.ts";

/** What a search passes over. */
export interface Sieve {
  /** Whether a path that was named is left out all the same. */
  readonly excludes: (path: string) => boolean;
  /** For a walk that begins in `folder`. */
  readonly from: (folder: string) => FolderSieve;
  /** Plans that were left out so far because `.gitignore` says so. */
  readonly ignored: readonly string[];
  /** Configurations seen on the way: they have no effect on the plans around them. */
  readonly configs: readonly string[];
  readonly seeConfig: (path: string) => void;
  /** Folders that were walked. */
  readonly folders: readonly string[];
  readonly seeFolder: (path: string) => void;
}

/** What the walk of a folder passes over. */
export interface FolderSieve {
  readonly passes: (path: string, isFolder: boolean) => boolean;
  /** For what a folder that is entered holds. */
  readonly enter: (folder: string, entries: readonly Entry[]) => FolderSieve;
}

const open: FolderSieve = { passes: () => true, enter: () => open };

/** Passes everything. */
export const everything: Sieve = {
  excludes: () => false,
  from: () => open,
  ignored: [],
  configs: [],
  seeConfig: () => undefined,
  folders: [],
  seeFolder: () => undefined,
};

export interface SieveSetup {
  readonly files: Files;
  /** Patterns as in a `.gitignore` of the working directory. They hold for named paths, too. */
  readonly exclude: readonly string[];
  /** Whether `.gitignore` files count. A path that is named is checked whatever they say. */
  readonly gitignore: boolean;
}

/** Passes what neither the patterns nor the `.gitignore` files leave out. Throws a `UserError`. */
export const openSieve = ({ files, exclude, gitignore }: SieveSetup): Sieve => {
  const ignored: string[] = [];
  const configs: string[] = [];
  const folders: string[] = [];
  const excludes = excluder(exclude, files);
  return {
    ignored,
    configs,
    seeConfig: (path) => void configs.push(path),
    folders,
    seeFolder: (path) => void folders.push(path),
    excludes: (path) => holders(path).some((each) => excludes(each)),
    from: (folder) => {
      const rest = gitignore ? gitignored(files, folder, (plan) => ignored.push(plan)) : open;
      return exclude.length === 0 ? rest : without(rest, excludes);
    },
  };
};

type IsExcluded = (path: string, isFolder?: boolean) => boolean;

const without = (rest: FolderSieve, excludes: IsExcluded): FolderSieve => ({
  passes: (path, isFolder) => !excludes(path, isFolder) && rest.passes(path, isFolder),
  enter: (folder, entries) => without(rest.enter(folder, entries), excludes),
});

const excluder = (patterns: readonly string[], files: Files): IsExcluded => {
  if (patterns.length === 0) return () => false;
  const here = files.real(".");
  const inside = below(here, "");
  const rules = patterns.flatMap(rulesOf).reverse();
  return (path, isFolder = kindAt(files, path) === "folder") => {
    const whole = posix.resolve(here, path);
    if (whole === here) return false;
    const fromRoot = whole.slice(1).split("/");
    const seen = whole.startsWith(inside) ? whole.slice(inside.length).split("/") : fromRoot;
    for (const { rule, isAnchored } of rules) {
      const verdict =
        isIgnoredBy([rule], seen, isFolder) ??
        (isAnchored ? isIgnoredBy([rule], fromRoot, isFolder) : undefined);
      if (verdict !== undefined) return verdict;
    }
    return false;
  };
};

interface ExcludeRule {
  readonly rule: IgnoreRule;
  /** It may be a path from the root of the disk. */
  readonly isAnchored: boolean;
}

const rulesOf = (pattern: string): readonly ExcludeRule[] => {
  const rules = parseIgnore(pattern.replace(/^#/, "\\#").replace(/^(!?)\.\//, "$1/"));
  if (rules.length > 0) return rules.map((rule) => ({ rule, isAnchored: /^!?\//.test(pattern) }));
  throw new UserError(
    `--exclude cannot use the pattern ${JSON.stringify(pattern)}`,
    "write it as in .gitignore: drafts/ or *.draft.plan.yaml",
  );
};

/** A path, and the folders it lies in. */
const holders = (path: string): readonly string[] => {
  const folder = folderOf(path);
  return folder === path || folder === "." ? [path] : [...holders(folder), path];
};
