import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { openSpeech } from "../src/cli/speech.ts";
import { languages } from "../src/core/language.ts";
import { rules } from "../src/rules/index.ts";

/** Every file that is loaded with this one at once, not on demand. */
const loadedWith = (file: string, known = new Set<string>()): ReadonlySet<string> => {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(file, "utf8");
  const imports = /^(?:import|export) (?!type )[^;]*? from "(\.[^"]+)";|^import "(\.[^"]+)";/gm;
  for (const [, from, alone] of text.matchAll(imports))
    loadedWith(resolve(dirname(file), from ?? alone ?? ""), known);
  return known;
};

test("a plain check loads no words but English ones", () => {
  const files = [...loadedWith(resolve("src/cli/commands/validate.ts"))];
  const names = files.map((file) => relative(".", file));
  expect(names).toContain("src/format/words/en.ts");
  expect(names).toContain("src/check/field-checks.ts");
  expect(names.filter((name) => /(^|[/-])(fr|es|pt)(-[a-z]+)?\.ts$/.test(name))).toEqual([]);
});

test.each(languages.filter((language) => language !== "en"))(
  "%s has words for every message of every rule",
  async (language) => {
    const { tongue } = await openSpeech(language);
    for (const { id, words } of rules)
      expect(Object.keys(tongue?.rule(id)?.messages ?? {}).sort(), id).toEqual(
        Object.keys(words.en.messages).sort(),
      );
  },
);
