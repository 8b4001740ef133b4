import { diskFiles } from "./files-disk.ts";
import type { Io } from "./io.ts";

/** The real machine: streams, environment and disk of a running process. */
export const processIo = (process: NodeJS.Process): Io => ({
  cwd: process.cwd(),
  env: process.env,
  files: diskFiles(process.cwd()),
  stdin: () => readAll(process.stdin),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: process.stdout.isTTY && process.env.TERM !== "dumb",
  width: process.stdout.columns || 80,
  interactive: process.stdin.isTTY && process.stdout.isTTY && !process.env.CI,
  clock: () => new Date(),
});

const readAll = async (stream: NodeJS.ReadStream): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};
