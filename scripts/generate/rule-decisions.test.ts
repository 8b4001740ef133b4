import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { fixedChecks } from "../../src/cli/rule-docs.ts";
import { rules } from "../../src/rules/index.ts";
import { decisionOn, readCandidates, ruleDecisions, rulesByOrigin } from "./rule-decisions.ts";

/** How many demands each part of the method was found to make. */
const counts = { ST: 24, RF: 13, TI: 14, FN: 16, IN: 19, RK: 5, IG: 13, PA: 13, AL: 11, CP: 19 };

const expected = Object.entries(counts).flatMap(([prefix, count]) =>
  Array.from({ length: count }, (_, n) => `${prefix}${String(n + 1).padStart(2, "0")}`),
);

const listed = readCandidates().flatMap(({ candidates }) => Object.entries(candidates));

const built = rulesByOrigin(rules);

test("every demand of the method is listed once", () => {
  expect(listed.map(([id]) => id)).toEqual(expected);
  expect(expected).toHaveLength(147);
});

test.each(listed)("%s is decided, in one way", (id, candidate) => {
  const { demand, checks = [], waits, not, remark } = candidate;
  expect(demand).toMatch(/^[A-Z].*\.$/);
  expect(remark ?? "A remark.").toMatch(/^[A-Z].*\.$/);
  const ways = [built.has(id), checks.length > 0, waits !== undefined, not !== undefined];
  expect(ways.filter(Boolean)).toHaveLength(1);
  expect(decisionOn(candidate, built.get(id) ?? [])).not.toBe("open");
});

test("a rule comes from a demand that exists", () => {
  const ids = listed.map(([id]) => id);
  expect([...built.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});

test("checks named as always on are", () => {
  const named = listed.flatMap(([, { checks = [] }]) => checks);
  expect(named.filter((id) => !(id in fixedChecks))).toEqual([]);
});

test("most of the method is built", () => {
  const done = listed.filter(([id, one]) =>
    decisionOn(one, built.get(id) ?? []).startsWith("built"),
  );
  expect(done.length).toBeGreaterThanOrEqual(110);
});

test("every rule it names has its page", async () => {
  const { content } = await ruleDecisions(rules);
  const pages = [...content.matchAll(/\]\((reference\/[^)]+)\)/g)].map(([, path]) => path ?? "");
  expect(pages.length).toBeGreaterThan(rules.length);
  expect(pages.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
});
