import { FileError } from "../errors.ts";
import type { EntryKind, Files } from "../io.ts";

/** What is at a path, links followed; that nobody may look there is an answer, too. */
export const kindAt = (files: Files, path: string): EntryKind | "absent" | "loop" | "denied" => {
  try {
    return files.kind(path);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.problem === "loop" ? "loop" : "denied";
  }
};
