import type { Day } from "../plan/day.ts";
import type { When } from "../plan/when.ts";

/** A bar of the timeline. Dates are spans: the bar is solid where the action certainly runs. */
export interface GanttRow {
  readonly id: string;
  readonly label: string;
  /** In few words, where another row names it. */
  readonly short: string;
  /** 0 for an action, 1 for a part of it. */
  readonly depth: number;
  /** What it is where it is no action. */
  readonly kind?: GanttDetail["kind"];
  /** What the rows are grouped by; rows of a group follow each other. */
  readonly group?: string;
  /** Whether it will not be done: cancelled, or replaced by another. */
  readonly isCancelled?: boolean;
  readonly start: When | undefined;
  readonly end: When | undefined;
  readonly startText: string;
  readonly endText: string;
  readonly milestones: readonly When[];
  /** What must come first. */
  readonly after: readonly GanttLink[];
  /** Phases and steps: rows of their own where there is room, else marks on the bar. */
  readonly details: readonly GanttDetail[];
}

export interface GanttLink {
  /** The row that comes first, and its name in few words. */
  readonly id: string;
  readonly short: string;
  readonly kind: "link" | "enabled" | "through";
}

export interface GanttDetail extends Pick<
  GanttRow,
  "id" | "label" | "start" | "end" | "startText" | "endText" | "after"
> {
  readonly kind: "phase" | "step" | "milestone";
}

/** Years a drawing shows. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

type Dated = Pick<GanttRow, "start" | "end" | "milestones">;

/** Dates of a row that can be drawn. */
export const datesOf = ({ start, end, milestones }: Dated): readonly When[] =>
  [start, end, ...milestones].flatMap((when) =>
    when === undefined || when.endless !== undefined ? [] : [when],
  );

/** Whether a row has anything to draw. */
export const isDated = (row: Dated): boolean => datesOf(row).length > 0;

/** Whether a phase or step has anything to draw. */
export const isDatedDetail = ({ start, end }: GanttDetail): boolean =>
  isDated({ start, end, milestones: [] });

/** Whether a row has a place on the timeline: by its own dates or those of its steps. */
export const isDrawn = (row: GanttRow): boolean => isDated(row) || row.details.some(isDatedDetail);

/** A row with the dates of its steps where it has none of its own. */
export const spanned = (row: GanttRow): GanttRow => {
  if (isDated(row)) return row;
  const dates = row.details
    .filter(isDatedDetail)
    .flatMap(({ start, end }) => datesOf({ start, end, milestones: [] }))
    .toSorted((a, b) => a.earliest.localeCompare(b.earliest));
  return { ...row, start: dates[0], end: dates.at(-1) };
};

/** Years the rows span. An end that never comes is drawn one year past the last date there is. */
export const yearsOf = (rows: readonly GanttRow[]): Years | undefined => {
  const years = rows
    .flatMap(datesOf)
    .flatMap(({ earliest, latest }) => [yearOf(earliest), yearOf(latest)]);
  if (years.length === 0) return undefined;
  const isEndless = rows.some(({ end }) => end?.endless !== undefined);
  return { first: Math.min(...years), last: Math.max(...years) + (isEndless ? 1 : 0) };
};

/** More years than this would leave too little room for each. */
const MOST_YEARS = 15;

/** The years in as many equal parts as there are drawings side by side. */
export const windowsOf = ({ first, last }: Years): readonly Years[] => {
  const count = last - first + 1;
  const size = Math.ceil(count / Math.ceil(count / MOST_YEARS));
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    first: first + index * size,
    last: Math.min(last, first + (index + 1) * size - 1),
  }));
};

/** Whether any of a row falls into these years. */
export const isWithin = (row: GanttRow, { first, last }: Years): boolean => {
  const years = datesOf(row).map(({ earliest, latest }) => [yearOf(earliest), yearOf(latest)]);
  const from = Math.min(...years.map(([year = 0]) => year));
  const to =
    row.end?.endless === undefined
      ? Math.max(...years.map(([, year = 0]) => year))
      : Number.POSITIVE_INFINITY;
  return from <= last && to >= first;
};

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The detail as a row below its action. */
export const detailRow = (
  detail: GanttDetail,
  { depth, group, isCancelled = false }: GanttRow,
): GanttRow => {
  const { start, end } = detail;
  const isMilestone = detail.kind === "milestone";
  const day = end ?? start;
  return {
    ...detail,
    short: detail.label,
    depth: depth + 1,
    isCancelled,
    ...(group === undefined ? {} : { group }),
    start: isMilestone ? undefined : start,
    end: isMilestone ? undefined : end,
    milestones: isMilestone && day !== undefined ? [day] : [],
    details: [],
  };
};
