import type { Catalog } from "../locales/index.ts";
import { arrow, breakMark, cancelledPaint, diamond, notch, type Mark } from "./gantt-bar.ts";
import { arrowHead, linkLine } from "./gantt-links.ts";
import { legendOf, type LegendEntry } from "./legend.ts";
import { page } from "./page.ts";
import type { RectShape, Shape } from "./scene.ts";

const order = [
  "sure",
  "cancelled",
  "vague",
  "unknown",
  "endless",
  "goesOn",
  "phase",
  "detail",
  "milestone",
  "link",
  "enabled",
  "through",
  "today",
] as const satisfies readonly Mark[];

/** The marks a timeline uses, from `top` down. */
export const ganttLegend = (
  marks: ReadonlySet<Mark>,
  top: number,
  words: Catalog["figures"]["gantt"],
): ReturnType<typeof legendOf> =>
  legendOf(
    order
      .filter((mark) => marks.has(mark))
      .map((mark): LegendEntry => ({ label: words[mark], mark: keys[mark] })),
    { left: 0, top, width: page.width },
  );

const box = (x: number, middle: number, width = 14): RectShape => ({
  kind: "rect",
  x: x - 7,
  y: middle - 3.5,
  width,
  height: 7,
  radius: 1.5,
  fill: "accent",
});

const link = (kind: "link" | "enabled" | "through") => (x: number, y: number) => [
  linkLine(
    [
      { x: x - 7, y },
      { x: x + 5, y },
    ],
    kind,
  ),
  arrowHead({ x: x + 7, y }, { x: 1, y: 0 }),
];

/** A mark as its key, round (x, y). */
const keys: Readonly<Record<Mark, (x: number, y: number) => readonly Shape[]>> = {
  sure: (x, y) => [box(x, y)],
  cancelled: (x, y) => [{ ...box(x, y), ...cancelledPaint }],
  detail: (x, y) => [{ ...box(x, y), y: y - 2.5, height: 5, fill: "accentSoft" }],
  vague: (x, y) => [{ ...box(x, y), fill: "accentTint", stroke: "accentSoft", strokeWidth: 0.6 }],
  unknown: (x, y) => [
    { kind: "line", x1: x - 7, y1: y, x2: x + 7, y2: y, stroke: "accentSoft", dash: [3, 3] },
  ],
  endless: (x, y) => [box(x, y, 8), arrow(x + 1, y)],
  goesOn: (x, y) => [box(x, y), breakMark(x + 3, y)],
  phase: (x, y) => [box(x, y), notch(x, y)],
  milestone: (x, y) => [diamond(x, y)],
  link: link("link"),
  enabled: link("enabled"),
  through: link("through"),
  today: (x, y) => [
    { kind: "line", x1: x, y1: y - 4.5, x2: x, y2: y + 4.5, stroke: "clay", dash: [3, 2] },
  ],
};
