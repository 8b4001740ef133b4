import { UserError } from "../errors.ts";
import type { Files } from "../io.ts";
import { kindAt } from "../plans/kind.ts";
import { stdinPath } from "../plans/find.ts";
import { isYaml, nameOf } from "../plans/names.ts";
import type { Session } from "../session.ts";

/**
 * The paths in a list, from a file or standard input: separated by NUL where it holds one, else one a line.
 * Files that can be no part of a plan are passed over, so that a list of all that changed will do.
 */
export const listedPaths = async ({ io }: Session, source: string): Promise<readonly string[]> => {
  const bytes = source === stdinPath ? await io.stdin() : listIn(io.files, source);
  const isFolder = (path: string): boolean => io.files.kind(path) === "folder";
  return pathsIn(new TextDecoder().decode(bytes)).filter(
    (path) => isYaml(nameOf(path)) || isFolder(path),
  );
};

/** A pipe with a name may never end, `<(…)` of a shell looks like one. */
const listIn = (files: Files, source: string): Uint8Array => {
  if (kindAt(files, source) !== "special") return files.read(source);
  throw new UserError(
    `--files-from reads files, and ${JSON.stringify(source)} is a pipe or a device`,
    "hand the list over by standard input: … | iuc validate --files-from -",
  );
};

// The decoder took a byte order mark off.
const pathsIn = (text: string): readonly string[] =>
  (text.includes("\0") ? text.split("\0") : text.split(/\r\n|\n|\r/)).filter(
    (path) => path !== "" && path !== "\n",
  );
