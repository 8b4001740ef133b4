import type { Timing } from "./measure.ts";

/** A measured ratio against what design promises. */
export interface Bar {
  readonly what: string;
  readonly ratio: number;
  readonly bar: number;
}

/** A part of the bench, which prints its table and returns what is held against a bar. */
export type Section = () => readonly Bar[];

/** One line of a table. */
export interface Row extends Timing {
  /** Findings come with line and column; absent where the line is not about findings. */
  readonly hasPlaces?: boolean;
}

/** Prints rows as ratios to the first one, or to `base`. */
export const printTable = (title: string, rows: readonly Row[], base = rows[0]): void => {
  console.log(`\n${title}`);
  console.log(
    line(["", "min", "median", "ratio", "memory", "places"], [44, 10, 10, 9, 10, 8]).trimEnd(),
  );
  for (const row of rows) console.log(lineOf(row, base));
};

const lineOf = ({ name, fastest, wall, memory, hasPlaces }: Row, base: Row | undefined): string => {
  const ratio = base === undefined ? "" : `${(wall / base.wall).toFixed(2)} ×`;
  const places = hasPlaces === undefined ? "" : yesNo(hasPlaces);
  const peak = memory === undefined ? "" : `${memory.toFixed(0)} MB`;
  return line(
    [name, `${fastest.toFixed(0)} ms`, `${wall.toFixed(0)} ms`, ratio, peak, places],
    [44, 10, 10, 9, 10, 8],
  ).trimEnd();
};

const yesNo = (answer: boolean): string => (answer ? "yes" : "no");

const line = (
  [first = "", ...rest]: readonly string[],
  [width = 0, ...widths]: readonly number[],
) => first.padEnd(width) + rest.map((text, at) => text.padStart(widths[at] ?? 0)).join("");

/** `reached` or `MISSED`, with the figure and its bar. */
export const printBars = (bars: readonly Bar[]): void => {
  console.log("");
  for (const { what, ratio, bar } of bars) {
    const verdict = ratio <= bar ? "reached" : "MISSED ";
    console.log(`${verdict}  ${what.padEnd(58)} ${ratio.toFixed(3)} (bar ${bar})`);
  }
};

/** Wall time of the first over that of the second, by medians. */
export const ratioOf = (a: Timing | undefined, b: Timing | undefined): number =>
  (a?.wall ?? NaN) / (b?.wall ?? NaN);
