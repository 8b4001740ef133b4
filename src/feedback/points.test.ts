import { expect, test } from "vitest";
import { facts, finding, reword } from "../../tests/support/feedback.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import type { Place } from "../format/plan-facts.ts";
import { pointsOf, type PointContext } from "./points.ts";
import { speechOf } from "./speech.ts";

const at = (index: number): string => `/actions/${index}/owners`;

const places = Object.fromEntries(
  Array.from({ length: 60 }, (_, index): [string, Place] => [
    at(index),
    { section: "actions", entry: { id: `a${index}`, title: `Action ${index}` }, field: "owners" },
  ]),
);

const context = (language: "en" | "fr" = "en"): PointContext => ({
  facts: facts({ places }),
  folder: "braga/",
  speech: speechOf(language),
  reword,
});

const points = (diagnostics: readonly Diagnostic[], language: "en" | "fr" = "en") =>
  pointsOf(diagnostics, context(language));

test("one finding is a sentence with its place, its reason and its remedy", () => {
  expect(points([finding({ pointer: at(1) })])).toEqual([
    {
      title: "Nobody owns this action yet",
      reasons: [
        {
          label: "Why it matters",
          value: { text: "An action that belongs to nobody is not started." },
        },
        { label: "What to do", value: { text: "Name under owners who answers for it." } },
      ],
      fix: "Name under owners who answers for it.",
      places: [
        {
          section: "Actions",
          entry: { text: "Action 1", lang: "" },
          id: "a1",
          field: "owners",
          at: "plan.yaml, line 4",
          message: "",
          fix: "",
        },
      ],
      more: "",
    },
  ]);
});

test("equal findings are one point that counts the entries", () => {
  const [point, ...others] = points([finding({ pointer: at(1) }), finding({ pointer: at(2) })]);
  expect(others).toEqual([]);
  expect(point?.title).toBe("2 actions: nobody owns this action yet");
  expect(point?.places.map(({ id, message }) => [id, message])).toEqual([
    ["a1", ""],
    ["a2", ""],
  ]);
});

test("two findings on one entry are two places", () => {
  const [point] = points([finding({ pointer: at(1) }), finding({ pointer: `${at(1)}/0` })]);
  expect(point?.title).toBe("2 places: nobody owns this action yet");
});

test("what differs becomes an ellipsis above, and stands at each place", () => {
  const ends = (index: number, end: string) =>
    finding({ message: "ends {end}", pointer: at(index), params: { end } });
  const [point] = points([ends(1, "2024-01"), ends(2, "2025-02")]);
  expect(point?.title).toBe("2 actions: ends …");
  expect(point?.places.map(({ message }) => message)).toEqual(["ends 2024-01", "ends 2025-02"]);
});

test("a remedy that differs stands at each place and not below", () => {
  const misspelt = (index: number, name: string) =>
    finding({ fix: "Rename it to {name}.", pointer: at(index), params: { name } });
  const [point] = points([misspelt(1, "owners"), misspelt(2, "steps")]);
  expect(point?.reasons.map(({ label }) => label)).toEqual(["Why it matters"]);
  expect(point?.places.map(({ fix }) => fix)).toEqual([
    "Rename it to owners.",
    "Rename it to steps.",
  ]);
});

test("findings on several kinds of things are parted by the kind", () => {
  const broken = (index: number, kind: string, id: string) =>
    finding({ message: 'no {kind} has the id "{id}"', pointer: at(index), params: { kind, id } });
  const all = [
    broken(1, "source", "x1"),
    broken(2, "source", "x2"),
    broken(3, "objective", "x3"),
    broken(4, "source", "x4"),
  ];
  expect(points(all).map(({ title }) => title)).toEqual([
    '3 actions: no source has the id "…"',
    'No objective has the id "x3"',
  ]);
});

test("of sixty equal findings twenty places are shown and the others counted", () => {
  const all = Array.from({ length: 60 }, (_, index) => finding({ pointer: at(index) }));
  const [point, ...others] = points(all);
  expect(others).toEqual([]);
  expect(point?.title).toBe("60 actions: nobody owns this action yet");
  expect([point?.places.length, point?.more]).toEqual([20, "and 40 more places"]);
});

test("a finding that stands for several counts as many", () => {
  const [point] = points([finding({ pointer: at(1), count: 1500 })]);
  expect([point?.title, point?.more]).toEqual([
    "1,500 places: nobody owns this action yet",
    "and 1,499 more places",
  ]);
});

test("in French, French words count and number", () => {
  const [point] = points([finding({ pointer: at(1) }), finding({ pointer: at(2) })], "fr");
  expect(point?.title).toBe("2 actions\u00a0: [fr] nobody owns this action yet");
  expect(point?.reasons.map(({ label }) => label)).toEqual(["Pourquoi", "Que faire"]);
  expect(point?.places[0]?.at).toBe("plan.yaml, ligne 4");
});

test("a place nobody knows is told by file and line", () => {
  const [point] = points([finding({ pointer: "", file: "elsewhere/notes.yaml" })]);
  expect(point?.places[0]).toMatchObject({ section: "", at: "elsewhere/notes.yaml, line 4" });
});
