/** Caps that keep a hostile file from costing time or memory. */
export interface Limits {
  /** Bytes of one file. */
  readonly bytes: number;
  /** Lists and maps inside one another. */
  readonly depth: number;
  /** Uses of anchors after expansion. */
  readonly aliases: number;
  /** UTF-16 units of one text value. */
  readonly text: number;
}

export const defaultLimits: Limits = {
  bytes: 5_000_000,
  depth: 64,
  aliases: 1_000,
  text: 100_000,
};
