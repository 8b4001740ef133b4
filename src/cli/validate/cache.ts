import { createHash } from "node:crypto";
import { UserError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { KitSpec } from "./kit.ts";

/** Results of earlier runs in this working directory, as `encode` made them. */
export interface Cache {
  /** What all keys of this run depend on: the program and the kit. */
  readonly base: string;
  /** The result with this key; nothing where it is not there or damaged. */
  readonly find: (key: string) => string | undefined;
  /** Keeps new results by key, and of the old ones those used now, then others. Silent where it cannot. */
  readonly save: (fresh: ReadonlyMap<string, string>, used: Iterable<string>) => void;
}

export interface CacheOptions {
  readonly spec: KitSpec;
  /** Names the very program that runs, see `buildId`. */
  readonly program: string;
}

type Place = Pick<Io, "env" | "cwd" | "files">;

/**
 * Opens the cache of the working directory, one file in the user's own cache folder; nothing where there is no
 * such folder. It is written whole and takes its place at once, so that of two runs the last one counts.
 */
export const openCache = (place: Place, { spec, program }: CacheOptions): Cache | undefined => {
  const folder = cacheFolder(place.env);
  if (folder === undefined) return undefined;
  const path = `${folder}/iuc/checks-${digest(place.cwd).slice(0, 32)}`;
  const lines = readLines(place, path);
  return {
    base: digest(JSON.stringify([program, spec])),
    find: (key) => sound(key, lines.get(key)),
    save: (fresh, used) => {
      if (fresh.size > 0) write(place, path, packed({ fresh, used, lines }));
    },
  };
};

/** https://specifications.freedesktop.org/basedir-spec: a path that is not absolute does not count. */
const cacheFolder = ({ XDG_CACHE_HOME, HOME }: Io["env"]): string | undefined => {
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return isAbsolute(HOME) ? `${HOME}/.cache` : undefined;
};

const isAbsolute = (path: string | undefined): path is string => path?.startsWith("/") ?? false;

/** By key: the digest of the result with its key, a blank, the result. */
type Lines = ReadonlyMap<string, string>;

const head = "iuc checks 1";

/** Most that is read and written; of a plan without findings there are some hundred bytes. */
const mostBytes = 64_000_000;
const mostWritten = mostBytes / 2; // units, of which one may take up to three bytes

const readLines = ({ files }: Place, path: string): Lines => {
  const [first, ...lines] = textAt(files, path).split("\n");
  const entries = lines.map((line): [string, string] => [line.slice(0, 64), line.slice(65)]);
  return new Map(first === head ? entries : []);
};

const textAt = (files: Io["files"], path: string): string => {
  try {
    return new TextDecoder().decode(files.read(path, mostBytes));
  } catch (error) {
    if (error instanceof UserError) return "";
    throw error;
  }
};

const sound = (key: string, line: string | undefined): string | undefined => {
  const text = line?.slice(65);
  return text !== undefined && line?.slice(0, 64) === digest(key + text) ? text : undefined;
};

interface Packing {
  readonly fresh: ReadonlyMap<string, string>;
  readonly used: Iterable<string>;
  readonly lines: Lines;
}

const packed = ({ fresh, used, lines }: Packing): string => {
  const made = [...fresh].map(([key, text]): [string, string] => [
    key,
    `${digest(key + text)} ${text}`,
  ]);
  const kept = [...used].flatMap((key): [string, string][] => {
    const line = lines.get(key);
    return line === undefined ? [] : [[key, line]];
  });
  const all = new Map([...made, ...kept]);
  for (const [key, line] of lines) if (!all.has(key)) all.set(key, line);
  let room = mostWritten;
  const written = [...all]
    .map(([key, line]) => `${key} ${line}`)
    .filter((line) => (room -= line.length) > 0);
  return [head, ...written].join("\n");
};

// A folder that cannot be written to makes the next run slower, and no more.
const write = ({ files }: Place, path: string, content: string): void => {
  try {
    files.write([{ path, content }]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
};

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
