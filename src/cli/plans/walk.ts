import { FileError } from "../errors.ts";
import type { Entry, Files } from "../io.ts";
import { below, configName, isSkipped, isStandAlone, isYaml, rootName } from "./names.ts";
import { everything, type FolderSieve, type Sieve } from "./sieve.ts";
import type { Trouble } from "./trouble.ts";

/** A YAML file of a folder, or what stood in the way of one. */
export interface Sight {
  readonly path: string;
  readonly trouble?: Trouble;
}

/**
 * Every YAML file below a folder, by name, without hidden folders. Links are followed only to places
 * inside the folder, and each folder is entered once, so that no circle of links holds us.
 */
export const walkFolder = (
  files: Files,
  folder: string,
  sieve: Sieve = everything,
): readonly Sight[] => {
  const root = files.real(folder);
  const sights: Sight[] = [];
  const { seeConfig, seeFolder } = sieve;
  const tour: Tour = { files, root, entered: new Set([root]), sights, seeConfig, seeFolder };
  walk({ tour, sieve: sieve.from(folder) }, folder);
  return sights;
};

interface Tour {
  readonly files: Files;
  /** Real path of the folder the walk began in. */
  readonly root: string;
  /** Real paths of the folders entered. */
  readonly entered: Set<string>;
  /** What was seen so far. */
  readonly sights: Sight[];
  readonly seeConfig: (path: string) => void;
  readonly seeFolder: (path: string) => void;
}

/** A walk, and what it passes over where it is now. */
interface Walk {
  readonly tour: Tour;
  readonly sieve: FolderSieve;
}

const walk = ({ tour, sieve }: Walk, folder: string): void => {
  const entries = listed(tour, folder);
  tour.seeFolder(folder);
  if (!entries) {
    tour.sights.push({ path: folder, trouble: "closed" });
    return;
  }
  const inside: Walk = { tour, sieve: sieve.enter(folder, entries) };
  for (const entry of entries) {
    const path = below(folder, entry.name);
    if (entry.name === configName) tour.seeConfig(path);
    if (isSkipped(entry.name)) continue;
    if (inside.sieve.passes(path, entry.kind === "folder")) visit(inside, path, entry);
  }
};

const visit = (at: Walk, path: string, { name, kind }: Entry): void => {
  const { tour } = at;
  switch (kind) {
    case "file":
      if (isYaml(name)) tour.sights.push({ path });
      break;
    case "folder":
      if (name === rootName || isStandAlone(name)) tour.sights.push({ path, trouble: "folder" });
      else if (enters(tour, path)) walk(at, path);
      break;
    case "special":
      if (isYaml(name)) tour.sights.push({ path, trouble: "special" });
      break;
    case "link":
      visitLink(at, path, name);
  }
};

const visitLink = (at: Walk, path: string, name: string): void => {
  const target = targetOf(at.tour, path);
  if (target.trouble) {
    if (isYaml(name)) at.tour.sights.push({ path, trouble: target.trouble });
  } else if (target.kind !== "link") visit(at, path, { name, kind: target.kind });
};

type Target =
  { readonly kind: Entry["kind"]; readonly trouble?: undefined } | { readonly trouble: Trouble };

const targetOf = ({ files, root }: Tour, path: string): Target => {
  try {
    const kind = files.kind(path);
    if (kind === "absent") return { trouble: "missing" };
    const real = files.real(path);
    const isInside = real === root || real.startsWith(root.endsWith("/") ? root : `${root}/`);
    return isInside ? { kind } : { trouble: "outside" };
  } catch (error) {
    if (error instanceof FileError) return { trouble: error.problem };
    throw error;
  }
};

/** Each folder is entered once; that one cannot be is told. */
const enters = ({ files, entered, sights }: Tour, path: string): boolean => {
  try {
    const real = files.real(path);
    if (entered.has(real)) return false;
    entered.add(real);
    return true;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    sights.push({ path, trouble: "closed" });
    return false;
  }
};

const listed = ({ files }: Tour, folder: string): readonly Entry[] | undefined => {
  try {
    return files.list(folder);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
};
