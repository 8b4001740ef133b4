import { familyIn, tableEntry } from "./font-file.ts";
import { tableSum } from "./font-sums.ts";

/** The name by which a typesetter is told of a family it is handed: no machine has one installed by that name. */
export const privateName = (family: string): string => `${family} (iuc)`;

/** A font file whose family goes by its private name, so that no face of the machine can stand in for a missing one. */
export const withPrivateName = (bytes: Uint8Array): Uint8Array =>
  renamed(bytes, privateName(familyIn(bytes)));

/** A font file with another family name and all else as it was; throws RangeError if it is none. */
export const renamed = (bytes: Uint8Array, family: string): Uint8Array => {
  const entry = tableEntry(bytes, "name");
  const { start, length } = entry;
  const name = utf16(family);
  // A table of names of its own behind the others: two names may share their letters in the old one.
  const moved = 4 * Math.ceil(bytes.length / 4);
  const result = new Uint8Array(moved + length + name.length);
  result.set(bytes);
  result.set(bytes.subarray(start, start + length), moved);
  result.set(name, moved + length);
  const view = new DataView(result.buffer);
  view.setUint32(entry.at + 8, moved);
  view.setUint32(entry.at + 12, length + name.length);
  for (let index = 0; index < view.getUint16(moved + 2); index += 1) {
    const record = moved + 6 + 12 * index;
    if (!familyIds.has(view.getUint16(record + 6))) continue;
    const offset = length - view.getUint16(moved + 4);
    [...windows, view.getUint16(record + 6), name.length, offset].forEach((word, place) =>
      view.setUint16(record + 2 * place, word),
    );
  }
  view.setUint32(entry.at + 4, tableSum(result.subarray(moved)));
  return result;
};

/** Name records of the family, and of the family where weights have a family each. */
const familyIds = new Set([1, 16]);

/** Platform, encoding and language of a name in UTF-16, in English. */
const windows = [3, 1, 0x409] as const;

const utf16 = (text: string): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index, text.charCodeAt(index));
  return new Uint8Array(view.buffer);
};
