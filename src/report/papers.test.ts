import { describe, expect, test } from "vitest";
import { modelOf } from "../../tests/support/report.ts";
import { openLocale } from "../locales/index.ts";
import type { Action, Indicator, Plan } from "../plan/types.generated.ts";
import { buildReport } from "./build.ts";
import type { ReportModel } from "./model.ts";

const action = (parts: Partial<Action> = {}): Action => ({ id: "a1", title: "Tram", ...parts });

const english = await openLocale("en");

/** The report of a plan on a day. */
const on = (today: string | undefined, parts: Partial<Plan>): ReportModel =>
  buildReport({
    model: modelOf(parts),
    locale: english,
    titles: new Map(),
    isInternal: false,
    ...(today === undefined ? {} : { today }),
  }).report;

const actionsOn = (today: string | undefined, ...actions: readonly Partial<Action>[]) =>
  on(today, { actions: actions.map((parts, index) => action({ id: `a${index}`, ...parts })) });

describe("late is", () => {
  const lateOn = (today: string | undefined, parts: Partial<Action>): readonly unknown[] =>
    actionsOn(today, parts).progress.late.map(({ why }) => why.text ?? why.items);

  test.each<readonly [string, string, Partial<Action>, readonly unknown[]]>([
    [
      "past its end",
      "2026-01-01",
      { status: "in-progress", end: 2025 },
      ["should have ended by 31 December 2025"],
    ],
    ["not on its last day", "2025-12-31", { status: "in-progress", end: 2025 }, []],
    [
      "not where the end may still come",
      "2026-06-01",
      { status: "in-progress", end: [2025, 2026] },
      [],
    ],
    [
      "not begun in time",
      "2026-02-01",
      { status: "not-started", start: "2026-01" },
      ["should have started by 31 January 2026"],
    ],
    ["not what is done", "2030-01-01", { status: "done", end: 2025 }, []],
    ["not what was given up", "2030-01-01", { status: "cancelled", end: 2025 }, []],
    ["not what has no end", "2030-01-01", { status: "in-progress", end: "open" }, []],
    ["not what says nothing of its state", "2030-01-01", { end: 2025 }, []],
    [
      "what says how much is done",
      "2030-01-01",
      { end: 2025, progress: { percent: 90 } },
      ["should have ended by 31 December 2025"],
    ],
  ])("%s", (_, today, parts, late) => {
    expect(lateOn(today, parts)).toEqual(late);
  });

  test("nothing without a day, and the report says so", () => {
    const { progress } = actionsOn(undefined, { status: "in-progress", end: 2020 });
    expect([progress.isDated, progress.late, progress.facts[0]?.value]).toEqual([
      false,
      [],
      { gap: "no day given" },
    ]);
    expect(progress.numbers.map(({ label }) => label)).not.toContain("Late");
  });
});

test("spending counts a part within its parent once", () => {
  const spent = (amount: number) => ({ money: { amount } });
  const { progress } = on("2026-11-24", {
    actions: [
      action({ id: "a", costs: [{ money: { amount: 200 } }], spent: spent(50) }),
      action({ id: "b", parent: "a", spent: spent(20) }),
    ],
  });
  expect(progress.spentTotal.spent).toBe("€50");
  expect(progress.numbers.at(-1)).toEqual({ label: "Spent of the cost", value: "25%" });
});

describe("what comes next", () => {
  const steps = (today: string | undefined, ...actions: readonly Partial<Action>[]) =>
    actionsOn(today, ...actions).next.map(({ date, what }) => `${date.text}: ${what}`);

  test("stands in the order of time, without what is past or done", () => {
    expect(
      steps(
        "2026-11-24",
        { title: "Tram", start: "2027-03", end: 2030, steps: [{ title: "Rails", end: 2028 }] },
        { title: "Bus", status: "done", start: 2027, end: 2028 },
        { title: "Bike", status: "in-progress", start: 2020, end: 2027 },
      ),
    ).toEqual([
      "March 2027: Start: Tram",
      "2027: End: Bike",
      "2028: Tram: Rails",
      "2030: End: Tram",
    ]);
  });

  test("has neither open ends nor dates that nobody can tell", () => {
    expect(steps("2026-11-24", { start: "M3", end: "continuous" })).toEqual([]);
  });

  test("counts reviews and calls", () => {
    const { next } = on("2026-11-24", {
      nextRevision: 2028,
      monitoring: { midTermReview: 2027 },
      funding: [{ id: "f", name: "Fund", openUntil: "2026-12-31" }],
    });
    expect(next.map(({ what }) => what)).toEqual([
      "Last day to apply: Fund",
      "Half-way review of the plan",
      "Revision of the plan",
    ]);
  });
});

describe("a council is asked", () => {
  const asked = (parts: Partial<Plan>): readonly string[] => on(undefined, parts).council.asked;

  test("to adopt a plan, later to take note of it", () => {
    expect(asked({ version: "2" })).toEqual(["to adopt “A plan” (version 2)"]);
    expect(asked({ status: "implementing" })).toEqual([
      "to take note of how “A plan” is carried out",
    ]);
  });

  test("for own money, for others' money, and what no source is named for", () => {
    const money = (amount: number) => ({ amount });
    expect(
      asked({
        funding: [
          { id: "own", name: "City budget", level: "own" },
          { id: "eu", name: "Cohesion fund", level: "eu" },
        ],
        actions: [
          action({
            costs: [{ money: money(100) }],
            decisionNeeded: "Buy the land",
            allocations: [
              { source: "own", money: money(20) },
              { source: "eu", money: money(50), state: "applied" },
              { source: "eu", money: money(10), state: "secured" },
            ],
          }),
        ],
      }).slice(1),
    ).toEqual([
      "to provide €20 from own means (source: City budget)",
      "to have €50 applied for from other sources: Cohesion fund",
      "to have proposals made for the €20 that no source is named for",
      "Tram: Buy the land",
    ]);
  });
});

describe("an indicator", () => {
  const indicator = (parts: Partial<Indicator>): Indicator => ({ id: "i", name: "Cars", ...parts });
  const rowOn = (today: string | undefined, parts: Partial<Indicator>) =>
    on(today, { indicators: [indicator(parts)] }).progress.indicators[0];
  const full: Partial<Indicator> = {
    baseline: { value: 100, date: 2020 },
    values: [
      { date: 2026, value: 70 },
      { date: 2024, value: 80 },
    ],
    targets: [{ by: 2030, value: 60 }],
  };

  test("shows how much of the way is behind", () => {
    expect(rowOn(undefined, full)).toMatchObject({ latest: { text: "70 (2026)" }, share: "75%" });
  });

  test("shows the last value of its day", () => {
    expect(rowOn("2025-01-01", full)).toMatchObject({
      latest: { text: "80 (2024)" },
      share: "50%",
    });
  });

  test.each<readonly [string, Partial<Indicator>]>([
    ["a target in words", { ...full, targets: [{ by: 2030, value: "many" }] }],
    ["a relative target", { ...full, targets: [{ by: 2030, value: -20, relative: true }] }],
    ["a target that is the baseline", { ...full, targets: [{ by: 2030, value: 100 }] }],
    ["no value", { ...full, values: [] }],
  ])("shows no share with %s", (_, parts) => {
    expect(rowOn(undefined, parts)?.share).toBe("");
  });
});

describe("worksheets", () => {
  test("have empty rows where the plan is empty", () => {
    const { sheets } = on(undefined, {});
    expect([
      sheets.trees[0]?.causes,
      sheets.stakeholders.length,
      sheets.tables[0]?.rows.length,
    ]).toEqual([["", "", "", ""], 9, 5]);
  });

  test("put cards under their own problem and actions under their objective", () => {
    const { sheets } = on(undefined, {
      problems: [
        { id: "p1", kind: "problem", text: "Noise" },
        { id: "c1", kind: "cause", text: "Cars", parent: "p1" },
        { id: "p2", kind: "problem", text: "Heat" },
      ],
      objectives: [
        { id: "o1", title: "Quiet" },
        { id: "o2", title: "Cool" },
      ],
      actions: [action({ objectives: ["o2"] })],
    });
    expect(sheets.trees.map(({ focal, causes }) => [focal, causes[0]])).toEqual([
      ["Noise", "Cars"],
      ["Heat", ""],
    ]);
    expect(sheets.tables.map(({ rows }) => rows[0]?.action)).toEqual(["", "Tram"]);
  });
});
