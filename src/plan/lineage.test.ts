import { expect, test } from "vitest";
import { lacking, lineageIn } from "./lineage.ts";
import type { Action } from "./types.generated.ts";

const action = (id: string, rest: Partial<Action> = {}): Action => ({ id, title: id, ...rest });

test("the way up ends at the whole, or after one turn of a ring", () => {
  const list = [
    action("a"),
    action("b", { parent: "a" }),
    action("c", { parent: "b" }),
    action("x", { parent: "y" }),
    action("y", { parent: "x" }),
    action("z", { parent: "nowhere" }),
  ];
  const ways = list.map((entry) => lineageIn(list)(entry).map(({ id }) => id));
  expect(ways).toEqual([["a"], ["b", "a"], ["c", "b", "a"], ["x", "y"], ["y", "x"], ["z"]]);
});

test("parts are asked, and the whole may answer for them", () => {
  const list = [
    action("a", { owners: ["city"] }),
    action("a1", { parent: "a" }),
    action("b"),
    action("b1", { parent: "b", owners: ["city"] }),
    action("b2", { parent: "b" }),
    action("c", { owners: [] }),
  ];
  expect(lacking(list, { field: "owners" })).toEqual([4, 5]);
});

test("a reason given for the whole is reported once, at the whole", () => {
  const list = [
    action("a", { gaps: { owners: { reason: "tbd" } } }),
    action("a1", { parent: "a" }),
    action("a2", { parent: "a" }),
  ];
  expect(lacking(list, { field: "owners" })).toEqual([0]);
});

test("only those it applies to are asked", () => {
  const list = [action("a", { status: "cancelled" }), action("b")];
  expect(lacking(list, { field: "owners", applies: ({ status }) => !status })).toEqual([1]);
});
