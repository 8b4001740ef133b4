import { posix } from "node:path";
import { FileError } from "./errors.ts";
import { indexEntries, readBlobs, type IndexEntry, type Repository } from "./git.ts";
import type { Entry, EntryKind, Files } from "./io.ts";

/** Files as the index holds them, which is what the next commit will; `disk` says where we are and writes. */
export const indexFiles = (repository: Repository, disk: Files): Files => {
  const here = disk.real(".");
  const at = (path: string): string => posix.resolve(here, path);
  const tree = treeOf(repository, at);
  const kind = (path: string): EntryKind | "absent" => {
    const place = follow(tree, at(path), path);
    return kindAt(tree, place);
  };
  return {
    kind,
    isLink: (path) => tree.entries.get(at(path))?.kind === "link",
    real: (path) => {
      if (kind(path) === "absent") throw new FileError(path, "missing");
      return follow(tree, at(path), path);
    },
    read: (path, limit = Infinity) => {
      const entry = tree.entries.get(follow(tree, at(path), path));
      if (!entry) throw new FileError(path, kind(path) === "folder" ? "folder" : "missing");
      const bytes = tree.read(entry);
      if (bytes.length > limit) throw new FileError(path, "too-large");
      return bytes;
    },
    stamp: (path) => tree.entries.get(follow(tree, at(path), path))?.blob ?? "",
    list: (folder) => {
      const entries = tree.folders.get(follow(tree, at(folder), folder));
      if (!entries) throw new FileError(folder, "missing");
      return [...entries]
        .map(([name, entryKind]): Entry => ({ name, kind: entryKind }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    write: disk.write,
  };
};

interface Tree {
  /** Absolute path of the work tree. */
  readonly top: string;
  /** By absolute path. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, EntryKind>>;
  readonly read: (entry: IndexEntry) => Uint8Array;
}

const treeOf = (repository: Repository, at: (path: string) => string): Tree => {
  const top = at(repository.up || ".");
  const listed = indexEntries(repository);
  const entries = new Map(listed.map((entry) => [at(entry.path), entry]));
  const folders = new Map<string, Map<string, EntryKind>>([[top, new Map()]]);
  const put = (path: string, kind: EntryKind): void => {
    const folder = posix.dirname(path);
    const known = folders.get(folder);
    if (known) {
      known.set(posix.basename(path), kind);
      return;
    }
    folders.set(folder, new Map([[posix.basename(path), kind]]));
    put(folder, "folder");
  };
  for (const [path, { kind }] of entries) put(path, kind);
  return { top, entries, folders, read: reader(repository, listed) };
};

/** Reads a folder of blobs at a time: starting git for each would take long. */
const reader = (
  repository: Repository,
  entries: readonly IndexEntry[],
): ((entry: IndexEntry) => Uint8Array) => {
  const contents = new Map<string, Uint8Array>();
  return ({ path, blob }) => {
    if (!contents.has(blob)) {
      const folder = posix.dirname(path);
      const beside = entries.filter(
        (each) => posix.dirname(each.path) === folder && /\.ya?ml$/i.test(each.path),
      );
      const wanted = [blob, ...beside.map((each) => each.blob)];
      for (const [name, bytes] of readBlobs(repository, wanted)) contents.set(name, bytes);
    }
    return contents.get(blob) ?? new Uint8Array();
  };
};

const kindAt = ({ top, entries, folders }: Tree, place: string): EntryKind | "absent" => {
  if (folders.has(place) || place === posix.join(top, ".git")) return "folder";
  return entries.get(place)?.kind ?? "absent";
};

const mostLinks = 40;

/** Where a path leads through links. */
const follow = (tree: Tree, place: string, shown: string): string => {
  let current = place;
  for (let links = 0; links < mostLinks; links += 1) {
    const next = linkIn(tree, current);
    if (next === undefined) return current;
    current = next;
  }
  throw new FileError(shown, "loop");
};

/** Where the first link on a path leads. */
const linkIn = (tree: Tree, place: string): string | undefined => {
  const steps = place.split("/");
  for (let length = 2; length <= steps.length; length += 1) {
    const path = steps.slice(0, length).join("/");
    const entry = tree.entries.get(path);
    if (entry?.kind !== "link") continue;
    const target = new TextDecoder().decode(tree.read(entry));
    return posix.resolve(posix.dirname(path), target, ...steps.slice(length));
  }
  return undefined;
};
