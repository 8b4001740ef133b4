import { fill, type Catalog } from "../locales/index.ts";
import { barChart } from "./bars.ts";
import { page } from "./page.ts";
import type { Figure } from "./scene.ts";

/** What an action costs at least, in the currency's main unit. */
export interface CostBar {
  readonly label: string;
  readonly cost: number;
  /** The cost in words, with its range. */
  readonly text: string;
}

export interface CostInput {
  readonly rows: readonly CostBar[];
  /** The sum in words. */
  readonly total: string;
  /** An amount in few digits, for the bars. */
  readonly shortAmount: (value: number) => string;
  readonly catalog: Catalog;
}

/** Bars a page holds; the smallest ones beyond are drawn as one. The data table names each. */
const MOST_BARS = 18;

/** Actions by cost, dearest first. Nothing where fewer than two have one: there is nothing to compare. */
export const costFigure = ({
  rows,
  total,
  shortAmount,
  catalog,
}: CostInput): Figure | undefined => {
  const words = catalog.figures.costs;
  const order = rows.filter(({ cost }) => cost > 0).toSorted((a, b) => b.cost - a.cost);
  const [largest] = order;
  if (largest === undefined || order.length < 2) return undefined;
  const shown = order.length > MOST_BARS ? order.slice(0, MOST_BARS - 1) : order;
  const others = order.slice(shown.length);
  const drawn = [...shown.map(({ label, cost }) => ({ label, cost }))];
  if (others.length > 0)
    drawn.push({
      label: fill(catalog.figures.others, { count: others.length }),
      cost: others.reduce((sum, { cost }) => sum + cost, 0),
    });
  const paint = { fill: "accent", stroke: "accent" } as const;
  const chart = barChart(
    drawn.map(({ label, cost }) => ({
      label,
      value: shortAmount(cost),
      parts: [{ size: cost, paint }],
    })),
    [],
  );
  return {
    caption: words.caption,
    table: {
      header: [catalog.columns.action, catalog.columns.cost],
      rows: order.map(({ label, text }) => [label, text]),
      align: ["start", "end"],
    },
    scene: {
      width: page.width,
      height: chart.height,
      title: words.title,
      alt: fill(words.alt, { count: order.length, total, largest: largest.label }),
      shapes: chart.shapes,
    },
  };
};
