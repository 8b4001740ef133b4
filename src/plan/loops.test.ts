import { expect, test } from "vitest";
import { loopsIn } from "./loops.ts";

const loops = (waits: Readonly<Record<string, readonly string[]>>) =>
  loopsIn(new Map(Object.entries(waits)));

test("a chain is no loop", () => {
  expect(loops({ a: ["b"], b: ["c"], c: [], d: ["b", "nowhere"] })).toEqual([]);
});

test("a loop starts at its first member, whoever leads into it", () => {
  expect(loops({ a: ["c"], b: ["a"], c: ["b"], d: ["a"] })).toEqual([["a", "c", "b"]]);
});

test("one that waits for itself is a loop of one", () => {
  expect(loops({ a: ["a"], b: ["a"] })).toEqual([["a"]]);
});

test("of two ways round the shorter one is told first", () => {
  expect(loops({ a: ["b", "c"], b: ["d"], c: ["a"], d: ["a"] })).toEqual([
    ["a", "c"],
    ["b", "d", "a"],
  ]);
});

test("two loops are two", () => {
  expect(loops({ a: ["b"], b: ["a"], c: ["d"], d: ["c", "a"] })).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("fifty thousand in a row are walked once", () => {
  const row = Array.from({ length: 50_000 }, (_, at): [string, string[]] => [
    `a${at}`,
    [`a${at + 1}`],
  ]);
  expect(loopsIn(new Map(row))).toEqual([]);
  expect(loopsIn(new Map([...row, ["a50000", ["a50000"]]]))).toEqual([["a50000"]]);
  const ring = loopsIn(new Map([...row, ["a50000", ["a0"]]]));
  expect(ring.map(({ length }) => length)).toEqual([50_001]);
});
