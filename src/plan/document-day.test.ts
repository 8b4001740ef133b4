import { expect, test } from "vitest";
import { modelOf } from "../../tests/support/report.ts";
import { documentDay } from "./document-day.ts";
import type { Plan } from "./types.generated.ts";

const dayOf = (parts: Partial<Plan>) => documentDay(modelOf(parts).plan);

test("the last whole day of versions, adoption and publication dates the document", () => {
  const history = [
    { version: "1", date: "2024-05-02" },
    { version: "2", date: "2025-03-01" },
  ];
  expect(dayOf({ history, adoption: { date: "2024-11-30" } })).toBe("2025-03-01");
  expect(dayOf({ history, publication: { date: "2025-06-30" } })).toBe("2025-06-30");
});

test("a year or a month is no day, and without any there is none", () => {
  expect(dayOf({ adoption: { date: "2024-11" }, publication: { date: 2024 } })).toBeUndefined();
  expect(dayOf({})).toBeUndefined();
});
