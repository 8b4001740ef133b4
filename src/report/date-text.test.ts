import { expect, test } from "vitest";
import { wordsIn } from "../../tests/support/report.ts";
import type { EndDate, WhenDate } from "../plan/types.generated.ts";
import { dateText, periodText } from "./date-text.ts";

test.each<[WhenDate | EndDate, string, string]>([
  [2025, "2025", "2025"],
  ["2025", "2025", "2025"],
  ["2025-H1", "first half of 2025", "first half of 2025"],
  ["2025-H2", "second half of 2025", "second half of 2025"],
  ["2025-Q3", "Q3 2025", "Q3 2025"],
  ["2025-03", "March 2025", "mars 2025"],
  ["2025-03-09", "9 March 2025", "9 mars 2025"],
  ["2022/2023", "2022/2023", "2022/2023"],
  ["M7", "month 7", "month 7"],
  ["short", "short term", "short term"],
  ["open", "open-ended", "open-ended"],
  ["continuous", "ongoing", "ongoing"],
  [["2025", "2029"], "2025 or 2029", "2025 ou 2029"],
  [["2025-03", "2026-Q1", "2027"], "March 2025, Q1 2026 or 2027", "mars 2025, Q1 2026 ou 2027"],
  ["2025-99", "2025-99", "2025-99"],
])("%j is “%s”, with French habits “%s”", (date, english, french) => {
  expect(dateText(date, wordsIn())).toBe(english);
  expect(dateText(date, wordsIn("fr"))).toBe(french);
});

test("English with a region keeps the habits of that region", () => {
  expect(dateText("2025-03-09", wordsIn("en-US"))).toBe("March 9, 2025");
});

test.each<[WhenDate | undefined, EndDate | undefined, string]>([
  [undefined, undefined, ""],
  ["2024", "2024", "2024"],
  ["2024", "2030", "2024 to 2030"],
  ["2024", undefined, "from 2024"],
  [undefined, "2030", "until 2030"],
  ["2024", "open", "from 2024, open-ended"],
  ["2024-05", "continuous", "from May 2024, ongoing"],
  [undefined, "open", "open-ended"],
  ["2019-09-23", "2019-09-25", "23 – 25 September 2019"],
  ["2019-09-30", "2019-10-02", "30 September – 2 October 2019"],
  ["2019-09-25", "2019-09-23", "25 September 2019 to 23 September 2019"],
  ["2019-02-31", "2019-03-02", "3 March 2019 to 2 March 2019"],
])("from %j to %j is “%s”", (start, end, text) => {
  expect(periodText(start, end, wordsIn())).toBe(text);
});
