import { posix } from "node:path";
import type { Files } from "../io.ts";
import type { OpenConfig } from "./open.ts";

/** Which plans are asked for: what the command line names wins over `include`; `exclude` adds to its flag. */
export const withConfigured = (
  { config, folder }: OpenConfig,
  files: Files,
  asked: { readonly paths: readonly string[]; readonly exclude: readonly string[] },
): { readonly paths: readonly string[]; readonly exclude: readonly string[] } => {
  const { include = [], exclude = [] } = config;
  const root = exclude.length > 0 ? files.real(folder) : folder;
  return {
    paths: asked.paths.length > 0 ? asked.paths : include.map((path) => posix.join(folder, path)),
    exclude: [...exclude.map((pattern) => anchored(root, pattern)), ...asked.exclude],
  };
};

/** As in a `.gitignore` of the folder: a pattern with a slash inside is seen from there, any other holds everywhere. */
const anchored = (root: string, pattern: string): string => {
  const [, not = "", path = ""] = /^(!?)(.*)$/s.exec(pattern) ?? [];
  return /\/./.test(path) ? not + posix.join(root, path) : pattern;
};
