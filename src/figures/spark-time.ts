import type { Day } from "../plan/day.ts";
import { PLOT } from "./spark-plot.ts";

/** Where days lie across the curves, and the years that are written above them. */
export interface TimeScale {
  readonly first: Day;
  readonly last: Day;
  readonly at: (day: Day) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Room that the label of a year needs. */
const LABEL = 27;

/** A scale of whole years round all days; nothing without a day. A day of today near the end is kept in. */
export const timeAxis = (days: readonly Day[], today: Day | undefined): TimeScale | undefined => {
  if (days.length === 0) return undefined;
  const years = days.map(yearOf);
  const first = Math.min(...years);
  const known = Math.max(...years);
  const last = today !== undefined && yearOf(today) > known ? yearOf(today) : known;
  const [start, end] = [numberOf(`${pad(first)}-01-01`), numberOf(`${pad(last)}-12-31`)];
  const at = (day: Day): number =>
    PLOT.left + ((numberOf(day) - start) / (end - start)) * (PLOT.right - PLOT.left);
  const step = roundStep(((last - first + 1) * LABEL) / (PLOT.right - PLOT.left));
  const firstTick = step < 5 ? first : Math.ceil(first / step) * step;
  const ticks = Array.from({ length: Math.floor((last - firstTick) / step) + 1 }, (_, index) => {
    const year = pad(firstTick + index * step);
    return { x: at(`${year}-07-01`), label: String(Number(year)) };
  });
  return { first: `${pad(first)}-01-01`, last: `${pad(last)}-12-31`, at, ticks };
};

/** The next number of years that people count in. */
const roundStep = (least: number): number =>
  [1, 2, 5, 10, 20, 25, 50].find((step) => step >= least) ?? Math.ceil(least / 100) * 100;

const yearOf = (day: Day): number => Number(day.slice(0, -6));

const pad = (year: number): string => String(year).padStart(4, "0");

const numberOf = (day: Day): number => Date.parse(day);
