import { expect, test } from "vitest";
import { dates, dateWords, periods } from "./dated.ts";
import type { Plan } from "./types.generated.ts";

const plan: Plan = {
  iuc: "plan/1",
  id: "p",
  title: "P",
  profile: "test",
  language: "en",
  status: "draft",
  cities: [{ id: "c", name: "C", country: "PT", electionDate: 2027 }],
  period: { start: 2025 },
  localGroup: { members: [{ stakeholder: "s", since: 2024, until: "2025-06" }] },
  actions: [
    { id: "a", title: "A", start: [2025, 2029], steps: [{ title: "S", start: 2025, end: "open" }] },
  ],
};

test("dates are found wherever the format has one", () => {
  expect([...dates(plan)].map(({ path }) => path.join("/")).sort()).toEqual([
    "actions/0/start",
    "actions/0/steps/0/end",
    "actions/0/steps/0/start",
    "cities/0/electionDate",
    "localGroup/members/0/since",
    "localGroup/members/0/until",
    "period/start",
  ]);
});

test("a period has both a start and an end", () => {
  expect([...periods(plan)]).toEqual([
    {
      start: { date: 2024, path: ["localGroup", "members", 0, "since"] },
      end: { date: "2025-06", path: ["localGroup", "members", 0, "until"] },
    },
    {
      start: { date: 2025, path: ["actions", 0, "steps", 0, "start"] },
      end: { date: "open", path: ["actions", 0, "steps", 0, "end"] },
    },
  ]);
});

test("possible dates are joined by or", () => {
  expect(dateWords([2025, 2029])).toBe("2025 | 2029");
  expect(dateWords("2025-Q3")).toBe("2025-Q3");
});
