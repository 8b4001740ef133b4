import { middlesOf } from "./layered.ts";
import type { Sized } from "./logic-cards.ts";
import { elbows, type LinkEnd } from "./logic-links.ts";
import { page } from "./page.ts";
import type { Shape } from "./scene.ts";

export type Column = "problem" | "objective" | "action" | "results";

/** Where a column stands. */
interface Place {
  readonly x: number;
  readonly width: number;
}

export type Columns = ReadonlyMap<Column, Place>;

/** An action and the card of what comes of it, side by side; without an action, what the objective itself brings. */
export interface Unit {
  readonly action?: Sized;
  readonly results?: Sized;
}

export interface Cards {
  readonly problems: readonly Sized[];
  readonly objective: Sized;
  readonly units: readonly Unit[];
}

/** Widths of columns and of the gaps behind them, where all are used. */
const shares = {
  problem: { width: 80, gap: 18 },
  objective: { width: 82, gap: 18 },
  action: { width: 94, gap: 14 },
  results: { width: 147, gap: 0 },
} as const satisfies Record<Column, { width: number; gap: number }>;

/** Height between two cards. */
const APART = 6;

/** The columns in use, over the whole width. */
export const columnsOf = (used: readonly Column[]): Columns => {
  const gaps = used.slice(0, -1).reduce((sum, column) => sum + shares[column].gap, 0);
  const widths = used.reduce((sum, column) => sum + shares[column].width, 0);
  const scale = (page.width - gaps) / widths;
  let x = 0;
  return new Map(
    used.map((column) => {
      const { width, gap } = shares[column];
      const place = { x, width: width * scale };
      x += place.width + gap;
      return [column, place];
    }),
  );
};

/** The height that cards of one column need. */
export const stackHeight = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height + APART, -APART);

export const unitHeight = ({ action, results }: Unit): number =>
  Math.max(action?.height ?? 0, results?.height ?? 0);

/** Problems, their objective and what follows, from left to right; dagre finds the heights. */
export const logicDiagram = (
  cards: Cards,
  columns: Columns,
  top: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const boxes = [
    ...cards.problems.map(({ height }, index) => ({ id: `problem ${index}`, height })),
    { id: "objective", height: cards.objective.height },
    ...cards.units.map((unit, index) => ({ id: `unit ${index}`, height: unitHeight(unit) })),
  ];
  const middles = middlesOf(
    boxes.map((box) => ({ ...box, width: 80 })),
    [
      ...cards.problems.map((_, index) => [`problem ${index}`, "objective"] as const),
      ...cards.units.map((_, index) => ["objective", `unit ${index}`] as const),
    ],
    { direction: "LR", between: 20, along: APART, isOrdered: true },
  );
  const heightAt = (id: string): number => middles.get(id) ?? 0;
  const highest = Math.min(...boxes.map(({ id, height }) => heightAt(id) - height / 2));
  const at = (id: string): number => heightAt(id) - highest + top;
  return {
    shapes: drawn(cards, columns, at),
    bottom: Math.max(...boxes.map(({ id, height }) => at(id) + height / 2)),
  };
};

const drawn = (
  { problems, objective, units }: Cards,
  columns: Columns,
  at: (id: string) => number,
): readonly Shape[] => {
  const place = (column: Column): Place => columns.get(column) ?? { x: 0, width: 0 };
  const put = (card: Sized, column: Column, middle: number): readonly Shape[] =>
    card.draw(place(column).x, middle - card.height / 2);
  const before = (column: Column, y: number): LinkEnd => ({ x: place(column).x, y });
  const behind = (column: Column, y: number): LinkEnd => ({
    x: place(column).x + place(column).width,
    y,
  });
  const heart = at("objective");
  const rows = units.map((unit, index) => ({ ...unit, y: at(`unit ${index}`) }));
  return [
    ...elbows(
      problems.map((_, index) => behind("problem", at(`problem ${index}`))),
      [before("objective", heart)],
    ),
    ...elbows(
      [behind("objective", heart)],
      rows.map(({ action, y }) => before(action === undefined ? "results" : "action", y)),
    ),
    ...rows.flatMap(({ action, results, y }) =>
      action === undefined || results === undefined
        ? []
        : elbows([behind("action", y)], [before("results", y)]),
    ),
    ...problems.flatMap((card, index) => put(card, "problem", at(`problem ${index}`))),
    ...put(objective, "objective", heart),
    ...rows.flatMap(({ action, results, y }) => [
      ...(action === undefined ? [] : put(action, "action", y)),
      ...(results === undefined ? [] : put(results, "results", y)),
    ]),
  ];
};
