import type { Level } from "../core/diagnostic.ts";
import type { Words } from "./words/words.ts";

/** Paint by meaning: functions from text to text that leave its width as it is. */
export interface Style {
  readonly level: Readonly<Record<Level, Paint>>;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly place: Paint;
  readonly good: Paint;
}

export type Paint = (text: string) => string;

/** How a text for people is laid out. */
export interface Look {
  readonly style: Style;
  /** Columns to fill. */
  readonly width: number;
  /** Only findings: no summary, no advice. */
  readonly quiet: boolean;
  /** What formats say themselves, in the language of whoever reads. */
  readonly words: Words;
}

const same: Paint = (text) => text;

/** No colour at all. */
export const plain: Style = {
  level: { error: same, warning: same, info: same },
  strong: same,
  faint: same,
  place: same,
  good: same,
};
