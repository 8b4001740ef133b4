import { readdirSync, readFileSync } from "node:fs";
import { basename, posix } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { exampleDay, examplePlan } from "../src/check/example.ts";
import type { CheckRule, Rule, RuleWords } from "../src/check/rule.ts";
import { runRules } from "../src/check/run-rules.ts";
import type { Fault } from "../src/check/faults.ts";
import { validatePlan } from "../src/check/kinds.ts";
import { profiles as profileKind } from "./support/plans.ts";
import type { Finding } from "../src/core/diagnostic.ts";
import type { LocatedDocument } from "../src/core/document.ts";
import { languages, type Language } from "../src/core/language.ts";
import { parseDocument } from "../src/core/parse.ts";
import { toRange } from "../src/core/position.ts";
import { buildModel, type PlanModel } from "../src/plan/model.ts";
import type { Profile } from "../src/plan/profile.generated.ts";
import { rules } from "../src/rules/index.ts";

const profileOf = (name: string): Profile => {
  const profile = load(readFileSync(`schemas/profiles/${name}.yaml`, "utf8"));
  if (!profileKind.validate(profile, []))
    throw new Error(`profile ${name} does not pass its schema`);
  return profile;
};

const profiles: ReadonlyMap<string, Profile> = new Map(
  readdirSync("schemas/profiles").map((file) => {
    const name = basename(file, ".yaml");
    return [name, profileOf(name)];
  }),
);

interface Example {
  readonly model: PlanModel;
  readonly document: LocatedDocument;
}

/** The plan an example makes, read at the stage it states, else at the rule's first one. */
const exampleOf = (rule: Rule, yaml: string): Example => {
  const { document, problems } = parseDocument({ name: rule.id, text: yaml });
  expect(problems).toEqual([]);
  const plan: unknown = examplePlan(document.value, rule.from);
  const faults: Fault[] = [];
  const isPlan = validatePlan(plan, faults);
  expect(faults).toEqual([]);
  if (!isPlan) throw new Error("not a plan");
  const profile = profiles.get(plan.profile);
  if (!profile) throw new Error(`no profile ${plan.profile}`);
  return { document, model: buildModel({ plan, profile }) };
};

const findingsOf = (rule: CheckRule, model: PlanModel): readonly Finding[] =>
  runRules({
    rules: [rule],
    model,
    levels: { [rule.id]: "error" },
    today: exampleDay,
    origin: (path) => path,
  }).findings;

/** The rule with the ids of its messages for words. */
const speakingIds = (rule: Rule): CheckRule => {
  const messages = Object.fromEntries(Object.keys(rule.words.en.messages).map((id) => [id, id]));
  return { ...rule, words: { en: { ...rule.words.en, messages } } };
};

const shown = (rule: Rule, { document, model }: Example): readonly string[] =>
  findingsOf(speakingIds(rule), model).map(({ path, anchor, message }) => {
    const { source, span } = document.locate(path, anchor);
    const { line, column } = toRange(source, span).start;
    return `${line}:${column} ${message}`;
  });

const named = rules.map((rule) => [rule.id, rule] as const);

test("the index lists every rule file once, in order of id", () => {
  const files = readdirSync("src/rules", { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts")
    .map((entry) => posix.join(entry.parentPath, entry.name).slice("src/rules/".length, -3));
  const inTopics = files.filter((file) => file.includes("/"));
  expect(rules.map(({ id }) => id)).toEqual(inTopics.sort());
});

test.each(named)("%s is complete", (_, rule) => {
  const { summary, why, fix, messages } = rule.words.en;
  for (const text of [summary, why, fix]) expect(text).toMatch(/^[A-Z“"].*[.?]$/s);
  for (const text of Object.values(messages)) {
    expect(text).toMatch(/^[^A-Z].*[^.]$/);
    expect(text.length).toBeLessThanOrEqual(100);
  }
  expect(rule.good.length).toBeGreaterThanOrEqual(1);
  expect(rule.bad.length).toBeGreaterThanOrEqual(2);
  expect(rule.sources).not.toEqual([]);
  const used = rule.bad.flatMap(({ reports }) => reports.map((each) => each.split(" ")[1]));
  expect(Object.keys(messages).filter((id) => !used.includes(id))).toEqual([]);
});

type Foreign = Exclude<Language, "en">;

const isForeign = (language: Language): language is Foreign => language !== "en";

const translated = rules.flatMap((rule) =>
  languages
    .filter(isForeign)
    .map(
      (language) =>
        [`${rule.id} ${language}`, language, rule.words.en, rule.words[language]] as const,
    ),
);

const placeholders = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const proseOf = ({ summary, why, fix }: RuleWords<string>) => ({ summary, why, fix });

/** A high sign without the French space before it; `relative: true` is a line of the file. */
const tightSign = /[^\u00a0][;?!](?=\s|$)|[^\u00a0]:(?=\s(?!true\b|[a-z]+-[a-z]+\b))/m;

test.each(translated)("%s says the same in good form", (_, language, english, words) => {
  expect(Object.keys(words.messages)).toEqual(Object.keys(english.messages));
  const texts = { ...proseOf(words), ...words.messages };
  const originals: Readonly<Record<string, string>> = { ...proseOf(english), ...english.messages };
  for (const [key, text] of Object.entries(texts)) {
    expect(placeholders(text), key).toEqual(placeholders(originals[key] ?? ""));
    expect(text).not.toBe(originals[key]);
  }
  for (const text of Object.values(words.messages)) {
    expect(text).toMatch(/^[^\p{Lu}\s].*[^.\s]$/u);
    expect([...text].length, text).toBeLessThanOrEqual(120);
  }
  for (const text of Object.values(proseOf(words))) expect(text).toMatch(/^[\p{Lu}«“"¿].*[.?]$/su);
  if (language === "fr") expect(Object.values(texts).join("\n")).not.toMatch(/'| [:;?!]/);
  if (language === "fr") expect(Object.values(proseOf(words)).join("\n")).not.toMatch(tightSign);
});

const good = rules.flatMap((rule) =>
  rule.good.map((yaml, at) => [`${rule.id} good ${at + 1}`, rule, yaml] as const),
);

test.each(good)("%s", (_, rule, yaml) => {
  expect(shown(rule, exampleOf(rule, yaml))).toEqual([]);
});

const bad = rules.flatMap((rule) =>
  rule.bad.map((item, at) => [`${rule.id} bad ${at + 1}`, rule, item] as const),
);

test.each(bad)("%s", (_, rule, { yaml, reports }) => {
  const example = exampleOf(rule, yaml);
  expect(shown(rule, example)).toEqual(reports);
  for (const { message, why, fix } of findingsOf(rule, example.model))
    expect([message, why, fix].join(" ")).not.toMatch(/[{}]|undefined|NaN/);
});

test.each([...profiles])("profile %s changes rules that exist", (_, { rules: changed = {} }) => {
  const ids = rules.map(({ id }) => id);
  expect(Object.keys(changed).filter((id) => !ids.includes(id))).toEqual([]);
});
