import type { RunGit } from "./git.ts";
import type { Prompts } from "./prompts.ts";

/** Everything a command may touch outside its own memory; `io-process.ts` is real, `io-memory.ts` its twin. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Results. */
  readonly out: (text: string) => void;
  /** Whether somebody may still read them; what nobody reads is dropped, and the exit code tells all the same. */
  readonly hasReader: () => boolean;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Standard output is a terminal that shows colours. */
  readonly color: boolean;
  /** Standard error is a terminal, where a line can be written over. */
  readonly live: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Somebody is there to answer a prompt. */
  readonly interactive: boolean;
  /** Questions to that somebody; loads what they need when first asked for. */
  readonly prompts: () => Promise<Prompts>;
  /** Runs the `git` of the machine; loads what it needs when first asked for. */
  readonly git: () => Promise<RunGit>;
  /** Tells of changes on disk; loads what it needs when first asked for. */
  readonly watch: () => Promise<Watcher>;
  /** Used only by `--today now`. */
  readonly clock: () => Date;
}

/** Waits for somebody to change something. */
export interface Watcher {
  /** Comes back once something in these folders has changed since the last time, and things are quiet; false at the end. */
  readonly next: (folders: readonly string[]) => Promise<boolean>;
}

/** Files by path, relative to the working directory or absolute. Failures are `FileError`s. */
export interface Files {
  /** What is at `path`, links followed. */
  readonly kind: (path: string) => EntryKind | "absent";
  readonly isLink: (path: string) => boolean;
  /** The absolute path without links, with `/`. */
  readonly real: (path: string) => string;
  /** The bytes of a file of at most `limit` bytes. Never waits for a pipe or a device. */
  readonly read: (path: string, limit?: number) => Uint8Array;
  /** A text that is another one once the file at `path` has changed; empty where there is none. */
  readonly stamp: (path: string) => string;
  /** What a folder holds, sorted by name; links are not followed. */
  readonly list: (folder: string) => readonly Entry[];
  /** Writes all files or none: temporaries first, then each takes its place; a new folder appears whole. */
  readonly write: (files: readonly NewFile[]) => void;
}

export type EntryKind = "file" | "folder" | "link" | "special";

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** A file to be written; folders on the way are made. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
