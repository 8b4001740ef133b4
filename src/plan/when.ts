import { addDays, addMonths, dayOf, FIRST_DAY, LAST_DAY, type Day } from "./day.ts";
import type { Horizons } from "./profile.generated.ts";
import type { EndDate, Moment, WhenDate } from "./types.generated.ts";

/**
 * A date as the span of days it may fall on, both ends included. What a rule reports must hold for
 * every day of it.
 */
export interface When {
  readonly earliest: Day;
  readonly latest: Day;
  /** An end that is not known (`open`) or not meant to come (`continuous`). */
  readonly endless?: "open" | "continuous";
}

/** What relative dates are counted from. */
export interface Calendar {
  /** Start of the work on the plan: `M1` is the month it falls in. */
  readonly processStart: When | undefined;
  /** Start of the delivery: `short`, `medium` and `long` count from it. */
  readonly periodStart: When | undefined;
  readonly horizons: Horizons | undefined;
}

/** The span of a date; nothing where it is absent, impossible or hangs on a date that is not there. */
export const whenOf = (
  value: WhenDate | EndDate | undefined,
  calendar: Calendar,
): When | undefined => {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return momentOf(value, calendar);
  const spans = value.map((moment) => momentOf(moment, calendar));
  const known = spans.filter((span) => span !== undefined);
  return known.length === spans.length ? hull(known) : undefined;
};

/** A calendar that knows no plan: only absolute dates can be read with it. */
export const NO_CALENDAR: Calendar = {
  processStart: undefined,
  periodStart: undefined,
  horizons: undefined,
};

/** Whether every day of `a` lies before every day of `b`. */
export const isBefore = (a: When, b: When): boolean => a.latest < b.earliest;

/** Whether the start certainly lies after the end. */
export const isReversed = (start: When, end: When): boolean => start.earliest > end.latest;

const ABSOLUTE =
  /^(?<year>\d{4})(?:\/(?<last>\d{4})|-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

const momentOf = (moment: Moment, calendar: Calendar): When | undefined => {
  const text = String(moment);
  if (text === "open" || text === "continuous")
    return { earliest: FIRST_DAY, latest: LAST_DAY, endless: text };
  if (text === "short" || text === "medium" || text === "long") return horizon(text, calendar);
  if (text.startsWith("M")) return processMonth(Number(text.slice(1)), calendar);
  return absolute(text);
};

/** Plans name the same few dates again and again; a text that is no date anywhere is kept no less. */
const known = new Map<string, When | undefined>();
const mostKnown = 5000;

const absolute = (text: string): When | undefined => {
  if (known.has(text)) return known.get(text);
  const when = read(text);
  if (known.size < mostKnown) known.set(text, when);
  return when;
};

const read = (text: string): When | undefined => {
  const groups = ABSOLUTE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups.year);
  if (groups.day !== undefined) {
    const day = dayOf(year, Number(groups.month), Number(groups.day));
    return day === undefined ? undefined : { earliest: day, latest: day };
  }
  if (groups.month !== undefined) return months(year, Number(groups.month), 1);
  if (groups.quarter !== undefined) return months(year, Number(groups.quarter) * 3 - 2, 3);
  if (groups.half !== undefined) return months(year, Number(groups.half) * 6 - 5, 6);
  const last = groups.last === undefined ? year : Number(groups.last);
  return last < year ? undefined : months(year, 1, 12 * (last - year + 1));
};

const months = (year: number, first: number, count: number): When | undefined => {
  const earliest = dayOf(year, first, 1);
  if (earliest === undefined) return undefined;
  return { earliest, latest: addDays(addMonths(earliest, count), -1) };
};

const processMonth = (month: number, { processStart }: Calendar): When | undefined => {
  if (processStart === undefined || processStart.endless !== undefined) return undefined;
  const earliest = addMonths(firstOfMonth(processStart.earliest), month - 1);
  const last = addMonths(firstOfMonth(processStart.latest), month);
  return { earliest, latest: addDays(last, -1) };
};

const horizon = (name: keyof Horizons, calendar: Calendar): When | undefined => {
  const bounds = calendar.horizons?.[name];
  const start = calendar.periodStart;
  if (bounds === undefined || start === undefined || start.endless !== undefined) return undefined;
  return {
    earliest: addMonths(start.earliest, bounds.from),
    latest: addDays(addMonths(start.latest, bounds.to), -1),
  };
};

const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;

const hull = (spans: readonly When[]): When | undefined => {
  const [first, ...rest] = spans;
  if (first === undefined) return undefined;
  return rest.reduce(
    (all, { earliest, latest }) => ({
      earliest: earliest < all.earliest ? earliest : all.earliest,
      latest: latest > all.latest ? latest : all.latest,
    }),
    { earliest: first.earliest, latest: first.latest },
  );
};
