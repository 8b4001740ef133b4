import { aspectFigure, type AspectBar } from "../../src/figures/aspects.ts";
import { yearsFigure } from "../../src/figures/budget-years.ts";
import { flowFigure } from "../../src/figures/flow.ts";
import { gapFigure, type GapInput } from "../../src/figures/gap.ts";
import { goalNumbers, goalsFigure } from "../../src/figures/goals.ts";
import { indicatorFigures, type SparkRow } from "../../src/figures/indicators.ts";
import { riskFigure } from "../../src/figures/risks.ts";
import type { Figure } from "../../src/figures/scene.ts";
import { stakeholderFigure } from "../../src/figures/stakeholders.ts";
import { en } from "../../src/locales/en.ts";
import { times } from "./hard-data.ts";

/** A label for the n-th entry, and a score or amount for it that looks random and is always the same. */
type LabelOf = (index: number) => string;
const spread = (index: number, modulus: number): number =>
  (index * 7 + index * index * 3) % modulus;

const amounts = {
  amount: (value: number) => `€${value.toFixed(0)}`,
  shortAmount: (value: number) => `€${(value / 1000).toFixed(1)}k`,
  catalog: en,
};

const scale = { min: 1, max: 5, high: 4 };

export const stakeholders = (
  count: number,
  label: LabelOf,
  score = (index: number): readonly [number, number] => [
    1 + spread(index, 5),
    1 + spread(index + 2, 5),
  ],
): Figure | undefined =>
  stakeholderFigure({
    points: times(count, (index) => {
      const [interest, power] = score(index);
      return { number: String(index + 1), name: label(index), interest, power };
    }),
    scale,
    catalog: en,
  });

export const risks = (
  count: number,
  label: LabelOf,
  frame = { min: 1, max: 5, high: 12 },
): Figure | undefined =>
  riskFigure({
    points: times(count, (index) => ({
      number: String(index + 1),
      name: label(index),
      likelihood: frame.min + spread(index, frame.max - frame.min + 1),
      impact: frame.min + spread(index + 3, frame.max - frame.min + 1),
    })),
    scale: frame,
    catalog: en,
  });

/** Money of every source for every third action: `count` of each. */
export const flow = (count: number, label: LabelOf): Figure | undefined =>
  flowFigure({
    flows: times(count, (index) => ({
      source: `s${spread(index, count)}`,
      target: `a${index}`,
      secured: index % 3 === 0 ? 0 : 1000 * (1 + spread(index, 40)),
      sought: index % 2 === 0 ? 500 * (1 + spread(index, 90)) : 0,
    })),
    name: (id) => label(Number(id.slice(1))),
    ...amounts,
  });

export const years = (count: number, label: LabelOf): Figure | undefined =>
  yearsFigure({
    money: times(count, (index) => ({
      source: `s${index % 14}`,
      year: index % 9 === 8 ? undefined : 2024 + spread(index, 11),
      secured: index % 2 === 0 ? 1000 * (1 + spread(index, 40)) : 0,
      sought: index % 3 === 0 ? 700 * (1 + spread(index, 60)) : 0,
    })),
    name: (id) => label(Number(id.slice(1))),
    ...amounts,
  });

const rangeText = ({ min, max }: GapInput["needed"]): string => {
  if (max === Infinity) return `at least €${min}`;
  return min === max ? `€${min}` : `€${min} to €${max}`;
};

type Sums = Pick<GapInput, "needed" | "secured" | "sought" | "open">;

export const gap = (sums: Sums): Figure | undefined =>
  gapFigure({ ...sums, currency: "EUR", text: rangeText, shortText: rangeText, catalog: en });

export const goals = (count: number): Figure | undefined =>
  goalsFigure({
    served: goalNumbers.slice(0, count).map((goal) => ({
      goal,
      strength: (["primary", "secondary", undefined] as const)[goal % 3],
      actions: spread(goal, 121),
    })),
    catalog: en,
  });

export const aspects = (count: number, label: LabelOf): Figure | undefined =>
  aspectFigure({
    rows: times(count, (index): AspectBar => ({
      label: label(index),
      isApplicable: index % 5 !== 4,
      ...(index % 5 < 3 ? { score: spread(index, 6), before: spread(index + 1, 6) } : {}),
    })),
    scale: { min: 0, max: 5 },
    catalog: en,
  });

/** A curve with a baseline, a milestone, a target and some values with a hole between them. */
export const sparkRow = (name: string, index: number, more: Partial<SparkRow> = {}): SparkRow => {
  const point = (day: string, value: number) => ({ day, low: value, high: value });
  const start = spread(index, 90);
  return {
    name,
    baseline: point("2018-07-01", start),
    targets: [
      { ...point("2027-07-01", start + 20), isLast: false },
      { ...point("2030-12-31", start + 40 * (index % 2 === 0 ? 1 : -1)), isLast: true },
    ],
    values: index % 3 === 0 ? [] : [point("2020-07-01", start + 3), point("2024-07-01", start + 9)],
    missing: index % 3 === 0 ? [] : [{ from: "2021-01-01", to: "2023-12-31" }],
    texts: {
      baseline: `${start} ${name} (2018)`,
      targets: `${start + 20} by 2027; ${start + 40} ${name} by 2030`,
      target: `${start + 40} ${name} by 2030`,
      values: index % 3 === 0 ? "" : `${start + 3} (2020); ${start + 9} ${name} (2024)`,
      latest: index % 3 === 0 ? "" : `${start + 9} ${name} (2024)`,
      missing: index % 3 === 0 ? "" : "2021 to 2023",
    },
    ...more,
  };
};

export const indicators = (count: number, label: LabelOf, today?: string): readonly Figure[] =>
  indicatorFigures({
    rows: times(count, (index) => sparkRow(label(index), index)),
    catalog: en,
    ...(today === undefined ? {} : { today }),
  });
