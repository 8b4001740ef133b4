import { expect } from "vitest";
import { textWidth } from "../../src/figures/measure.ts";
import type { Figure, Scene, Shape, TextShape } from "../../src/figures/scene.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Asserts what holds for every figure: nothing clipped or covered, texts large and dark enough, a table. */
export const expectSound = ({ scene, table, caption }: Figure): void => {
  expect(outside(scene)).toEqual([]);
  expect(overlaps(scene)).toEqual([]);
  expect(faint(scene)).toEqual([]);
  expect(textsOf(scene).filter(({ size }) => size < 7)).toEqual([]);
  expect(scene.width).toBeLessThanOrEqual(453.5);
  expect(scene.alt).not.toBe("");
  expect(scene.title).not.toBe("");
  expect(caption).not.toBe("");
  expect(table.rows.length).toBeGreaterThan(0);
  expect(table.rows.filter(({ length }) => length !== table.header.length)).toEqual([]);
};

/** The texts of a scene. */
export const textsOf = ({ shapes }: Scene): readonly TextShape[] =>
  shapes.filter((shape) => shape.kind === "text");

/** Shapes that leave the drawing or are no numbers at all. */
const outside = ({ shapes, width, height }: Scene): readonly Shape[] =>
  shapes.filter((shape) => {
    const { left, top, right, bottom } = boxOf(shape);
    const isInside = left >= -0.5 && top >= -0.5 && right <= width + 0.5 && bottom <= height + 0.5;
    return !isInside; // also where a number is NaN
  });

/** Texts that cover each other. */
const overlaps = (scene: Scene): readonly string[] => {
  const boxes = textsOf(scene).map((shape) => ({ text: shape.text, box: boxOf(shape) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => doOverlap(a.box, b.box))
      .map((b) => `${a.text} / ${b.text}`),
  );
};

const doOverlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** Texts with less contrast to what lies below them than WCAG 2.2 asks for (1.4.3: 4.5 to 1). */
const faint = (scene: Scene): readonly string[] =>
  textsOf(scene)
    .filter((text) => contrast(text.fill ?? "#1c2428", fillBelow(scene, text)) < 4.5)
    .map(({ text }) => text);

const fillBelow = ({ shapes }: Scene, text: TextShape): string => {
  const { left, top, right, bottom } = boxOf(text);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const below = shapes.filter((shape) => {
    if (shape.kind !== "rect" && shape.kind !== "circle") return false;
    const box = boxOf(shape);
    const isIn = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    return isIn && shape.fill !== undefined;
  });
  const top1 = below.at(-1);
  return (top1 !== undefined && "fill" in top1 ? top1.fill : undefined) ?? "#ffffff";
};

const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, two) => one - two);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** Relative luminance of sRGB, as WCAG defines it. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const boxOf = (shape: Shape): Box => {
  switch (shape.kind) {
    case "text":
      return textBox(shape);
    case "rect": {
      const { x, y, width, height } = shape;
      return { left: x, top: y, right: x + width, bottom: y + height };
    }
    case "circle": {
      const { cx, cy, r } = shape;
      return { left: cx - r, top: cy - r, right: cx + r, bottom: cy + r };
    }
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      return {
        left: Math.min(x1, x2),
        top: Math.min(y1, y2),
        right: Math.max(x1, x2),
        bottom: Math.max(y1, y2),
      };
    }
    case "path": {
      const numbers = (shape.d.match(/-?\d[\d.e-]*|NaN/g) ?? []).map(Number);
      const xs = numbers.filter((_, index) => index % 2 === 0);
      const ys = numbers.filter((_, index) => index % 2 === 1);
      return {
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      };
    }
  }
};

/** Ascent and descent of the capitals and tails of Source Sans 3, in em. */
const [ASCENT, DESCENT] = [0.68, 0.21];

const textBox = (shape: TextShape): Box => {
  const { text, x, y, size, anchor = "start", rotate = 0 } = shape;
  const width = textWidth(text, shape);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  if (rotate === -90) {
    return {
      left: x - ASCENT * size,
      right: x + DESCENT * size,
      top: y + before - width,
      bottom: y + before,
    };
  }
  return {
    left: x - before,
    right: x - before + width,
    top: y - ASCENT * size,
    bottom: y + DESCENT * size,
  };
};
