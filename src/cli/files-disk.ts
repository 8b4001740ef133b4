import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
  type Stats,
} from "node:fs";
import { platform } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { FileError, UserError, type FileProblem } from "./errors.ts";
import type { Entry, EntryKind, Files, NewFile } from "./io.ts";

/** Files on disk, with relative paths seen from `cwd`. */
export const diskFiles = (cwd: string): Files => {
  const at = (path: string): string => resolve(cwd, path);
  return {
    kind: (path) => present(path, () => kindOf(statSync(at(path)))) ?? "absent",
    isLink: (path) => present(path, () => lstatSync(at(path)).isSymbolicLink()) ?? false,
    real: (path) => guard(path, () => realpathSync(at(path)).replaceAll(sep, "/")),
    read: (path, limit = maximum) => guard(path, () => readFile(at(path), path, limit)),
    stamp: (path) => {
      const stats = present(path, () => statSync(at(path)));
      return stats ? `${stats.ctimeMs}:${stats.size}:${stats.ino}` : "";
    },
    list: (folder) => guard(folder, () => entries(at(folder))),
    write: (files) => writeAll(files.map((file) => ({ ...file, at: at(file.path) }))),
  };
};

/** What fits one buffer on every Node we run on. */
const maximum = 2 ** 31 - 1;

const kindOf = (entry: Stats | Dirent): EntryKind => {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "special";
};

const entries = (folder: string): readonly Entry[] =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

// Opened without blocking, so that a pipe nobody writes to cannot hold us.
// Windows has no such flag.
const withoutWaiting = constants.O_RDONLY | (platform() === "win32" ? 0 : constants.O_NONBLOCK);

const readFile = (path: string, name: string, limit: number): Uint8Array => {
  const handle = openSync(path, withoutWaiting);
  try {
    const stats = fstatSync(handle);
    if (stats.isDirectory()) throw new FileError(name, "folder");
    if (!stats.isFile()) throw new FileError(name, "special");
    if (stats.size > limit) throw new FileError(name, "too-large");
    return readBytes(handle, stats.size);
  } finally {
    closeSync(handle);
  }
};

const readBytes = (handle: number, size: number): Uint8Array => {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(handle, bytes, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
};

/** A file to be written, its path as the user gave it, and the place that this means. */
type PlacedFile = NewFile & { readonly at: string };

/** Stages all files first; a folder that is new is staged whole, so that it appears complete. */
const writeAll = (files: readonly PlacedFile[]): void => {
  const staged = new Map<string, string>();
  const wanted = new Map(files.map((file) => [newPlaceOf(file.at), file.path]));
  try {
    for (const file of files) writing(file.path, () => stage(file, staged));
    for (const [place, temporary] of staged)
      writing(wanted.get(place) ?? place, () => renameSync(temporary, place));
  } catch (error) {
    for (const temporary of staged.values()) rmSync(temporary, { force: true, recursive: true });
    throw error;
  }
};

const stage = ({ at, content }: PlacedFile, staged: Map<string, string>): void => {
  const place = newPlaceOf(at);
  const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  // What bears our process id is left over from a run that was killed.
  if (!staged.has(place)) rmSync(temporary, { force: true, recursive: true });
  staged.set(place, temporary);
  const file = join(temporary, relative(place, at));
  makeFolder(dirname(file));
  writeFileSync(file, content, { flag: "wx", mode: modeOf(at) });
};

// Not `recursive`: node 20 tries for ever where the system makes no folders, as below /proc.
const makeFolder = (folder: string): void => {
  if (isThere(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/** The topmost folder on the way to `path` that is not there yet; `path` itself where all are. */
const newPlaceOf = (path: string): string => {
  const folder = dirname(path);
  return isThere(folder) || folder === path ? path : newPlaceOf(folder);
};

// `throwIfNoEntry` is silent about what is missing, and loud about what would lie below a file.
const isThere = (path: string): boolean => present(path, () => lstatSync(path)) !== undefined;

const modeOf = (path: string): number =>
  (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;

const problems: Readonly<Record<string, FileProblem>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  EISDIR: "folder",
  ENXIO: "special",
  ELOOP: "loop",
};

/** Runs `action` and tells what the system refuses in our words. */
const guard = <T>(path: string, action: () => T): T => {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof FileError || !isSystemError(cause)) throw cause;
    throw new FileError(path, problems[cause.code] ?? "other", { cause });
  }
};

/** As `guard`; what is missing on the way to a new file is the folder, not the file. */
const writing = (path: string, action: () => void): void => {
  try {
    guard(path, action);
  } catch (error) {
    if (error instanceof FileError && error.problem === "missing")
      throw new UserError(
        `there is no folder for ${JSON.stringify(path)}, and none can be made`,
        "name another folder",
        { cause: error },
      );
    throw error;
  }
};

/** What `action` finds at `path`; undefined where there is nothing. */
const present = <T>(path: string, action: () => T): T | undefined => {
  try {
    return guard(path, action);
  } catch (error) {
    if (error instanceof FileError && error.problem === "missing") return undefined;
    throw error;
  }
};

const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";
