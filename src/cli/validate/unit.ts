import { createHash } from "node:crypto";
import { FileError } from "../errors.ts";
import type { Files } from "../io.ts";
import { stdinPath } from "../plans/find.ts";
import type { ReadingIo } from "../plans/read.ts";
import type { Cache } from "./cache.ts";
import type { CheckKit } from "./check.ts";
import { decode, encode } from "./keep.ts";
import type { KitSpec } from "./kit.ts";
import { checkTask, type Checked, type Task } from "./task.ts";

/** A result as text (see `encode`), and its key in the cache where it has one. */
export interface Outcome {
  readonly text: string;
  readonly key?: string;
  /** It was in the cache. */
  readonly isKnown: boolean;
}

/** With what tasks are done. */
export interface Tools {
  readonly io: ReadingIo;
  readonly kit: CheckKit;
  /** What the kit was made of. */
  readonly spec: KitSpec;
  /** Results of earlier runs; absent where none may be used. */
  readonly cache: Cache | undefined;
}

/** Does one task, or finds its result in the cache. */
export const doTask = async (task: Task, tools: Tools): Promise<Outcome> => {
  const { io, cache } = tools;
  const contents = cache && contentsOf(task, tools);
  if (!cache || !contents) return { ...(await fresh(task, tools)), isKnown: false };
  const key = keyOf(task, { contents, base: cache.base });
  const known = cache.find(key);
  if (known !== undefined && decode(known)?.file.file === task.source.path)
    return { text: known, key, isKnown: true };
  // What is kept must be about the very bytes that make its key.
  const files: Files = {
    ...io.files,
    read: (path, limit) => contents.get(path) ?? io.files.read(path, limit),
  };
  const { text, hasFailed } = await fresh(task, { ...tools, io: { files, stdin: io.stdin } });
  return { text, isKnown: false, ...(hasFailed ? {} : { key }) };
};

const fresh = async (
  task: Task,
  { io, kit }: Tools,
): Promise<{ readonly text: string; readonly hasFailed: boolean }> => {
  const checked: Checked = await checkTask(task, io, kit);
  return { text: encode(checked), hasFailed: checked.failure !== undefined };
};

/** The bytes of every file of a plan; nothing for standard input, or where one cannot be read. */
const contentsOf = (
  { source }: Task,
  { io, spec }: Tools,
): ReadonlyMap<string, Uint8Array> | undefined => {
  if (source.path === stdinPath) return undefined;
  const paths = [source, ...source.parts].map(({ path }) => path);
  try {
    return new Map(paths.map((path) => [path, io.files.read(path, spec.limits.bytes)]));
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
};

interface KeyParts {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly base: string;
}

/** Everything a result depends on, as one number: program and kit (the base), the task, every byte. */
const keyOf = (task: Task, { contents, base }: KeyParts): string => {
  const hash = createHash("sha256").update(base).update(JSON.stringify(task));
  for (const bytes of contents.values()) hash.update(`\n${bytes.length}\n`).update(bytes);
  return hash.digest("hex");
};
