import { expect, test } from "vitest";
import { isSameLanguage, languageMaps } from "./language-maps.ts";

test("texts per language are found at any depth, and nothing else", () => {
  const plan = {
    title: { en: "Trees", "pt-BR": "Árvores" },
    actions: [{ id: "a1", title: "Trees", targets: [{ by: "2030" }], notes: { fr: "Arbres" } }],
    coordinators: [{ city: "a", by: "b" }],
    reporting: [{ to: "Council" }],
    extensions: { en: "x" },
    gaps: { fr: { reason: "tbd" } },
  };
  expect(languageMaps(plan)).toEqual([
    { languages: ["en", "pt-BR"], path: ["title"] },
    { languages: ["fr"], path: ["actions", 0, "notes"] },
  ]);
});

test("the region does not make another language", () => {
  expect(isSameLanguage("pt", "pt-BR")).toBe(true);
  expect(isSameLanguage("pt", "fr")).toBe(false);
});
