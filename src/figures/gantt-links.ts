import { HALF } from "./gantt-bar.ts";
import type { GanttLink } from "./gantt-row.ts";
import type { Shape } from "./scene.ts";

/** A row in its place, as far as arrows need to know. */
export interface Stop {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  /** All that is drawn in the row lies between these. */
  readonly left: number;
  readonly right: number;
  /** Begin and end of the bar. */
  readonly from: number;
  readonly to: number;
}

/** An arrow that is wanted: from the row that comes first to the one that waits. */
export interface Wish {
  readonly from: Stop;
  readonly to: Stop;
  readonly kind: GanttLink["kind"];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Route {
  readonly wish: Wish;
  readonly points: readonly Point[];
}

/**
 * Arrows between rows, with elbows. Each waiting row has a level line of its own in the gap before it, each
 * first row one for its detours, and upright lines pass between bars: so no arrow can be mistaken for
 * another. What finds no way is told.
 */
export const linksOf = (
  wishes: readonly Wish[],
  stops: readonly Stop[],
  channel: { readonly left: number; readonly right: number },
): { readonly shapes: readonly Shape[]; readonly failed: readonly Wish[] } => {
  const routes: Route[] = [];
  const failed: Wish[] = [];
  const order = wishes.toSorted(
    (a, b) => Math.abs(a.to.top - a.from.top) - Math.abs(b.to.top - b.from.top),
  );
  for (const wish of order) {
    const points = routeOf(wish, { stops, routes, channel });
    if (points === undefined) failed.push(wish);
    else routes.push({ wish, points });
  }
  return { shapes: routes.flatMap(routeShapes), failed };
};

/** Distances from the line between two rows to the level lines beside it. */
const TARGET = 3;
const DETOUR = 1;
/** Room that arrows keep to bars and to each other. */
const CLEAR = 3;
const APART = 2.6;

interface Field {
  readonly stops: readonly Stop[];
  readonly routes: readonly Route[];
  readonly channel: { readonly left: number; readonly right: number };
}

const routeOf = (wish: Wish, field: Field): readonly Point[] | undefined => {
  const { from, to } = wish;
  if (from.id === to.id) return undefined;
  const down = to.top > from.top;
  const sign = down ? 1 : -1;
  const start = { x: leavingAt(from), y: from.middle + sign * HALF };
  const end = { x: enteringAt(to), y: to.middle - sign * (HALF + 0.5) };
  const first = (down ? from.bottom : from.top) - sign * DETOUR;
  const last = (down ? to.top : to.bottom) + sign * TARGET;
  const x = uprightAt(wish, field, { start: start.x, end: end.x, first, last });
  if (x === undefined) return undefined;
  return straightened([
    start,
    { x: start.x, y: first },
    { x, y: first },
    { x, y: last },
    { x: end.x, y: last },
    end,
  ]);
};

const leavingAt = ({ from, to }: Stop): number => (to - from < 9 ? to - 1 : to - 3);
const enteringAt = ({ from, to }: Stop): number => (to - from < 9 ? from + 1 : from + 3);

/** The best place for the long upright line; none where every way is barred. */
const uprightAt = (
  wish: Wish,
  { stops, routes, channel }: Field,
  way: {
    readonly start: number;
    readonly end: number;
    readonly first: number;
    readonly last: number;
  },
): number | undefined => {
  const [top, bottom] = [Math.min(way.first, way.last), Math.max(way.first, way.last)];
  const barred = stops.filter(({ id, middle }) => {
    const isEnd = id === wish.from.id || id === wish.to.id;
    return !isEnd && middle > top && middle < bottom;
  });
  const foreign = routes
    .filter(({ wish: { from, to } }) => from.id !== wish.from.id && to.id !== wish.to.id)
    .flatMap(({ points }) => uprights(points))
    .filter((line) => line.top < bottom && line.bottom > top);
  const isFree = (x: number): boolean =>
    !barred.some(({ left, right }) => x > left - CLEAR && x < right + CLEAR) &&
    !foreign.some((line) => Math.abs(line.x - x) < APART);
  const cost = (x: number): number => Math.abs(x - way.start) + Math.abs(x - way.end);
  return [way.start, way.end, ...steps(channel.left, channel.right)]
    .filter(isFree)
    .sort((a, b) => cost(a) - cost(b) || Math.abs(a - way.start) - Math.abs(b - way.start))[0];
};

const steps = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / 1.5) + 1 }, (_, index) => from + index * 1.5);

const uprights = (
  points: readonly Point[],
): readonly { readonly x: number; readonly top: number; readonly bottom: number }[] =>
  points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? point;
    return before.x === point.x
      ? [{ x: point.x, top: Math.min(before.y, point.y), bottom: Math.max(before.y, point.y) }]
      : [];
  });

/** Without points in the middle of a straight line. */
const straightened = (points: readonly Point[]): readonly Point[] =>
  points
    .filter((point, index) => {
      const before = points[index - 1];
      return before?.x !== point.x || before.y !== point.y;
    })
    .filter((point, index, all) => {
      const [before, after] = [all[index - 1], all[index + 1]];
      if (before === undefined || after === undefined) return true;
      return !(
        (before.x === point.x && after.x === point.x) ||
        (before.y === point.y && after.y === point.y)
      );
    });

/** Dashes tell kinds of dependency apart. */
const dashes = { link: undefined, enabled: [4, 2], through: [1.2, 1.8] } as const;

const routeShapes = ({ wish, points }: Route): readonly Shape[] => {
  const end = points.at(-1);
  if (end === undefined) return [];
  const sign = wish.to.top > wish.from.top ? 1 : -1;
  return [linkLine(points, wish.kind), arrowHead(end, { x: 0, y: sign })];
};

/** The line of an arrow. */
export const linkLine = (points: readonly Point[], kind: GanttLink["kind"]): Shape => {
  const dash = dashes[kind];
  return {
    kind: "path",
    d: points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"} ${x} ${y}`).join(" "),
    stroke: "muted",
    strokeWidth: 0.8,
    ...(dash === undefined ? {} : { dash }),
  };
};

/** The head of an arrow that points along `way` and ends at a point. */
export const arrowHead = ({ x, y }: Point, way: Point): Shape => {
  const corner = (back: number, aside: number): string =>
    `${x - way.x * back - way.y * aside} ${y - way.y * back + way.x * aside}`;
  return {
    kind: "path",
    d: `M ${corner(0, 0)} L ${corner(3.8, 2)} L ${corner(3.8, -2)} Z`,
    fill: "muted",
  };
};
