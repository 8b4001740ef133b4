import { expect, test } from "vitest";
import { isId } from "../export/vocabulary.ts";
import { anchorsOf } from "./anchors.ts";

test.each([
  ["submissions/braga/plan.yaml", "plan-braga"],
  ["submissions/Évora 2/plan.yaml", "plan-evora-2"],
  ["split.plan.yaml", "plan-split"],
  ["plan.yaml", "plan-x"],
  ["波/plan.yaml", "plan-x"],
  ['a/"><script>/plan.yaml', "plan-script"],
  ["stdin", "plan-stdin"],
])("%s is %s", (file, anchor) => {
  expect(anchorsOf([file])).toEqual([anchor]);
  expect(isId(anchor)).toBe(true);
});

test("two of one name stay apart, also from the cover", () => {
  expect(anchorsOf(["a/braga/plan.yaml", "b/braga/plan.yaml", "index/plan.yaml"])).toEqual([
    "plan-braga",
    "plan-braga-2",
    "plan-index-2",
  ]);
});
