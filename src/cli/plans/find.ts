import { posix } from "node:path";
import { byNaturalName } from "../../check/natural-order.ts";
import { quotedChoice, suggest } from "../../check/suggest.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import { FileError, NoPlan, UserError } from "../errors.ts";
import type { Files } from "../io.ts";
import { groupPlans, type PlanSource } from "./group.ts";
import { baseOf, isPattern, matcherOf } from "./glob.ts";
import { kindAt } from "./kind.ts";
import { misnamedPlans } from "./misnamed.ts";
import { below, configName, folderOf, isStandAlone, isYaml, nameOf, rootName } from "./names.ts";
import { everything, type Sieve } from "./sieve.ts";
import { troubleWith } from "./trouble.ts";
import { walkFolder, type Sight } from "./walk.ts";

/** What there is to check. */
export interface Found {
  /** In order of path, each once. */
  readonly sources: readonly PlanSource[];
  /** What stood in the way of others. */
  readonly problems: readonly Diagnostic[];
}

/** The path that means standard input. */
export const stdinPath = "-";

/**
 * The plans and profiles that paths stand for: files, folders, quoted patterns, `-`; without any, the
 * working directory. A part stands for its plan; a named path is passed over only where the sieve excludes it.
 * Throws a `UserError` where a path leads nowhere.
 */
export const findPlans = (
  paths: readonly string[],
  files: Files,
  sieve: Sieve = everything,
): Found => {
  const search: Search = { files, sieve };
  const wanted = paths.length === 0 ? ["."] : paths;
  const found = wanted.map((path) => findOne(search, path));
  const sources = new Map<string, PlanSource>();
  for (const source of found.flatMap((each) => each.sources)) {
    const key = source.path === stdinPath ? stdinPath : realPath(files, source.path);
    if (!sources.has(key)) sources.set(key, source);
  }
  return {
    sources: [...sources.values()].sort((a, b) => byNaturalName(a.path, b.path)),
    problems: found.flatMap((each) => each.problems),
  };
};

/** Where to look, and what to pass over. */
interface Search {
  readonly files: Files;
  readonly sieve: Sieve;
}

// A file may vanish, or have a name that is not UTF-8; reading it then tells so.
const realPath = (files: Files, path: string): string => {
  try {
    return files.real(path);
  } catch (error) {
    if (error instanceof FileError) return path;
    throw error;
  }
};

const normal = (path: string): string => {
  const clean = posix.normalize(path);
  return clean.length > 1 && clean.endsWith("/") ? clean.slice(0, -1) : clean;
};

const findOne = (search: Search, asGiven: string): Found => {
  if (asGiven === "") throw noPath();
  const path = normal(asGiven);
  if (path === stdinPath) return sourcesOnly([{ kind: "plan", path, parts: [], unread: [] }]);
  const kind = kindAt(search.files, path);
  if (kind !== "absent" && search.sieve.excludes(path)) return sourcesOnly([]);
  switch (kind) {
    case "absent":
      return isPattern(path) ? findMatches(search, path) : missing(path, search.files);
    case "folder":
      return findInFolder(search, path, asGiven);
    case "file":
      return findFile(search, path) ?? notYaml(asGiven);
    case "link":
    case "loop":
      return problemOnly(troubleWith(path, "loop"));
    case "special":
      return problemOnly(troubleWith(path, "special"));
    case "denied":
      return problemOnly(troubleWith(path, "denied"));
  }
};

const sourcesOnly = (sources: readonly PlanSource[]): Found => ({ sources, problems: [] });

const problemOnly = (problem: Diagnostic): Found => ({ sources: [], problems: [problem] });

const findInFolder = (search: Search, path: string, asGiven: string): Found => {
  const { files, sieve } = search;
  const name = nameOf(path);
  if (name === rootName || isStandAlone(name)) return problemOnly(troubleWith(path, "folder"));
  const { sources, problems, strays } = groupPlans(walkFolder(files, path, sieve));
  const plan = planAbove(path, files);
  if (plan !== undefined && sources.length + problems.length === 0) return planIn(search, plan);
  const all = plan === undefined ? [...problems, ...misnamedPlans(strays, files)] : problems;
  if (sources.length + all.length > 0) return { sources, problems: all };
  throw new NoPlan(
    asGiven === "." ? "there is no plan in this folder" : `there is no plan in ${shown(asGiven)}`,
    sieve.ignored.length > 0
      ? "all that are there are left out by .gitignore; --no-gitignore checks them"
      : "iuc init starts one; a plan is plan.yaml or *.plan.yaml",
  );
};

/** What a file stands for: itself, or the plan it is part of; nothing where it is no YAML. */
const findFile = (search: Search, path: string): Found | undefined => {
  const name = nameOf(path);
  if (!isYaml(name)) return undefined;
  if (isStandAlone(name)) return groupPlans([{ path }]);
  const { files } = search;
  const plan = name === rootName ? folderOf(path) : planAbove(folderOf(path), files);
  if (plan === undefined && name === configName) return undefined;
  return plan === undefined
    ? sourcesOnly([{ kind: "plan", path, parts: [], unread: [] }])
    : planIn(search, plan, path);
};

/** The plan in a folder; `named` belongs to it whatever the sieve says of it. */
const planIn = ({ files, sieve }: Search, folder: string, named?: string): Found => {
  const root = below(folder, rootName);
  const walked = walkFolder(files, folder, sieve);
  const added = [root, named ?? root].filter(
    (path) => !sieve.excludes(path) && walked.every((sight) => sight.path !== path),
  );
  const { sources, problems } = groupPlans([
    ...[...new Set(added)].map((path) => ({ path })),
    ...walked,
  ]);
  const isPart = (path: string): boolean => folder === "." || path.startsWith(`${folder}/`);
  return {
    sources: sources.filter(({ path }) => path === root),
    problems: problems.filter(({ file }) => isPart(file)),
  };
};

/** The nearest folder with a plan, from `folder` upwards, not beyond a repository. */
const planAbove = (folder: string, files: Files): string | undefined => {
  let current = folder;
  for (let height = 0; height < highest; height += 1) {
    if (kindAt(files, below(current, rootName)) === "file") return current;
    if (kindAt(files, below(current, ".git")) !== "absent") return undefined;
    const parent = posix.normalize(posix.join(current, ".."));
    if (parent === current || files.real(parent) === files.real(current)) return undefined;
    current = parent;
  }
  return undefined;
};

const highest = 64;

const findMatches = (search: Search, pattern: string): Found => {
  const { files, sieve } = search;
  const base = baseOf(pattern);
  const isMatch = matcherOf(pattern);
  const isThere = kindAt(files, base) === "folder";
  const matches = (isThere ? walkFolder(files, base, sieve) : []).filter(({ path }) =>
    isMatch(path),
  );
  const found = matches.map((sight) => foundAt(search, sight));
  const sources = found.flatMap((each) => each.sources);
  const problems = found.flatMap((each) => each.problems);
  if (sources.length + problems.length > 0) return { sources, problems };
  throw new UserError(
    `nothing matches ${shown(pattern)}`,
    "patterns match YAML files: plans/**/*.yaml",
  );
};

const foundAt = (search: Search, sight: Sight): Found =>
  sight.trouble ? groupPlans([sight]) : (findFile(search, sight.path) ?? sourcesOnly([]));

const missing = (path: string, files: Files): never => {
  const folder = folderOf(path);
  const isThere = kindAt(files, folder) === "folder";
  const names = isThere ? files.list(folder).map(({ name }) => name) : [];
  const similar = suggest(nameOf(path), names).map((name) => below(folder, name));
  const hint = similar.length > 0 ? `did you mean ${quotedChoice(similar)}?` : undefined;
  throw new UserError(`there is no file or folder ${shown(path)}`, hint);
};

const notYaml = (path: string): never => {
  throw new UserError(
    `${shown(path)} is not a plan`,
    "name a YAML file, or the folder that holds plan.yaml",
  );
};

/** Mostly a variable of a script that was never set: it must not stand for the whole working directory. */
const noPath = (): UserError =>
  new UserError("one of the paths is empty", "name a file or folder, or leave it out");

const shown = (path: string): string => JSON.stringify(path);
