import { fill, type Catalog } from "../locales/index.ts";
import { textWidth, wrapText } from "./measure.ts";
import { palette, type Figure, type Shape } from "./scene.ts";

/** A stakeholder with its scores. */
export interface MatrixPoint {
  /** Its number in the table of the report. */
  readonly number: string;
  readonly name: string;
  readonly interest: number;
  readonly power: number;
}

export interface MatrixInput {
  readonly points: readonly MatrixPoint[];
  readonly scale: { readonly min: number; readonly max: number; readonly high: number };
  readonly catalog: Catalog;
}

const SIZE = 360;
const LEFT = 34;
const TOP = 8;
const KEY_LEFT = LEFT + SIZE + 24;
const WIDTH = 680;
const DOT = 8;

/**
 * Stakeholders in the plane of interest and power, as numbers with a key beside them, so that no label
 * can cover another. Nothing where nobody is scored.
 */
export const stakeholderFigure = ({ points, scale, catalog }: MatrixInput): Figure | undefined => {
  if (points.length === 0) return undefined;
  const words = catalog.figures.stakeholders;
  const top = points.filter(({ interest, power }) => Math.min(interest, power) >= scale.high);
  const key = keyShapes(points);
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
      width: WIDTH,
      height: Math.max(TOP + SIZE + 34, key.height),
      title: words.title,
      alt: fill(top.length === 0 ? words.altNone : words.alt, {
        count: points.length,
        top: top.map(({ name }) => name).join("; "),
      }),
      shapes: [...plane(scale, words), ...placed(points, scale).flatMap(dot), ...key.shapes],
    },
  };
};

const plane = (
  scale: MatrixInput["scale"],
  words: Catalog["figures"]["stakeholders"],
): readonly Shape[] => {
  const border = position(scale.high - 0.5, scale);
  const x = LEFT + border;
  const y = TOP + SIZE - border;
  const right = LEFT + SIZE;
  const bottom = TOP + SIZE;
  const quadrants = [
    {
      x: LEFT,
      y: TOP,
      width: border,
      height: y - TOP,
      fill: palette.tint,
      label: words["keep-satisfied"],
    },
    {
      x,
      y: TOP,
      width: right - x,
      height: y - TOP,
      fill: palette.accentTint,
      label: words["manage-closely"],
    },
    { x: LEFT, y, width: border, height: border, fill: palette.paper, label: words.monitor },
    { x, y, width: right - x, height: border, fill: palette.tint, label: words["keep-informed"] },
  ];
  return [
    ...quadrants.flatMap(({ label, ...box }): Shape[] => [
      { kind: "rect", ...box, stroke: palette.rule, strokeWidth: 0.7 },
      {
        kind: "text",
        text: label,
        x: box.x + 8,
        y: box.y + 15,
        size: 9,
        weight: 600,
        fill: palette.muted,
      },
    ]),
    ...axis(words, { right, bottom }),
  ];
};

const axis = (
  words: Catalog["figures"]["stakeholders"],
  { right, bottom }: { readonly right: number; readonly bottom: number },
): readonly Shape[] => {
  const label = { kind: "text", size: 9, fill: palette.muted } as const;
  const strong = { ...label, weight: 600, fill: palette.ink } as const;
  return [
    { ...label, text: words.low, x: LEFT, y: bottom + 14 },
    {
      ...strong,
      text: `${words.interest} →`,
      x: LEFT + SIZE / 2,
      y: bottom + 14,
      anchor: "middle",
    },
    { ...label, text: words.high, x: right, y: bottom + 14, anchor: "end" },
    { ...label, text: words.low, x: LEFT - 10, y: bottom, rotate: -90 },
    {
      ...strong,
      text: `${words.power} →`,
      x: LEFT - 10,
      y: TOP + SIZE / 2,
      anchor: "middle",
      rotate: -90,
    },
    { ...label, text: words.high, x: LEFT - 10, y: TOP, anchor: "end", rotate: -90 },
  ];
};

/** Distance from the low end of an axis; half a step of room at both ends. */
const position = (score: number, { min, max }: MatrixInput["scale"]): number =>
  ((score - min + 0.5) / (max - min + 1)) * SIZE;

interface Placed {
  readonly point: MatrixPoint;
  readonly x: number;
  readonly y: number;
}

/** Dots of the same scores stand side by side in their cell, in as many rows as they need. */
const placed = (points: readonly MatrixPoint[], scale: MatrixInput["scale"]): readonly Placed[] => {
  const cell = SIZE / (scale.max - scale.min + 1);
  const perRow = Math.max(1, Math.floor((cell - 4) / (DOT * 2 + 2)));
  const seen = new Map<string, number>();
  const totals = new Map<string, number>();
  const cellOf = ({ interest, power }: MatrixPoint): string => `${interest}/${power}`;
  for (const point of points) totals.set(cellOf(point), (totals.get(cellOf(point)) ?? 0) + 1);
  return points.map((point) => {
    const index = seen.get(cellOf(point)) ?? 0;
    seen.set(cellOf(point), index + 1);
    const total = totals.get(cellOf(point)) ?? 1;
    const rows = Math.ceil(total / perRow);
    const row = Math.floor(index / perRow);
    const inRow = row === rows - 1 ? total - row * perRow : perRow;
    const step = DOT * 2 + 2;
    const dx = ((index % perRow) - (inRow - 1) / 2) * step;
    const dy = (row - (rows - 1) / 2) * Math.min(step, (cell - DOT * 2) / Math.max(1, rows - 1));
    return {
      point,
      x: LEFT + position(point.interest, scale) + dx,
      y: TOP + SIZE - position(point.power, scale) + dy,
    };
  });
};

const dot = ({ point, x, y }: Placed): readonly Shape[] => [
  {
    kind: "circle",
    cx: x,
    cy: y,
    r: DOT,
    fill: palette.accent,
    stroke: palette.paper,
    strokeWidth: 1,
  },
  {
    kind: "text",
    text: point.number,
    x,
    y: y + 3,
    size: 8,
    weight: 600,
    anchor: "middle",
    fill: palette.paper,
  },
];

/** The names behind the numbers, in one column that grows as long as it must. */
const keyShapes = (
  points: readonly MatrixPoint[],
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const font = { size: 8.5 };
  const indent = 4 + Math.max(...points.map(({ number }) => textWidth(number, font)));
  const shapes: Shape[] = [];
  let y = TOP + 9;
  for (const { number, name } of points) {
    const lines = wrapText(name, font, { width: WIDTH - KEY_LEFT - indent - 4, maxLines: 2 });
    shapes.push({
      kind: "text",
      text: number,
      x: KEY_LEFT + indent - 4,
      y,
      size: font.size,
      weight: 600,
      anchor: "end",
      fill: palette.accent,
    });
    for (const text of lines) {
      shapes.push({
        kind: "text",
        text,
        x: KEY_LEFT + indent + 2,
        y,
        size: font.size,
        fill: palette.ink,
      });
      y += 11;
    }
    y += 4;
  }
  return { shapes, height: y };
};
