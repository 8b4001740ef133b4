import { FileError } from "../errors.ts";
import type { Files } from "../io.ts";
import { kindAt } from "./kind.ts";
import { parseIgnore, type IgnoreRule } from "./ignore-rules.ts";
import { below, isStandAlone, nameOf, rootName } from "./names.ts";
import { advance, opening } from "./glob.ts";
import type { FolderSieve } from "./sieve.ts";

/**
 * Passes what git would not ignore in a walk that begins in `folder`: by `.gitignore` files there and below, and
 * in a repository by those above and `.git/info/exclude`. A folder that is itself ignored was named on purpose:
 * then only its own rules count. `tell` hears of plans that are left out.
 */
export const gitignored = (
  files: Files,
  folder: string,
  tell: (plan: string) => void,
): FolderSieve => {
  const sieve = (layers: readonly Layer[]): FolderSieve => ({
    passes: (path, isFolder) => {
      if (layers.length === 0 || !isIgnored(layers, nameOf(path), isFolder)) return true;
      const plan = isFolder ? below(path, rootName) : path;
      if (isPlanName(nameOf(plan)) && kindAt(files, plan) === "file") tell(plan);
      return false;
    },
    enter: (entered, entries) => {
      const holds = (wanted: string): boolean => entries.some(({ name }) => name === wanted);
      const above = entered === folder ? layers : layers.map(stepInto(nameOf(entered)));
      const outer = holds(".git") ? layerOf(files, below(entered, exclusions)) : above;
      const own = holds(ignoreName) ? layerOf(files, below(entered, ignoreName)) : [];
      return sieve([...outer, ...own]);
    },
  });
  return sieve(layersAbove(files, stepsOf(files.real(folder))));
};

/** The rules of one file, and how far each has come on the way to the folder that is looked at. */
interface Layer {
  readonly rules: readonly IgnoreRule[];
  readonly open: readonly ReadonlySet<number>[];
}

const ignoreName = ".gitignore";

const exclusions = ".git/info/exclude";

/** Steps from the root of the disk. */
const stepsOf = (real: string): readonly string[] => real.split("/").filter(Boolean);

const isPlanName = (name: string): boolean => name === rootName || isStandAlone(name);

/** The nearest file that speaks of an entry decides. */
const isIgnored = (layers: readonly Layer[], name: string, isFolder: boolean): boolean => {
  for (const layer of layers.toReversed()) {
    const verdict = verdictOf(layer, name, isFolder);
    if (verdict !== undefined) return verdict;
  }
  return false;
};

/** What the last rule that matches says; nothing where none does. */
const verdictOf = (
  { rules, open }: Layer,
  name: string,
  isFolder: boolean,
): boolean | undefined => {
  const rule = rules.findLast(({ foldersOnly, pieces }, at) => {
    if (foldersOnly && !isFolder) return false;
    return advance(pieces, open[at] ?? none, name).has(pieces.length);
  });
  return rule && !rule.keeps;
};

const none: ReadonlySet<number> = new Set();

const stepInto =
  (name: string) =>
  ({ rules, open }: Layer): Layer => ({
    rules,
    open: rules.map(({ pieces }, at) => advance(pieces, open[at] ?? none, name)),
  });

/** What a repository above says of a walk that begins at `base`. */
const layersAbove = (files: Files, base: readonly string[]): readonly Layer[] => {
  const at = (depth: number): string => `/${base.slice(0, depth).join("/")}`;
  const hasGit = (depth: number): boolean => kindAt(files, below(at(depth), ".git")) !== "absent";
  const root = base.findLastIndex((_, index) => hasGit(index + 1)) + 1;
  if (root === 0 || root === base.length) return [];
  let layers = layerOf(files, below(at(root), exclusions));
  for (const [offset, name] of base.slice(root).entries()) {
    layers = [...layers, ...layerOf(files, below(at(root + offset), ignoreName))];
    if (isIgnored(layers, name, true)) return [];
    layers = layers.map(stepInto(name));
  }
  return layers;
};

/** A file that is missing, cannot be read or is larger than any real one has no rules. */
const layerOf = (files: Files, path: string): readonly Layer[] => {
  try {
    if (files.kind(path) !== "file") return [];
    const rules = parseIgnore(new TextDecoder().decode(files.read(path, mostBytes)));
    return [{ rules, open: rules.map(({ pieces }) => opening(pieces)) }];
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
};

const mostBytes = 32_768;
