import { fill, type Catalog } from "../locales/index.ts";
import { legendOf } from "./legend.ts";
import { textLines } from "./lines.ts";
import { page } from "./page.ts";
import type { DataTable, Figure, Shape } from "./scene.ts";

export interface ExchangeItem {
  /** The date in words; blank where there is none. */
  readonly date: string;
  readonly title: string;
  readonly kind: string;
  readonly host: string;
  readonly learnings: readonly ExchangeLearning[];
}

export interface ExchangeLearning {
  readonly text: string;
  readonly use: "taken" | "declined" | "pending";
}

export interface ExchangesInput {
  /** In the order of their dates. */
  readonly items: readonly ExchangeItem[];
  /** Learnings that belong to none of them. */
  readonly others: readonly ExchangeLearning[];
  /** First and last year. */
  readonly years: { readonly first: number; readonly last: number } | undefined;
  readonly catalog: Catalog;
}

/** Exchanges one below the other along a line, with what was learnt and what became of it. */
export const exchangeFigures = (input: ExchangesInput): readonly Figure[] => {
  if (input.items.length === 0) return [];
  const { catalog, items } = input;
  const blocks = [
    ...items.flatMap((item) => [
      exchangeBlock(item, catalog),
      ...item.learnings.map((learning) => learningBlock(learning, item)),
    ]),
    ...input.others.map((learning) => learningBlock(learning, undefined)),
  ];
  const pages = pagesOf(blocks);
  return pages.map((own, index) => figureOf(own, input, { number: index + 1, of: pages.length }));
};

/** Marks that tell what became of a learning. */
const marks = { taken: "✓", declined: "✗", pending: "○" } as const;
const uses = ["taken", "declined", "pending"] as const;

const AXIS = 104;
const LEFT = AXIS + 16;
const WIDTH = page.width - LEFT;
const LEADING = 10.5;
const INDENT = 14;
const FOOT = 24;

/** A part of the drawing that stays on one page, drawn from a height on. */
interface Block {
  readonly item: ExchangeItem | undefined;
  readonly learning?: ExchangeLearning;
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
}

const exchangeBlock = (item: ExchangeItem, { figures }: Catalog): Block => {
  const words = figures.exchanges;
  const host = item.host === "" ? [] : [fill(words.host, { city: item.host })];
  const meta = [item.kind, ...host].join(" · ");
  const draw = (top: number) => {
    const y = top + 16;
    const title = textLines(item.title, {
      ...{ x: LEFT, y, size: 8.5, weight: 600, fill: "ink" },
      ...{ width: WIDTH, maxLines: 3, leading: LEADING },
    });
    const below = textLines(meta, {
      ...{ x: LEFT, y: y + title.count * LEADING, size: 8, fill: "muted" },
      ...{ width: WIDTH, maxLines: 2, leading: LEADING },
    });
    const date = textLines(item.date || words.undated, {
      ...{ x: AXIS - 14, y, size: 8, anchor: "end", fill: "muted" },
      ...{ width: AXIS - 16, maxLines: 3, leading: LEADING },
    });
    const lines = Math.max(title.count + below.count, date.count);
    return {
      shapes: [...title.shapes, ...below.shapes, ...date.shapes, dot(y - 3)],
      height: 12 + lines * LEADING,
    };
  };
  return { item, height: draw(0).height, draw: (top) => draw(top).shapes };
};

const learningBlock = (learning: ExchangeLearning, item: ExchangeItem | undefined): Block => {
  const draw = (top: number) =>
    textLines(learning.text, {
      ...{ x: LEFT + INDENT, y: top + 10.5, size: 8, fill: "ink" },
      ...{ width: WIDTH - INDENT, maxLines: 4, leading: LEADING },
    });
  return {
    item,
    learning,
    height: 4 + draw(0).count * LEADING,
    draw: (top) => [mark(learning.use, LEFT, top + 10.5), ...draw(top).shapes],
  };
};

const dot = (cy: number): Shape => ({
  kind: "circle",
  cx: AXIS,
  cy,
  r: 4,
  fill: "accent",
  stroke: "paper",
  strokeWidth: 1.5,
});

const mark = (use: ExchangeLearning["use"], x: number, y: number): Shape => ({
  kind: "text",
  text: marks[use],
  x,
  y,
  size: 8.5,
  weight: 600,
  fill: use === "taken" ? "accent" : "muted",
});

const pagesOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const pages: Block[][] = [[]];
  let height = FOOT;
  for (const block of blocks) {
    if (height + block.height > page.height) {
      pages.push([]);
      height = FOOT;
    }
    height += block.height;
    pages.at(-1)?.push(block);
  }
  return pages;
};

const figureOf = (
  blocks: readonly Block[],
  input: ExchangesInput,
  part: { readonly number: number; readonly of: number },
): Figure => {
  const words = input.catalog.figures.exchanges;
  const starts = blocks.map((_, index) =>
    blocks.slice(0, index).reduce((sum, { height }) => sum + height, 0),
  );
  const bottom = blocks.reduce((sum, { height }) => sum + height, 0);
  const used = uses.filter((use) => blocks.some(({ learning }) => learning?.use === use));
  const legend = legendOf(
    used.map((use) => ({ label: words[use], mark: (x, y) => [mark(use, x - 4, y + 3)] })),
    { left: LEFT, top: bottom + 6, width: WIDTH },
  );
  return {
    caption:
      part.of === 1
        ? words.caption
        : fill(words.captionPart, { caption: words.caption, part: part.number, parts: part.of }),
    table: tableOf(blocks, input.catalog),
    scene: {
      width: page.width,
      height: used.length > 0 ? legend.bottom : bottom + 4,
      title: words.title,
      alt: altOf(input),
      shapes: [
        { kind: "line", x1: AXIS, y1: 4, x2: AXIS, y2: bottom, stroke: "accentSoft" },
        ...blocks.flatMap(({ draw }, index) => draw(starts[index] ?? 0)),
        ...legend.shapes,
      ],
    },
  };
};

const altOf = ({ items, others, years, catalog }: ExchangesInput): string => {
  const { alt, altYear, altUndated } = catalog.figures.exchanges;
  const altYears = years?.first === years?.last ? altYear : alt;
  const learnings = [...items.flatMap((item) => item.learnings), ...others];
  const countOf = (use: ExchangeLearning["use"]): number =>
    learnings.filter((learning) => learning.use === use).length;
  return fill(years === undefined ? altUndated : altYears, {
    count: items.length,
    taken: countOf("taken"),
    declined: countOf("declined"),
    start: years?.first ?? "",
    end: years?.last ?? "",
    year: years?.first ?? "",
  });
};

/** One row an exchange on this page, with what was learnt there; other learnings last. */
const tableOf = (blocks: readonly Block[], { columns, figures }: Catalog): DataTable => ({
  header: [columns.date, columns.purpose, columns.kind, columns.host, figures.exchanges.learnings],
  rows: [...new Set(blocks.map(({ item }) => item))].map((item) => [
    item?.date ?? "",
    item?.title ?? "",
    item?.kind ?? "",
    item?.host ?? "",
    blocks
      .flatMap(({ item: own, learning }) =>
        own === item && learning !== undefined ? [`${marks[learning.use]} ${learning.text}`] : [],
      )
      .join("; "),
  ]),
});
