import { posix } from "node:path";
import type { Found } from "../plans/find.ts";
import type { PlanSource } from "../plans/group.ts";
import { folderOf, isStandAlone, isYaml, nameOf, rootName } from "../plans/names.ts";
import { isInShard, type Shard } from "./shard.ts";

/**
 * Those to which a file belongs that changed, went or came: itself, or the plan in whose folder it lies. `here` is
 * the real path of the working directory.
 */
export const ownChanges = (found: Found, changes: readonly string[], here: string): Found => {
  const at = (path: string): string => posix.resolve(here, path);
  const owners = ownersIn(found, at);
  const changed = new Set(changes.filter(isYaml).map(at));
  const chosen = new Set([...changed].flatMap((path) => concerned(owners, path)));
  const holdsChange = (path: string): boolean =>
    [...changed].some((each) => each === path || each.startsWith(`${path}/`));
  return keep(found, owners, {
    source: (source) => chosen.has(source),
    homeless: (file) => holdsChange(at(file)),
    at,
  });
};

/** Those of one shard, by their paths from the working directory, whose real path is `here`. */
export const shardOf = (found: Found, shard: Shard, here: string): Found => {
  const at = (path: string): string => posix.resolve(here, path);
  const isOurs = (path: string): boolean => isInShard(posix.relative(here, at(path)), shard);
  const source = ({ path }: PlanSource): boolean => isOurs(path);
  return keep(found, ownersIn(found, at), { source, homeless: isOurs, at });
};

/** Those sources that are wanted, with what stands in their way and in that of no plan. */
export const ofSources = (
  found: Found,
  isWanted: (source: PlanSource) => boolean,
  here: string,
): Found => {
  const at = (path: string): string => posix.resolve(here, path);
  return keep(found, ownersIn(found, at), { source: isWanted, homeless: () => true, at });
};

type At = (path: string) => string;

interface Owners {
  /** By the path of a file that stands alone. */
  readonly files: ReadonlyMap<string, PlanSource>;
  /** By the folder of a plan. */
  readonly folders: ReadonlyMap<string, PlanSource>;
}

const ownersIn = ({ sources }: Found, at: At): Owners => ({
  files: new Map(sources.map((source) => [at(source.path), source])),
  folders: new Map(
    sources
      .filter(({ path }) => nameOf(path) === rootName)
      .map((source) => [folderOf(at(source.path)), source]),
  ),
});

const concerned = (owners: Owners, path: string): readonly PlanSource[] => {
  const own = owners.files.get(path);
  if (isStandAlone(nameOf(path))) return own ? [own] : [];
  // A plan that comes or goes takes its parts from the plan around it, or gives them back.
  const from = nameOf(path) === rootName ? folderOf(folderOf(path)) : folderOf(path);
  return [own, ownerAbove(owners, from)].filter((owner) => owner !== undefined);
};

const ownerAbove = ({ folders }: Owners, from: string): PlanSource | undefined => {
  for (let folder = from; ; folder = folderOf(folder)) {
    const owner = folders.get(folder);
    if (owner || folder === folderOf(folder)) return owner;
  }
};

interface Choice {
  readonly source: (source: PlanSource) => boolean;
  /** For what stands in the way of a plan that is none of the sources. */
  readonly homeless: (file: string) => boolean;
  readonly at: At;
}

/** A problem goes where the plan goes in whose folder it lies. */
const keep = (found: Found, owners: Owners, { source, homeless, at }: Choice): Found => ({
  sources: found.sources.filter(source),
  problems: found.problems.filter(({ file }) => {
    const owner = ownerAbove(owners, folderOf(at(file)));
    return owner ? source(owner) : homeless(file);
  }),
});
