/**
 * The first table of a font file whose bytes are not those its maker counted; nothing where all are whole.
 * The file must have been read before, so that its directory is sound.
 */
export const damagedTable = (bytes: Uint8Array): string | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [start, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    // The sum over the whole file stands in "head", and is no part of the sum of that table.
    const skipped = tag === "head" && length >= 12 ? view.getUint32(start + 8) : 0;
    const sum = tableSum(bytes.subarray(start, start + length)) - skipped;
    if (sum >>> 0 !== view.getUint32(entry + 4)) return tag;
  }
  return undefined;
};

/** What a maker counts of a table: the sum of its 32-bit words, zeros filling up the last one; may be negative. */
export const tableSum = (table: Uint8Array): number => {
  let sum = 0;
  for (let at = 0; at < table.length; at += 1)
    sum = (sum + ((table[at] ?? 0) << (24 - 8 * (at % 4)))) | 0;
  return sum;
};
