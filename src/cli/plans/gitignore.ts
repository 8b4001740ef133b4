import { FileError } from "../errors.ts";
import type { Files } from "../io.ts";
import { kindAt } from "./kind.ts";
import { isIgnoredBy, parseIgnore, type IgnoreRule } from "./ignore-rules.ts";
import { below, isStandAlone, nameOf, rootName } from "./names.ts";
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
  const base = stepsOf(files.real(folder));
  const skipped = folder === "." ? 0 : below(folder, "").length;
  const stepsTo = (path: string): readonly string[] =>
    path === folder ? base : [...base, ...path.slice(skipped).split("/")];
  const sieve = (layers: readonly Layer[]): FolderSieve => ({
    passes: (path, isFolder) => {
      if (layers.length === 0 || !isIgnored(layers, stepsTo(path), isFolder)) return true;
      const plan = isFolder ? below(path, rootName) : path;
      if (isPlanName(nameOf(plan)) && kindAt(files, plan) === "file") tell(plan);
      return false;
    },
    enter: (entered, entries) => {
      const holds = (wanted: string): boolean => entries.some(({ name }) => name === wanted);
      const depth = stepsTo(entered).length;
      const outer = holds(".git") ? layerOf(files, below(entered, exclusions), depth) : layers;
      const own = holds(ignoreName) ? layerOf(files, below(entered, ignoreName), depth) : [];
      return sieve([...outer, ...own]);
    },
  });
  return sieve(layersAbove(files, base));
};

/** The rules of one file, which hold for paths below a folder. */
interface Layer {
  readonly depth: number;
  readonly rules: readonly IgnoreRule[];
}

const ignoreName = ".gitignore";

const exclusions = ".git/info/exclude";

/** Steps from the root of the disk. */
const stepsOf = (real: string): readonly string[] => real.split("/").filter(Boolean);

const isPlanName = (name: string): boolean => name === rootName || isStandAlone(name);

/** The nearest file that speaks of a path decides. */
const isIgnored = (
  layers: readonly Layer[],
  steps: readonly string[],
  isFolder: boolean,
): boolean => {
  for (const { depth, rules } of layers.toReversed()) {
    const verdict = isIgnoredBy(rules, steps.slice(depth), isFolder);
    if (verdict !== undefined) return verdict;
  }
  return false;
};

/** What a repository above says of a walk that begins at `base`. */
const layersAbove = (files: Files, base: readonly string[]): readonly Layer[] => {
  const at = (depth: number): string => `/${base.slice(0, depth).join("/")}`;
  const root =
    base.findLastIndex((_, index) => kindAt(files, below(at(index + 1), ".git")) !== "absent") + 1;
  if (root === 0 || root === base.length) return [];
  const layers = [...layerOf(files, below(at(root), exclusions), root)];
  for (let depth = root; depth < base.length; depth += 1) {
    layers.push(...layerOf(files, below(at(depth), ignoreName), depth));
    if (isIgnored(layers, base.slice(0, depth + 1), true)) return [];
  }
  return layers;
};

/** A file that is missing or cannot be read has no rules. */
const layerOf = (files: Files, path: string, depth: number): readonly Layer[] => {
  try {
    if (files.kind(path) !== "file") return [];
    const rules = parseIgnore(new TextDecoder().decode(files.read(path, mostBytes)));
    return [{ depth, rules }];
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
};

const mostBytes = 1_000_000;
