import type { EndDate, Moment, WhenDate } from "../plan/types.generated.ts";
import { eitherText, phrase, type Words } from "./words.ts";

/** A date as a reader says it: “March 2025”, “Q3 2025”, “2025 or 2029”, “open-ended”. */
export const dateText = (date: WhenDate | EndDate, words: Words): string =>
  Array.isArray(date)
    ? eitherText(
        date.map((moment) => momentText(moment, words)),
        words,
      )
    : momentText(date, words);

/** A span of time; empty where neither end is known. */
export const periodText = (
  start: WhenDate | undefined,
  end: EndDate | undefined,
  words: Words,
): string => {
  const { time } = words.catalog;
  const from = start === undefined ? undefined : dateText(start, words);
  const to = end === undefined ? undefined : dateText(end, words);
  if (from !== undefined && to !== undefined) {
    if (from === to) return from;
    const days = daysText(start, end, words);
    if (days !== undefined) return days;
    const isOpen = end === "open" || end === "continuous";
    return isOpen
      ? `${phrase(time.from, { start: from })}, ${to}`
      : phrase(time.span, { start: from, end: to });
  }
  if (from !== undefined) return phrase(time.from, { start: from });
  if (to === undefined) return "";
  return end === "open" || end === "continuous" ? to : phrase(time.until, { end: to });
};

/** Two days of the calendar as one range: “23 – 25 September 2019”. */
const daysText = (
  start: WhenDate | undefined,
  end: EndDate | undefined,
  words: Words,
): string | undefined => {
  const [from, to] = [start, end].map((date) => dayIn(String(date)));
  if (from === undefined || to === undefined || to < from) return undefined;
  // Releases of the locale data differ in the width of the spaces round the dash.
  return longDate({ day: "numeric" }, words).formatRange(from, to).replaceAll(/\s/g, " ");
};

const dayIn = (text: string): Date | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day;
};

const longDate = (options: Intl.DateTimeFormatOptions, { formats }: Words): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(formats, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...options,
  });

const PARTS =
  /^(?<year>\d{4})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

const momentText = (moment: Moment, words: Words): string => {
  const text = String(moment);
  const { time } = words.catalog;
  if (isNamed(text)) return time[text];
  if (/^M\d+$/.test(text)) return phrase(time.month, { month: text.slice(1) });
  const groups = PARTS.exec(text)?.groups;
  if (groups === undefined) return text; // “2022/2023” reads as it is
  const { half, quarter, month, day } = groups;
  const year = groups.year ?? "";
  if (half !== undefined) return phrase(half === "1" ? time.half1 : time.half2, { year });
  if (quarter !== undefined) return phrase(time.quarter, { quarter, year });
  if (month === undefined) return phrase(time.year, { year });
  const instant = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return text;
  return longDate(day === undefined ? {} : { day: "numeric" }, words).format(instant);
};

const named = ["short", "medium", "long", "open", "continuous"] as const;

const isNamed = (text: string): text is (typeof named)[number] =>
  named.some((name) => name === text);
