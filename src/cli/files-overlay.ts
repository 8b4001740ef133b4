import { posix } from "node:path";
import { FileError } from "./errors.ts";
import type { Files } from "./io.ts";
import { folderOf, nameOf } from "./plans/names.ts";

/** Files with one content in place of what lies at `path`, whether there is something or not. */
export const overlayFiles = (files: Files, path: string, bytes: Uint8Array): Files => {
  const here = files.real(".");
  const at = (each: string): string => posix.resolve(here, each);
  const place = at(path);
  const isIt = (each: string): boolean => at(each) === place;
  return {
    ...files,
    kind: (each) => (isIt(each) ? "file" : files.kind(each)),
    isLink: (each) => !isIt(each) && files.isLink(each),
    real: (each) => {
      try {
        return files.real(each);
      } catch (error) {
        if (error instanceof FileError && place.startsWith(at(each))) return at(each);
        throw error;
      }
    },
    read: (each, limit = Infinity) => {
      if (!isIt(each)) return files.read(each, limit);
      if (bytes.length > limit) throw new FileError(each, "too-large");
      return bytes;
    },
    list: (folder) => {
      if (at(folder) !== folderOf(place)) return files.list(folder);
      const others = isThere(files, folder) ? files.list(folder) : [];
      const name = nameOf(place);
      return [
        ...others.filter((entry) => entry.name !== name),
        { name, kind: "file" as const },
      ].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
};

const isThere = (files: Files, folder: string): boolean => files.kind(folder) === "folder";
