import type { Weight } from "./scene.ts";
import type { Widths } from "./widths.generated.ts";

/** 1/1000 em of each character by weight, from the runs of a generated table. */
export const advancesOf = (runs: Widths): ReadonlyMap<Weight, ReadonlyMap<string, number>> =>
  new Map(
    ([400, 600] as const).map((weight) => [
      weight,
      new Map(
        runs[weight].flatMap(([first, run]) =>
          run.map((width, index): [string, number] => [String.fromCodePoint(first + index), width]),
        ),
      ),
    ]),
  );
