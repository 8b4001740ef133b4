import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkExample, ruleExample, type ExampleKit } from "../src/cli/examples.ts";
import { openProfiles } from "../src/cli/profiles.ts";
import { fixedChecks } from "../src/cli/rule-docs.ts";
import { openSpeech } from "../src/cli/speech.ts";
import { languages } from "../src/core/language.ts";
import { textIn } from "../src/plan/text.ts";
import { rules } from "../src/rules/index.ts";

const kit: ExampleKit = {
  profiles: openProfiles(),
  schemaText: (kind) => readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8"),
};

const ofRules = rules.flatMap((rule) =>
  rule.bad.flatMap(({ yaml }) => ruleExample(rule, yaml, kit)),
);

const ofChecks = Object.entries(fixedChecks).flatMap(([id, { bad }]) =>
  bad.flatMap(({ yaml }) => checkExample(id, yaml, kit)),
);

const diagnostics = [...ofRules, ...ofChecks];

/** Words of English that are none of French, Spanish or Portuguese, nor names of fields. */
const english =
  /(?<![\p{L}\d./-])(the|and|of|is|are|was|has|have|not|with|than|this|that|its|it|which|between|more|fewer|less|months?|years|days?)(?![\p{L}\d-])/u;

/** What stands in quotes is the author’s, or a word of the file. */
const unquoted = (text: string): string => text.replaceAll(/"[^"]*"|“[^”]*”|«[^»]*»/g, '""');

test.each(languages.filter((language) => language !== "en"))(
  "findings in %s hold no English but in quotes",
  async (language) => {
    const { reword } = await openSpeech(language);
    const told = diagnostics
      .map(reword)
      .flatMap(({ ruleId, message, why, fix, related }) =>
        [message, why, fix, ...related.map((each) => each.message)]
          .filter((text) => english.test(unquoted(text)))
          .map((text) => `${ruleId}: ${text}`),
      );
    expect([...new Set(told)]).toEqual([]);
  },
);

test("the same findings in English hold English throughout, of rules and of checks", () => {
  const hold = (list: typeof diagnostics): number =>
    list.filter(({ message, why, fix }) => english.test(unquoted(`${message} ${why} ${fix}`)))
      .length;
  expect(hold(ofRules) / ofRules.length).toBeGreaterThan(0.9);
  expect(hold(ofChecks) / ofChecks.length).toBeGreaterThan(0.5);
});

test.each(languages)("no finding in %s counts one as many", async (language) => {
  const { reword } = await openSpeech(language);
  const told = diagnostics.map((each) => reword(each).message);
  const many = /(?<![\d.,])1 (months|years|days|meses|años|anos|días|dias)(?!\p{L})/u;
  expect(told.filter((text) => many.test(text))).toEqual([]);
});

test.each(kit.profiles.known)("the title of %s is said in every language", (id) => {
  const title = kit.profiles.find(id)?.title ?? "";
  const said = languages.map((language) => textIn(title, language));
  expect(new Set(said).size).toBe(languages.length);
});

test("no finding says that a date is one of several in words of one language", () => {
  const choice = /\d{4}\S* or \d{4}/;
  const values = diagnostics.flatMap(({ params }) => Object.values(params).map(String));
  expect(values.filter((value) => choice.test(value))).toEqual([]);
});

test.each(languages.filter((language) => language !== "en"))(
  "no message in %s has a point before decimals or a plain space in a number",
  async (language) => {
    const { reword } = await openSpeech(language);
    const told = ofRules.map((each) => unquoted(reword(each).message));
    expect(
      told.filter((text) => /\d\.\d{1,2}\s(?:%|[A-Z]{3})|\d \d{3}(?!\d)|\d{5}/.test(text)),
    ).toEqual([]);
  },
);
