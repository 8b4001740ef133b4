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
}

export interface PartPath {
  /** Path from the folder of the plan. */
  readonly name: string;
  readonly path: string;
}

/** The plans and profiles among YAML files; every other file is a part of the nearest plan above it. */
export const groupPlans = (sights: readonly Sight[]): Grouped => {
  const usable = sights.filter(({ trouble }) => trouble === undefined).map(({ path }) => path);
  const folders = new Map<string, PartPath[]>();
  for (const path of usable) if (nameOf(path) === rootName) folders.set(folderOf(path), []);
  for (const path of usable) {
    if (nameOf(path) === rootName || isStandAlone(nameOf(path))) continue;
    const folder = nearest(folders, path);
    if (folder !== undefined)
      folders
        .get(folder)
        ?.push({ path, name: folder === "." ? path : path.slice(folder.length + 1) });
  }
  return {
    sources: [...folderPlans(folders), ...usable.flatMap(standAlone)],
    problems: sights.flatMap(({ path, trouble }) =>
      trouble && isOfInterest(folders, path) ? [troubleWith(path, trouble)] : [],
    ),
  };
};

interface Grouped {
  readonly sources: readonly PlanSource[];
  readonly problems: readonly Diagnostic[];
}

const folderPlans = (folders: ReadonlyMap<string, readonly PartPath[]>): readonly PlanSource[] =>
  [...folders].map(([folder, parts]) => ({ kind: "plan", path: below(folder, rootName), parts }));

const standAlone = (path: string): readonly PlanSource[] => {
  if (isPlanFile(nameOf(path))) return [{ kind: "plan", path, parts: [] }];
  return isProfileFile(nameOf(path)) ? [{ kind: "profile", path, parts: [] }] : [];
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
