import { fill, type Catalog } from "../locales/index.ts";
import { layeredTree } from "./layered-tree.ts";
import { page } from "./page.ts";
import { readOut } from "./read-out.ts";
import type { Figure, Shape } from "./scene.ts";
import { cardShapes, columnOf, focalBox, type Column, type Placed } from "./tree-cards.ts";

/** A card of one problem tree. */
export interface TreeCard {
  readonly id: string;
  readonly text: string;
  readonly kind: "problem" | "cause" | "effect";
  readonly parent: string | undefined;
}

export interface TreeInput {
  readonly focal: TreeCard;
  /** Causes and effects that hang on it at any depth. */
  readonly cards: readonly TreeCard[];
  readonly catalog: Catalog;
}

const PER_ROW = 3;
const GUTTER = 14;
/** Room on the left for the line that leads from one row of columns to the next. */
const SPINE = 10;
const BUS = 13;
const ROW_GAP = 14;

/**
 * One problem with its effects above and its causes below. A tree too wide or too high for that stands in
 * rows of columns, in which whatever hangs on a card stands next to it, and goes on in further drawings.
 */
export const problemTreeFigures = (input: TreeInput): readonly Figure[] => {
  const tree = layeredTree(input.focal, input.cards);
  if (tree !== undefined) return [figureOf(input, tree, { cards: input.cards, number: 1, of: 1 })];
  const effects = rowsOf(input, "effect");
  const causes = rowsOf(input, "cause");
  const pages = pagesOf(effects, causes);
  return pages.map((rows, index) => {
    const shown = new Set(rows.flatMap(({ columns }) => columns.flatMap(({ ids }) => ids)));
    const cards = input.cards.filter(({ id }) => shown.has(id));
    return figureOf(input, drawing(input.focal, rows), {
      cards,
      number: index + 1,
      of: pages.length,
    });
  });
};

/** Columns that stand side by side. */
interface Row {
  readonly kind: "cause" | "effect";
  readonly columns: readonly Column[];
  readonly height: number;
}

const rowsOf = ({ focal, cards }: TreeInput, kind: Row["kind"]): readonly Row[] => {
  const heads = cards.filter((card) => card.kind === kind && card.parent === focal.id);
  const rows = Math.ceil(heads.length / PER_ROW);
  const count = Math.max(2, Math.ceil(heads.length / Math.max(1, rows)));
  const width = (page.width - SPINE - GUTTER * (count - 1)) / count;
  const columns = heads.map((head) => columnOf(head, cards, width));
  return Array.from({ length: Math.ceil(columns.length / count) }, (_, index) => {
    const own = columns.slice(index * count, (index + 1) * count);
    return { kind, columns: own, height: Math.max(...own.map(({ height }) => height)) };
  });
};

/** Rows by drawing; each drawing repeats the problem. */
const pagesOf = (effects: readonly Row[], causes: readonly Row[]): readonly (readonly Row[])[] => {
  const pages: Row[][] = [[]];
  let height = FOCAL_ROOM;
  for (const row of [...effects, ...causes]) {
    const room = row.height + BUS + ROW_GAP;
    if (height + room > page.height && (pages.at(-1) ?? []).length > 0) {
      pages.push([]);
      height = FOCAL_ROOM;
    }
    pages.at(-1)?.push(row);
    height += room;
  }
  return pages;
};

const FOCAL_ROOM = 60;

const figureOf = (
  { focal, cards, catalog }: TreeInput,
  { shapes, height }: ReturnType<typeof drawing>,
  part: { readonly cards: readonly TreeCard[]; readonly number: number; readonly of: number },
): Figure => {
  const words = catalog.figures.problems;
  const own = part.cards;
  const texts = new Map([focal, ...cards].map(({ id, text }) => [id, text]));
  const listed = (kind: TreeCard["kind"]): string =>
    readOut(
      own.filter((card) => card.kind === kind).map(({ text }) => text),
      catalog,
    ) || words.none;
  const caption = fill(words.caption, { problem: focal.text });
  return {
    caption:
      part.of === 1
        ? caption
        : fill(words.captionPart, { caption, part: part.number, parts: part.of }),
    table: {
      header: [words.card, catalog.columns.kind, words.of],
      rows: [focal, ...own].map(({ text, kind, parent }) => [
        text,
        words[kind],
        parent === undefined ? "–" : (texts.get(parent) ?? parent),
      ]),
    },
    scene: {
      width: page.width,
      height,
      title: words.title,
      alt: fill(words.alt, {
        problem: focal.text,
        causes: listed("cause"),
        effects: listed("effect"),
      }),
      shapes,
    },
  };
};

/** Effects from the top down to the problem, then the causes. */
const drawing = (
  focal: TreeCard,
  rows: readonly Row[],
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const effects = rows.filter(({ kind }) => kind === "effect");
  const causes = rows.filter(({ kind }) => kind === "cause");
  let y = 1;
  const placed: Placed[] = [];
  const buses: { readonly kind: Row["kind"]; readonly y: number; readonly drops: Drop[] }[] = [];
  for (const row of effects) {
    const bus = y + row.height + BUS / 2;
    const cards = placeRow(row, { top: y, isOnly: effects.length === 1 });
    placed.push(...cards.all);
    buses.push({
      kind: "effect",
      y: bus,
      drops: cards.heads.map((head) => ({ x: head.x + head.width / 2, from: y + row.height })),
    });
    y += row.height + BUS + (row === effects.at(-1) ? 0 : ROW_GAP - BUS / 2);
  }
  const box = focalBox(focal, y);
  y += box.height;
  for (const row of causes) {
    const bus = y + BUS / 2 + (row === causes[0] ? 0 : ROW_GAP - BUS / 2);
    y = bus + BUS / 2;
    const cards = placeRow(row, { top: y, isOnly: causes.length === 1 });
    placed.push(...cards.all);
    buses.push({
      kind: "cause",
      y: bus,
      drops: cards.heads.map((head) => ({ x: head.x + head.width / 2, from: y })),
    });
    y += row.height;
  }
  const lines = (["effect", "cause"] as const).flatMap((kind) =>
    busLines(
      buses.filter((bus) => bus.kind === kind),
      kind === "effect" ? box.y : box.y + box.height,
    ),
  );
  return { shapes: [...lines, ...[...placed, box].flatMap(cardShapes)], height: y + 1 };
};

/** Where a line leaves a card: its middle, and the height it starts from. */
interface Drop {
  readonly x: number;
  readonly from: number;
}

/** Causes hang from the line above them, effects stand on the line below. */
const placeRow = (
  { kind, columns, height: rowHeight }: Row,
  { top, isOnly }: { readonly top: number; readonly isOnly: boolean },
): { readonly all: readonly Placed[]; readonly heads: readonly Placed[] } => {
  const widths = columns.map(({ width }) => width);
  const used = widths.reduce((sum, width) => sum + width, 0) + GUTTER * (columns.length - 1);
  // A row that others stand above or below keeps to the left, near the line that joins them.
  let x = SPINE + (isOnly ? (page.width - SPINE - used) / 2 : 0);
  const placedColumns = columns.map(({ cards, width, height }) => {
    const at = { x, y: kind === "effect" ? top + rowHeight - height : top };
    x += width + GUTTER;
    return cards.map((card) => moved(card, at));
  });
  return {
    all: placedColumns.flat(),
    heads: placedColumns.flatMap(([head]) => (head === undefined ? [] : [head])),
  };
};

const moved = (card: Placed, by: { readonly x: number; readonly y: number }): Placed => ({
  ...card,
  x: card.x + by.x,
  y: card.y + by.y,
  ...(card.hook === undefined ? {} : { hook: { x: card.hook.x + by.x, y: card.hook.y + by.y } }),
});

const MIDDLE = SPINE + (page.width - SPINE) / 2;

/** One level line a row of columns; where there are several, a line down the left edge joins them. */
const busLines = (
  buses: readonly { readonly y: number; readonly drops: readonly Drop[] }[],
  focalEdge: number,
): readonly Shape[] => {
  if (buses.length === 0) return [];
  const nearest = buses.toSorted(
    (a, b) => Math.abs(a.y - focalEdge) - Math.abs(b.y - focalEdge),
  )[0];
  const isJoined = buses.length > 1;
  const ys = buses.map(({ y }) => y);
  return [
    upright(MIDDLE, focalEdge, nearest?.y ?? focalEdge),
    ...(isJoined ? [upright(1, Math.min(...ys), Math.max(...ys))] : []),
    ...buses.flatMap(({ y, drops }) => {
      const xs = drops.map(({ x }) => x);
      const left = isJoined ? 1 : Math.min(MIDDLE, ...xs);
      const reach = y === nearest?.y ? [MIDDLE, ...xs] : xs;
      return [
        level(y, left, Math.max(...reach)),
        ...drops.map(({ x, from }) => upright(x, from, y)),
      ];
    }),
  ];
};

const upright = (x: number, y1: number, y2: number): Shape => ({
  kind: "line",
  x1: x,
  y1,
  x2: x,
  y2,
  ...stroke,
});

const level = (y: number, x1: number, x2: number): Shape => ({
  kind: "line",
  x1,
  y1: y,
  x2,
  y2: y,
  ...stroke,
});

const stroke = { stroke: "muted", strokeWidth: 0.8 } as const;
