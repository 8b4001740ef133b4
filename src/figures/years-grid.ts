import { fill, type Catalog } from "../locales/index.ts";
import type { YearlyMoney, YearsInput } from "./budget-years.ts";

/** What a page holds: the smallest sources beyond are joined, and so are the last years. */
const MOST_ROWS = 9;
const MOST_COLUMNS = 7;

/** Money of one source in one year, or a sum of it. */
export interface Sums {
  readonly secured: number;
  readonly sought: number;
}

/** Secured and sought together. */
export const totalOf = ({ secured, sought }: Sums): number => secured + sought;

/** Sums of all that is given. */
export const sumOf = (money: readonly Sums[]): Sums => ({
  secured: money.reduce((sum, { secured }) => sum + secured, 0),
  sought: money.reduce((sum, { sought }) => sum + sought, 0),
});

/** Sources with the most money first. */
export const sourcesOf = (money: readonly YearlyMoney[]): readonly string[] => {
  const sum = (id: string): number => totalOf(sumOf(money.filter(({ source }) => source === id)));
  return [...new Set(money.map(({ source }) => source))].toSorted((a, b) => sum(b) - sum(a));
};

export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly label: string;
  readonly cells: readonly Sums[];
  /** Sums are told as numbers only: bars as high as they need would dwarf the others. */
  readonly isSum: boolean;
}

/** What is drawn: as many sources and years as fit, the rest joined, and a row of sums below. */
export const gridOf = ({
  money,
  name,
  catalog,
}: Omit<YearsInput, "amount" | "shortAmount">): Grid => {
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
  const hasUndated = money.some(({ year }) => year === undefined);
  const room = MOST_COLUMNS - (hasUndated ? 1 : 0);
  const years = yearsOf(money, room);
  const single = years.length > room ? years.slice(0, room - 1) : years;
  const border = years[single.length];
  return [
    ...single.map((one): Column => ({ label: String(one), holds: (year) => year === one })),
    ...(border === undefined
      ? []
      : [
          {
            label: fill(words.later, { year: border }),
            holds: (year: number | undefined) => year !== undefined && year >= border,
          },
        ]),
    ...(hasUndated
      ? [{ label: words.undated, holds: (year: number | undefined) => year === undefined }]
      : []),
  ];
};

/** Every year from the first to the last; where they are more than fit, only those with money. */
const yearsOf = (money: readonly YearlyMoney[], room: number): readonly number[] => {
  const told = [...new Set(money.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [told[0], told.at(-1)];
  return last - first >= room
    ? told
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
};
