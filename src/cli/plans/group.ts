import type { Diagnostic } from "../../core/diagnostic.ts";
import {
  below,
  folderOf,
  isPlanFile,
  isProfileFile,
  isStandAlone,
  nameOf,
  rootName,
} from "./names.ts";
import { troubleWith } from "./trouble.ts";
import type { Sight } from "./walk.ts";

/** A plan or profile on disk, with the files it is made of. */
export interface PlanSource {
  readonly kind: "plan" | "profile";
  /** Path as shown, with `/`: of the only file, or of `plan.yaml`. */
  readonly path: string;
  readonly parts: readonly PartPath[];
  /** Names of what stands in the folder and cannot be read, such as a pipe or a link that leads out. */
  readonly unread: readonly string[];
}

export interface PartPath {
  /** Path from the folder of the plan. */
  readonly name: string;
  readonly path: string;
}

/** The plans and profiles among YAML files; every other file is a part of the nearest plan above it. */
export const groupPlans = (sights: readonly Sight[]): Grouped => {
  const usable = sights.filter(({ trouble }) => trouble === undefined).map(({ path }) => path);
  const folders = new Map<string, Contents>();
  for (const path of usable)
    if (nameOf(path) === rootName) folders.set(folderOf(path), { parts: [], unread: [] });
  for (const { path, trouble } of sights) {
    if (nameOf(path) === rootName || isStandAlone(nameOf(path))) continue;
    const folder = nearest(folders, path);
    if (folder === undefined) continue;
    const name = folder === "." ? path : path.slice(folder.length + 1);
    if (trouble === undefined) folders.get(folder)?.parts.push({ path, name });
    else folders.get(folder)?.unread.push(name);
  }
  return {
    sources: [...folderPlans(folders), ...usable.flatMap(standAlone)],
    strays: usable.filter(
      (path) => !isStandAlone(nameOf(path)) && nearest(folders, path) === undefined,
    ),
    problems: sights.flatMap(({ path, trouble }) =>
      trouble && (trouble === "closed" || isOfInterest(folders, path))
        ? [troubleWith(path, trouble)]
        : [],
    ),
  };
};

/** What the folder of a plan holds beside it. */
interface Contents {
  readonly parts: PartPath[];
  readonly unread: string[];
}

interface Grouped {
  readonly sources: readonly PlanSource[];
  /** YAML files that belong to no plan and are none by their names. */
  readonly strays: readonly string[];
  readonly problems: readonly Diagnostic[];
}

const folderPlans = (folders: ReadonlyMap<string, Contents>): readonly PlanSource[] =>
  [...folders].map(([folder, contents]) => ({
    kind: "plan",
    path: below(folder, rootName),
    ...contents,
  }));

const standAlone = (path: string): readonly PlanSource[] => {
  if (isPlanFile(nameOf(path))) return [{ kind: "plan", path, parts: [], unread: [] }];
  return isProfileFile(nameOf(path)) ? [{ kind: "profile", path, parts: [], unread: [] }] : [];
};

/** Trouble matters where a plan or one of its parts may be behind it. */
const isOfInterest = (folders: ReadonlyMap<string, unknown>, path: string): boolean =>
  nameOf(path) === rootName || isStandAlone(nameOf(path)) || nearest(folders, path) !== undefined;

const nearest = (folders: ReadonlyMap<string, unknown>, path: string): string | undefined => {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (folders.has(folder)) return folder;
    if (folder === "." || folder === "/" || folder === folderOf(folder)) return undefined;
  }
};
