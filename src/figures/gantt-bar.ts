import type { Day } from "../plan/day.ts";
import type { When } from "../plan/when.ts";
import type { GanttRow } from "./gantt.ts";
import type { Shape } from "./scene.ts";

/** Where a day lies between the edges of the chart. */
export interface Scale {
  readonly at: (day: Day) => number;
  readonly left: number;
  readonly right: number;
}

/** What the legend explains. */
export type Mark = "sure" | "vague" | "unknown" | "endless" | "milestone" | "today";

/** The bar of a row round its middle line, and its milestones on top. */
export const extentShapes = (row: GanttRow, middle: number, scale: Scale): readonly Shape[] => [
  ...barShapes(row, middle, scale),
  ...row.milestones.map(({ latest }) => diamond(scale.at(latest), middle)),
];

/** Kinds of marks a row needs. */
export const usedMarks = (row: GanttRow): readonly Mark[] => {
  const { start, end, milestones } = row;
  const spans = [start, end].filter((when) => when !== undefined && when.endless === undefined);
  const vague = spans.some((when) => when !== undefined && when.earliest !== when.latest);
  return [
    ...(start !== undefined && end !== undefined ? (["sure"] as const) : []),
    ...(vague ? (["vague"] as const) : []),
    ...(spans.length === 1 && end?.endless === undefined ? (["unknown"] as const) : []),
    ...(end?.endless === undefined ? [] : (["endless"] as const)),
    ...(milestones.length > 0 ? (["milestone"] as const) : []),
  ];
};

/** A milestone round (x, y). */
export const diamond = (x: number, y: number): Shape => ({
  kind: "path",
  d: `M ${x} ${y - 4.5} L ${x + 4.5} ${y} L ${x} ${y + 4.5} L ${x - 4.5} ${y} Z`,
  fill: "sand",
  stroke: "ink",
  strokeWidth: 0.6,
});

/** Half the height of a bar. */
const HALF = 4.5;

const barShapes = ({ start, end }: GanttRow, middle: number, scale: Scale): readonly Shape[] => {
  if (start === undefined || start.endless !== undefined)
    return end === undefined || end.endless !== undefined
      ? []
      : [trail(scale.left, scale.at(end.earliest), middle), pale(end, middle, scale)];
  if (end === undefined)
    return [pale(start, middle, scale), trail(scale.at(start.latest), scale.right, middle)];
  const isEndless = end.endless !== undefined;
  const right = isEndless ? scale.right - ARROW : scale.at(end.latest);
  const sure = { from: scale.at(start.latest), to: isEndless ? right : scale.at(end.earliest) };
  const whole = box(scale.at(start.earliest), right, middle);
  return [
    { ...whole, ...vaguePaint },
    ...(sure.to - sure.from < 1
      ? []
      : [{ ...box(sure.from, sure.to, middle), fill: "accent" } as const]),
    ...(isEndless ? [arrow(right, middle)] : []),
  ];
};

const vaguePaint = { fill: "accentTint", stroke: "accentSoft", strokeWidth: 0.6 } as const;

const pale = (when: When, middle: number, scale: Scale): Shape => ({
  ...box(scale.at(when.earliest), scale.at(when.latest), middle),
  ...vaguePaint,
});

const box = (from: number, to: number, middle: number) =>
  ({
    kind: "rect",
    x: from,
    y: middle - HALF,
    width: Math.max(3, to - from),
    height: 2 * HALF,
    radius: 1.5,
  }) as const;

/** Where only one end is known, the other side is a dashed line to the edge. */
const trail = (from: number, to: number, middle: number): Shape => ({
  kind: "line",
  x1: from,
  y1: middle,
  x2: to,
  y2: middle,
  stroke: "accentSoft",
  dash: [3, 3],
});

const ARROW = 6;

const arrow = (x: number, middle: number): Shape => ({
  kind: "path",
  d: `M ${x} ${middle - HALF - 1} L ${x + ARROW} ${middle} L ${x} ${middle + HALF + 1} Z`,
  fill: "accent",
});
