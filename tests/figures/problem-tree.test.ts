import fc from "fast-check";
import { expect, test } from "vitest";
import { problemTreeFigures, type TreeCard } from "../../src/figures/problem-tree.ts";
import { en } from "../../src/locales/en.ts";
import { encloses, outlinesOf, pointsBetween } from "./geometry.ts";
import { anyLabel } from "./hard-data.ts";
import { faultsOf } from "./scene-faults.ts";

const card = (id: string, kind: TreeCard["kind"], parent?: string, text = id): TreeCard => ({
  id,
  text,
  kind,
  parent,
});
const focal = card("p", "problem");

test("causes stand below what they cause and effects above, each group with a line of its own", () => {
  const cards = [
    card("a", "cause", "p"),
    card("b", "cause", "p"),
    card("a1", "cause", "a"),
    card("a2", "cause", "a"),
    card("b1", "cause", "b"),
    card("e", "effect", "p"),
    card("f", "effect", "e"),
  ];
  const [figure] = problemTreeFigures({ focal, cards, catalog: en });
  if (figure === undefined) throw new Error("no figure");
  const y = new Map(
    figure.scene.shapes.flatMap((shape) => (shape.kind === "text" ? [[shape.text, shape.y]] : [])),
  );
  const heights = ["f", "e", "p", "a", "a1"].map((id) => y.get(id) ?? 0);
  expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  expect(y.get("a1")).toBe(y.get("b1"));
  const levels = figure.scene.shapes.flatMap((shape) =>
    shape.kind === "line" && shape.y1 === shape.y2 ? [shape.y1] : [],
  );
  expect(new Set(levels).size).toBe(5);
});

test("nothing overlaps, is clipped or crossed in trees at random", () => {
  const anyCard = fc.record({
    text: anyLabel,
    isEffect: fc.boolean(),
    parent: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(anyCard, { maxLength: 16 }), anyLabel, (all, text) => {
      const cards = all.map(({ text: own, isEffect, parent }, index) => {
        const kind = isEffect ? ("effect" as const) : ("cause" as const);
        const on = parent < index && all[parent]?.isEffect === isEffect ? `c${parent}` : "p";
        return card(`c${index}`, kind, on, `${index} ${own}`);
      });
      for (const figure of problemTreeFigures({
        focal: { ...focal, text },
        cards,
        catalog: en,
      })) {
        expect(faultsOf(figure)).toEqual([]);
        const boxes = figure.scene.shapes.flatMap((shape) =>
          shape.kind === "rect"
            ? [outlinesOf({ ...shape, y: shape.y + 0.6, height: shape.height - 1.2 })]
            : [],
        );
        const lines = figure.scene.shapes.filter(({ kind }) => kind === "line");
        const crossed = lines.filter((line) => {
          const [from, to] = outlinesOf(line).flat();
          const points = from === undefined || to === undefined ? [] : pointsBetween(from, to);
          return boxes.some((box) => points.some((point) => encloses(box, point)));
        });
        expect(crossed).toEqual([]);
      }
    }),
    { numRuns: 60, seed: 4 },
  );
}, 60_000);
