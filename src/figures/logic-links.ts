import { arrowHead } from "./gantt-links.ts";
import { columnWidth, GUTTER, type Diagram, type PlacedPoint } from "./logic-layout.ts";
import type { Shape } from "./scene.ts";

const stroke = { stroke: "muted", strokeWidth: 0.8 } as const;

/**
 * Links of a diagram with elbows. Cards that follow from the same cards share one upright line, all others
 * have one of their own; a dot tells where a
 * line that feeds several of them begins from a place where lines only cross.
 */
export const linkShapes = ({ links }: Pick<Diagram, "links">, columns: number): readonly Shape[] =>
  Array.from({ length: columns - 1 }, (_, column) =>
    links.filter(([from]) => from.column === column),
  ).flatMap((own, column) => gutterShapes(own, column, columnWidth(columns)));

type Link = readonly [PlacedPoint, PlacedPoint];

/** Cards that follow from the same cards. */
interface Bus {
  readonly sources: readonly PlacedPoint[];
  readonly targets: readonly PlacedPoint[];
}

const gutterShapes = (links: readonly Link[], column: number, width: number): readonly Shape[] => {
  const left = column * (width + GUTTER) + width;
  const right = left + GUTTER;
  const buses = busesOf(links);
  const isShared = (id: string): boolean =>
    buses.filter(({ sources }) => sources.some((source) => source.id === id)).length > 1;
  const leaving = buses.flatMap(({ sources }) => sources.map(({ y }) => y));
  const passing = links.flatMap((link) => link.filter(({ slack }) => slack === 0));
  return [
    ...buses.flatMap(({ sources, targets }, index): Shape[] => {
      const x = left + ((index + 1) * (GUTTER - 7)) / (buses.length + 1);
      const entries = targets.map((target) => ({
        target,
        y: buses.length > 1 ? entryOf(target, leaving) : target.y,
      }));
      const ys = [...sources.map(({ y }) => y), ...entries.map(({ y }) => y)];
      return [
        upright(x, Math.min(...ys), Math.max(...ys)),
        ...sources.map(({ y }) => level(y, left, x)),
        ...entries.flatMap(({ target, y }) =>
          target.slack === 0
            ? [level(y, x, right)]
            : [level(y, x, right - 2), arrowHead({ x: right, y }, { x: 1, y: 0 })],
        ),
        ...sources.filter(({ id }) => isShared(id)).map(({ y }) => dot(x, y)),
      ];
    }),
    ...passing.flatMap((point) =>
      point.column === column ? [level(point.y, left - width, left)] : [],
    ),
  ];
};

const busesOf = (links: readonly Link[]): readonly Bus[] => {
  const targets = new Map(links.map(([, to]) => [to.id, to]));
  const buses = new Map<
    string,
    { readonly sources: PlacedPoint[]; readonly targets: PlacedPoint[] }
  >();
  for (const target of targets.values()) {
    const sources = links.filter(([, to]) => to.id === target.id).map(([from]) => from);
    const key = JSON.stringify(sources.map(({ id }) => id).sort());
    const bus = buses.get(key);
    if (bus === undefined) buses.set(key, { sources, targets: [target] });
    else bus.targets.push(target);
  }
  return [...buses.values()];
};

/** Where a link reaches a card: beside the heights other links leave at, so that none look like one. */
const entryOf = ({ y, slack }: PlacedPoint, leaving: readonly number[]): number => {
  const tries = [0, 4, -4, 8, -8, 12, -12, 16, -16].filter((by) => Math.abs(by) <= slack);
  const by = tries.find((move) => leaving.every((other) => Math.abs(other - y - move) > 2.5));
  return y + (by ?? 0);
};

const upright = (x: number, y1: number, y2: number): Shape => ({
  kind: "line",
  x1: x,
  y1,
  x2: x,
  y2,
  ...stroke,
});

const level = (y: number, x1: number, x2: number): Shape => ({
  kind: "line",
  x1,
  y1: y,
  x2,
  y2: y,
  ...stroke,
});

const dot = (cx: number, cy: number): Shape => ({ kind: "circle", cx, cy, r: 1.6, fill: "muted" });
