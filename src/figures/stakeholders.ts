import { fill, type Catalog } from "../locales/index.ts";
import { crossAxes } from "./cross-axes.ts";
import { keyShapes } from "./matrix-key.ts";
import { namedPlane, namedShapes } from "./matrix-named.ts";
import { planeOf, type MatrixPoint, type MatrixScale, type Plane } from "./matrix-plane.ts";
import { textWidth, wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { Box } from "./place-labels.ts";
import { readOut } from "./read-out.ts";
import type { Figure, Shape, TextShape } from "./scene.ts";

export interface MatrixInput {
  readonly points: readonly MatrixPoint[];
  readonly scale: MatrixScale;
  readonly catalog: Catalog;
}

type Words = Catalog["figures"]["stakeholders"];

const LEFT = 22;
const field = { left: LEFT, width: page.width - LEFT - 1 } as const;
/** More names than this cannot be told apart in one plane. */
const MOST_NAMES = 25;

/**
 * Stakeholders in the plane of interest and power: by name, or as numbers with a key below where there are
 * many or their names find no place. Nothing where nobody is scored.
 */
export const stakeholderFigure = ({ points, scale, catalog }: MatrixInput): Figure | undefined => {
  if (points.length === 0) return undefined;
  const words = catalog.figures.stakeholders;
  const top = points.filter(({ interest, power }) => Math.min(interest, power) >= scale.high);
  const drawn = namedDrawing(points, scale, words) ?? numberedDrawing(points, scale, catalog);
  return {
    caption: words.caption,
    table: {
      header: [catalog.columns.number, catalog.columns.stakeholder, words.interest, words.power],
      rows: points.map(({ number, name, interest, power }) => [
        number,
        name,
        String(interest),
        String(power),
      ]),
      align: ["end", "start", "end", "end"],
    },
    scene: {
      width: page.width,
      title: words.title,
      alt: fill(top.length === 0 ? words.altNone : words.alt, {
        count: points.length,
        top: readOut(
          top.map(({ name }) => name),
          catalog,
        ),
      }),
      ...drawn,
    },
  };
};

interface Drawing {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const namedDrawing = (
  points: readonly MatrixPoint[],
  scale: MatrixScale,
  words: Words,
): Drawing | undefined => {
  if (points.length > MOST_NAMES) return undefined;
  const plane = namedPlane(points, scale, field);
  const named = namedShapes(plane, captionsOf(plane, words).map(boxOf));
  if (named === undefined) return undefined;
  return { height: plane.bottom + 18, shapes: [...groundOf(plane, words), ...named] };
};

const numberedDrawing = (
  points: readonly MatrixPoint[],
  scale: MatrixScale,
  catalog: Catalog,
): Drawing => {
  const plane = planeOf(points, scale, field);
  const key = keyShapes(points, plane.bottom + 34, catalog);
  const ground = groundOf(plane, catalog.figures.stakeholders);
  return { height: key.bottom, shapes: [...ground, ...plane.dots.flatMap(dot), ...key.shapes] };
};

/** Everything but the stakeholders. */
const groundOf = (plane: Plane, words: Words): readonly Shape[] => [
  ...quadrantsOf(plane).map(({ x, y, width, height, fill: color }): Shape => ({
    kind: "rect",
    x,
    y,
    width,
    height,
    fill: color,
    stroke: "rule",
    strokeWidth: 0.7,
  })),
  ...captionsOf(plane, words),
  ...crossAxes(plane, { across: words.interest, up: words.power, ends: [words.low, words.high] }),
];

const quadrantsOf = ({ left, right, bottom, border: { x, y } }: Plane) =>
  (
    [
      { x: left, y: 1, width: x - left, height: y - 1, fill: "tint", label: "keep-satisfied" },
      { x, y: 1, width: right - x, height: y - 1, fill: "accentTint", label: "manage-closely" },
      { x: left, y, width: x - left, height: bottom - y, fill: "paper", label: "monitor" },
      { x, y, width: right - x, height: bottom - y, fill: "tint", label: "keep-informed" },
    ] as const
  ).filter(({ width, height }) => width > 0 && height > 0);

const CAPTION = { size: 8, weight: 600 } as const;

const captionsOf = (plane: Plane, words: Words): readonly TextShape[] =>
  quadrantsOf(plane).map(({ x, y, width, label }) => ({
    kind: "text",
    text: wrapText(words[label], CAPTION, { width: width - 10, maxLines: 1 })[0] ?? "",
    x: x + 6,
    y: y + 11,
    ...CAPTION,
    fill: "muted",
  }));

const boxOf = (caption: TextShape): Box => ({
  left: caption.x - 2,
  right: caption.x + textWidth(caption.text, CAPTION) + 2,
  top: caption.y - 9,
  bottom: caption.y + 4,
});

const dot = ({ point, x, y, radius }: Plane["dots"][number]): readonly Shape[] => [
  {
    kind: "circle",
    cx: x,
    cy: y,
    r: radius,
    fill: "accent",
    stroke: "paper",
    strokeWidth: 0.8,
  },
  {
    kind: "text",
    text: point.number,
    x,
    y: y + 2.6,
    size: 7.5,
    weight: 600,
    anchor: "middle",
    fill: "paper",
  },
];
