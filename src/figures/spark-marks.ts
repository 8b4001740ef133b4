import type { Shape } from "./scene.ts";

/** What a curve of an indicator is marked with. */
export type SparkMark = "baseline" | "actual" | "milestone" | "target" | "missing";

const diamond = (x: number, y: number, reach: number): string =>
  `M ${x} ${y - reach} L ${x + reach} ${y} L ${x} ${y + reach} L ${x - reach} ${y} Z`;

/** Each mark round a point; they differ in form and in being filled, not in colour alone. */
export const sparkMarks: Readonly<Record<SparkMark, (x: number, y: number) => readonly Shape[]>> = {
  baseline: (x, y) => [
    { kind: "circle", cx: x, cy: y, r: 2.8, fill: "paper", stroke: "ink", strokeWidth: 1.1 },
  ],
  actual: (x, y) => [{ kind: "circle", cx: x, cy: y, r: 2.6, fill: "accent" }],
  milestone: (x, y) => [
    { kind: "path", d: diamond(x, y, 3.2), fill: "paper", stroke: "ink", strokeWidth: 0.9 },
  ],
  target: (x, y) => [
    { kind: "path", d: diamond(x, y, 4.2), fill: "ink", stroke: "paper", strokeWidth: 0.6 },
  ],
  missing: (x, y) => [missingBand(x - 7, y - 2, 14)],
};

/** A span without a value. */
export const missingBand = (x: number, y: number, width: number): Shape => ({
  kind: "rect",
  x,
  y,
  width,
  height: 4,
  fill: "paper",
  stroke: "clay",
  strokeWidth: 0.5,
  pattern: "diagonal",
});
