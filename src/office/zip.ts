import { Inflate, strToU8, zipSync } from "fflate";

/** Why a file is not read as a zip file. */
export type ZipFault =
  "not-a-zip" | "damaged" | "encrypted" | "too-many-entries" | "too-large" | "path-outside";

/** A zip file that cannot be read, or is not safe to. */
export class ZipError extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry, unpacked. */
  readonly entry: number;
  /** Bytes of all entries, unpacked. */
  readonly total: number;
}

const MB = 1024 * 1024;

/** More than any letterhead or sheet of a plan needs, and little enough for two seconds. */
export const usualLimits: ZipLimits = { entries: 1000, entry: 8 * MB, total: 64 * MB };

/** The entries of a zip file; each is unpacked when it is asked for. */
export interface Zip {
  readonly paths: readonly string[];
  /** Content of an entry, absent where there is none. Throws ZipError. */
  readonly read: (path: string) => Uint8Array | undefined;
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** Opens a zip file without trusting what it says of its sizes. Throws ZipError. */
export const openZip = (bytes: Uint8Array, limits: ZipLimits = usualLimits): Zip => {
  const entries = new Map<string, Entry>();
  for (const entry of directoryOf(bytes, limits)) {
    if (!isInside(entry.path)) throw new ZipError("path-outside", entry.path);
    if (entries.has(entry.path)) throw new ZipError("damaged", `two entries "${entry.path}"`);
    entries.set(entry.path, entry);
  }
  const said = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (said > limits.total) throw new ZipError("too-large", `${said.toString()} bytes`);
  const budget = { left: limits.total };
  return {
    paths: [...entries.keys()],
    read: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      const content = unpacked(bytes, entry, Math.min(limits.entry, budget.left));
      budget.left -= content.length;
      return content;
    },
  };
};

/** Whether a path stays in the folder it would be unpacked to. */
const isInside = (path: string): boolean =>
  !/^[/\\]|^[a-z]:|\\|\0/i.test(path) && !path.split("/").includes("..");

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;

const directoryOf = (bytes: Uint8Array, limits: ZipLimits): readonly Entry[] => {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new ZipError("too-many-entries", `${count.toString()} entries`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new ZipError("damaged", "its table of contents breaks off");
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [name = 0] = lengths;
    entries.push({
      path: new TextDecoder().decode(
        bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + name),
      ),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += CENTRAL_LENGTH + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
};

/** Where the table of contents is told of; a comment of up to 64 kB may stand behind. */
const endOf = (view: DataView): number => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new ZipError("not-a-zip", "no table of contents");
};

const unpacked = (bytes: Uint8Array, entry: Entry, most: number): Uint8Array => {
  const { path, flags, method, packed, at } = entry;
  if ((flags & 1) === 1) throw new ZipError("encrypted", path);
  const view = viewOf(bytes);
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new ZipError("damaged", path);
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw new ZipError("damaged", path);
  if (method === 8) return inflated(data, path, most);
  if (method !== 0) throw new ZipError("damaged", path);
  if (data.length > most) throw new ZipError("too-large", path);
  return data;
};

/** So much is handed over at once that what comes of it fits in memory. */
const STEP = 16 * 1024;

const inflated = (data: Uint8Array, path: string, most: number): Uint8Array => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw new ZipError("too-large", path);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < data.length; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (cause) {
    if (cause instanceof ZipError) throw cause;
    throw new ZipError("damaged", path);
  }
  return joined(chunks, size);
};

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** Packs entries in their order, with no time of their own: the same entries are the same bytes. */
export const packZip = (entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    // Local time, as zip files have no other: midnight everywhere.
    { mtime: new Date(1980, 0, 1), level: 9 },
  );
