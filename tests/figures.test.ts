import { describe, expect, test } from "vitest";
import { budgetFigure, type BudgetRow } from "../src/figures/budget.ts";
import { costFigure } from "../src/figures/costs.ts";
import { problemTreeFigures, type TreeCard } from "../src/figures/problem-tree.ts";
import { stakeholderFigure } from "../src/figures/stakeholders.ts";
import { en } from "../src/locales/en.ts";
import { expectSound, textsOf } from "./figures/scene-faults.ts";

/** Labels that break layouts: long, without spaces, of five scripts, of nothing. */
const labels = [
  "A plain label",
  "Decarbonisation of the heat network with its many stations and pipes ".repeat(3).slice(0, 200),
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    .repeat(3)
    .slice(0, 200),
  "Δίκτυο θέρμανσης της πόλης με ανανεώσιμες πηγές ενέργειας",
  "Модернізація тепломереж міста та відновлювані джерела",
  "都市の暖房網を再生可能エネルギーに切り替える計画を進める",
  "शहर की ताप व्यवस्था का नवीनीकरण और ऊर्जा बचत",
  "x",
];
const label = (index: number): string => `${index + 1} ${labels[index % labels.length] ?? ""}`;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe("the budget", () => {
  const budget = (rows: readonly BudgetRow[]) =>
    budgetFigure({
      rows,
      totals: { total: 100, secured: 40, sought: 30, open: 30 },
      amount: (value) => `€${value.toFixed(0)}`,
      shortAmount: (value) => `€${value.toFixed(0)}`,
      catalog: en,
    });

  test.each([[[]], [[{ label: "A fund", secured: 0, sought: 0, open: 0 }]]])(
    "no money is no figure: %j",
    (rows) => {
      expect(budget(rows)).toBeUndefined();
    },
  );

  test.each([1, 8, 60])("%i sources fit one page", (count) => {
    const figure = budget(
      times(count, (index) => ({
        label: label(index),
        secured: index * 7,
        sought: (index % 5) * 1_000_000,
        open: 3,
      })),
    );
    expect(figure).toBeDefined();
    if (figure === undefined) return;
    expectSound(figure);
    expect(figure.scene.height).toBeLessThanOrEqual(580);
    expect(figure.table.rows).toHaveLength(count);
  });

  test("a state nobody has is not in the legend, and the sums are in the text alternative", () => {
    const figure = budget([{ label: "City", secured: 40, sought: 0, open: 60 }]);
    const texts = figure && textsOf(figure.scene).map(({ text }) => text);
    expect(texts).toEqual(["City", "€100", "secured", "still open"]);
    expect(figure?.scene.alt).toBe(
      "Of €100 in all, €40 is secured, €30 is sought and €30 is still open.",
    );
    expect(figure?.table.rows).toEqual([["City", "€40", "–", "€60"]]);
  });

  test("a negative part draws nothing to the left", () => {
    const figure = budget([{ label: "City", secured: -5, sought: 0, open: 60 }]);
    if (figure !== undefined) expectSound(figure);
    expect(figure?.scene.shapes.filter(({ kind }) => kind === "rect")).toHaveLength(2); // the bar and its key
  });
});

describe("the costs", () => {
  const costs = (values: readonly number[]) =>
    costFigure({
      rows: values.map((cost, index) => ({ label: label(index), cost, text: `€${cost}` })),
      total: "€100",
      shortAmount: (value) => `€${value}`,
      catalog: en,
    });

  test.each([[[]], [[5]], [[5, 0]]])("nothing to compare in %j", (values) => {
    expect(costs(values)).toBeUndefined();
  });

  test.each([2, 21, 120])("%i actions, dearest first, the small ones as one", (count) => {
    const figure = costs(times(count, (index) => index + 1));
    if (figure === undefined) throw new Error("no figure");
    expectSound(figure);
    expect(figure.table.rows[0]?.[1]).toBe(`€${count}`);
    expect(figure.table.rows).toHaveLength(count);
    const more = textsOf(figure.scene).filter(({ text }) => text.endsWith(" more"));
    expect(more.map(({ text }) => text)).toEqual(count > 18 ? [`${count - 17} more`] : []);
  });
});

describe("the stakeholder matrix", () => {
  const scale = { min: 1, max: 5, high: 4 };
  const points = (count: number, score: (index: number) => [number, number]) =>
    times(count, (index) => {
      const [interest, power] = score(index);
      return { number: String(index + 1), name: label(index), interest, power };
    });

  test("nobody scored is no figure", () => {
    expect(stakeholderFigure({ points: [], scale, catalog: en })).toBeUndefined();
  });

  test.each<[string, number, (index: number) => [number, number]]>([
    ["one", 1, () => [3, 3]],
    ["sixty, spread", 60, (index) => [(index % 5) + 1, ((index * 7) % 5) + 1]],
    ["sixty with the same scores", 60, () => [5, 5]],
    ["beyond the scale", 4, (index) => [index * 4 - 3, 9]],
  ])("%s: every number stands in its field", (_, count, score) => {
    const figure = stakeholderFigure({ points: points(count, score), scale, catalog: en });
    if (figure === undefined) throw new Error("no figure");
    expectSound(figure);
    expect(figure.scene.shapes.filter(({ kind }) => kind === "circle")).toHaveLength(count);
    expect(figure.scene.height).toBeLessThanOrEqual(640);
  });

  test.each([
    { min: 1, max: 3, high: 2 },
    { min: 0, max: 10, high: 6 },
    { min: 1, max: 5, high: 1 },
    { min: 1, max: 5, high: 6 },
  ])("a scale of $min to $max with $high as high", (other) => {
    const figure = stakeholderFigure({
      points: points(12, (index) => [index % (other.max + 1), (index * 3) % (other.max + 1)]),
      scale: other,
      catalog: en,
    });
    if (figure !== undefined) expectSound(figure);
    expect(figure?.table.rows).toHaveLength(12);
  });
});

describe("the problem tree", () => {
  const focal: TreeCard = { id: "p", text: "A problem", kind: "problem", parent: undefined };
  const tree = (cards: readonly TreeCard[], text = focal.text) =>
    problemTreeFigures({ focal: { ...focal, text }, cards, catalog: en });

  test("a problem alone is a tree of one card", () => {
    const [figure] = tree([]);
    if (figure !== undefined) expectSound(figure);
    expect(figure?.scene.alt).toBe("A problem. Causes: none named. Effects: none named.");
  });

  test.each([1, 2, 3, 4, 5, 7, 60])("%i causes and effects keep their size", (count) => {
    const cards = times(count, (index): TreeCard => ({
      id: `c${index}`,
      text: label(index),
      kind: index % 3 === 1 ? "effect" : "cause",
      // Every fourth card hangs on the one three before it, so that chains grow deep.
      parent: index % 4 === 3 ? `c${index - 3}` : "p",
    }));
    const figures = tree(cards, labels[1]);
    figures.forEach((figure) => {
      expectSound(figure);
    });
    const listed = figures.flatMap(({ table }) => table.rows.slice(1));
    expect(listed).toHaveLength(count);
    expect(figures.every(({ scene }) => scene.height <= 640)).toBe(true);
  });

  test("cards that hang on each other in a ring are drawn once", () => {
    const figures = tree([
      { id: "a", text: "A", kind: "cause", parent: "p" },
      { id: "b", text: "B", kind: "cause", parent: "a" },
      { id: "a", text: "A again", kind: "cause", parent: "b" },
    ]);
    expect(figures.flatMap(({ scene }) => textsOf(scene).map(({ text }) => text)).sort()).toEqual([
      "A",
      "A again",
      "A problem",
      "B",
    ]);
  });
});
