import { describe, expect, test } from "vitest";
import type { Figure, Shape, TextShape } from "../../src/figures/scene.ts";
import { contrast } from "./contrast.ts";
import { faultsOf } from "./scene-faults.ts";

const text = (more: Partial<TextShape> = {}): TextShape => ({
  kind: "text",
  text: "A label",
  x: 20,
  y: 50,
  size: 10,
  ...more,
});
const rect = (x: number, width: number, more: Partial<Shape> = {}): Shape =>
  Object.assign(
    { kind: "rect", x, y: 35, width, height: 25, fill: "tint" } as const satisfies Shape,
    more,
  );
const figure = (shapes: readonly Shape[], cell = "A label"): Figure => ({
  caption: "c",
  table: { header: ["h"], rows: [[cell]] },
  scene: { width: 100, height: 100, title: "t", alt: "a", shapes },
});
const kinds = (...shapes: Shape[]): readonly string[] =>
  faultsOf(figure(shapes)).map((fault) => fault.slice(0, fault.search(/[:,]/)));

test("a sound drawing has no fault", () => {
  expect(kinds(rect(10, 60), text(), text({ y: 80, text: "Another" }))).toEqual([]);
});

describe("clipping", () => {
  test.each<[string, Partial<TextShape>, number]>([
    ["beyond the right edge", { x: 80 }, 1],
    ["ending at the right edge", { x: 99, anchor: "end" }, 0],
    ["beyond the left edge", { x: 10, anchor: "middle" }, 1],
    ["above the top", { y: 5 }, 1],
    ["tails below the bottom", { y: 99 }, 1],
    ["upwards out of the top", { y: 20, rotate: -90 }, 1],
    ["upwards with room", { y: 70, rotate: -90 }, 0],
    ["a turn of 45 degrees out of the right edge", { x: 85, rotate: 45 }, 1],
    ["no number", { x: Number.NaN }, 1],
  ])("%s", (_, more, count) => {
    const clips = kinds(text(more)).filter((kind) => kind === "leaves the drawing");
    expect(clips).toHaveLength(count);
  });

  test("of shapes, and of the handles of curves only where the curve goes", () => {
    expect(kinds(rect(60, 60))).toEqual(["leaves the drawing"]);
    const curve = (handle: number): Shape => ({
      kind: "path",
      d: `M 10 50 C 10 ${handle} 90 ${handle} 90 50`,
      stroke: "ink",
    });
    expect(kinds(curve(110))).toEqual([]);
    expect(kinds(curve(130))).toEqual(["leaves the drawing"]);
  });
});

describe("overlap of texts", () => {
  test.each<[string, Partial<TextShape>, number]>([
    ["on the same line", { x: 40 }, 1],
    ["a line further down", { y: 61 }, 0],
    ["half a line further down", { y: 55 }, 1],
    ["upright through it", { x: 30, y: 60, rotate: -90 }, 1],
    ["upright beside it", { x: 80, y: 60, rotate: -90 }, 0],
    ["beside a slanted one", { x: 20, y: 60, rotate: 45 }, 0],
  ])("%s", (_, more, count) => {
    const found = kinds(text(), text(more)).filter((kind) => kind === "texts overlap");
    expect(found).toHaveLength(count);
  });
});

describe("what lies below a text", () => {
  test("half on a shape", () => {
    expect(kinds(rect(10, 20), text())).toEqual(["partly on a shape"]);
    expect(kinds(rect(10, 20, { fill: "paper" }), text())).toEqual([]);
  });

  test("on a path or circle", () => {
    const wedge: Shape = { kind: "path", d: "M 10 20 L 30 60 L 10 60 Z", fill: "sand" };
    expect(kinds(wedge, text())).toEqual(["partly on a shape"]);
    expect(kinds({ kind: "circle", cx: 25, cy: 45, r: 4, fill: "sand" }, text())).toEqual([
      "partly on a shape",
    ]);
  });

  test("dark on dark, light on nothing", () => {
    expect(kinds(rect(10, 60, { fill: "accent" }), text())).toEqual(["too faint"]);
    expect(kinds(rect(10, 60, { fill: "accent" }), text({ fill: "paper" }))).toEqual([]);
    expect(kinds(text({ fill: "paper" }))).toEqual(["too faint"]);
    expect(kinds(text({ fill: "rule" }))).toEqual(["too faint"]);
  });

  test("the topmost shape counts", () => {
    const card = rect(10, 60);
    expect(kinds(rect(0, 30, { fill: "accent" }), card, text())).toEqual([]);
    expect(kinds(card, rect(0, 30, { fill: "accent" }), text()).length).toBeGreaterThan(0);
  });

  test("hatching", () => {
    expect(kinds(rect(10, 60, { pattern: "diagonal" }), text())).toEqual(["on hatching"]);
  });
});

describe("lines through a text", () => {
  const line = (more: Partial<Shape> = {}): Shape =>
    Object.assign(
      { kind: "line", x1: 5, y1: 47, x2: 60, y2: 47, stroke: "muted" } as const satisfies Shape,
      more,
    );

  test("are found, also those of paths and frames", () => {
    expect(kinds(line(), text())).toEqual(["struck through"]);
    expect(kinds({ kind: "path", d: "M 30 0 L 30 90", stroke: "ink" }, text())).toEqual([
      "struck through",
    ]);
    expect(kinds(rect(10, 20, { fill: "paper", stroke: "rule" }), text())).toEqual([
      "struck through",
    ]);
  });

  test("may run below a card or along the letters, and a grid may be anywhere", () => {
    expect(kinds(line(), rect(10, 60), text())).toEqual([]);
    expect(kinds(line({ y1: 53, y2: 53 }), text())).toEqual([]);
    expect(kinds(line({ stroke: "grid" }), text())).toEqual([]);
  });
});

test("a cut text needs its whole in the table", () => {
  const cut = text({ text: "A la…" });
  expect(faultsOf(figure([cut]))).toEqual([]);
  expect(faultsOf(figure([cut], "Another"))).toEqual(["cut off, and not in the table: “A la…”"]);
});

test("letters below seven points", () => {
  expect(kinds(text({ size: 6.5 }))).toEqual(["too small"]);
});

test("contrast as WCAG counts it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(() => contrast("accent", "#ffffff")).toThrow("no colour: accent");
});
