import type { Path } from "../core/path.ts";
import { each } from "./each.ts";
import type { Baseline, Indicator, IndicatorPart, Line, Plan, Target } from "./types.generated.ts";

/** The numbers of an indicator in one unit: of the indicator itself, or of one of its parts. */
export interface Series {
  readonly indicator: Indicator;
  /** Where the numbers stand: the indicator or its part. */
  readonly owner: Indicator | IndicatorPart;
  readonly path: Path;
  readonly isPart: boolean;
  /** The unit of the part, else that of the indicator. */
  readonly unit: Line | undefined;
}

/** A number as the least and the most it may be. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Every series of a plan: each indicator, then each of its parts. */
export function* seriesIn({ indicators }: Plan): Generator<Series> {
  for (const [index, indicator] of each(indicators)) {
    const path = ["indicators", index];
    yield { indicator, owner: indicator, path, isPart: false, unit: indicator.unit };
    for (const [position, part] of each(indicator.parts))
      yield {
        indicator,
        owner: part,
        path: [...path, "parts", position],
        isPart: true,
        unit: part.unit ?? indicator.unit,
      };
  }
}

/** The bounds of a baseline or target; nothing where it is words or not there. */
export const boundsOf = (
  figure: Pick<Baseline | Target, "value" | "min" | "max"> | undefined,
): Bounds | undefined => {
  const { value, min, max } = figure ?? {};
  if (typeof value === "number") return { min: value, max: value };
  if (value !== undefined || (min === undefined && max === undefined)) return undefined;
  return { min: min ?? -Infinity, max: max ?? Infinity };
};

/** Whether a series counts in percent: its unit says so, or the measure where it has no unit. */
export const isPercent = ({ indicator, unit }: Series): boolean =>
  unit === undefined ? indicator.measure === "percent" : isPercentUnit(unit);

/** Whether a unit is a share of a hundred, in whatever words stand beside the sign. */
export const isPercentUnit = (unit: Line): boolean =>
  textsOf(unit).some((text) => /%|\bper ?cent|\bpercent|\bpct\b/i.test(text));

/** A text in all its languages. */
export const textsOf = (text: Line): readonly string[] =>
  typeof text === "string" ? [text] : Object.values(text);
