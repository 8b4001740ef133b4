import { expect, test } from "vitest";
import { buildModel } from "./model.ts";
import { endOf, startOf } from "./span.ts";
import type { Action } from "./types.generated.ts";

const spanOf = (...actions: Action[]) => {
  const model = buildModel({
    plan: {
      iuc: "plan/1",
      id: "p",
      title: "P",
      profile: "test",
      language: "en",
      status: "draft",
      cities: [{ id: "c", name: "C", country: "PT" }],
      actions,
    },
    profile: { iuc: "profile/1", id: "test", title: "Test", labels: { plan: "Plan" } },
  });
  const [first] = actions;
  if (first === undefined) throw new Error("no action");
  return [startOf(model, first), endOf(model, first)];
};

const action = (id: string, rest: Partial<Action>): Action => ({ id, title: id, ...rest });
const year = (text: string) => ({ earliest: `${text}-01-01`, latest: `${text}-12-31` });

test("an action has its own dates before those of its phases and parts", () => {
  const own = action("a", { start: 2025, end: 2026, phases: [{ title: "T", start: 2020 }] });
  expect(spanOf(own, action("b", { parent: "a", end: 2031 }))).toEqual([
    year("2025"),
    year("2026"),
  ]);
});

test("without dates of its own it begins with its first phase and ends with its last", () => {
  const phases = [
    { title: "Later", start: 2027, end: 2029 },
    { title: "First", start: 2025, end: 2026 },
  ];
  expect(spanOf(action("a", { phases }))).toEqual([year("2025"), year("2029")]);
});

test("without phases it lasts as long as its parts, at every depth", () => {
  const parts = [
    action("b", { parent: "a", start: 2026, end: 2027 }),
    action("c", { parent: "a" }),
    action("d", { parent: "c", start: 2025, end: 2028 }),
  ];
  expect(spanOf(action("a", {}), ...parts)).toEqual([year("2025"), year("2028")]);
});

test("one part without a date leaves it open", () => {
  const parts = [action("b", { parent: "a", start: 2026 }), action("c", { parent: "a" })];
  expect(spanOf(action("a", {}), ...parts)).toEqual([undefined, undefined]);
});

test("a ring of parents ends", () => {
  expect(spanOf(action("a", { parent: "b" }), action("b", { parent: "a" }))).toEqual([
    undefined,
    undefined,
  ]);
});
