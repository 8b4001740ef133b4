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
    const isOpen = end === "open" || end === "continuous";
    return isOpen
      ? `${phrase(time.from, { start: from })}, ${to}`
      : phrase(time.span, { start: from, end: to });
  }
  if (from !== undefined) return phrase(time.from, { start: from });
  if (to === undefined) return "";
  return end === "open" || end === "continuous" ? to : phrase(time.until, { end: to });
};

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
  const year = groups["year"] ?? "";
  if (half !== undefined) return phrase(half === "1" ? time.half1 : time.half2, { year });
  if (quarter !== undefined) return phrase(time.quarter, { quarter, year });
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: "long" };
  if (day !== undefined) options.day = "numeric";
  const instant = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return text;
  return new Intl.DateTimeFormat(words.language, options).format(instant);
};

const named = ["short", "medium", "long", "open", "continuous"] as const;

const isNamed = (text: string): text is (typeof named)[number] =>
  named.some((name) => name === text);
