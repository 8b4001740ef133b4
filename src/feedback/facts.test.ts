import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { modelOf } from "../../tests/support/report.ts";
import type { Tally } from "../format/plan-facts.ts";
import type { Plan } from "../plan/types.generated.ts";
import { factsOf } from "./facts.ts";
import { measureIds, measures, type MeasureId } from "./measures/index.ts";

const tallies = (parts: Partial<Plan>): Readonly<Record<string, Tally>> =>
  factsOf({ model: modelOf(parts), value: {}, diagnostics: [], isActive: () => true }).tallies;

const action = { id: "a1", title: "Trees" };

describe("counts", () => {
  test.each<[string, Partial<Plan>, MeasureId, readonly [of: number, there: number, gaps: number]]>(
    [
      ["no list", {}, "actionsOwned", [0, 0, 0]],
      ["an answer", { actions: [{ ...action, owners: ["s"] }] }, "actionsOwned", [1, 1, 0]],
      ["none", { actions: [action] }, "actionsOwned", [1, 0, 0]],
      [
        "a reason instead",
        { actions: [{ ...action, gaps: { owners: { reason: "tbd" } } }] },
        "actionsOwned",
        [1, 0, 1],
      ],
      [
        "an answer beside a reason",
        { actions: [{ ...action, owners: ["s"], gaps: { owners: { reason: "tbd" } } }] },
        "actionsOwned",
        [1, 1, 0],
      ],
      [
        "the answer of the whole",
        {
          actions: [
            { ...action, owners: ["s"] },
            { id: "a2", title: "Dig", parent: "a1" },
          ],
        },
        "actionsOwned",
        [1, 1, 0],
      ],
      [
        "what was given up",
        { actions: [{ ...action, status: "cancelled" }] },
        "actionsOwned",
        [0, 0, 0],
      ],
      [
        "shared costs",
        { actions: [action], sharedCosts: [{ id: "s1", label: "Office", actions: ["a1"] }] },
        "costsStated",
        [1, 1, 0],
      ],
      ["a section", { vision: { statement: "Green" } }, "visionStated", [1, 1, 0]],
      ["a section with a reason", { gaps: { risks: { reason: "tbd" } } }, "risksListed", [1, 0, 1]],
      ["an empty section", { risks: [] }, "risksListed", [1, 0, 0]],
      [
        "reasons in the whole plan",
        {
          actions: [{ ...action, gaps: { owners: { reason: "tbd" }, steps: { reason: "tbd" } } }],
          gaps: { risks: { reason: "tbd" } },
        },
        "gapsExplained",
        [3, 3, 0],
      ],
      [
        "causes of causes",
        {
          problems: [
            { id: "p1", text: "Heat", kind: "problem" },
            { id: "p2", text: "No shade", kind: "cause", parent: "p1" },
            { id: "p3", text: "No trees", kind: "cause", parent: "p2" },
            { id: "p4", text: "Alone", kind: "cause" },
          ],
        },
        "causesTraced",
        [3, 2, 0],
      ],
    ],
  )("%s", (_, parts, id, [of, there, gaps]) => {
    expect(tallies(parts)[id]).toMatchObject({ of, there, gaps });
  });
});

test("no count is more than all", () => {
  for (const tally of Object.values(tallies({ actions: [action] }))) {
    expect(tally.there + tally.gaps).toBeLessThanOrEqual(tally.of);
  }
});

test("what a measure counts is asked for by a rule that there is, about missing values", () => {
  const known = new Map(rules.map((rule) => [rule.id, rule.kind]));
  const asked = measureIds.flatMap((id) => measures[id].rule ?? []);
  const others = asked.filter((id) => known.get(id) !== "missing" && known.get(id) !== "total");
  expect(others).toEqual([]);
});

test("the rules that speak against praise are there", () => {
  const ids = rules.map(({ id }) => id);
  const unknown = measureIds
    .flatMap((id) => measures[id].unless ?? [])
    .filter((rule) => !ids.some((id) => (rule.endsWith("/") ? id.startsWith(rule) : id === rule)));
  expect(unknown).toEqual([]);
});

test("sections are those that a profile may ask for", () => {
  const schema = readFileSync("schemas/plan.schema.json", "utf8");
  const sections = measureIds.flatMap((id) => measures[id].section ?? []);
  expect(sections.filter((section) => !schema.includes(`"${section}": {`))).toEqual([]);
});
