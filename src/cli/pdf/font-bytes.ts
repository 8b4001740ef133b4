import { readFileSync } from "node:fs";
import { withPrivateName } from "../../export/font-name.ts";

const known = new Map<string, Uint8Array>();

/** A font file under its private name, read once for all documents of a child. */
export const fontBytes = (path: string): Uint8Array => {
  const bytes = known.get(path) ?? withPrivateName(readFileSync(path));
  known.set(path, bytes);
  return bytes;
};
