import { expect, test } from "vitest";
import { isOutputName } from "./output-names.ts";

test.each([
  ["Number of workshops", "en"],
  ["Number of public training courses held", "en"],
  ["Nombre d’ateliers participatifs", "fr"],
  ["Número de reuniones vecinales", "es"],
  ["Número de campanhas", "pt-PT"],
])("%s (%s) counts what is done", (name, tag) => {
  expect(isOutputName(name, tag)).toBe(true);
});

test.each([
  ["Number of people in work after training", "en"],
  ["Number of participants of workshops", "en"],
  ["Reported accidents", "en"],
  ["Nombre de ménages en précarité", "fr"],
  ["Anzahl der Workshops", "de"],
])("%s (%s) does not", (name, tag) => {
  expect(isOutputName(name, tag)).toBe(false);
});
