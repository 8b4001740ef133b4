import fc from "fast-check";
import { expect, test } from "vitest";
import { logicFigures, type LogicCard, type LogicInput } from "../../src/figures/logic.ts";
import type { Figure } from "../../src/figures/scene.ts";
import { en } from "../../src/locales/en.ts";
import { encloses, outlinesOf, pointsBetween } from "./geometry.ts";
import { anyLabel, hardLabel, times } from "./hard-data.ts";
import { expectSound, faultsOf, textsOf } from "./scene-faults.ts";

const card = (kind: LogicCard["kind"], index = 0, text = `${kind} ${index}`): LogicCard => ({
  id: `${kind} ${index}`,
  text,
  kind,
});
const logic = (more: Partial<LogicInput>) =>
  logicFigures({ objective: card("objective"), problems: [], steps: [], catalog: en, ...more });

/** Lines that run through a card. */
const crossed = ({ scene }: Figure): number => {
  const cards = scene.shapes.flatMap((shape) =>
    shape.kind === "rect" && shape.width > 20
      ? [
          outlinesOf({
            ...shape,
            x: shape.x + 0.5,
            y: shape.y + 0.5,
            width: shape.width - 1,
            height: shape.height - 1,
          }),
        ]
      : [],
  );
  const lines = scene.shapes.filter(({ kind }) => kind === "line");
  return lines.filter((line) => {
    const [from, to] = outlinesOf(line).flat();
    if (from === undefined || to === undefined) return true;
    const points = pointsBetween(from, to);
    return cards.some((one) => points.some((point) => encloses(one, point)));
  }).length;
};

test("an objective alone is no figure", () => {
  expect(logic({})).toEqual([]);
});

test("the chain goes from problem to result, and says so without colours", () => {
  const [figure] = logic({
    problems: [card("problem", 1), card("problem", 2)],
    steps: [
      { action: card("action", 1), result: card("output", 1) },
      { action: card("action", 1), result: card("indicator", 1) },
      { action: card("action", 2), result: card("indicator", 1) },
      { result: card("indicator", 2) },
    ],
  });
  if (figure === undefined) throw new Error("no figure");
  expectSound(figure);
  expect(crossed(figure)).toBe(0);
  expect(figure.table.rows).toContainEqual(["problem 1", "Problem", "objective 0"]);
  expect(figure.table.rows).toContainEqual([
    "objective 0",
    "Objective",
    "action 1; action 2; indicator 2",
  ]);
  expect(figure.table.rows).toContainEqual(["action 1", "Action", "output 1; indicator 1"]);
  expect(figure.scene.alt).toBe(
    "objective 0. Answers: problem 1; problem 2. Actions: action 1; action 2. Outputs and indicators: output 1; indicator 1; indicator 2.",
  );
  const texts = textsOf(figure.scene).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["What comes of it", "Output", "Indicator"]));
});

test("every card is reached by an arrow", () => {
  const steps = times(5, (index) => ({
    action: card("action", index),
    result: card("output", index),
  }));
  const [figure] = logic({ problems: [card("problem")], steps });
  const heads = figure?.scene.shapes.filter(({ kind }) => kind === "path");
  expect(heads).toHaveLength(1 + 5 + 5);
});

test.each([1, 5, 60])("%i actions with hard labels go on in further drawings", (count) => {
  const steps = times(count, (index) => ({
    action: card("action", index, hardLabel(index)),
    ...(index % 3 === 0 ? {} : { result: card("output", index, hardLabel(index + 3)) }),
  }));
  const figures = logic({
    objective: card("objective", 0, hardLabel(1)),
    problems: times(12, (index) => card("problem", index, hardLabel(index))),
    steps,
  });
  for (const figure of figures) {
    expectSound(figure);
    expect(crossed(figure)).toBe(0);
  }
  const drawn = new Set(figures.flatMap(({ table }) => table.rows.map(([text]) => text)));
  expect(steps.every(({ action }) => drawn.has(action.text))).toBe(true);
});

const anyStep = fc.record({
  action: fc.option(fc.nat(8)),
  result: fc.option(fc.nat(12)),
});

test("nothing overlaps, is clipped or crossed in plans at random", () => {
  fc.assert(
    fc.property(
      fc.array(anyStep, { maxLength: 14 }),
      fc.nat(4),
      fc.array(anyLabel, { minLength: 8, maxLength: 8 }),
      (all, problems, labels) => {
        const text = (index: number): string => `${index} ${labels[index % labels.length] ?? ""}`;
        const steps = all.map(({ action, result }) => ({
          ...(action === null ? {} : { action: card("action", action, text(action)) }),
          ...(result === null ? {} : { result: card("indicator", result, text(result + 3)) }),
        }));
        const figures = logic({
          problems: times(problems, (index) => card("problem", index, text(index))),
          steps,
        });
        for (const figure of figures) {
          expect(faultsOf(figure)).toEqual([]);
          expect(crossed(figure)).toBe(0);
          expect(figure.scene.height).toBeLessThanOrEqual(600);
        }
      },
    ),
    { numRuns: 60, seed: 4 },
  );
}, 60_000);
