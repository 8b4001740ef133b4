import { describe, expect, test } from "vitest";
import { addDays, addMonths, dayOf, monthsBetween } from "./day.ts";
import { isBefore, isReversed, NO_CALENDAR, whenOf, type Calendar, type When } from "./when.ts";

const span = (earliest: string, latest: string): When => ({ earliest, latest });

describe("a date is the span of days it may fall on", () => {
  test.each([
    [2025, "2025-01-01", "2025-12-31"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-H1", "2025-01-01", "2025-06-30"],
    ["2025-H2", "2025-07-01", "2025-12-31"],
    ["2025-Q1", "2025-01-01", "2025-03-31"],
    ["2025-Q4", "2025-10-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2022/2023", "2022-01-01", "2023-12-31"],
  ])("%s", (date, earliest, latest) => {
    expect(whenOf(date, NO_CALENDAR)).toEqual(span(earliest, latest));
  });

  test("one of several is the span around all of them", () => {
    expect(whenOf([2029, "2025-Q1"], NO_CALENDAR)).toEqual(span("2025-01-01", "2029-12-31"));
  });

  test.each(["2025-02-30", "2025-13", "2023/2022", "M7", "short"])("%s cannot be told", (date) => {
    expect(whenOf(date, NO_CALENDAR)).toBeUndefined();
  });

  test("one impossible moment makes the list impossible", () => {
    expect(whenOf(["2025", "2025-02-30"], NO_CALENDAR)).toBeUndefined();
  });

  test("an open end reaches to the last day", () => {
    expect(whenOf("open", NO_CALENDAR)).toMatchObject({ latest: "9999-12-31", endless: "open" });
  });
});

describe("relative dates", () => {
  const calendar: Calendar = {
    processStart: span("2024-03-15", "2024-03-15"),
    periodStart: span("2025-01-01", "2025-12-31"),
    horizons: {
      short: { from: 0, to: 24 },
      medium: { from: 24, to: 60 },
      long: { from: 60, to: 120 },
    },
  };

  test("M1 is the month the process starts in", () => {
    expect(whenOf("M1", calendar)).toEqual(span("2024-03-01", "2024-03-31"));
    expect(whenOf("M12", calendar)).toEqual(span("2025-02-01", "2025-02-28"));
  });

  test("a start that is only known as a year widens the month", () => {
    const vague = { ...calendar, processStart: span("2024-01-01", "2024-12-31") };
    expect(whenOf("M2", vague)).toEqual(span("2024-02-01", "2025-01-31"));
  });

  test("horizons count from the start of the period, whichever day that is", () => {
    expect(whenOf("medium", calendar)).toEqual(span("2027-01-01", "2030-12-30"));
  });
});

describe("comparing", () => {
  test("only what holds for every day counts", () => {
    const year = span("2025-01-01", "2025-12-31");
    expect(isReversed(year, year)).toBe(false);
    expect(isReversed(year, span("2024-01-01", "2024-12-31"))).toBe(true);
    expect(isBefore(span("2024-01-01", "2024-12-31"), year)).toBe(true);
    expect(isBefore(span("2024-01-01", "2025-01-01"), year)).toBe(false);
  });
});

describe("days", () => {
  test("months are added to the last day that exists", () => {
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-03-15", -3)).toBe("2023-12-15");
  });

  test("days are added over the end of a year", () => {
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
  });

  test.each([
    ["2025-01-01", "2025-12-31", 12],
    ["2025-01-15", "2025-02-13", 0],
    ["2025-01-15", "2025-02-14", 1],
  ])("from %s to %s are %i whole months", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  test("a day the calendar does not have is none", () => {
    expect(dayOf(2025, 2, 29)).toBeUndefined();
    expect(dayOf(2025, 0, 1)).toBeUndefined();
  });
});
