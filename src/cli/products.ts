import { createHash } from "node:crypto";
import { UserError } from "./errors.ts";
import type { Files, NewFile } from "./io.ts";

const MANIFEST = "iuc-manifest.json";

/** What the last runs wrote into a folder: file name and hash of its bytes. */
type Hashes = Readonly<Record<string, string>>;

/** A folder of products, as a command is about to fill it. */
export interface Products {
  readonly folder: string;
  /** Paths relative to the folder. */
  readonly files: readonly NewFile[];
}

/**
 * Writes products and remembers their hashes. A file that is still as a run wrote it is replaced; one
 * that somebody changed or made is a UserError, unless `force`. Returns the paths, folder included.
 */
export const writeProducts = (
  files: Files,
  { folder, files: products }: Products,
  force: boolean,
): readonly string[] => {
  if (products.length === 0) return [];
  const known = readManifest(files, folder);
  const foreign = products.filter(
    ({ path, content }) => !isOurs(files, { path: `${folder}/${path}`, content }, known[path]),
  );
  if (foreign.length > 0 && !force) {
    const [first, ...rest] = foreign.map(({ path }) => `${folder}/${path}`);
    const more = rest.length === 0 ? "" : ` and ${rest.length} more`;
    throw new UserError(
      `"${first ?? ""}"${more} was not written by iuc, or was changed since`,
      "choose another folder with --out, or replace it with --force",
    );
  }
  const hashes = { ...known };
  for (const { path, content } of products) hashes[path] = hashOf(content);
  const manifest = JSON.stringify({ iuc: "manifest/1", files: sorted(hashes) }, null, 2);
  files.write(
    [...products, { path: MANIFEST, content: `${manifest}\n` }].map(({ path, content }) => ({
      path: `${folder}/${path}`,
      content,
    })),
  );
  return products.map(({ path }) => `${folder}/${path}`);
};

/** Whether a path is free, or holds what a run wrote or would write now. */
const isOurs = (files: Files, { path, content }: NewFile, known: string | undefined): boolean => {
  const kind = files.kind(path);
  if (kind === "absent") return true;
  if (kind !== "file" || files.isLink(path)) return false;
  const hash = hashOf(files.read(path));
  return hash === known || hash === hashOf(content);
};

const readManifest = (files: Files, folder: string): Hashes => {
  const path = `${folder}/${MANIFEST}`;
  if (files.kind(path) !== "file") return {};
  const found = parsed(new TextDecoder().decode(files.read(path)));
  return Object.fromEntries(
    Object.entries(found).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
};

/** A manifest that cannot be read knows nothing: every file there then needs `--force`. */
const parsed = (text: string): object => {
  try {
    const value: unknown = JSON.parse(text);
    const isManifest = typeof value === "object" && value !== null && "files" in value;
    return isManifest && typeof value.files === "object" && value.files !== null ? value.files : {};
  } catch {
    return {};
  }
};

const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const sorted = (hashes: Hashes): Hashes =>
  Object.fromEntries(Object.entries(hashes).toSorted(([a], [b]) => (a < b ? -1 : 1)));
