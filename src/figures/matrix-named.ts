import { groupBy } from "../plan/group.ts";
import type { Dot, MatrixPoint, MatrixScale, Plane } from "./matrix-plane.ts";
import { textWidth, wrapText } from "./measure.ts";
import { placeLabels, type Box, type Placed } from "./place-labels.ts";
import type { Shape } from "./scene.ts";

const RADIUS = 4;
const FONT = { size: 8 } as const;
const LEADING = 9.6;
/** How high the letters of a line reach, in every script. */
const ABOVE = 7.4;
const BELOW = 2.4;
const LEAST = 44;
const EACH = 27;
/** Room for the name of a field. */
const CAPTION = 14;
const HIGHEST = 440;
/** Widths of labels, tried one after the other. */
const WIDTHS = [112, 88, 66];

/** The plane with a dot for each stakeholder; those of the same scores stand one below the other. */
export const namedPlane = (
  points: readonly MatrixPoint[],
  scale: MatrixScale,
  { left, width }: { readonly left: number; readonly width: number },
): Plane => {
  const count = Math.max(1, scale.max - scale.min + 1);
  const scores = Array.from({ length: count }, (_, index) => index);
  const within = (score: number): number =>
    Math.min(scale.max, Math.max(scale.min, score)) - scale.min;
  const fields = groupBy(points, ({ interest, power }) => within(power) * count + within(interest));
  const fullest = (power: number): number =>
    Math.max(...scores.map((interest) => fields.get(power * count + interest)?.length ?? 0));
  const high = Math.min(count, Math.max(0, scale.high - scale.min));
  const captionIn = (power: number): number =>
    power === count - 1 || power === high - 1 ? CAPTION : 0;
  const wished = scores.map((power) => Math.max(LEAST, fullest(power) * EACH + 8));
  const shrink = Math.min(1, HIGHEST / sum(wished));
  const bands = wished.map((height, power) => height * shrink + captionIn(power));
  const bottom = 1 + sum(bands);
  const topOf = (power: number): number => bottom - sum(bands.slice(0, power + 1));
  const cell = width / count;
  const border = { x: left + high * cell, y: high === 0 ? bottom : topOf(high - 1) };
  const dots = [...fields].flatMap(([field, own]) => {
    const power = Math.floor(field / count);
    const start = { x: left + (field % count) * cell, y: topOf(power) + captionIn(power) };
    const each = ((bands[power] ?? LEAST) - captionIn(power)) / own.length;
    return own.map((point, index): Dot => ({
      point,
      x: start.x + cell * (own.length === 1 ? 0.5 : 0.38 + 0.24 * (index % 2)),
      y: start.y + (index + 0.5) * each,
      radius: RADIUS,
    }));
  });
  return { left, right: left + width, bottom, border, dots };
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Dots with their names beside them; nothing where the names do not all find a place. */
export const namedShapes = (
  plane: Plane,
  captions: readonly Box[],
): readonly Shape[] | undefined => {
  const { left, right, bottom, border, dots } = plane;
  const frame = { left: left + 2, right: right - 2, top: 3, bottom: bottom - 2 };
  const borders = [
    { left: border.x - 1, right: border.x + 1, top: 0, bottom },
    { left, right, top: border.y - 1, bottom: border.y + 1 },
  ];
  for (const width of WIDTHS) {
    const labels = dots.map(({ point }) => wrapText(point.name, FONT, { width, maxLines: 2 }));
    const sized = dots.map((dot, index) => ({ ...dot, ...sizeOf(labels[index] ?? []) }));
    const places = placeLabels(sized, frame, [...captions, ...borders]);
    if (places !== undefined)
      return [
        ...places.flatMap(leaderShapes),
        ...dots.map(dotShape),
        ...places.flatMap((place, index) => labelShapes(place, labels[index] ?? [])),
      ];
  }
  return undefined;
};

const sizeOf = (lines: readonly string[]): { readonly width: number; readonly height: number } => ({
  width: Math.max(4, ...lines.map((line) => textWidth(line, FONT))) + 1,
  height: ABOVE + BELOW + (Math.max(1, lines.length) - 1) * LEADING,
});

const leaderShapes = ({ leader }: Placed): readonly Shape[] =>
  leader === undefined ? [] : [{ kind: "line", ...leader, stroke: "muted", strokeWidth: 0.6 }];

const dotShape = ({ x, y, radius }: Dot): Shape => ({
  kind: "circle",
  cx: x,
  cy: y,
  r: radius,
  fill: "accent",
  stroke: "paper",
  strokeWidth: 0.8,
});

const labelShapes = ({ box, side }: Placed, lines: readonly string[]): readonly Shape[] => {
  const place = {
    left: { x: box.right, anchor: "end" },
    middle: { x: (box.left + box.right) / 2, anchor: "middle" },
    right: { x: box.left, anchor: "start" },
  } as const;
  return lines.map((text, index): Shape => ({
    kind: "text",
    text,
    ...place[side],
    y: box.top + ABOVE + index * LEADING,
    ...FONT,
    fill: "ink",
  }));
};
