import fc from "fast-check";
import { expect, test } from "vitest";
import {
  exchangeFigures,
  type ExchangeItem,
  type ExchangesInput,
} from "../../src/figures/exchanges.ts";
import { en } from "../../src/locales/en.ts";
import { anyLabel, hardLabel, times } from "./hard-data.ts";
import { expectSound, faultsOf, textsOf } from "./scene-faults.ts";

const item = (more: Partial<ExchangeItem> = {}): ExchangeItem => ({
  date: "September 2018",
  title: "Yantai visits Rome",
  kind: "study visit",
  host: "Rome",
  learnings: [],
  ...more,
});
const exchanges = (more: Partial<ExchangesInput>) =>
  exchangeFigures({
    items: [],
    others: [],
    years: { first: 2018, last: 2019 },
    catalog: en,
    ...more,
  });

test("no exchange is no figure", () => {
  expect(exchanges({ others: [{ text: "Something", use: "taken" }] })).toEqual([]);
});

test("date, kind and host stand beside each exchange, and what became of learnings has a mark", () => {
  const [figure] = exchanges({
    items: [
      item({
        learnings: [
          { text: "Shared bikes", use: "taken" },
          { text: "Toll roads", use: "declined" },
        ],
      }),
      item({ date: "", title: "A seminar", host: "" }),
    ],
    others: [{ text: "Data standards", use: "pending" }],
  });
  if (figure === undefined) throw new Error("no figure");
  expectSound(figure);
  expect(textsOf(figure.scene).map(({ text }) => text)).toEqual([
    "Yantai visits Rome",
    "study visit · in Rome",
    "September 2018",
    "✓",
    "Shared bikes",
    "✗",
    "Toll roads",
    "A seminar",
    "study visit",
    "no date",
    "○",
    "Data standards",
    "✓",
    "taken up or adapted",
    "✗",
    "not for us",
    "○",
    "still open",
  ]);
  expect(figure.table.rows[0]).toEqual([
    "September 2018",
    "Yantai visits Rome",
    "study visit",
    "Rome",
    "✓ Shared bikes; ✗ Toll roads",
  ]);
  expect(figure.scene.alt).toBe(
    "Exchanges: 2, between 2018 and 2019. Learnings taken up: 1; not taken up: 1.",
  );
});

test("a year that is the only one is named once", () => {
  const [figure] = exchanges({ items: [item({})], years: { first: 2018, last: 2018 } });
  expect(figure?.scene.alt).toMatch("Exchanges: 1, in 2018. ");
});

test("without any date the sentence names no years", () => {
  expect(exchanges({ items: [item({ date: "" })], years: undefined })[0]?.scene.alt).toBe(
    "Exchanges: 1. Learnings taken up: 0; not taken up: 0.",
  );
});

test("nothing overlaps or is clipped in exchanges at random, however many", () => {
  const anyLearning = fc.record({
    text: anyLabel,
    use: fc.constantFrom("taken", "declined", "pending"),
  });
  const anyItem = fc.record({
    date: anyLabel,
    title: anyLabel,
    kind: fc.constant("seminar"),
    host: anyLabel,
    learnings: fc.array(anyLearning, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(anyItem, { minLength: 1, maxLength: 20 }), (items) => {
      for (const figure of exchanges({ items })) {
        expect(faultsOf(figure)).toEqual([]);
        expect(figure.scene.height).toBeLessThanOrEqual(600);
      }
    }),
    { numRuns: 40, seed: 4 },
  );
  const many = exchanges({
    items: times(40, (index) => item({ title: hardLabel(index), host: hardLabel(index + 1) })),
  });
  expect(many.length).toBeGreaterThan(1);
  many.forEach((figure) => {
    expectSound(figure);
  });
}, 60_000);
