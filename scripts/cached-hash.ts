import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Tells whether `paths` hold the same bytes as when `save` was last called under this name. */
export const cachedHash = (
  name: string,
  paths: readonly string[],
): { readonly hash: string; readonly isCurrent: boolean; readonly save: () => void } => {
  const file = `node_modules/.cache/iuc/${name}.hash`;
  const hash = hashOf(paths);
  return {
    hash,
    isCurrent: existsSync(file) && readFileSync(file, "utf8") === hash,
    save: () => {
      mkdirSync("node_modules/.cache/iuc", { recursive: true });
      writeFileSync(file, hash);
    },
  };
};

const hashOf = (paths: readonly string[]): string => {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths.flatMap(filesOf)) {
    hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
};

const filesOf = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
