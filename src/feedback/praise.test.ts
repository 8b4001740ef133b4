import { expect, test } from "vitest";
import { facts } from "../../tests/support/feedback.ts";
import type { PlanFacts, Tally } from "../format/plan-facts.ts";
import { languages } from "../core/language.ts";
import { chapters } from "./measures/measure.ts";
import { measureIds, measures } from "./measures/index.ts";
import { praiseOf } from "./praise.ts";
import { speechOf } from "./speech.ts";
import { feedbackWords } from "./words/index.ts";

const all = (of: number): Tally => ({ of, there: of, gaps: 0, isAsked: true });

const praise = (parts: Partial<PlanFacts>): readonly string[] =>
  praiseOf(facts(parts), speechOf("en"));

test("what is complete and has substance is praised", () => {
  expect(praise({ tallies: { actionsOwned: all(7) } })).toEqual([
    "Every action has an owner: all 7 of them.",
  ]);
});

test.each([
  ["one is missing", { actionsOwned: { of: 7, there: 6, gaps: 0, isAsked: true } }],
  ["one has a reason only", { actionsOwned: { of: 7, there: 6, gaps: 1, isAsked: true } }],
  ["there are too few", { actionsOwned: all(1) }],
  ["there are none", { actionsOwned: all(0) }],
  ["nothing was counted", {}],
])("nothing is praised where %s", (_, tallies) => {
  expect(praise({ tallies })).toEqual([]);
});

test.each([
  ["the rule that asks for it", "structure/actions-dated"],
  ["a rule of its topic", "time/starts-before-end"],
])("nothing is praised where a finding speaks against it: %s", (_, ruleId) => {
  const tallies = { actionsDated: all(5) };
  expect(praise({ tallies, spoken: [ruleId] })).toEqual([]);
  expect(praise({ tallies, spoken: ["money/amounts-stated"] })).toHaveLength(1);
});

test("nothing is praised that could not be read as a whole", () => {
  const tallies = { actionsOwned: all(7), dataSourced: all(4) };
  expect(praise({ tallies, hiddenFields: ["actions"] })).toEqual([
    "All 4 indicators say where their data come from.",
  ]);
});

test("six are chosen, the first of each chapter before the second of any, in the order of the plan", () => {
  const tallies = Object.fromEntries(measureIds.map((id) => [id, all(4)]));
  const chosen = praise({ tallies });
  expect(chosen).toHaveLength(6);
  const chaptersOf = chosen.map((text) => {
    const id = measureIds.find(
      (each) =>
        each in feedbackWords.en.praise &&
        Object.values(Reflect.get(feedbackWords.en.praise, each) as object).some(
          (phrase) => (phrase as string).replace("{count}", "4") === text,
        ),
    );
    return id === undefined ? "" : measures[id].chapter;
  });
  expect(new Set(chaptersOf).size).toBe(6);
  expect(chaptersOf).toEqual(chapters.filter((chapter) => chaptersOf.includes(chapter)));
});

test.each(languages)("every praise can be said in %s, and no words are left over", (language) => {
  const said = Object.keys(feedbackWords[language].praise).sort();
  expect(said).toEqual(measureIds.filter((id) => measures[id].praiseFrom !== undefined).sort());
});
