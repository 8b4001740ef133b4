import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "../../core/language.ts";
import { feedbackWords } from "./index.ts";

/** All phrases of a catalogue, by dotted key. */
const phrasesOf = (words: object, way = ""): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[`${way}${key}`, value] as const]
      : phrasesOf(value as object, `${way}${key}.`),
  );

const placesIn = (phrase: string): readonly string[] =>
  [...phrase.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

const english = new Map(phrasesOf(feedbackWords.en));

/** Keys whose phrases may leave a number out: “one” says it in words. */
const isOne = (key: string): boolean => key.endsWith(".one") || key.endsWith(".other");

test.each(languages)("%s names the same values as English", (language) => {
  const differing = phrasesOf(feedbackWords[language]).filter(
    ([key, phrase]) =>
      !isOne(key) && placesIn(phrase).join() !== placesIn(english.get(key) ?? "").join(),
  );
  expect(differing).toEqual([]);
});

test.each(languages)("%s uses only values there are in a plural", (language) => {
  const unknown = phrasesOf(feedbackWords[language]).filter(
    ([key, phrase]) =>
      isOne(key) && placesIn(phrase).some((place) => place !== "{count}" && place !== "{when}"),
  );
  expect(unknown).toEqual([]);
});

test.each(languages.filter((language) => language !== "en"))(
  "%s is translated but for words that are the same",
  (language) => {
    const same = phrasesOf(feedbackWords[language]).filter(
      ([key, phrase]) => phrase === english.get(key) && /\p{L}{3} \p{L}{3}/u.test(phrase),
    );
    expect(same).toEqual([]);
  },
);

test("French keeps its marks from parting, and writes curved apostrophes", () => {
  const wrong = phrasesOf(feedbackWords.fr).filter(([, phrase]) => / [:;?!]|\w'\w/.test(phrase));
  expect(wrong).toEqual([]);
});

/** Groups whose words are looked up by an id of the plan or of a measure. */
const byId = ["sections", "entries", "praise", "chapters", "columns", "stages", "labels"];

test("no word of the catalogue is left over", () => {
  const sources = [
    ...["sheet", "cover"].map((name) => `templates/feedback/${name}.md.hbs`),
    ...readdirSync("src/feedback").flatMap((name) =>
      name.endsWith(".ts") && !name.includes(".test.") ? [`src/feedback/${name}`] : [],
    ),
  ].map((path) => readFileSync(path, "utf8"));
  const unused = [...english.keys()]
    .map((key) => key.split("."))
    .filter(([group = ""]) => !byId.includes(group))
    .map(([group = "", name = ""]) => ({ group, name }))
    .filter(
      ({ group, name }) =>
        !sources.some((text) => new RegExp(`\\b${group}\\.${name}\\b`).test(text)),
    );
  expect(unused).toEqual([]);
});

test.each(["sheet", "cover"])("the template %s holds structure and no prose", (name) => {
  const source = readFileSync(`templates/feedback/${name}.md.hbs`, "utf8");
  const words = source.replaceAll(/\{\{[\s\S]*?\}\}/g, "").replaceAll(/:{2,}[a-z]+/g, "");
  expect(words.match(/\p{L}+/gu)).toBeNull();
});
