import { fill, type Catalog } from "../locales/index.ts";
import { legendOf } from "./legend.ts";
import { textLines } from "./lines.ts";
import { textWidth } from "./measure.ts";
import { page } from "./page.ts";
import type { Figure, RectShape, Shape } from "./scene.ts";
import { gridOf, sourcesOf, sumOf, totalOf, type Grid, type Sums } from "./years-grid.ts";

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
const VALUE = { size: 7.5, weight: 600 } as const;

const paints = {
  secured: { fill: "accent", stroke: "accent" },
  sought: { fill: "accentTint", stroke: "accent", pattern: "diagonal" },
} as const satisfies Record<string, Pick<RectShape, "fill" | "stroke" | "pattern">>;

const states = ["secured", "sought"] as const;

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
          .join(input.catalog.figures.apart),
      }),
      shapes: [...gridShapes(grid, input), ...legend.shapes],
    },
  };
};

const byYear = (a: number | undefined, b: number | undefined): number =>
  (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);

const gridShapes = (grid: Grid, { shortAmount }: YearsInput): readonly Shape[] => {
  const width = (page.width - LEFT) / grid.columns.length;
  const barred = grid.rows.filter(({ isSum }) => !isSum);
  const highest = Math.max(1e-9, ...barred.flatMap(({ cells }) => cells.map(totalOf)));
  const scale = (CELL - 16) / highest;
  const heads = grid.columns.flatMap((label, index) => headShapes(label, index, width));
  const rows = grid.rows.flatMap(({ label, cells, isSum }, row): readonly Shape[] => {
    const base = isSum ? HEAD + row * CELL + 16 : HEAD + (row + 1) * CELL - 4;
    const name = labelShapes(label, base, isSum ? 600 : 400);
    return [
      ...(isSum
        ? []
        : [{ kind: "line", x1: 0, y1: base, x2: page.width, y2: base, stroke: "rule" } as const]),
      ...name,
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

/** The name of a source, its last line above the base line. */
const labelShapes = (label: string, base: number, weight: 400 | 600): readonly Shape[] => {
  const box = { width: LABEL, size: 8.5, weight, leading: 10, maxLines: 2 } as const;
  const { count } = textLines(label, { ...box, x: 0, y: 0 });
  const y = base - 5 - (count - 1) * box.leading;
  return textLines(label, { ...box, x: 0, y, fill: "ink" }).shapes;
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
