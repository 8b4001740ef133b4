import { expect, test } from "vitest";
import { trialLinks } from "./trials.ts";

test("a trial is linked to the actions it informs, as far as they are there", () => {
  const links = trialLinks({
    iuc: "plan/1",
    id: "p",
    title: "P",
    profile: "test",
    language: "en",
    status: "draft",
    cities: [{ id: "c", name: "C", country: "PT" }],
    actions: [{ id: "a", title: "A" }],
    tests: [
      { id: "t", title: "T" },
      { id: "u", title: "U", informs: ["gone", "a"] },
    ],
  });
  expect([...links].map(({ test: { id }, action, path }) => [id, action.id, path])).toEqual([
    ["u", "a", ["tests", 1, "informs", 1]],
  ]);
});
