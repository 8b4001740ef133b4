import { addDays, type Day } from "../plan/day.ts";
import type { Scale } from "./gantt-bar.ts";
import type { Years } from "./gantt-row.ts";
import { textWidth } from "./measure.ts";
import type { LineShape, Shape } from "./scene.ts";

/** Where the rows of a timeline begin. */
export const TOP = 22;
const SIZE = 8;
/** Quarters narrower than this are left out. */
const LEAST_QUARTER = 9;

/** Days of these years between two edges. */
export const scaleOf = (
  { first, last }: Years,
  { left, right, isLast }: Pick<Scale, "left" | "right" | "isLast">,
): Scale => {
  const start = `${first}-01-01`;
  const end = `${last + 1}-01-01`;
  const width = Date.parse(end) - Date.parse(start);
  const at = (day: Day): number => {
    const share = (Date.parse(day) - Date.parse(start)) / width;
    return left + Math.min(1, Math.max(0, share)) * (right - left);
  };
  return { at, left, right, first: start, last: addDays(end, -1), isLast };
};

/** Lines for years and, where there is room, quarters; a year is named as often as there is room for it. */
export const gridShapes = (
  { first, last }: Years,
  scale: Scale,
  bottom: number,
): readonly Shape[] => {
  const count = last - first + 1;
  const width = (scale.right - scale.left) / count;
  const step = Math.ceil((textWidth("0000", { size: SIZE }) + 8) / width);
  const years = Array.from({ length: count }, (_, index) => first + index);
  return years.flatMap((year): Shape[] => {
    const x = scale.at(`${year}-01-01`);
    const isNamed = (year - first) % step === 0;
    const quarters = width / 4 < LEAST_QUARTER ? [] : ["04", "07", "10"];
    return [
      {
        ...upright(x, bottom, { stroke: "rule", strokeWidth: 0.7 }),
        ...(isNamed ? { y1: 4 } : {}),
      },
      ...quarters.map((month) =>
        upright(scale.at(`${year}-${month}-01`), bottom, { stroke: "grid", strokeWidth: 0.6 }),
      ),
      ...(isNamed ? [yearName(year, x)] : []),
    ];
  });
};

const yearName = (year: number, x: number): Shape => ({
  kind: "text",
  text: String(year),
  x: x + 4,
  y: TOP - 9,
  size: SIZE,
  weight: 600,
  fill: "muted",
});

/** The day of the report, where it is among those shown. */
export const todayShapes = (
  today: Day | undefined,
  scale: Scale,
  bottom: number,
): readonly Shape[] =>
  today === undefined || today < scale.first || today > scale.last
    ? []
    : [upright(scale.at(today), bottom, { stroke: "clay", dash: [3, 2], strokeWidth: 1 })];

type Stroke = Pick<LineShape, "stroke" | "dash" | "strokeWidth">;

const upright = (x: number, bottom: number, stroke: Stroke): LineShape => ({
  kind: "line",
  x1: x,
  y1: TOP - 4,
  x2: x,
  y2: bottom,
  ...stroke,
});
