import { expect, test } from "vitest";
import { mentions } from "./cross-cutting.ts";

test("a theme is found in the words of the language", () => {
  expect(mentions("gender", "Routes that women choose", "en")).toBe(true);
  expect(mentions("digital", "Une plateforme pour les habitants", "fr")).toBe(true);
  expect(mentions("green", "Árboles en cada calle", "es")).toBe(true);
  expect(mentions("green", "Menos resíduos", "pt-BR")).toBe(true);
});

test("a word inside another one is not it", () => {
  expect(mentions("digital", "Happy people happen to walk", "en")).toBe(false);
  expect(mentions("gender", "Engendering trust", "en")).toBe(false);
});

test("of another language nothing is known", () => {
  expect(mentions("green", "Bäume", "de")).toBeUndefined();
});
