import { expect, test } from "vitest";
import { languageHint, languageTag } from "./language.ts";

test.each([
  ["pt", "pt"],
  ["PT", "pt"],
  ["pt-br", "pt-BR"],
  ["zh-hans", "zh-Hans"],
  ["zh-Hant-TW", "zh-Hant-TW"],
  ["mwl", "mwl"],
  ["Portuguese", "pt"],
  ["português", "pt"],
  [" german ", "de"],
  ["中文", "zh"],
])("%j means %s", (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});

test.each(["", "xx", "xx-PT", "p", "english please", "pt_BR", "portugese"])(
  "%j is no language",
  (written) => {
    expect(languageTag(written)).toBeUndefined();
  },
);

test("a hint offers what is near, else how tags look", () => {
  expect(languageHint("portugese")).toBe("did you mean pt (Portuguese)?");
  expect(languageHint("pt_BR")).toBe("write it as en, Portuguese, pt-BR or zh-Hans");
});
