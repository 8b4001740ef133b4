import { textWidth } from "../../src/figures/measure.ts";
import type { Shape, TextShape } from "../../src/figures/scene.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners in order; the last is joined to the first. */
export type Polygon = readonly Point[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box round points. */
export const boxOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  right: Math.max(...points.map(({ x }) => x)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

/** How far letters reach above and below the baseline, in em: capitals and tails, not accents. */
const reachOf = (text: string): readonly [number, number] => {
  if (/\p{Script=Devanagari}/u.test(text)) return [0.8, 0.27];
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [0.88, 0.12];
  return [0.68, 0.21];
};

/** The corners of a text as it stands, turned and anchored. */
export const textCorners = (shape: TextShape): Polygon => {
  const { text, x, y, size, anchor = "start", rotate = 0 } = shape;
  const width = textWidth(text, shape);
  const left = -{ start: 0, middle: width / 2, end: width }[anchor];
  const [above, below] = reachOf(text).map((em) => em * size);
  const turn = (rotate * Math.PI) / 180;
  const corner = (right: number, down: number): Point => ({
    x: x + right * Math.cos(turn) - down * Math.sin(turn),
    y: y + right * Math.sin(turn) + down * Math.cos(turn),
  });
  const [top, bottom] = [-(above ?? 0), below ?? 0];
  return [
    corner(left, top),
    corner(left + width, top),
    corner(left + width, bottom),
    corner(left, bottom),
  ];
};

/** The outlines of a shape; curves as short straight pieces. */
export const outlinesOf = (shape: Shape): readonly Polygon[] => {
  switch (shape.kind) {
    case "text":
      return [textCorners(shape)];
    case "rect": {
      const { x, y, width, height } = shape;
      const [right, bottom] = [x + width, y + height];
      return [
        [
          { x, y },
          { x: right, y },
          { x: right, y: bottom },
          { x, y: bottom },
        ],
      ];
    }
    case "circle":
      return [
        Array.from({ length: 24 }, (_, index) => ({
          x: shape.cx + shape.r * Math.cos((index * Math.PI) / 12),
          y: shape.cy + shape.r * Math.sin((index * Math.PI) / 12),
        })),
      ];
    case "line":
      return [
        [
          { x: shape.x1, y: shape.y1 },
          { x: shape.x2, y: shape.y2 },
        ],
      ];
    case "path":
      return pathOutlines(shape.d);
  }
};

/** Whether outlines enclose a point (even-odd). */
export const encloses = (outlines: readonly Polygon[], { x, y }: Point): boolean =>
  outlines.reduce((count, outline) => count + crossings(outline, { x, y }), 0) % 2 === 1;

const crossings = (outline: Polygon, { x, y }: Point): number =>
  sidesOf(outline).filter(
    ([a, b]) => a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x),
  ).length;

/** The sides of a polygon, the closing one included. */
export const sidesOf = (polygon: Polygon): readonly (readonly [Point, Point])[] =>
  polygon.map((point, index) => [point, polygon[(index + 1) % polygon.length] ?? point]);

/** Whether two convex polygons share more than a seam of `slack`. */
export const doOverlap = (a: Polygon, b: Polygon, slack = 0.5): boolean =>
  [...sidesOf(a), ...sidesOf(b)].every(([from, to]) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length === 0) return true;
    const along = ({ x, y }: Point): number => (x * (to.y - from.y) - y * (to.x - from.x)) / length;
    const [one, other] = [a.map(along), b.map(along)];
    return (
      Math.min(Math.max(...one), Math.max(...other)) -
        Math.max(Math.min(...one), Math.min(...other)) >
      slack
    );
  });

/** Points on a line, at most a point apart. */
export const pointsBetween = (from: Point, to: Point): readonly Point[] => {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)));
  return Array.from({ length: steps + 1 }, (_, index) => mixed(from, to, index / steps));
};

const mixed = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** Outlines of path data in absolute M, L, H, V, C, Q and Z. */
const pathOutlines = (d: string): readonly Polygon[] => {
  const outlines: Point[][] = [];
  for (const [, letter = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (letter === "M") outlines.push([]);
    const own = outlines.at(-1);
    if (own === undefined) throw new Error(`path data does not start with M: ${d}`);
    if (letter !== "Z") own.push(...reached(letter, numbers, own.at(-1) ?? { x: 0, y: 0 }));
  }
  return outlines;
};

const reached = (letter: string, numbers: readonly number[], from: Point): readonly Point[] => {
  if (letter === "H") return numbers.map((x) => ({ x, y: from.y }));
  if (letter === "V") return numbers.map((y) => ({ x: from.x, y }));
  const points = Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] ?? Number.NaN,
    y: numbers[2 * index + 1] ?? Number.NaN,
  }));
  if (letter === "M" || letter === "L") return points;
  if (letter !== "C" && letter !== "Q") throw new Error(`path command ${letter} is not known here`);
  const size = letter === "C" ? 3 : 2;
  const curves = Array.from({ length: points.length / size }, (_, index) => [
    index === 0 ? from : (points[index * size - 1] ?? from),
    ...points.slice(index * size, (index + 1) * size),
  ]);
  return curves.flatMap((curve) =>
    Array.from({ length: 12 }, (_, index) => onCurve(curve, (index + 1) / 12)),
  );
};

/** A point on a Bézier curve, by halving of its handles. */
const onCurve = (handles: readonly Point[], share: number): Point => {
  const [first, ...rest] = handles;
  if (first === undefined) return { x: Number.NaN, y: Number.NaN };
  if (rest.length === 0) return first;
  return onCurve(
    rest.map((point, index) => mixed(handles[index] ?? point, point, share)),
    share,
  );
};
