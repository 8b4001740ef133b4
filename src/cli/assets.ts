import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The files that come with the package: schemas, profiles, taxonomies, templates. */
export interface Assets {
  /** Text of one file, by its path in the package: `schemas/profiles/published.yaml`. */
  readonly text: (path: string) => string;
  /** Paths of all files below a folder of the package, sorted, with `/`; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Where a file of the package lies on disk. */
  readonly path: (path: string) => string;
}

/** Opens the files of this package; each is read once, when first asked for. */
export const openAssets = (): Assets => {
  const root = packageRoot(dirname(fileURLToPath(import.meta.url)));
  const known = new Map<string, string>();
  return {
    text: (path) => {
      const text = known.get(path) ?? readFileSync(join(root, path), "utf8");
      known.set(path, text);
      return text;
    },
    list: (folder) => filesBelow(join(root, folder)).map((path) => `${folder}/${path}`),
    path: (path) => join(root, path),
  };
};

// Holds from `dist/`, from `src/cli/` in tests and from a bundled script.
const packageRoot = (folder: string): string => {
  if (existsSync(join(folder, "schemas"))) return folder;
  if (dirname(folder) === folder) throw new Error("the package iuc is incomplete: no schemas");
  return packageRoot(dirname(folder));
};

const filesBelow = (folder: string): readonly string[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, "/"))
    .sort();
};
