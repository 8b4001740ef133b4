import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { es as readerEs } from "../../core/checks/words/es.ts";
import { fr as readerFr } from "../../core/checks/words/fr.ts";
import { pt as readerPt } from "../../core/checks/words/pt.ts";
import { readerChecks } from "../../core/reader-checks.ts";
import { es as saysEs } from "../../format/words/es.ts";
import { fr as saysFr } from "../../format/words/fr.ts";
import { pt as saysPt } from "../../format/words/pt.ts";
import { advices } from "../advice.ts";
import { settingChecks, structureChecks } from "../make-finding.ts";
import { aspects, nouns } from "../phrases.ts";
import type { CheckWords } from "../reword.ts";
import { checks as es } from "./es.ts";
import { settings as settingsEs } from "./es-settings.ts";
import { terms as termsEs } from "./es-terms.ts";
import { checks as fr } from "./fr.ts";
import { settings as settingsFr } from "./fr-settings.ts";
import { terms as termsFr } from "./fr-terms.ts";
import { checks as pt } from "./pt.ts";
import { settings as settingsPt } from "./pt-settings.ts";
import { terms as termsPt } from "./pt-terms.ts";
import { saidNumbers, saidParams, sayPhrase } from "./say.ts";

const english: Readonly<Record<string, CheckWords>> = {
  ...readerChecks,
  ...structureChecks,
  ...settingChecks,
};

const catalogues = [
  ["fr", { ...readerFr, ...fr, ...settingsFr }, termsFr],
  ["es", { ...readerEs, ...es, ...settingsEs }, termsEs],
  ["pt", { ...readerPt, ...pt, ...settingsPt }, termsPt],
] as const;

const placesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\w+\}/g)].map(([place]) => place))].sort();

describe.each(catalogues)("%s", (language, checks, terms) => {
  const all: Readonly<Record<string, CheckWords>> = checks;

  test.each(Object.keys(english))("%s mentions the same values as in English", (id) => {
    const ours = all[id];
    const theirs = english[id];
    if (!ours || !theirs) throw new Error("no words");
    for (const part of ["summary", "why", "fix"] as const)
      expect(placesIn(ours[part]), part).toEqual(placesIn(theirs[part]));
    for (const [messageId, { text, fix }] of Object.entries(theirs.messages)) {
      expect(placesIn(ours.messages[messageId]?.text ?? ""), messageId).toEqual(placesIn(text));
      const fixOfOurs = ours.messages[messageId]?.fix ?? "";
      expect(placesIn(fixOfOurs), messageId).toEqual(placesIn(fix ?? ""));
    }
  });

  test("messages start in lower case, without a full stop, in at most 120 characters", () => {
    for (const { messages } of Object.values(all))
      for (const { text } of Object.values(messages)) {
        expect(text.length, text).toBeLessThanOrEqual(120);
        expect(text, text).toMatch(/^["{\p{Ll}]/u);
        expect(text, text).not.toMatch(/\.$/);
      }
  });

  test("reasons and advice are sentences", () => {
    const advised = Object.entries(terms.advice).map(([, text]) => text);
    const texts = Object.values(all).flatMap(({ summary, why, fix }) => [summary, why, fix]);
    for (const text of [...texts, ...advised]) expect(text).toMatch(/^\p{Lu}[^]*[.…]$/u);
  });

  test("advice mentions the same values as in English", () => {
    for (const [id, text] of Object.entries(advices))
      expect(placesIn(terms.advice[id as keyof typeof advices]), id).toEqual(placesIn(text));
  });

  test("apostrophes are those of print, and signs stand as the language has them", () => {
    const texts = [
      ...Object.values(all).flatMap(({ summary, why, fix, messages }) => [
        ...[summary, why, fix],
        ...Object.values(messages).flatMap((each) => [each.text, each.fix ?? ""]),
      ]),
      ...Object.values(terms.advice),
      ...Object.values(terms.phrases),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/\p{L}'\p{L}/u);
      expect(text).not.toMatch(language === "fr" ? / [?!;:](\s|$)|\p{L}[?!]/u : /\u00a0/);
    }
  });

  test("every noun has a gender", () => {
    for (const noun of nouns) expect(terms.nouns[noun]).toMatch(/^[fm] \S/);
  });
});

test("every kind of entry that messages may name has a noun", () => {
  const titles = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("title" in value && typeof value.title === "string" && "properties" in value)
      titles.add(value.title);
    Object.values(value).forEach(visit);
  };
  for (const kind of ["plan", "profile"])
    visit(JSON.parse(readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8")));
  const spaced = [...titles].map((title) =>
    title.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase(),
  );
  const known: ReadonlySet<string> = new Set(nouns);
  expect(spaced.length).toBeGreaterThan(80);
  expect(spaced.filter((noun) => !known.has(noun))).toEqual([]);
});

test.each(readdirSync("schemas/profiles"))(
  "%s titles its aspects in words that are said",
  (name) => {
    const titles = readFileSync(`schemas/profiles/${name}`, "utf8").matchAll(
      /- \{ code: [a-z-]+, title: "?([^"}]+?)"? \}/g,
    );
    expect([...titles].map(([, title]) => title)).toEqual(aspects);
  },
);

test("an aspect is said in its own words, one of another profile as it is", () => {
  expect(saidParams({ aspect: aspects[5] }, termsPt)).toEqual({
    aspect: "conjugam-se várias políticas setoriais",
  });
  expect(saidParams({ aspect: "an action" }, termsPt)).toEqual({ aspect: "an action" });
});

test.each([
  ["an action", "une action", "una acción", "uma ação"],
  ["this objective", "cet objectif", "este objetivo", "este objetivo"],
  ["the plan", "le plan", "el plan", "o plano"],
  ["the local group", "le groupe local", "el grupo local", "o grupo local"],
  ['"context"', '"context"', '"context"', '"context"'],
  ["text or a number", "un texte ou un nombre", "un texto o un número", "um texto ou um número"],
  ["true or false", "true ou false", "true o false", "true ou false"],
  ['the text "a or b"', 'le texte "a or b"', 'el texto "a or b"', 'o texto "a or b"'],
  ["the number 012", "le nombre 012", "el número 012", "o número 012"],
  [
    "in the form of a figure",
    "sous la forme voulue pour une figure",
    "de la forma debida para una figura",
    "na forma devida para uma figura",
  ],
  [
    "person or stakeholder",
    "personne ou partie prenante",
    "persona o parte interesada",
    "pessoa ou parte interessada",
  ],
  [
    "action, objective or step",
    "action, objectif ou étape",
    "acción, objetivo o paso",
    "ação, objetivo ou etapa",
  ],
  ["key fact", "donnée clé", "dato clave", "dado-chave"],
  ["a shared cost", "un coût partagé", "un coste compartido", "um custo partilhado"],
  [
    "one thing, something else",
    "one thing, something else",
    "one thing, something else",
    "one thing, something else",
  ],
  ["something else", "something else", "something else", "something else"],
])("%s is said as planners do", (phrase, inFrench, inSpanish, inPortuguese) => {
  expect(sayPhrase(phrase, termsFr)).toBe(inFrench);
  expect(sayPhrase(phrase, termsEs)).toBe(inSpanish);
  expect(sayPhrase(phrase, termsPt)).toBe(inPortuguese);
});

test.each([
  ["kinds", "cities or stakeholders or people", "cities o stakeholders o people"],
  ["lines", "paid: true or paid: false", "paid: true o paid: false"],
  ["numbers", "1250 or 1.25", "1250 o 1.25"],
  ["names", '"bread or butter" or "jam"', '"bread or butter" o "jam"'],
  ["better", "plan.yaml or trees.plan.yaml", "plan.yaml o trees.plan.yaml"],
  ["key", "true or false", "true or false"],
])("a choice of %s, %s, has no English between its parts", (name, value, said) => {
  expect(saidParams({ [name]: value }, termsEs)).toEqual({ [name]: said });
});

test.each([
  ["fr", settingsFr, /ignore/, /écart/],
  ["es", settingsEs, /ignora/, /descart/],
  ["pt", settingsPt, /ignora/, /dispens/],
])("%s says of comments and of the count of findings the same word", (_, settings, said, never) => {
  expect(settings["suppression/form"].summary).toMatch(said);
  expect(JSON.stringify(settings)).not.toMatch(never);
});

test("whose field it is not does not follow a word that joins with an article", () => {
  const texts = catalogues.flatMap(([, checks]) =>
    Object.values<CheckWords>(checks).flatMap(({ messages }) =>
      Object.values(messages).map(({ text }) => text),
    ),
  );
  expect(texts.filter((text) => /\b(?:de|du|a|à|em|por) \{owner\}/.test(text))).toEqual([]);
});

test.each([
  [49999, "49\u202f999", "49.999", "49\u00a0999"],
  [2025, "2025", "2025", "2025"],
  [100.5, "100,5", "100,5", "100,5"],
  [-0.01, "-0,01", "-0,01", "-0,01"],
  ["1 010.01 EUR", "1010,01 EUR", "1010,01 EUR", "1010,01 EUR"],
  ["≥ 1 250 000 EUR", "≥ 1\u202f250\u202f000 EUR", "≥ 1.250.000 EUR", "≥ 1\u00a0250\u00a0000 EUR"],
  ["10–12.50 EUR", "10–12,50 EUR", "10–12,50 EUR", "10–12,50 EUR"],
  ["SDG:11.2", "SDG:11.2", "SDG:11.2", "SDG:11.2"],
  ["11.2", "11.2", "11.2", "11.2"],
  ["2027-06-30", "2027-06-30", "2027-06-30", "2027-06-30"],
])("%s is written as each language does", (value, inFrench, inSpanish, inPortuguese) => {
  const said = [termsFr, termsEs, termsPt].map((terms) => saidNumbers({ value }, terms).value);
  expect(said.map(String)).toEqual([inFrench, inSpanish, inPortuguese]);
});

test.each([
  ["fr", saysFr, "base de référence"],
  ["es", saysEs, "base de referencia"],
  ["pt", saysPt, "base de referência"],
])(
  "%s says base of reference in full, and that --fix corrects",
  (_, { accepted, fixable }, base) => {
    expect([accepted(1), accepted(7)]).toEqual([
      expect.stringContaining(base),
      expect.stringContaining(base),
    ]);
    expect([fixable(1), fixable(7)]).toEqual([
      expect.stringMatching(/^--fix corrige 1 /),
      expect.stringMatching(/^--fix corrige 7 /),
    ]);
  },
);

test("Spanish asks what was meant in one way, after a comma", () => {
  const texts = Object.values<CheckWords>({ ...readerEs, ...es, ...settingsEs }).flatMap(
    ({ messages }) => Object.values(messages).map(({ text }) => text),
  );
  const asked = texts.filter((text) => text.includes("¿"));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((text) => !text.includes(", ¿quiso decir "))).toEqual([]);
});
