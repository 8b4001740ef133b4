import { expect } from "vitest";
import { palette as plain } from "../../src/figures/scene.ts";
import type { Figure, Palette, Scene, Shape, TextShape } from "../../src/figures/scene.ts";
import { contrast } from "./contrast.ts";
import {
  boxOf,
  doOverlap,
  encloses,
  outlinesOf,
  pointsBetween,
  sidesOf,
  type Box,
  type Point,
  type Polygon,
} from "./geometry.ts";

/** Smallest text that may stand in a figure, in points. */
const LEAST_SIZE = 7;
/** What WCAG 2.2 asks of text (1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Asserts what holds for every figure: nothing clipped, covered or faint; words for who cannot see it; a table. */
export const expectSound = (figure: Figure, palette: Palette = plain): void => {
  const { scene, table, caption } = figure;
  expect(faultsOf(figure, palette)).toEqual([]);
  expect(scene.width).toBeLessThanOrEqual(453.5);
  expect(scene.height).toBeLessThanOrEqual(640);
  expect([scene.alt, scene.title, caption]).not.toContain("");
  expect(table.rows.length).toBeGreaterThan(0);
  expect(table.rows.filter(({ length }) => length !== table.header.length)).toEqual([]);
};

/** What is wrong with a figure, one line a fault: clipped, overlapping, struck out, straddling, faint, small, cut. */
export const faultsOf = (figure: Figure, palette: Palette = plain): readonly string[] => {
  const { scene } = figure;
  const layers = scene.shapes.map(layerOf);
  const labels = layers.filter(isLabel);
  return [
    ...layers.flatMap((layer) => clipped(layer, scene)),
    ...overlapping(labels),
    ...labels.flatMap((label) => [
      ...small(label),
      ...cutOff(label, figure),
      ...beneath(label, layers, palette),
      ...struck(label, layers),
    ]),
  ];
};

/** The texts of a scene. */
export const textsOf = ({ shapes }: Scene): readonly TextShape[] =>
  shapes.filter((shape) => shape.kind === "text");

/** A shape with its outlines. */
interface Layer<S extends Shape = Shape> {
  readonly shape: S;
  readonly outlines: readonly Polygon[];
  readonly box: Box;
  readonly index: number;
}

type Label = Layer<TextShape>;

const layerOf = (shape: Shape, index: number): Layer => {
  const outlines = outlinesOf(shape);
  return { shape, outlines, box: boxOf(outlines.flat()), index };
};

const isLabel = (layer: Layer): layer is Label => layer.shape.kind === "text";

const clipped = ({ shape, box }: Layer, { width, height }: Scene): readonly string[] => {
  const isInside =
    box.left >= -0.5 && box.top >= -0.5 && box.right <= width + 0.5 && box.bottom <= height + 0.5;
  return isInside ? [] : [`leaves the drawing: ${nameOf(shape)}`]; // also where a number is NaN
};

const nameOf = (shape: Shape): string =>
  shape.kind === "text" ? `“${shape.text}”` : JSON.stringify(shape);

const overlapping = (labels: readonly Label[]): readonly string[] =>
  labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => one.outlines.some((a) => other.outlines.some((b) => doOverlap(a, b))))
      .map((other) => `texts overlap: ${nameOf(one.shape)} and ${nameOf(other.shape)}`),
  );

const small = ({ shape }: Label): readonly string[] =>
  shape.size < LEAST_SIZE ? [`too small: ${nameOf(shape)}`] : [];

/** A text may be cut off only where the table has it whole. */
const cutOff = ({ shape }: Label, { table }: Figure): readonly string[] => {
  if (!shape.text.endsWith("…")) return [];
  const start = squeezed(shape.text.slice(0, -1));
  const isInTable = table.rows.flat().some((cell) => squeezed(cell).includes(start));
  return isInTable ? [] : [`cut off, and not in the table: ${nameOf(shape)}`];
};

const squeezed = (text: string): string => text.replaceAll(/\s+/g, "");

/** What lies right below a text, at points all over it. */
const beneath = (label: Label, layers: readonly Layer[], palette: Palette): readonly string[] => {
  const filled = layers.filter((layer) => isFilled(layer) && doBoxesMeet(layer.box, label.box));
  const points = insideOf(label);
  const grounds = points.map((point) =>
    filled.findLast(({ outlines }) => encloses(outlines, point)),
  );
  const color = palette[label.shape.fill ?? "ink"];
  const isFaint = grounds.some(
    (ground) => contrast(color, groundColor(ground, palette)) < LEAST_CONTRAST,
  );
  const isHatched = grounds.some((ground) => ground !== undefined && "pattern" in ground.shape);
  const isStraddling = new Set(grounds.map((ground) => groundColor(ground, palette))).size > 1;
  return [
    ...(isFaint ? [`too faint: ${nameOf(label.shape)}`] : []),
    ...(isHatched ? [`on hatching: ${nameOf(label.shape)}`] : []),
    ...(isStraddling ? [`partly on a shape: ${nameOf(label.shape)}`] : []),
  ];
};

const isFilled = ({ shape }: Layer): boolean =>
  shape.kind !== "text" &&
  shape.kind !== "line" &&
  (shape.fill !== undefined || shape.pattern !== undefined);

const groundColor = (ground: Layer | undefined, palette: Palette): string => {
  const shape = ground?.shape;
  const fill = shape !== undefined && "fill" in shape ? shape.fill : undefined;
  return palette[fill ?? "paper"];
};

const doBoxesMeet = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Points over a text, a little inside its edges. */
const insideOf = ({ outlines }: Label): readonly Point[] => {
  const [topLeft, topRight, , bottomLeft] = outlines[0] ?? [];
  if (topLeft === undefined || topRight === undefined || bottomLeft === undefined) return [];
  const at = (across: number, down: number): Point => ({
    x: topLeft.x + (topRight.x - topLeft.x) * across + (bottomLeft.x - topLeft.x) * down,
    y: topLeft.y + (topRight.y - topLeft.y) * across + (bottomLeft.y - topLeft.y) * down,
  });
  const across = Array.from({ length: 25 }, (_, index) => 0.01 + (index / 24) * 0.98);
  return [0.06, 0.5, 0.94].flatMap((down) => across.map((share) => at(share, down)));
};

/** Lines that run through a text and are not covered; the pale ones of a grid may. */
const struck = (label: Label, layers: readonly Layer[]): readonly string[] =>
  layers
    .filter((layer) => isStroke(layer) && doBoxesMeet(layer.box, label.box))
    .filter((layer) =>
      strokePoints(layer).some((point) => isSeenIn(label, point, { layer, layers })),
    )
    .map(({ shape }) => `struck through: ${nameOf(label.shape)} by ${nameOf(shape)}`);

const isStroke = ({ shape }: Layer): boolean =>
  shape.kind !== "text" && shape.stroke !== undefined && shape.stroke !== "grid";

const strokePoints = ({ shape, outlines }: Layer): readonly Point[] =>
  outlines.flatMap((outline) => {
    const sides = sidesOf(outline);
    const isOpen = shape.kind === "line" || (shape.kind === "path" && !shape.d.includes("Z"));
    return (isOpen ? sides.slice(0, -1) : sides).flatMap(([from, to]) => pointsBetween(from, to));
  });

const isSeenIn = (
  label: Label,
  point: Point,
  { layer, layers }: { readonly layer: Layer; readonly layers: readonly Layer[] },
): boolean =>
  encloses(label.outlines.map(shrunk), point) &&
  !layers.some(
    (above) => above.index > layer.index && isFilled(above) && encloses(above.outlines, point),
  );

/** A little less than a polygon, so that lines may touch letters' edges. */
const shrunk = (polygon: Polygon): Polygon => {
  const { left, top, right, bottom } = boxOf(polygon);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const toward = (value: number, goal: number): number =>
    value + Math.sign(goal - value) * Math.min(0.4, Math.abs(goal - value));
  return polygon.map(({ x, y }) => ({ x: toward(x, middle.x), y: toward(y, middle.y) }));
};
