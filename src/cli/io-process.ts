import { fstatSync, statSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { countEffort } from "./effort.ts";
import { UserError } from "./errors.ts";
import { diskFiles } from "./files-disk.ts";
import type { Files, Io } from "./io.ts";

const stdin = 0;
const stdout = 1;
const stderr = 2;

/** The real machine: streams, environment and disk of a running process. */
export const processIo = (process: NodeJS.Process): Io => {
  const effort = countEffort();
  return {
    files: counted(diskFiles(process.cwd()), effort),
    stdin: () => readAll(process.stdin, effort),
    cwd: process.cwd(),
    env: process.env,
    out: (text) => writeText(stdout, text),
    err: (text) => writeText(stderr, text),
    hasReader: () => !closed.has(stdout),
    // The streams of `process` cost a tenth of the start, so they are touched only where they are used.
    get color() {
      return isTerminal(stdout) && process.env.TERM !== "dumb";
    },
    get live() {
      return isTerminal(stderr) && process.env.TERM !== "dumb" && !process.env.CI;
    },
    get width() {
      return (isTerminal(stdout) && process.stdout.columns) || 80;
    },
    get interactive() {
      return [stdin, stdout, stderr].every(isTerminal) && !process.env.CI;
    },
    prompts: async () => (await import("./prompts.ts")).terminalPrompts(process.stderr),
    git: async () => (await import("./git-process.ts")).gitIn(process.cwd(), process.env),
    watch: async () => (await import("./watch-disk.ts")).watchDisk(process.cwd()),
    clock: () => new Date(),
  };
};

type Effort = ReturnType<typeof countEffort>;

const counted = (files: Files, effort: Effort): Files => ({
  ...files,
  read: (path, limit) => {
    const bytes = files.read(path, limit);
    effort(bytes.length);
    return bytes;
  },
});

/** To ask `isatty` loads half of node; in scripts it is mostly the null device that looks like a terminal. */
const isTerminal = (descriptor: number): boolean => {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && !isNull(stats) && isatty(descriptor);
  } catch {
    return false; // closed
  }
};

const isNull = ({ rdev }: { readonly rdev: number }): boolean =>
  rdev === statSync("/dev/null", { throwIfNoEntry: false })?.rdev;

/** Descriptors that nobody reads any more. */
const closed = new Set<number>();

/** Writes all of `text`, waiting for a slow reader; what nobody reads any more is dropped. Throws a `UserError`. */
const writeText = (descriptor: number, text: string): void => {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length && !closed.has(descriptor)) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (codeOf(error) === "EAGAIN")
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else giveUp(descriptor, codeOf(error));
    }
  }
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

const giveUp = (descriptor: number, code: unknown): void => {
  closed.add(descriptor);
  // Of errors that cannot be told only the exit code tells.
  if (code === "EPIPE" || code === "EBADF" || descriptor === stderr) return;
  const reason = code === "ENOSPC" ? "no space is left" : String(code);
  throw new UserError(`the result cannot be written to standard output: ${reason}`);
};

const readAll = async (stream: NodeJS.ReadStream, effort: Effort): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  effort(bytes.length);
  return bytes;
};
