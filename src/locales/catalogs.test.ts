import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { profileTexts } from "../cli/profiles.generated.ts";
import { en } from "./en.ts";
import { openLocale, plural, reportLanguages } from "./index.ts";
import { phrasesOf, placesOf } from "../../tests/support/phrases.ts";

const others = reportLanguages.filter((language) => language !== "en");
const english = new Map(phrasesOf(en));

/** English words that are the same word elsewhere, names, and phrases without words. */
const same = new Set([
  "Adoption",
  "in {city}",
  "Budget",
  "Definition",
  "Dimensions",
  "E-mail",
  "Horizon",
  "Motivation",
  "Name",
  "Participants",
  "Publication",
  "Region",
  "Text",
  "Website",

  "Action",
  "Actions",
  "Annexes",
  "Aspect",
  "Cause",
  "Communication",
  "Contact",
  "Date",
  "Description",
  "Document",
  "Factor",
  "Figure",
  "Governance",
  "Monitoring",
  "Notes",
  "Phases",
  "Problem",
  "Programme",
  "Sector",
  "Source",
  "Sources",
  "Status",
  "Total",
  "Version",
  "Vision",
  "certain",
  "communication",
  "global",
  "impact",
  "international",
  "local",
  "memorandum",
  "national",
  "possible",
  "public",
  "regional",
  "service",
  "social",
  "{amount} per {unit}",
]);

const hasWords = (phrase: string): boolean => /\p{L}/u.test(phrase.replaceAll(/\{\w+\}/g, ""));

describe.each(others)("%s", (language) => {
  test("has the places of the English phrases", async () => {
    const { catalog } = await openLocale(language);
    for (const [key, phrase] of phrasesOf(catalog)) {
      const usual = english.get(key) ?? english.get(key.replace(/\.\w+$/, ".other")) ?? "";
      expect([key, placesOf(phrase)]).toEqual([key, placesOf(usual)]);
    }
  });

  test("has forms for every plural category", async () => {
    const { catalog } = await openLocale(language);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const own = new Map(phrasesOf(catalog));
    for (const key of english.keys()) {
      if (!key.endsWith(".one") || !english.has(key.replace(/one$/, "other"))) continue;
      const forms = [...own.keys()]
        .filter((name) => name.startsWith(key.slice(0, -3)))
        .map((name) => name.slice(key.length - 3));
      expect([key, forms.toSorted()]).toEqual([key, categories]);
    }
  });

  test("says nothing in English", async () => {
    const { catalog, titles } = await openLocale(language);
    const left = phrasesOf(catalog).filter(
      ([key, phrase]) => phrase === english.get(key) && hasWords(phrase) && !same.has(phrase),
    );
    expect(left).toEqual([]);
    expect(Object.entries(titles).filter(([code, title]) => code === title)).toEqual([]);
  });

  test("names themes and what the profiles of this package say", async () => {
    const { titles } = await openLocale(language);
    const said = [...themes, ...Object.values(profileTexts).flatMap(wordsOfProfile)];
    expect(said.filter((text) => titles[text] === undefined)).toEqual([]);
  });

  test("writes as the language is written", async () => {
    const { catalog } = await openLocale(language);
    for (const [key, phrase] of phrasesOf(catalog)) {
      if (language === "fr")
        expect([key, phrase]).toEqual([
          key,
          expect.not.stringMatching(/[ \p{L}][;:!?»]|«[^\u00a0]/u),
        ]);
      if (language === "ja" || language === "zh")
        expect([key, phrase]).toEqual([
          key,
          expect.not.stringMatching(/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}][,.:;!?(]/u),
        ]);
      if (language === "el") expect([key, phrase]).toEqual([key, expect.not.stringMatching(/[?]/)]);
      if (language === "hi")
        expect([key, phrase]).toEqual([key, expect.not.stringMatching(/\p{sc=Deva}\.( |$)/u)]);
    }
  });
});

test.each([
  ["en", ["Objective", "Objectives", "Objectives"]],
  ["fr", ["Objectif", "Objectifs", "Objectifs"]],
  ["pl", ["Cel", "Cele", "Celów"]],
  ["el", ["Στόχος", "Στόχοι", "Στόχοι"]],
  ["ja", ["目標", "目標", "目標"]],
])("%s counts one, two and five", async (language, told) => {
  const { numbers } = (await openLocale(language)).catalog;
  expect([1, 2, 5].map((count) => plural(numbers.objectives, language, { count }))).toEqual(told);
});

test("a language without words says so", async () => {
  expect(await openLocale("sl")).toMatchObject({
    language: "sl",
    catalog: en,
    isTranslated: false,
  });
  expect((await openLocale("pt-BR")).catalog.report.contents).toBe("Índice");
});

const objectIn = (text: string): object => {
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? value : {};
};

const themes = phrasesOf(
  objectIn(readFileSync("schemas/taxonomies/themes.schema.json", "utf8")),
).flatMap(([key, phrase]) => (key.startsWith("enum.") ? [phrase] : []));

/** Labels, aspects and scale words. */
const wordsOfProfile = (text: string): readonly string[] =>
  phrasesOf(objectIn(text)).flatMap(([key, phrase]) =>
    /^labels\.(?:plan|localGroup)$|^integration\..*(?:\.title|anchors\.\d+)$/.test(key)
      ? [phrase]
      : [],
  );
