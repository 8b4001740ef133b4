import { arrowHead } from "./gantt-links.ts";
import type { Shape } from "./scene.ts";

/** Where a link leaves or reaches a card. */
export interface LinkEnd {
  readonly x: number;
  readonly y: number;
}

const HEAD = 3.8;
/** Heights this close are one: a line between them would be a kink. */
const CLOSE = 0.5;

/** Links with elbows from all sources to all targets over one upright line, halfway to the nearest target. */
export const elbows = (
  sources: readonly LinkEnd[],
  targets: readonly LinkEnd[],
): readonly Shape[] => {
  if (sources.length === 0 || targets.length === 0) return [];
  const left = Math.max(...sources.map(({ x }) => x));
  const right = Math.min(...targets.map(({ x }) => x)) - HEAD;
  const x = (left + right) / 2;
  const ys = [...sources, ...targets].map(({ y }) => y);
  const [first, last] = [Math.min(...ys), Math.max(...ys)];
  return [
    ...(last - first < CLOSE ? [] : [line({ x, y: first }, { x, y: last })]),
    ...sources.map((source) => line(source, { x, y: source.y })),
    ...targets.flatMap((target) => [
      line({ x, y: target.y }, { x: target.x - 2, y: target.y }),
      arrowHead(target, { x: 1, y: 0 }),
    ]),
  ];
};

const line = (from: LinkEnd, to: LinkEnd): Shape => ({
  kind: "line",
  x1: from.x,
  y1: from.y,
  x2: to.x,
  y2: to.y,
  stroke: "muted",
  strokeWidth: 0.8,
});
