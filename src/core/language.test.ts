import { expect, test } from "vitest";
import { spokenLanguage } from "./language.ts";

test.each([
  ["en", "en"],
  ["pt-BR", "pt"],
  ["FR_ca", "fr"],
  ["sl", undefined],
  ["", undefined],
  ["french", undefined],
])("%j is spoken as %j", (tag, language) => {
  expect(spokenLanguage(tag)).toBe(language);
});
