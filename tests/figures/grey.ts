import { palette as plain } from "../../src/figures/scene.ts";
import type { Color, Figure, Palette, Shape, TextShape } from "../../src/figures/scene.ts";
import { contrast } from "./contrast.ts";
import { boxOf, encloses, outlinesOf } from "./geometry.ts";

/** What WCAG 2.2 asks of marks that carry meaning (1.4.11). */
const LEAST = 3;

type Drawn = Exclude<Shape, TextShape>;

/**
 * What a figure tells by colour alone, one line a fault: marks too pale to be seen on paper, and marks or
 * grounds that differ in nothing but their colour.
 */
export const greyFaults = ({ scene }: Figure, palette: Palette = plain): readonly string[] => {
  const drawn = scene.shapes.filter((shape) => shape.kind !== "text");
  const texts = scene.shapes.filter((shape) => shape.kind === "text");
  const marks = distinct(drawn.filter((shape) => !isGround(shape)));
  const silent = drawn.filter((shape) => !isNamed(shape, texts));
  const fields = silent.filter((shape) => isGround(shape) && shape.kind !== "line");
  return [
    ...marks.filter((mark) => isPale(mark, palette)).map((mark) => `too pale: ${nameOf(mark)}`),
    ...alike(distinct(silent.filter((shape) => !isGround(shape))), palette),
    ...alike(distinct(fields), palette),
  ];
};

/** One shape for each way of being painted. */
const distinct = (shapes: readonly Drawn[]): readonly Drawn[] => [
  ...new Map(shapes.map((shape) => [nameOf(shape), shape])).values(),
];

const fillOf = (shape: Drawn): Color | undefined =>
  shape.kind === "line" ? undefined : shape.fill;

const patternOf = (shape: Drawn): string =>
  [
    fillOf(shape) === undefined ? "open" : "filled",
    shape.kind,
    shape.kind === "line" ? "" : (shape.pattern ?? ""),
    shape.dash?.join() ?? "",
  ].join(" ");

const nameOf = (shape: Drawn): string =>
  `${patternOf(shape)} ${fillOf(shape) ?? "none"}/${shape.stroke ?? "none"}`;

const frames: readonly (Color | undefined)[] = [undefined, "rule", "grid", "paper"];
const pale: readonly (Color | undefined)[] = [
  undefined,
  "paper",
  "tint",
  "grid",
  "accentTint",
  "sandTint",
  "sand",
];

/** What lies behind: a field, a track, a line of a grid. */
const isGround = (shape: Drawn): boolean =>
  frames.includes(shape.stroke) &&
  pale.includes(fillOf(shape)) &&
  (shape.kind === "line" || shape.pattern === undefined);

/** Whether a shape has words: in it, or right behind it as in a legend. */
const isNamed = (shape: Drawn, texts: readonly TextShape[]): boolean => {
  const outlines = outlinesOf(shape);
  const box = boxOf(outlines.flat());
  return texts.some((text) => {
    const { left, right, top, bottom } = boxOf(outlinesOf(text).flat());
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const isBehind = left >= box.right && left < box.right + 8;
    return (
      encloses(outlines, middle) ||
      (isBehind && middle.y > box.top - 2 && middle.y < box.bottom + 2)
    );
  });
};

const isPale = (shape: Drawn, palette: Palette): boolean =>
  [fillOf(shape), shape.stroke].every(
    (color) => color === undefined || contrast(palette[color], palette.paper) < LEAST,
  );

/** Pairs that only their colours tell apart, where those are about as light as each other. */
const alike = (shapes: readonly Drawn[], palette: Palette): readonly string[] =>
  shapes.flatMap((one, index) =>
    shapes
      .slice(index + 1)
      .filter((other) => patternOf(one) === patternOf(other) && !doDiffer(one, other, palette))
      .map((other) => `alike in grey: ${nameOf(one)} and ${nameOf(other)}`),
  );

const doDiffer = (one: Drawn, other: Drawn, palette: Palette): boolean => {
  const light = (color: Color | undefined): string => palette[color ?? "paper"];
  return (
    contrast(light(fillOf(one)), light(fillOf(other))) >= LEAST ||
    (fillOf(one) === fillOf(other) && one.stroke === other.stroke) ||
    contrast(light(one.stroke), light(other.stroke)) >= LEAST
  );
};
