import { expect, test } from "vitest";
import { isTopicOnly } from "./topic-titles.ts";

test.each([
  ["Mobility", "en"],
  ["Sustainable mobility and public transport", "en"],
  ["Énergie et climat", "fr"],
  ["Movilidad sostenible", "es"],
  ["Espaços verdes e ambiente", "pt-BR"],
])("%s (%s) is a topic only", (title, tag) => {
  expect(isTopicOnly(title, tag)).toBe(true);
});

test.each([
  ["Mobility plan for the hills", "en"],
  ["Improve public transport", "en"],
  ["Public space", "en"],
  ["Rénover les logements", "fr"],
  ["Mobilität", "de"],
  ["", "en"],
])("%s (%s) is not", (title, tag) => {
  expect(isTopicOnly(title, tag)).toBe(false);
});
