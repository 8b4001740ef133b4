import { expect, test } from "vitest";
import { figureKinds } from "../../report/figures/index.ts";
import { figureInfo } from "./kinds.ts";

test.each(Object.keys(figureKinds))("%s says what it shows and what it needs", (kind) => {
  const { shows = "", needs = "" } = figureInfo[kind] ?? {};
  expect([shows, needs]).not.toContain("");
});
