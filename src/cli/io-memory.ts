import { posix } from "node:path";
import { FileError } from "./errors.ts";
import type { RunGit } from "./git.ts";
import type { EntryKind, Files, Io, NewFile, Watcher } from "./io.ts";
import type { Prompts } from "./prompts.ts";

type Content = string | Uint8Array;

/** An `Io` that lives in memory: what a test puts in and what the command left behind. */
export interface MemoryIo extends Io {
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Every file by its path below the working directory, in order of path. */
  readonly written: () => Readonly<Record<string, string>>;
}

export interface MemorySetup {
  /** Contents by path below the working directory. */
  readonly files?: Readonly<Record<string, Content>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: Content;
  readonly color?: boolean;
  readonly live?: boolean;
  readonly width?: number;
  readonly interactive?: boolean;
  readonly clock?: string;
  /** What somebody does to the files while they are watched, one after the other; then the watch ends. */
  readonly changes?: readonly ((files: Files) => void)[];
  /** What git answers; without it there is no git. */
  readonly git?: RunGit;
  /** What the person answers, in order, `^C` to interrupt; questions beyond them throw. */
  readonly answers?: readonly string[];
}

const cwd = "/work";

/** The twin of `processIo` for tests. */
export const memoryIo = (setup: MemorySetup = {}): MemoryIo => {
  const contents = new Map<string, Uint8Array>();
  const out: string[] = [];
  const err: string[] = [];
  const files = memoryFiles(contents);
  const prompts = scripted([...(setup.answers ?? [])]);
  files.write(Object.entries(setup.files ?? {}).map(([path, content]) => ({ path, content })));
  return {
    cwd,
    env: setup.env ?? {},
    files,
    stdin: () => Promise.resolve(bytesOf(setup.stdin ?? "")),
    out: (text) => void out.push(text),
    hasReader: () => true,
    err: (text) => void err.push(text),
    color: setup.color ?? false,
    live: setup.live ?? false,
    width: setup.width ?? 80,
    interactive: setup.interactive ?? false,
    prompts: () => Promise.resolve(prompts),
    git: () => Promise.resolve(setup.git ?? (() => ({ kind: "absent" }))),
    watch: () => Promise.resolve(scriptedChanges(files, [...(setup.changes ?? [])])),
    clock: () => new Date(setup.clock ?? "2026-11-23T12:00:00Z"),
    stdout: () => out.join(""),
    stderr: () => err.join(""),
    written: () => textsOf(contents),
  };
};

/** A person who answers from a list; an answer that is refused is followed by the next one. */
const scripted = (answers: string[]): Prompts => {
  const next = (message: string): string => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`nobody answers "${message}"`);
    if (answer === "^C") throw interruption();
    return answer;
  };
  return {
    line: ({ message, preset, fault }) => {
      let answer = next(message) || (preset ?? "");
      while (fault(answer) !== undefined) answer = next(message);
      return Promise.resolve(answer);
    },
    choose: ({ message, choices, preset }) => {
      const answer = next(message) || (preset ?? "");
      if (!choices.some(({ code }) => code === answer))
        throw new Error(`"${message}" has no choice "${answer}"`);
      return Promise.resolve(answer);
    },
  };
};

const interruption = (): Error => Object.assign(new Error(), { name: "ExitPromptError" });

const scriptedChanges = (files: Files, changes: ((files: Files) => void)[]): Watcher => ({
  next: () => {
    const change = changes.shift();
    change?.(files);
    return Promise.resolve(change !== undefined);
  },
});

const memoryFiles = (contents: Map<string, Uint8Array>): Files => {
  const kind = (path: string): EntryKind | "absent" => kindIn(contents, absolute(path));
  return {
    kind,
    isLink: () => false,
    real: (path) => {
      if (kind(path) === "absent") throw new FileError(path, "missing");
      return absolute(path);
    },
    read: (path, limit = Infinity) => {
      const bytes = contents.get(absolute(path));
      if (!bytes) throw new FileError(path, kind(path) === "folder" ? "folder" : "missing");
      if (bytes.length > limit) throw new FileError(path, "too-large");
      return bytes;
    },
    stamp: (path) => new TextDecoder().decode(contents.get(absolute(path))),
    list: (folder) => {
      if (kind(folder) !== "folder") throw new FileError(folder, "missing");
      const prefix = prefixOf(absolute(folder));
      const below = [...contents.keys()].filter((path) => path.startsWith(prefix));
      const names = new Set(below.map((path) => path.slice(prefix.length).replace(/\/.*$/s, "")));
      return [...names].sort().map((name) => ({ name, kind: entryKind(contents, prefix + name) }));
    },
    write: (files) => {
      for (const { path, content } of files) put(contents, { path, content });
    },
  };
};

const put = (contents: Map<string, Uint8Array>, { path, content }: NewFile): void => {
  if (kindIn(contents, absolute(path)) === "folder") throw new FileError(path, "folder");
  contents.set(absolute(path), bytesOf(content));
};

const kindIn = (contents: ReadonlyMap<string, unknown>, path: string): EntryKind | "absent" => {
  if (contents.has(path)) return "file";
  const prefix = prefixOf(path);
  const isFolder = path === cwd || [...contents.keys()].some((known) => known.startsWith(prefix));
  return isFolder ? "folder" : "absent";
};

const entryKind = (contents: ReadonlyMap<string, unknown>, path: string): EntryKind =>
  contents.has(path) ? "file" : "folder";

const absolute = (path: string): string => posix.resolve(cwd, path);

const prefixOf = (folder: string): string => (folder === "/" ? "/" : `${folder}/`);

const bytesOf = (content: Content): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

const textsOf = (contents: ReadonlyMap<string, Uint8Array>): Record<string, string> => {
  const decoder = new TextDecoder();
  const byPath = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    byPath.map(([path, bytes]) => [posix.relative(cwd, path), decoder.decode(bytes)]),
  );
};
