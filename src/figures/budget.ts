import { fill, type Catalog } from "../locales/index.ts";
import { barChart, type Bar, type BarPaint } from "./bars.ts";
import { page } from "./page.ts";
import type { Figure } from "./scene.ts";

/** Money of one source in the currency's main unit; what is open has a row of its own. */
export interface BudgetRow {
  readonly label: string;
  readonly secured: number;
  readonly sought: number;
  readonly open: number;
}

export interface BudgetInput {
  readonly rows: readonly BudgetRow[];
  readonly totals: {
    readonly total: number;
    readonly secured: number;
    readonly sought: number;
    readonly open: number;
  };
  /** An amount as the language writes it. */
  readonly amount: (value: number) => string;
  /** The same in few digits, for the bars. */
  readonly shortAmount: (value: number) => string;
  readonly catalog: Catalog;
}

/** Bars a page holds; the smallest ones beyond are drawn as one. The data table names each. */
const MOST_BARS = 18;

const paints = {
  secured: { fill: "accent", stroke: "accent" },
  sought: { fill: "accentTint", stroke: "accent", pattern: "diagonal" },
  open: { fill: "paper", stroke: "clay", dash: [3, 2] },
} as const satisfies Record<string, BarPaint>;

const states = ["secured", "sought", "open"] as const;

/** Funding sources as bars: secured solid, sought hatched, open outlined. Nothing where no money is told. */
export const budgetFigure = ({
  rows,
  totals,
  amount,
  shortAmount,
  catalog,
}: BudgetInput): Figure | undefined => {
  const words = catalog.figures.budget;
  const told = rows.filter((row) => lengthOf(row) > 0);
  if (told.length === 0) return undefined;
  const bars = fewer(told, catalog).map((row): Bar => ({
    label: row.label,
    value: shortAmount(lengthOf(row)),
    parts: states.map((state) => ({ size: row[state], paint: paints[state] })),
  }));
  const used = states.filter((state) => told.some((row) => row[state] > 0));
  const chart = barChart(
    bars,
    used.map((state) => ({ label: words[state], paint: paints[state] })),
  );
  return {
    caption: words.caption,
    table: {
      header: [words.source, words.secured, words.sought, words.open],
      rows: told.map((row) => [
        row.label,
        ...states.map((state) => (row[state] === 0 ? "–" : amount(row[state]))),
      ]),
      align: ["start", "end", "end", "end"],
    },
    scene: {
      width: page.width,
      height: chart.height,
      title: words.title,
      alt: fill(words.alt, {
        total: amount(totals.total),
        secured: amount(totals.secured),
        sought: amount(totals.sought),
        gap: amount(totals.open),
      }),
      shapes: chart.shapes,
    },
  };
};

const lengthOf = ({ secured, sought, open }: BudgetRow): number =>
  Math.max(0, secured) + Math.max(0, sought) + Math.max(0, open);

/** At most as many rows as a page holds: the smallest ones become one. */
const fewer = (rows: readonly BudgetRow[], catalog: Catalog): readonly BudgetRow[] => {
  if (rows.length <= MOST_BARS) return rows;
  const order = rows.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const kept = new Set(order.slice(0, MOST_BARS - 1));
  const others = order.slice(MOST_BARS - 1);
  const sum = (state: (typeof states)[number]): number =>
    others.reduce((total, row) => total + row[state], 0);
  return [
    ...rows.filter((row) => kept.has(row)),
    {
      label: fill(catalog.figures.others, { count: others.length }),
      secured: sum("secured"),
      sought: sum("sought"),
      open: sum("open"),
    },
  ];
};
