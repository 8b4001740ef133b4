import fc from "fast-check";
import { expect, test } from "vitest";
import {
  logicFigures,
  type LogicCard,
  type LogicInput,
  type LogicKind,
} from "../../src/figures/logic.ts";
import type { Figure } from "../../src/figures/scene.ts";
import { en } from "../../src/locales/en.ts";
import { encloses, outlinesOf, pointsBetween } from "./geometry.ts";
import { anyLabel, hardLabel, times } from "./hard-data.ts";
import { expectSound, faultsOf, textsOf } from "./scene-faults.ts";

const card = <Kind extends LogicKind>(
  kind: Kind,
  index = 0,
  text = `${kind} ${index}`,
): LogicCard<Kind> => ({ id: `${kind} ${index}`, text, kind });

const logic = (more: Partial<LogicInput>) =>
  logicFigures({
    objective: card("objective"),
    problems: [],
    actions: [],
    results: [],
    catalog: en,
    ...more,
  });

/** Cards of a drawing. */
const cardsOf = ({ scene }: Figure) =>
  scene.shapes.flatMap((shape) => (shape.kind === "rect" && shape.width > 20 ? [shape] : []));

/** Links that run through a card; the dashed rules within cards are none. */
const crossed = (figure: Figure): number => {
  const cards = cardsOf(figure).map((shape) =>
    outlinesOf({
      ...shape,
      x: shape.x + 0.5,
      y: shape.y + 0.5,
      width: shape.width - 1,
      height: shape.height - 1,
    }),
  );
  const lines = figure.scene.shapes.filter(
    (shape) => shape.kind === "line" && shape.dash === undefined,
  );
  return lines.filter((line) => {
    const [from, to] = outlinesOf(line).flat();
    if (from === undefined || to === undefined) return true;
    const points = pointsBetween(from, to);
    return cards.some((one) => points.some((point) => encloses(one, point)));
  }).length;
};

/** Two of them, with their captions, stand on a page of A4. */
const MOST_HEIGHT = 320;

const expectSmall = (figure: Figure): void => {
  expectSound(figure);
  expect(crossed(figure)).toBe(0);
  expect(figure.scene.height).toBeLessThanOrEqual(MOST_HEIGHT);
};

test("an objective alone is no figure", () => {
  expect(logic({})).toEqual([]);
});

test("the chain goes from problem to result, and says so without colours", () => {
  const shared = card("indicator", 1);
  const [figure, ...others] = logic({
    problems: [card("problem", 1), card("problem", 2)],
    actions: [
      { card: card("action", 1), results: [card("output", 1), shared] },
      { card: card("action", 2), results: [shared] },
    ],
    results: [card("result", 1), shared, card("indicator", 2)],
  });
  if (figure === undefined) throw new Error("no figure");
  expect(others).toEqual([]);
  expectSmall(figure);
  expect(figure.table).toEqual({
    header: ["Card", "Kind", "Leads to", "Indicator"],
    rows: [
      ["problem 1", "Problem", "objective 0", "–"],
      ["problem 2", "Problem", "objective 0", "–"],
      ["objective 0", "Objective", "action 1; action 2; result 1", "indicator 1; indicator 2"],
      ["action 1", "Action", "output 1", "indicator 1"],
      ["action 2", "Action", "–", "indicator 1"],
    ],
  });
  expect(figure.scene.alt).toBe(
    "objective 0. Answers: problem 1; problem 2. Actions: action 1; action 2. Outputs and indicators: output 1; indicator 1; result 1; indicator 2.",
  );
  const texts = textsOf(figure.scene).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(["What comes of it", "Output", "Result", "Indicator"]),
  );
  expect(texts.filter((text) => text === "indicator 1")).toHaveLength(2);
});

test("an action has one card for all that comes of it, indicators below a dashed rule", () => {
  const results = [card("indicator", 1), card("output", 1), card("output", 2)];
  const [figure] = logic({ actions: [{ card: card("action"), results }] });
  if (figure === undefined) throw new Error("no figure");
  expect(cardsOf(figure)).toHaveLength(3);
  const y = new Map(textsOf(figure.scene).map((text) => [text.text, text.y]));
  const rules = figure.scene.shapes.flatMap((shape) =>
    shape.kind === "line" && shape.dash !== undefined ? [shape.y1] : [],
  );
  const heights = [y.get("output 1"), y.get("output 2"), ...rules, y.get("indicator 1")];
  expect(heights).toHaveLength(4);
  expect(heights).toEqual(heights.toSorted((one = 0, other = 0) => one - other));
});

test("the marks are explained where there are several kinds, and not where the heading names the only one", () => {
  const texts = (results: readonly LogicCard[]) =>
    logic({ results }).flatMap(({ scene }) => textsOf(scene).map(({ text }) => text));
  expect(texts([card("indicator")])).not.toContain("What comes of it");
  expect(texts([card("indicator")])).toContain("Indicator");
  expect(texts([card("indicator"), card("result")])).toEqual(
    expect.arrayContaining(["What comes of it", "Result", "Indicator"]),
  );
  expect(texts([card("indicator"), card("result")])).not.toContain("Output");
});

test("actions keep their order, and every card is reached by an arrow", () => {
  const actions = times(6, (index) => ({
    card: card("action", index),
    results: [card("output", index)],
  }));
  const [figure] = logic({ problems: [card("problem")], actions });
  if (figure === undefined) throw new Error("no figure");
  const heads = figure.scene.shapes.filter(({ kind }) => kind === "path");
  expect(heads).toHaveLength(1 + 6 + 6);
  const y = new Map(textsOf(figure.scene).map((text) => [text.text, text.y]));
  const heights = actions.map((action) => y.get(action.card.text) ?? 0);
  expect(heights).toEqual(heights.toSorted((one, other) => one - other));
});

test("what a small drawing has no room for is counted in it, and named in the table", () => {
  const results = [
    ...times(20, (index) => card("output", index, `output ${index} of some length, in words`)),
    ...times(20, (index) => card("indicator", index)),
  ];
  const actions = times(6, (index) => ({ card: card("action", index), results }));
  const [figure, ...others] = logic({ actions, results: [card("result")] });
  if (figure === undefined) throw new Error("no figure");
  expect(others).toEqual([]);
  expectSmall(figure);
  const texts = textsOf(figure.scene).map(({ text }) => text);
  const shown = texts.filter((text) => /^(output|indicator) \d/.test(text)).length;
  const counts = texts.flatMap((text) => /^(\d+) more$/.exec(text)?.[1] ?? []);
  expect(counts).toHaveLength(6);
  expect(counts.reduce((sum, count) => sum + Number(count), shown)).toBe(6 * 40);
  const cells = figure.table.rows.flat().join("; ");
  expect(results.every(({ text }) => cells.includes(text))).toBe(true);
});

test.each([1, 5, 6, 60])("%i actions with hard labels go on in further drawings", (count) => {
  const actions = times(count, (index) => ({
    card: card("action", index, hardLabel(index)),
    results: times(index % 3, (nth) => card("output", nth, hardLabel(index + nth + 3))),
  }));
  const figures = logic({
    objective: card("objective", 0, hardLabel(1)),
    problems: times(8, (index) => card("problem", index, hardLabel(index))),
    actions,
    results: [card("result", 0, hardLabel(4))],
  });
  expect(figures).toHaveLength(Math.ceil(count / 6));
  figures.forEach(expectSmall);
  const drawn = new Set(figures.flatMap(({ table }) => table.rows.map(([text]) => text)));
  expect(actions.every((action) => drawn.has(action.card.text))).toBe(true);
});

test("more problems than a small drawing holds go on in another one", () => {
  const problems = times(20, (index) => card("problem", index, hardLabel(index)));
  const figures = logic({ problems, results: [card("result")] });
  expect(figures).toHaveLength(3);
  figures.forEach(expectSmall);
});

const anyAction = fc.record({
  action: fc.nat(8),
  results: fc.array(fc.nat(12), { maxLength: 9 }),
});

test("nothing overlaps, is clipped or crossed in plans at random", () => {
  fc.assert(
    fc.property(
      fc.array(anyAction, { maxLength: 14 }),
      fc.nat(12),
      fc.array(anyLabel, { minLength: 8, maxLength: 8 }),
      (all, problems, labels) => {
        const text = (index: number): string => `${index} ${labels[index % labels.length] ?? ""}`;
        const results = (indices: readonly number[]) =>
          indices.map((index) =>
            card(index % 2 === 0 ? "indicator" : "output", index, text(index + 3)),
          );
        const figures = logic({
          problems: times(problems, (index) => card("problem", index, text(index))),
          actions: all.map(({ action, results: indices }) => ({
            card: card("action", action, text(action)),
            results: results(indices),
          })),
          results: results(all[0]?.results ?? [2]),
        });
        for (const figure of figures) {
          expect(faultsOf(figure)).toEqual([]);
          expect(crossed(figure)).toBe(0);
          expect(figure.scene.height).toBeLessThanOrEqual(MOST_HEIGHT);
        }
      },
    ),
    { numRuns: 30, seed: 4, endOnFailure: true },
  );
}, 60_000);
