import type { Day } from "../plan/day.ts";
import type { When } from "../plan/when.ts";
import type { GanttRow } from "./gantt-row.ts";
import type { Shape } from "./scene.ts";

/** Where a day lies between the edges of the chart; what lies beyond stands at the edge. */
export interface Scale {
  readonly at: (day: Day) => number;
  readonly left: number;
  readonly right: number;
  /** First and last day shown. */
  readonly first: Day;
  readonly last: Day;
  /** Whether no drawing shows later days. */
  readonly isLast: boolean;
}

/** A row to draw: its phases and steps are marks on the bar, or it is one of them itself. */
export interface BarRow extends Pick<GanttRow, "start" | "end" | "milestones" | "isCancelled"> {
  /** Days on which its next phases begin. */
  readonly phases: readonly Day[];
  readonly isDetail: boolean;
}

/** What the legend explains. */
export type Mark =
  | "sure"
  | "cancelled"
  | "vague"
  | "unknown"
  | "endless"
  | "goesOn"
  | "detail"
  | "phase"
  | "milestone"
  | "today"
  | "link"
  | "enabled"
  | "through";

/** The bar of a row round its middle line, and its milestones on top. */
export const extentShapes = (row: BarRow, middle: number, scale: Scale): readonly Shape[] => [
  ...barShapes(row, middle, scale),
  ...phasesIn(row, scale).map((day) => notch(scale.at(day), middle)),
  ...breaksOf(row, scale).map((x) => breakMark(x, middle)),
  ...milestonesIn(row, scale).map((day) => diamond(scale.at(day), middle)),
];

/** Kinds of marks a row needs. */
export const usedMarks = (row: BarRow, scale: Scale): readonly Mark[] => {
  const { start, end, isDetail, isCancelled = false } = row;
  const spans = [start, end].filter((when) => when !== undefined && when.endless === undefined);
  const isSure = start !== undefined && end !== undefined;
  const vague = spans.some((when) => when !== undefined && when.earliest !== when.latest);
  const marks: readonly (readonly [Mark, boolean])[] = [
    ["sure", isSure && !isDetail && !isCancelled],
    ["detail", isSure && isDetail && !isCancelled],
    ["vague", vague && !isCancelled],
    ["cancelled", isCancelled && spans.length > 0],
    ["unknown", spans.length === 1 && end?.endless === undefined],
    ["endless", end?.endless !== undefined && scale.isLast],
    ["phase", phasesIn(row, scale).length > 0],
    ["goesOn", breaksOf(row, scale).length > 0],
    ["milestone", milestonesIn(row, scale).length > 0],
  ];
  return marks.flatMap(([mark, isUsed]) => (isUsed ? [mark] : []));
};

/** From where to where a row is drawn, and from where to where its bar goes. */
export const reachOf = (
  row: BarRow,
  scale: Scale,
): {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
} => {
  const days = milestonesIn(row, scale).map((day) => scale.at(day));
  const [from, to] = barEnds(row, scale) ?? [Math.min(...days), Math.max(...days)];
  const { start, end } = row;
  const hasBar = start !== undefined || end !== undefined;
  return {
    from,
    to,
    left: Math.min(from, ...days.map((x) => x - 4.5), ...(hasBar && !start ? [scale.left] : [])),
    right: Math.max(
      to,
      ...days.map((x) => x + 4.5),
      ...(hasBar && (!end || end.endless !== undefined) ? [scale.right] : []),
    ),
  };
};

const barEnds = ({ start, end }: BarRow, scale: Scale): readonly [number, number] | undefined => {
  const known = [start, end].filter((when) => when !== undefined && when.endless === undefined);
  const [one, other = one] = known;
  if (one === undefined || other === undefined) return undefined;
  const from = scale.at(one.earliest);
  const to = end?.endless !== undefined && start ? scale.right - ARROW : scale.at(other.latest);
  return [from, Math.max(from + 3, to)];
};

/** A milestone round (x, y). */
export const diamond = (x: number, y: number): Shape => ({
  kind: "path",
  d: `M ${x} ${y - 4.5} L ${x + 4.5} ${y} L ${x} ${y + 4.5} L ${x - 4.5} ${y} Z`,
  fill: "sand",
  stroke: "ink",
  strokeWidth: 0.6,
});

/** Where the next phase of a bar begins. */
export const notch = (x: number, middle: number): Shape => ({
  kind: "rect",
  x: x - 0.7,
  y: middle - HALF - 1.5,
  width: 1.4,
  height: 2 * HALF + 3,
  fill: "paper",
  stroke: "ink",
  strokeWidth: 0.5,
});

/** Where a bar goes on in another drawing. */
export const breakMark = (x: number, middle: number): Shape => ({
  kind: "path",
  d: `M ${x - 3} ${middle + HALF + 1} L ${x} ${middle - HALF - 1} L ${x + 2} ${middle - HALF - 1} L ${x - 1} ${middle + HALF + 1} Z`,
  fill: "paper",
});

/** Where no end is planned. */
export const arrow = (x: number, middle: number): Shape => ({
  kind: "path",
  d: `M ${x} ${middle - HALF - 1} L ${x + ARROW} ${middle} L ${x} ${middle + HALF + 1} Z`,
  fill: "accent",
});

/** Half the height of a bar. */
export const HALF = 4.5;
const ARROW = 6;
/** A bar that will not come. */
export const cancelledPaint = {
  fill: "paper",
  stroke: "muted",
  strokeWidth: 0.7,
  pattern: "diagonal",
} as const;
const vaguePaint = { fill: "accentTint", stroke: "accentSoft", strokeWidth: 0.6 } as const;

const isShown = (day: Day, { first, last }: Scale): boolean => day >= first && day <= last;

const phasesIn = ({ phases }: BarRow, scale: Scale): readonly Day[] =>
  phases.filter((day) => isShown(day, scale));

const milestonesIn = ({ milestones }: BarRow, scale: Scale): readonly Day[] =>
  milestones.map(({ latest }) => latest).filter((day) => isShown(day, scale));

/** Where the bar is cut because the drawing ends. */
const breaksOf = ({ start, end }: BarRow, scale: Scale): readonly number[] => {
  if (start === undefined) return [];
  const last = end?.latest ?? start.latest;
  return [
    ...(start.earliest < scale.first ? [scale.left + 8] : []),
    ...(last > scale.last && !(end?.endless !== undefined && scale.isLast)
      ? [scale.right - 7]
      : []),
  ];
};

const barShapes = (row: BarRow, middle: number, scale: Scale): readonly Shape[] => {
  const { start, end } = row;
  const half = row.isDetail ? 2.5 : HALF;
  const setting = { scale, half, paint: row.isCancelled === true ? cancelledPaint : vaguePaint };
  if (start === undefined || start.endless !== undefined)
    return end === undefined || end.endless !== undefined
      ? []
      : [trail(scale.left, scale.at(end.earliest), middle), pale(end, middle, setting)];
  if (end === undefined)
    return [pale(start, middle, setting), trail(scale.at(start.latest), scale.right, middle)];
  const hasArrow = end.endless !== undefined && scale.isLast;
  const right = hasArrow ? scale.right - ARROW : scale.at(end.latest);
  const sure = {
    from: scale.at(start.latest),
    to: end.endless === undefined ? scale.at(end.earliest) : right,
  };
  return [
    { ...box(scale.at(start.earliest), right, { middle, half }), ...setting.paint },
    ...(sure.to - sure.from < 1 || row.isCancelled === true
      ? []
      : [
          {
            ...box(sure.from, sure.to, { middle, half }),
            fill: row.isDetail ? "accentSoft" : "accent",
          } as const,
        ]),
    ...(hasArrow ? [arrow(right, middle)] : []),
  ];
};

const pale = (
  when: When,
  middle: number,
  {
    scale,
    half,
    paint,
  }: {
    readonly scale: Scale;
    readonly half: number;
    readonly paint: typeof vaguePaint | typeof cancelledPaint;
  },
): Shape => ({
  ...box(scale.at(when.earliest), scale.at(when.latest), { middle, half }),
  ...paint,
});

const box = (
  from: number,
  to: number,
  { middle, half }: { readonly middle: number; readonly half: number },
) =>
  ({
    kind: "rect",
    x: from,
    y: middle - half,
    width: Math.max(3, to - from),
    height: 2 * half,
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
