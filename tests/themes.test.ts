import { readdirSync, readFileSync } from "node:fs";
import { CORE_SCHEMA, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import type { Theme } from "../src/check/theme.generated.ts";
import { faintColors } from "../src/export/theme/palette.ts";

const folder = "templates/themes";
const themes = readdirSync(folder).map((name) => ({
  name,
  // The schema is tested on its own.
  theme: load(readFileSync(`${folder}/${name}`, "utf8"), { schema: CORE_SCHEMA }) as Theme,
}));

describe.each(themes)("the theme $name", ({ theme }) => {
  test("can be read in every pair of colours", () => {
    expect(faintColors(theme.colors ?? {})).toEqual([]);
  });

  test("holds colours only, no mark and no font of anybody", () => {
    expect(Object.keys(theme).filter((key) => !["iuc", "title", "colors"].includes(key))).toEqual(
      [],
    );
  });
});

test("no two themes look alike", () => {
  const accents = themes.map(({ theme }) => theme.colors?.accent ?? "#0b5d73");
  expect(new Set(accents).size).toBe(themes.length);
});
