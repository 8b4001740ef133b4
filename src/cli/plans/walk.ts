import { FileError } from "../errors.ts";
import type { Entry, Files } from "../io.ts";
import { below, isSkipped, isStandAlone, isYaml, rootName } from "./names.ts";
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
export const walkFolder = (files: Files, folder: string): readonly Sight[] => {
  const root = files.real(folder);
  return [...walk({ files, root, entered: new Set([root]) }, folder)];
};

interface Walk {
  readonly files: Files;
  /** Real path of the folder the walk began in. */
  readonly root: string;
  /** Real paths of the folders entered. */
  readonly entered: Set<string>;
}

function* walk(tour: Walk, folder: string): Iterable<Sight> {
  const entries = listed(tour, folder);
  if (!entries) {
    yield { path: folder, trouble: "denied" };
    return;
  }
  for (const entry of entries) {
    if (isSkipped(entry.name)) continue;
    yield* visit(tour, below(folder, entry.name), entry);
  }
}

function* visit(tour: Walk, path: string, { name, kind }: Entry): Iterable<Sight> {
  switch (kind) {
    case "file":
      if (isYaml(name)) yield { path };
      break;
    case "folder":
      if (name === rootName || isStandAlone(name)) yield { path, trouble: "folder" };
      else if (enters(tour, path)) yield* walk(tour, path);
      break;
    case "special":
      if (isYaml(name)) yield { path, trouble: "special" };
      break;
    case "link":
      yield* visitLink(tour, path, name);
  }
}

function* visitLink(tour: Walk, path: string, name: string): Iterable<Sight> {
  const target = targetOf(tour, path);
  if (target.trouble) {
    if (isYaml(name)) yield { path, trouble: target.trouble };
  } else if (target.kind !== "link") yield* visit(tour, path, { name, kind: target.kind });
}

type Target =
  { readonly kind: Entry["kind"]; readonly trouble?: undefined } | { readonly trouble: Trouble };

const targetOf = ({ files, root }: Walk, path: string): Target => {
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

const enters = ({ files, entered }: Walk, path: string): boolean => {
  const real = files.real(path);
  if (entered.has(real)) return false;
  entered.add(real);
  return true;
};

const listed = ({ files }: Walk, folder: string): readonly Entry[] | undefined => {
  try {
    return files.list(folder);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
};
