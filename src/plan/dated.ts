import type { Path } from "../core/path.ts";
import type { EndDate, Plan, WhenDate } from "./types.generated.ts";
import { datePlaces } from "./value-places.generated.ts";
import { valueAt, walk } from "./walk.ts";

/** A date of a plan and where it stands. */
export interface DateAt {
  readonly date: WhenDate | EndDate;
  readonly path: Path;
}

/** Two dates of one entry, of which the first comes first. */
export interface PeriodAt {
  readonly start: DateAt;
  readonly end: DateAt;
}

/** Every date of a plan. */
export function* dates(plan: Plan): Generator<DateAt> {
  for (const place of datePlaces)
    for (const { value, path } of walk(plan, place)) if (isDate(value)) yield { date: value, path };
}

/** Every start and end that stand side by side. */
export function* periods(plan: Plan): Generator<PeriodAt> {
  for (const { owner, from, to } of periodPlaces)
    for (const { value, path } of walk(plan, owner)) {
      const start = valueAt(value, [from]);
      const end = valueAt(value, [to]);
      if (isDate(start) && isDate(end))
        yield {
          start: { date: start, path: [...path, from] },
          end: { date: end, path: [...path, to] },
        };
    }
}

/** A date as it is written, in every language: `2025-Q3`; one of several as `2025 | 2029`. */
export const dateWords = (date: WhenDate | EndDate): string =>
  Array.isArray(date) ? date.join(" | ") : String(date);

const ends: Readonly<Record<string, string>> = { start: "end", since: "until" };

const keys = new Set(datePlaces.map((place) => place.join("/")));

const periodPlaces = datePlaces.flatMap((place) => {
  const owner = place.slice(0, -1);
  const from = place.at(-1) ?? "";
  const to = ends[from];
  return to !== undefined && keys.has([...owner, to].join("/")) ? [{ owner, from, to }] : [];
});

// The plan has passed its schema, so what stands in these places is a date in one of its forms.
const isDate = (value: unknown): value is WhenDate | EndDate =>
  typeof value === "number" || typeof value === "string" || Array.isArray(value);
