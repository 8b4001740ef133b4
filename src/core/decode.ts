import type { SourceText } from "./document.ts";
import { defaultLimits } from "./limits.ts";
import { problem, type Problem } from "./problem.ts";

/** A file as text; with problems the text is only good for showing their place, not for reading. */
export interface Decoded {
  readonly source: SourceText;
  readonly problems: readonly Problem[];
}

/** The text of a file: UTF-8 with or without byte order mark, at most `limit` bytes. Never throws. */
export const decode = (
  bytes: Uint8Array,
  name: string,
  limit: number = defaultLimits.bytes,
): Decoded => {
  if (bytes.length > limit) return tooLarge(name, bytes.length, limit);
  const encoding = foreignEncoding(bytes);
  if (encoding)
    return failed(name, "", problem("io/encoding", "named", { span: start, params: { encoding } }));
  try {
    return { source: { name, text: strict(bytes) }, problems: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return broken(bytes, name);
  }
};

/** The answer for a file that must not even be read: `size` and `limit` in bytes. */
export const tooLarge = (
  name: string,
  size: number,
  limit: number = defaultLimits.bytes,
): Decoded =>
  failed(
    name,
    "",
    problem("io/too-large", "size", {
      span: start,
      params: { size: megabytes(size), limit: megabytes(limit) },
    }),
  );

const start = { start: 0, end: 0 } as const;

const failed = (name: string, text: string, found: Problem): Decoded => ({
  source: { name, text },
  problems: [found],
});

/** Decimal megabytes, rounded up so that a size over the limit never prints as the limit. */
const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10;

const strict = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(bytes);

const broken = (bytes: Uint8Array, name: string): Decoded => {
  const byte = firstBrokenByte(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  const offset = new TextDecoder("utf-8").decode(bytes.subarray(0, byte)).length;
  const span = { start: offset, end: Math.min(offset + 1, text.length) };
  return failed(name, text, problem("io/encoding", "broken", { span, params: { byte } }));
};

/** Offset of the first byte that starts no character, by bisection over the readable beginnings. */
const firstBrokenByte = (bytes: Uint8Array): number => {
  let readable = 0;
  let unreadable = bytes.length + 1;
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >> 1;
    if (completeLength(bytes.subarray(0, middle)) === undefined) unreadable = middle;
    else readable = middle;
  }
  return completeLength(bytes.subarray(0, readable)) ?? 0;
};

/** Bytes of the whole characters in the beginning of a text; nothing where it is not UTF-8. */
const completeLength = (bytes: Uint8Array): number | undefined => {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return new TextEncoder().encode(decoder.decode(bytes, { stream: true })).length;
  } catch {
    return undefined;
  }
};

/** UTF-16 or UTF-32 by byte order mark or by the zero bytes of a first ASCII character (YAML 1.2.2, 5.2). */
const foreignEncoding = (bytes: Uint8Array): string | undefined => {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if (a === 0xff && b === 0xfe)
    return bytes.length >= 4 && c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || c === 0)) return "UTF-32";
  if (a !== 0 && b === 0 && c === 0 && d === 0) return "UTF-32";
  if (a === 0 ? b !== 0 && c === 0 && d !== 0 : b === 0 && c !== 0 && d === 0) return "UTF-16";
  return undefined;
};
