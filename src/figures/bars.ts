import { legendOf, type LegendEntry } from "./legend.ts";
import { textLines } from "./lines.ts";
import { textWidth } from "./measure.ts";
import { page } from "./page.ts";
import type { RectShape, Shape } from "./scene.ts";

/** How a part of a bar is painted; hatching and dashes tell parts apart without colour. */
export type BarPaint = Pick<RectShape, "fill" | "stroke" | "pattern" | "dash">;

export interface Bar {
  readonly label: string;
  /** What stands behind the bar. */
  readonly value: string;
  readonly parts: readonly { readonly size: number; readonly paint: BarPaint }[];
}

const LABEL = 148;
const LEFT = LABEL + 10;
const LEADING = 10;
const SIZE = 8.5;
const GAP = 6;

/** Bars one below the other, all on one scale, with a legend where there is more than one kind. */
export const barChart = (
  bars: readonly Bar[],
  legend: readonly LegendEntry[],
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const values = bars.map(({ value }) => textWidth(value, { size: SIZE, weight: 600 }));
  const largest = Math.max(1e-9, ...bars.map(lengthOf));
  const scale = (page.width - LEFT - Math.max(0, ...values) - GAP) / largest;
  const shapes: Shape[] = [];
  let top = 0;
  for (const bar of bars) {
    const row = rowOf(bar, top, scale);
    shapes.push(...row.shapes);
    top += row.height;
  }
  if (legend.length === 0) return { shapes, height: top };
  const key = legendOf(legend, { left: LEFT, top: top + 5, width: page.width - LEFT });
  return { shapes: [...shapes, ...key.shapes], height: key.bottom + 2 };
};

const lengthOf = ({ parts }: Bar): number =>
  parts.reduce((sum, { size }) => sum + Math.max(0, size), 0);

const rowOf = (
  bar: Bar,
  top: number,
  scale: number,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const style = { x: 0, size: SIZE, leading: LEADING, width: LABEL, maxLines: 2 } as const;
  const label = textLines(bar.label, { ...style, y: top + 11, fill: "ink" });
  const height = 14 + LEADING * (Math.max(1, label.count) - 1);
  let x = LEFT;
  const rects = bar.parts.flatMap(({ size, paint }): Shape[] => {
    const width = Math.max(0, size) * scale;
    const rect = { kind: "rect", x, y: top + 2, width, height: 12, strokeWidth: 0.7 } as const;
    x += width;
    return width > 0 ? [{ ...rect, ...paint }] : [];
  });
  const value: Shape = {
    kind: "text",
    text: bar.value,
    x: x + GAP,
    y: top + 11,
    size: SIZE,
    weight: 600,
    fill: "ink",
  };
  return { shapes: [...label.shapes, ...rects, value], height: height + 8 };
};
