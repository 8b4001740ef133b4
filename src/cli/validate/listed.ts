import { stdinPath } from "../plans/find.ts";
import { isYaml, nameOf } from "../plans/names.ts";
import type { Session } from "../session.ts";

/**
 * The paths in a list, from a file or standard input: separated by NUL where it holds one, else one a line.
 * Files that can be no part of a plan are passed over, so that a list of all that changed will do.
 */
export const listedPaths = async ({ io }: Session, source: string): Promise<readonly string[]> => {
  const bytes = source === stdinPath ? await io.stdin() : io.files.read(source);
  const isFolder = (path: string): boolean => io.files.kind(path) === "folder";
  return pathsIn(new TextDecoder().decode(bytes)).filter(
    (path) => isYaml(nameOf(path)) || isFolder(path),
  );
};

// The decoder took a byte order mark off.
const pathsIn = (text: string): readonly string[] =>
  (text.includes("\0") ? text.split("\0") : text.split(/\r\n|\n|\r/)).filter(
    (path) => path !== "" && path !== "\n",
  );
