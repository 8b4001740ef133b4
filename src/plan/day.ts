/** A calendar day as ISO 8601 text, `2025-03-14`: compares and sorts as text. */
export type Day = string;

export const FIRST_DAY: Day = "0001-01-01";
export const LAST_DAY: Day = "9999-12-31";

/** The day, or nothing where the calendar has none (30 February). Months count from 1. */
export const dayOf = (year: number, month: number, day: number): Day | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** Number of days of a month of the Gregorian calendar. */
export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 31);

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The same day so many months later; the last day of the month where that day does not exist. */
export const addMonths = (day: Day, months: number): Day => {
  const [year, month, date] = parts(day);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  const newDate = Math.min(date, lengthOfMonth(newYear, newMonth));
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(newDate, 2)}`;
};

/** The day before or after, by a number of days. */
export const addDays = (day: Day, days: number): Day => {
  const [year, month, date] = parts(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
};

/** Whole months from the first day of `from` to the last day of `to`: January to December are 12. */
export const monthsBetween = (from: Day, to: Day): number => {
  const [fromYear, fromMonth, fromDate] = parts(from);
  const [toYear, toMonth, toDate] = parts(addDays(to, 1));
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return toDate < fromDate ? months - 1 : months;
};

const parts = (day: Day): readonly [number, number, number] => [
  Number(day.slice(0, -6)),
  Number(day.slice(-5, -3)),
  Number(day.slice(-2)),
];

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
