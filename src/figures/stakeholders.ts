import { fill, type Catalog } from "../locales/index.ts";
import { keyShapes } from "./matrix-key.ts";
import { planeOf, type MatrixScale, type Plane } from "./matrix-plane.ts";
import { page } from "./page.ts";
import type { Figure, Shape } from "./scene.ts";

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
  readonly scale: MatrixScale;
  readonly catalog: Catalog;
}

const LEFT = 22;

/**
 * Stakeholders in the plane of interest and power, as numbers with a key below, so that no label can
 * cover another. Nothing where nobody is scored.
 */
export const stakeholderFigure = ({ points, scale, catalog }: MatrixInput): Figure | undefined => {
  if (points.length === 0) return undefined;
  const words = catalog.figures.stakeholders;
  const top = points.filter(({ interest, power }) => Math.min(interest, power) >= scale.high);
  const plane = planeOf(points, scale, { left: LEFT, width: page.width - LEFT - 1 });
  const key = keyShapes(points, plane.bottom + 34);
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
      height: key.bottom,
      title: words.title,
      alt: fill(top.length === 0 ? words.altNone : words.alt, {
        count: points.length,
        top: top.map(({ name }) => name).join("; "),
      }),
      shapes: [
        ...quadrants(plane, words),
        ...axis(plane, words),
        ...plane.dots.flatMap(dot),
        ...key.shapes,
      ],
    },
  };
};

const quadrants = (
  { left, right, bottom, border }: Plane,
  words: Catalog["figures"]["stakeholders"],
): readonly Shape[] => {
  const { x, y } = border;
  const parts = [
    { x: left, y: 1, width: x - left, height: y - 1, fill: "tint", label: "keep-satisfied" },
    { x, y: 1, width: right - x, height: y - 1, fill: "accentTint", label: "manage-closely" },
    { x: left, y, width: x - left, height: bottom - y, fill: "paper", label: "monitor" },
    { x, y, width: right - x, height: bottom - y, fill: "tint", label: "keep-informed" },
  ] as const;
  return parts
    .filter(({ width, height }) => width > 0 && height > 0)
    .flatMap(({ label, ...box }): Shape[] => [
      { kind: "rect", ...box, stroke: "rule", strokeWidth: 0.7 },
      {
        kind: "text",
        text: words[label],
        x: box.x + 6,
        y: box.y + 11,
        size: 8,
        weight: 600,
        fill: "muted",
      },
    ]);
};

const axis = (
  { left, right, bottom }: Plane,
  words: Catalog["figures"]["stakeholders"],
): readonly Shape[] => {
  const plain = { kind: "text", size: 8, fill: "muted" } as const;
  const strong = { ...plain, weight: 600, fill: "ink" } as const;
  const across = { y: bottom + 12 };
  const up = { x: left - 8, rotate: -90 };
  return [
    { ...plain, ...across, text: words.low, x: left },
    {
      ...strong,
      ...across,
      text: `${words.interest} →`,
      x: (left + right) / 2,
      anchor: "middle",
    },
    { ...plain, ...across, text: words.high, x: right, anchor: "end" },
    { ...plain, ...up, text: words.low, y: bottom },
    { ...strong, ...up, text: `${words.power} →`, y: (1 + bottom) / 2, anchor: "middle" },
    { ...plain, ...up, text: words.high, y: 1, anchor: "end" },
  ];
};

const dot = ({ number, x, y, radius }: Plane["dots"][number]): readonly Shape[] => [
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
    text: number,
    x,
    y: y + 2.6,
    size: 7.5,
    weight: 600,
    anchor: "middle",
    fill: "paper",
  },
];
