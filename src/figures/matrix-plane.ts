import { groupBy } from "../plan/group.ts";
import type { Numbered } from "./matrix-key.ts";

/** A stakeholder with its scores. */
export interface MatrixPoint extends Numbered {
  readonly interest: number;
  readonly power: number;
}

export interface MatrixScale {
  readonly min: number;
  readonly max: number;
  /** From this score on, interest or power counts as high. */
  readonly high: number;
}

/** The plane of interest (to the right) and power (upwards), with a place for every dot. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Where low ends and high begins. */
  readonly border: { readonly x: number; readonly y: number };
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly point: MatrixPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const RADIUS = 7;
const STEP = 2 * RADIUS + 1.5;
/** Height of a band without dots, and what a band has around them; the label of a field needs room too. */
const LEAST = 30;
const ROOM = 10;
const LABEL = 12;

/**
 * One column a score of interest, one band a score of power. Dots of the same scores stand side by side
 * in as many rows as they need, and the band is as high as its fullest field.
 */
export const planeOf = (
  points: readonly MatrixPoint[],
  scale: MatrixScale,
  { left, width }: { readonly left: number; readonly width: number },
): Plane => {
  const columns = Math.max(1, scale.max - scale.min + 1);
  const cell = width / columns;
  const perRow = Math.max(1, Math.floor((cell - 4) / STEP));
  const inside = (score: number): number =>
    Math.min(scale.max, Math.max(scale.min, score)) - scale.min;
  const fields = groupBy(
    points,
    ({ interest, power }) => inside(power) * columns + inside(interest),
  );
  const rowsIn = (field: number): number => Math.ceil((fields.get(field)?.length ?? 0) / perRow);
  const bands = Array.from({ length: columns }, (_, power) => {
    const rows = Math.max(
      ...Array.from({ length: columns }, (_, interest) => rowsIn(power * columns + interest)),
    );
    const hasLabel = power === columns - 1 || power === scale.high - scale.min - 1;
    return Math.max(LEAST, rows * STEP + ROOM) + (hasLabel ? LABEL : 0);
  });
  const bottom = 1 + bands.reduce((sum, height) => sum + height, 0);
  const topOf = (power: number): number =>
    bottom - bands.slice(0, power + 1).reduce((sum, height) => sum + height, 0);
  const high = Math.min(columns, Math.max(0, scale.high - scale.min));
  return {
    left,
    right: left + width,
    bottom,
    border: { x: left + high * cell, y: high === 0 ? bottom : topOf(high - 1) },
    dots: [...fields].flatMap(([field, own]) => {
      const power = Math.floor(field / columns);
      const height = bands[power] ?? LEAST;
      const hasLabel = power === columns - 1 || power === high - 1;
      const middle = {
        x: left + ((field % columns) + 0.5) * cell,
        y: topOf(power) + height / 2 + (hasLabel ? LABEL / 2 : 0),
      };
      return cluster(own, perRow, middle);
    }),
  };
};

/** Dots in rows round a middle. */
const cluster = (
  points: readonly MatrixPoint[],
  perRow: number,
  middle: { readonly x: number; readonly y: number },
): readonly Dot[] => {
  const rows = Math.ceil(points.length / perRow);
  return points.map((point, index) => {
    const row = Math.floor(index / perRow);
    const inRow = row === rows - 1 ? points.length - row * perRow : perRow;
    return {
      point,
      x: middle.x + ((index % perRow) - (inRow - 1) / 2) * STEP,
      y: middle.y + (row - (rows - 1) / 2) * STEP,
      radius: RADIUS,
    };
  });
};
