import { expect, test } from "vitest";
import { placeOf } from "./places.ts";

const plan = {
  title: "Plan",
  vision: { statement: "Green" },
  actions: [
    { id: "a1", title: "Trees", costs: [{ id: "c1", money: { amount: 1 } }, { label: "Soil" }] },
    { id: "a2", title: { en: "Shade", pt: "Sombra" } },
    { title: 7 },
  ],
};

test.each([
  ["/vision", { section: "vision" }],
  ["/vision/statement", { section: "vision", field: "statement" }],
  ["/actions/0", { section: "actions", entry: { id: "a1", title: "Trees" } }],
  [
    "/actions/0/costs/0/money/amount",
    {
      section: "actions",
      entry: { id: "a1", title: "Trees" },
      field: "costs › c1 › money › amount",
    },
  ],
  [
    "/actions/0/costs/1",
    { section: "actions", entry: { id: "a1", title: "Trees" }, field: "costs" },
  ],
  ["/actions/1", { section: "actions", entry: { id: "a2", title: { en: "Shade", pt: "Sombra" } } }],
  ["/actions/2/title", { section: "actions", field: "title" }],
  ["/risks/3/owner", { section: "risks", field: "owner" }],
  ["/a~1b/c~0d", { section: "a/b", field: "c~d" }],
  ["/__proto__/constructor", { section: "__proto__", field: "constructor" }],
])("%s", (pointer, place) => {
  expect(placeOf(plan, pointer)).toEqual(place);
});

test("the root of a plan is no place in it", () => {
  expect(placeOf(plan, "")).toBeUndefined();
});

test.each([undefined, null, "text", []])("nothing is found in %j", (root) => {
  expect(placeOf(root, "/actions/0")).toEqual({ section: "actions" });
});
