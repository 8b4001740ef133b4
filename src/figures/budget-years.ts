import { fill, type Catalog } from "../locales/index.ts";
import { legendOf } from "./legend.ts";
import { textLines } from "./lines.ts";
import { textWidth } from "./measure.ts";
import { page } from "./page.ts";
import type { Figure, RectShape, Shape } from "./scene.ts";

/** Money of one source in one year, in the currency's main unit; `year` is absent where it is not known. */
export interface YearlyMoney {
  readonly source: string;
  readonly year: number | undefined;
  readonly secured: number;
  readonly sought: number;
}

export interface YearsInput {
  readonly money: readonly YearlyMoney[];
  /** Name of a source by its id. */
  readonly name: (id: string) => string;
  readonly amount: (value: number) => string;
  readonly shortAmount: (value: number) => string;
  readonly catalog: Catalog;
}

const LABEL = 116;
const LEFT = LABEL + 10;
const CELL = 46;
const HEAD = 27;
/** What a page holds: the smallest sources beyond are joined, and so are the last years. */
const MOST_ROWS = 9;
const MOST_COLUMNS = 7;
const VALUE = { size: 7.5, weight: 600 } as const;

const paints = {
  secured: { fill: "accent", stroke: "accent" },
  sought: { fill: "accentTint", stroke: "accent", pattern: "diagonal" },
} as const satisfies Record<string, Pick<RectShape, "fill" | "stroke" | "pattern">>;

const states = ["secured", "sought"] as const;
type Sums = Readonly<Record<(typeof states)[number], number>>;

/** A bar for each source and year, all on one scale. Nothing where no money has a year. */
export const yearsFigure = (input: YearsInput): Figure | undefined => {
  const { catalog, amount } = input;
  const money = input.money.filter((one) => totalOf(one) > 0);
  if (!money.some(({ year }) => year !== undefined)) return undefined;
  const words = catalog.figures.budgetYears;
  const grid = gridOf({ ...input, money });
  const sums = grid.rows.filter(({ isSum }) => isSum).length;
  const bottom = HEAD + (grid.rows.length - sums) * CELL + sums * 20 + 6;
  const used = states.filter((state) => money.some((one) => one[state] > 0));
  const legend = legendOf(
    used.map((state) => ({ label: catalog.figures.budget[state], paint: paints[state] })),
    { left: LEFT, top: bottom, width: page.width - LEFT },
  );
  const years = [...new Set(money.map(({ year }) => year))].toSorted(byYear);
  const yearText = (year: number | undefined): string =>
    year === undefined ? words.undated : String(year);
  const inYear = (year: number | undefined): Sums =>
    sumOf(money.filter((one) => one.year === year));
  return {
    caption: words.caption,
    table: {
      header: [
        catalog.columns.source,
        catalog.columns.year,
        catalog.columns.secured,
        catalog.columns.sought,
      ],
      rows: sourcesOf(money).flatMap((source) =>
        years.flatMap((year) => {
          const sums = sumOf(money.filter((one) => one.source === source && one.year === year));
          if (totalOf(sums) === 0) return [];
          const cells = states.map((state) => (sums[state] > 0 ? amount(sums[state]) : "–"));
          return [[input.name(source), yearText(year), ...cells]];
        }),
      ),
      align: ["start", "start", "end", "end"],
    },
    scene: {
      width: page.width,
      height: legend.bottom + 2,
      title: words.title,
      alt: fill(words.alt, {
        years: years
          .map((year) =>
            fill(words.year, {
              year: yearText(year),
              amount: amount(totalOf(inYear(year))),
              secured: amount(inYear(year).secured),
            }),
          )
          .join("; "),
      }),
      shapes: [...gridShapes(grid, input), ...legend.shapes],
    },
  };
};

const byYear = (a: number | undefined, b: number | undefined): number =>
  (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);

const totalOf = ({ secured, sought }: Sums): number => secured + sought;

const sumOf = (money: readonly Sums[]): Sums => ({
  secured: money.reduce((sum, { secured }) => sum + secured, 0),
  sought: money.reduce((sum, { sought }) => sum + sought, 0),
});

/** Sources with the most money first. */
const sourcesOf = (money: readonly YearlyMoney[]): readonly string[] => {
  const sum = (id: string): number => totalOf(sumOf(money.filter(({ source }) => source === id)));
  return [...new Set(money.map(({ source }) => source))].toSorted((a, b) => sum(b) - sum(a));
};

interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

interface GridRow {
  readonly label: string;
  readonly cells: readonly Sums[];
  /** Sums are told as numbers only: bars as high as they need would dwarf the others. */
  readonly isSum: boolean;
}

/** What is drawn: as many sources and years as fit, the rest joined, and a row of sums below. */
const gridOf = ({ money, name, catalog }: Omit<YearsInput, "amount" | "shortAmount">): Grid => {
  const words = catalog.figures.budgetYears;
  const columns = columnsOf(money, words);
  const all = sourcesOf(money);
  const kept = all.length > MOST_ROWS ? all.slice(0, MOST_ROWS - 1) : all;
  const others = new Set(all.slice(kept.length));
  const row = (label: string, own: readonly YearlyMoney[]): GridRow => ({
    label,
    cells: columns.map(({ holds }) => sumOf(own.filter(({ year }) => holds(year)))),
    isSum: own === money,
  });
  const rest = money.filter(({ source }) => others.has(source));
  return {
    columns: columns.map(({ label }) => label),
    rows: [
      ...kept.map((id) =>
        row(
          name(id),
          money.filter(({ source }) => source === id),
        ),
      ),
      ...(rest.length > 0 ? [row(fill(catalog.figures.others, { count: others.size }), rest)] : []),
      ...(all.length > 1 ? [row(catalog.columns.total, money)] : []),
    ],
  };
};

interface Column {
  readonly label: string;
  readonly holds: (year: number | undefined) => boolean;
}

const columnsOf = (
  money: readonly YearlyMoney[],
  words: Catalog["figures"]["budgetYears"],
): readonly Column[] => {
  const told = money.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const [first, last] = [Math.min(...told), Math.max(...told)];
  const hasUndated = money.some(({ year }) => year === undefined);
  const room = MOST_COLUMNS - (hasUndated ? 1 : 0);
  const border = last - first + 1 > room ? first + room - 1 : Infinity;
  const single = Math.min(last, border - 1) - first + 1;
  return [
    ...Array.from({ length: single }, (_, index): Column => ({
      label: String(first + index),
      holds: (year) => year === first + index,
    })),
    ...(border <= last
      ? [
          {
            label: fill(words.later, { year: border }),
            holds: (year: number | undefined) => year !== undefined && year >= border,
          },
        ]
      : []),
    ...(hasUndated
      ? [{ label: words.undated, holds: (year: number | undefined) => year === undefined }]
      : []),
  ];
};

const gridShapes = (grid: Grid, { shortAmount }: YearsInput): readonly Shape[] => {
  const width = (page.width - LEFT) / grid.columns.length;
  const barred = grid.rows.filter(({ isSum }) => !isSum);
  const highest = Math.max(1e-9, ...barred.flatMap(({ cells }) => cells.map(totalOf)));
  const scale = (CELL - 16) / highest;
  const heads = grid.columns.flatMap((label, index) => headShapes(label, index, width));
  const rows = grid.rows.flatMap(({ label, cells, isSum }, row): readonly Shape[] => {
    const base = isSum ? HEAD + row * CELL + 16 : HEAD + (row + 1) * CELL - 4;
    const name = textLines(label, {
      x: 0,
      y: isSum ? base - 4 : base - 12,
      width: LABEL,
      size: 8.5,
      leading: 10,
      maxLines: 2,
      fill: "ink",
      ...(isSum ? { weight: 600 } : {}),
    });
    return [
      ...(isSum
        ? []
        : [{ kind: "line", x1: 0, y1: base, x2: page.width, y2: base, stroke: "rule" } as const]),
      ...name.shapes,
      ...cells.flatMap((sums, column) =>
        cellShapes(sums, {
          x: LEFT + column * width,
          base,
          width,
          scale: isSum ? 0 : scale,
          shortAmount,
        }),
      ),
    ];
  });
  return [...heads, ...rows];
};

/** A year above its column; words beside it take a second line. */
const headShapes = (label: string, index: number, width: number): readonly Shape[] => {
  const box = { width: width - 4, size: 7.5, leading: 9, maxLines: 2 } as const;
  const x = LEFT + (index + 0.5) * width;
  const { count } = textLines(label, { ...box, x, y: 0 });
  const y = 18 - (count - 1) * box.leading;
  return textLines(label, { ...box, x, y, anchor: "middle", fill: "muted" }).shapes;
};

interface Cell {
  readonly x: number;
  readonly base: number;
  readonly width: number;
  readonly scale: number;
  readonly shortAmount: (value: number) => string;
}

const cellShapes = (sums: Sums, { x, base, width, scale, shortAmount }: Cell): readonly Shape[] => {
  const total = totalOf(sums);
  if (total === 0) return [];
  const bar = Math.min(30, width - 12);
  const left = x + (width - bar) / 2;
  const secured = sums.secured * scale;
  const sought = sums.sought * scale;
  const box = { kind: "rect", x: left, width: bar, strokeWidth: 0.7 } as const;
  const text = shortAmount(total);
  return [
    ...(secured > 0 && scale > 0
      ? [{ ...box, ...paints.secured, y: base - secured, height: secured } as const]
      : []),
    ...(sought > 0
      ? [{ ...box, ...paints.sought, y: base - secured - sought, height: sought } as const]
      : []),
    ...(textWidth(text, VALUE) > width - 2
      ? []
      : [
          {
            kind: "text",
            text,
            x: x + width / 2,
            y: base - secured - sought - 3.5,
            ...VALUE,
            anchor: "middle",
            fill: "ink",
          } as const,
        ]),
  ];
};
