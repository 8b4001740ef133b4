import { middlesOf } from "./layered.ts";
import { wrapText } from "./measure.ts";
import { page } from "./page.ts";

/** A card of a diagram that reads from left to right, in a column. */
export interface Card<Kind extends string = string> {
  readonly id: string;
  readonly text: string;
  readonly kind: Kind;
  readonly column: number;
}

/** Ids of the card before and the card after. */
export type CardLink = readonly [from: string, to: string];

/** A card with its lines, in its place. */
export interface PlacedCard<Kind extends string = string> {
  readonly card: Card<Kind>;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Diagram<Kind extends string = string> {
  readonly cards: readonly PlacedCard<Kind>[];
  /** Lines between neighbouring columns; a longer link passes between the cards of the columns it leaves out. */
  readonly links: readonly (readonly [PlacedPoint, PlacedPoint])[];
  readonly bottom: number;
}

/** Where links leave or reach a card: its column and the height of its middle. */
export interface PlacedPoint {
  readonly id: string;
  readonly column: number;
  readonly y: number;
  /** How far a link may move up or down. */
  readonly slack: number;
}

export const GUTTER = 26;
export const TEXT = { size: 8 } as const;
export const LEADING = 9.8;
export const PADDING = 6;
const MOST_LINES = 6;

/** Width of a column where there are so many. */
export const columnWidth = (columns: number): number =>
  (page.width - GUTTER * (columns - 1)) / Math.max(1, columns);

/** Places cards in columns: dagre finds the order with the fewest crossings, and the heights. */
export const placeCards = <Kind extends string>(
  cards: readonly Card<Kind>[],
  links: readonly CardLink[],
  { columns, top }: { readonly columns: number; readonly top: number },
): Diagram<Kind> => {
  const width = columnWidth(columns);
  const sized = cards.map((card) => {
    const lines = wrapText(card.text, TEXT, { width: width - 2 * PADDING, maxLines: MOST_LINES });
    return { card, lines, height: Math.max(1, lines.length) * LEADING + 2 * PADDING - 1.5 };
  });
  const columnOf = new Map(cards.map(({ id, column }) => [id, column]));
  const hops = links.flatMap((link) => hopsOf(link, columnOf));
  const passing = hops
    .flat()
    .flatMap(({ id }) => (columnOf.has(id) ? [] : [{ id, width, height: 4 }]));
  const middles = middlesOf(
    [...sized.map(({ card, height }) => ({ id: card.id, width, height })), ...passing],
    hops.map(([from, to]) => [from.id, to.id]),
    { direction: "LR", between: GUTTER, along: 9 },
  );
  const heightAt = (id: string): number => middles.get(id) ?? 0;
  const highest = Math.min(...sized.map(({ card, height }) => heightAt(card.id) - height / 2));
  const moved = (id: string): number => heightAt(id) - highest + top;
  const placed = sized.map((item) => ({
    ...item,
    width,
    x: item.card.column * (width + GUTTER),
    y: moved(item.card.id) - item.height / 2,
  }));
  const slacks = new Map(placed.map(({ card, height }) => [card.id, height / 2 - 4]));
  const point = ({ id, column }: Hop): PlacedPoint => ({
    id,
    column,
    y: moved(id),
    slack: slacks.get(id) ?? 0,
  });
  return {
    cards: placed,
    links: hops.map(([from, to]) => [point(from), point(to)]),
    bottom: Math.max(top, ...placed.map(({ y, height }) => y + height)),
  };
};

interface Hop {
  readonly id: string;
  readonly column: number;
}

/** A link as steps from column to column; places it passes on its way get names of their own. */
const hopsOf = (
  [from, to]: CardLink,
  columnOf: ReadonlyMap<string, number>,
): readonly (readonly [Hop, Hop])[] => {
  const [first, last] = [columnOf.get(from), columnOf.get(to)];
  if (first === undefined || last === undefined || last <= first) return [];
  const stops = Array.from({ length: last - first + 1 }, (_, index): Hop => {
    const column = first + index;
    if (column === first) return { id: from, column };
    return column === last ? { id: to, column } : { id: `${from} → ${to} ${column}`, column };
  });
  return stops.slice(1).map((stop, index) => [stops[index] ?? stop, stop]);
};
