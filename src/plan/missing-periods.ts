import { addDays, addMonths, type Day } from "./day.ts";
import type { Indicator } from "./types.generated.ts";
import type { When } from "./when.ts";

/** Two days and all between them. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export interface Reporting {
  readonly frequency: Indicator["frequency"];
  /** The day after which values are due. */
  readonly start: Day;
  /** The last day that is looked at. */
  readonly until: Day;
  /** When there are values. */
  readonly values: readonly When[];
}

/** Months from one value to the next; others are measured once or all the time. */
const months: Partial<Record<NonNullable<Indicator["frequency"]>, number>> = {
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
  "every-two-years": 24,
  "every-three-years": 36,
  "every-four-years": 48,
  "every-five-years": 60,
};

/** More periods than a plan can mean. */
const MOST = 1200;

/** Whole periods in which a value was due and none may fall, joined where they follow each other. */
export const missingPeriods = ({
  frequency,
  start,
  until,
  values,
}: Reporting): readonly Period[] => {
  const length = frequency === undefined ? undefined : months[frequency];
  if (length === undefined) return [];
  const missing: Period[] = [];
  const first = addDays(start, 1);
  for (let count = 0; count < MOST; count++) {
    const from = addMonths(first, count * length);
    const to = addDays(addMonths(first, (count + 1) * length), -1);
    if (to > until) break;
    if (values.some(({ earliest, latest }) => earliest <= to && latest >= from)) continue;
    const last = missing.at(-1);
    if (last !== undefined && addDays(last.to, 1) === from)
      missing[missing.length - 1] = { from: last.from, to };
    else missing.push({ from, to });
  }
  return missing;
};
