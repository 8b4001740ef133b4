import { textWidth } from "./measure.ts";
import type { RectShape, Shape } from "./scene.ts";

/** What a legend explains, by its paint or by a mark of its own round (x, y). */
export interface LegendEntry {
  readonly label: string;
  readonly paint?: Pick<RectShape, "fill" | "stroke" | "pattern" | "dash">;
  readonly mark?: (x: number, y: number) => readonly Shape[];
}

const SIZE = 8;
const KEY = 19;
const APART = 16;
const LEADING = 14;

/** A legend in as many lines as it needs, from `top` down. */
export const legendOf = (
  entries: readonly LegendEntry[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  let x = left;
  let y = top + 9;
  const shapes = entries.flatMap((entry): readonly Shape[] => {
    const length = KEY + textWidth(entry.label, { size: SIZE });
    if (x > left && x + length > left + width) {
      x = left;
      y += LEADING;
    }
    const at = x;
    x += length + APART;
    return [
      ...keyOf(entry, at, y - 3),
      { kind: "text", text: entry.label, x: at + KEY, y, size: SIZE, fill: "muted" },
    ];
  });
  return { shapes, bottom: entries.length === 0 ? top : y + 4 };
};

const keyOf = ({ paint, mark }: LegendEntry, x: number, y: number): readonly Shape[] =>
  mark === undefined
    ? [{ kind: "rect", x, y: y - 4.5, width: 14, height: 9, strokeWidth: 0.7, ...paint }]
    : mark(x + 7, y);
