import { posix } from "node:path";
import { FileError } from "../errors.ts";
import type { Files } from "../io.ts";
import { below, configName } from "../plans/names.ts";

/**
 * The nearest configuration from the working directory up to the folder that holds `.git`; where no folder
 * does, only one in the working directory.
 */
export const findConfig = (files: Files): string | undefined => {
  const folders = upToRepository(files);
  return folders
    .map((folder) => below(folder, configName))
    .find((path) => kindAt(files, path) !== "absent");
};

/** No path is deeper. */
const highest = 64;

/** The folder that holds `.git`, as a way up from the working directory; nothing where no folder does. */
export const repositoryRoot = (files: Files): string | undefined => {
  const root = upToRepository(files).at(-1) ?? ".";
  return kindAt(files, below(root, ".git")) === "absent" ? undefined : root;
};

const upToRepository = (files: Files): readonly string[] => {
  const folders: string[] = [];
  let folder = ".";
  while (folders.length < highest) {
    folders.push(folder);
    if (kindAt(files, below(folder, ".git")) !== "absent") return folders;
    const parent = posix.normalize(posix.join(folder, ".."));
    if (isTop(files, folder, parent)) break;
    folder = parent;
  }
  return ["."];
};

const isTop = (files: Files, folder: string, parent: string): boolean => {
  try {
    return files.real(parent) === files.real(folder);
  } catch (error) {
    if (error instanceof FileError) return true;
    throw error;
  }
};

/** What is at a path; what cannot be looked at counts as there, and reading it tells why. */
export const kindAt = (files: Files, path: string): string => {
  try {
    return files.kind(path);
  } catch (error) {
    if (error instanceof FileError) return "other";
    throw error;
  }
};
