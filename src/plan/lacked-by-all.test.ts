import { expect, test } from "vitest";
import { lackedByAll } from "./lacked-by-all.ts";
import type { Action } from "./types.generated.ts";

const action = (id: string, rest: Partial<Action> = {}): Action => ({ id, title: id, ...rest });
const three = [action("a"), action("b"), action("c")];

test("three that all lack a value are spoken of together", () => {
  expect(lackedByAll(three, [0, 1, 2], { field: "costs" })).toBe(true);
});

test("one that has it, or gives a reason, is enough to speak of each", () => {
  expect(lackedByAll(three, [0, 1], { field: "costs" })).toBe(false);
  const reasoned = [...three, action("d", { gaps: { costs: { reason: "tbd" } } })];
  expect(lackedByAll(reasoned, [0, 1, 2, 3], { field: "costs" })).toBe(false);
});

test("two are few enough to be named", () => {
  expect(lackedByAll(three.slice(1), [0, 1], { field: "costs" })).toBe(false);
});

test("wholes and entries that are not asked do not count", () => {
  const list = [action("w"), ...three.map((one) => ({ ...one, parent: "w" })), action("x")];
  const applies = ({ id }: Action): boolean => id !== "x";
  expect(lackedByAll(list, [1, 2, 3], { field: "costs", applies })).toBe(true);
});
