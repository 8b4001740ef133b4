import type { Catalog } from "../locales/index.ts";
import { diamond, type Mark } from "./gantt-bar.ts";
import { textWidth } from "./measure.ts";
import type { Shape } from "./scene.ts";

const SIZE = 7.5;
const KEY = 18;

const order = ["sure", "vague", "unknown", "endless", "milestone", "today"] as const;

/** The marks a timeline uses, in one line above `y`. */
export const legendShapes = (
  marks: ReadonlySet<Mark>,
  y: number,
  words: Catalog["figures"]["gantt"],
): readonly Shape[] => {
  let x = 0;
  return order
    .filter((mark) => marks.has(mark))
    .flatMap((mark): Shape[] => {
      const at = x;
      x += KEY + textWidth(words[mark], { size: SIZE }) + 14;
      return [
        ...keys[mark](at, y - 3),
        { kind: "text", text: words[mark], x: at + KEY, y, size: SIZE, fill: "muted" },
      ];
    });
};

const box = (x: number, middle: number) =>
  ({ kind: "rect", x, y: middle - 3.5, width: 13, height: 7, radius: 1.5 }) as const;

/** A mark as its key, from `x` and round the middle line. */
const keys: Readonly<Record<Mark, (x: number, middle: number) => readonly Shape[]>> = {
  sure: (x, middle) => [{ ...box(x, middle), fill: "accent" }],
  vague: (x, middle) => [
    {
      ...box(x, middle),
      fill: "accentTint",
      stroke: "accentSoft",
      strokeWidth: 0.6,
    },
  ],
  unknown: (x, middle) => [
    {
      kind: "line",
      x1: x,
      y1: middle,
      x2: x + 13,
      y2: middle,
      stroke: "accentSoft",
      dash: [3, 3],
    },
  ],
  endless: (x, middle) => [
    { ...box(x, middle), width: 7, fill: "accent" },
    {
      kind: "path",
      d: `M ${x + 7} ${middle - 4.5} L ${x + 13} ${middle} L ${x + 7} ${middle + 4.5} Z`,
      fill: "accent",
    },
  ],
  milestone: (x, middle) => [diamond(x + 7, middle)],
  today: (x, middle) => [
    {
      kind: "line",
      x1: x + 7,
      y1: middle - 4.5,
      x2: x + 7,
      y2: middle + 4.5,
      stroke: "clay",
      dash: [3, 2],
    },
  ],
};
