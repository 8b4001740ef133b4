import { expect, test } from "vitest";
import { mentionedIn } from "./cross-cutting.ts";

const found = (text: string, tag: string): readonly string[] | undefined => {
  const themes = mentionedIn([text], tag);
  return themes && [...themes];
};

test("a theme is found in the words of the language", () => {
  expect(found("Routes that women choose", "en")).toEqual(["gender"]);
  expect(found("Une plateforme pour les habitants", "fr")).toEqual(["digital"]);
  expect(found("Árboles en cada calle", "es")).toEqual(["green"]);
  expect(found("Menos resíduos", "pt-BR")).toEqual(["green"]);
  expect(found("An app shows mothers the cool way under trees", "en")).toEqual([
    "gender",
    "digital",
    "green",
  ]);
});

test("texts are looked at together", () => {
  expect([...(mentionedIn(["Open data", "Fewer emissions"], "en") ?? [])]).toEqual([
    "digital",
    "green",
  ]);
});

test("a word inside another one is not it", () => {
  expect(found("Happy people happen to walk", "en")).toEqual([]);
  expect(found("Engendering trust", "en")).toEqual([]);
});

test("of another language nothing is known", () => {
  expect(found("Bäume", "de")).toBeUndefined();
});
