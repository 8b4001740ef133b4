/** One of several runs that share the plans among them. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** Whether a plan falls to a shard; by its path alone, so that every machine decides alike. */
export const isInShard = (path: string, { index, count }: Shard): boolean =>
  hash(path) % count === index - 1;

/** FNV-1a over UTF-8, stirred once more so that similar names spread; 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};
