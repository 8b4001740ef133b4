import fc from "fast-check";
import { expect, test } from "vitest";
import {
  documentOf,
  findingsOn,
  head,
  plans,
  shown,
  structureOf,
} from "../../tests/support/plans.ts";
import type { ReaderCheck, ReaderMessage } from "../core/checks/check.ts";
import type { Fault } from "./faults.ts";
import { structureChecks } from "./make-finding.ts";
import { readStructure } from "./structure.ts";

const first = (text: string): string => {
  const document = documentOf(text);
  const { findings, value } = readStructure(document, plans);
  expect(findings).toHaveLength(1);
  expect(value).toBeUndefined();
  return findings.map((finding) => `${shown(document, finding)} (${finding.ruleId})`).join("");
};

test.each([
  ["", "1:1 this file is empty (plan/empty)"],
  ["null\n", "1:1 this file is empty (plan/empty)"],
  ["- trams\n", "1:1 this file holds a list instead of fields with names (plan/not-a-map)"],
  ["trams\n", "1:1 this file holds a single value instead of fields with names (plan/not-a-map)"],
  ["title: Trams\n", '1:1 the line "iuc: plan/1" is missing (plan/version)'],
  [
    "iuc: plan/2\n",
    '1:6 "plan/2" is not a format of this iuc; it knows plan/1 and profile/1 (plan/version)',
  ],
  ["iuc: 1\n", '1:6 "1" is not a format of this iuc; it knows plan/1 and profile/1 (plan/version)'],
  [
    "iuc: [plan/1]\n",
    '1:6 "["plan/1"]" is not a format of this iuc; it knows plan/1 and profile/1 (plan/version)',
  ],
  ["iuc:\n", '1:1 the line "iuc: plan/1" is missing (plan/version)'],
  ["iuc: profile/1\n", "1:6 this file is a profile, not a plan (plan/version)"],
])("%j is one finding", (text, finding) => {
  expect(first(text)).toBe(finding);
});

test("a clean plan is the very value that was read", () => {
  const document = documentOf(head);
  const { value, findings, hidden } = readStructure(document, plans);
  expect(value).toBe(document.value);
  expect([findings, hidden]).toEqual([[], []]);
});

test("an optional field that is wrong is left out alone", () => {
  const { value, hidden } = structureOf(
    "actions: [{ id: a1, title: A, start: soon, end: 2027 }]\n",
  );
  expect(value?.actions).toEqual([{ id: "a1", title: "A", end: 2027 }]);
  expect(hidden).toEqual([{ path: ["actions", 0, "start"] }]);
});

test("an entry without a field it needs is left out, and all its ids stay known", () => {
  const yaml = `objectives:
  - { id: o1, title: Cleaner air }
  - { id: o2, results: [{ id: r1, text: Less dust }] }
`;
  const { value, hidden } = structureOf(yaml);
  expect(value?.objectives?.map(({ id }) => id)).toEqual(["o1"]);
  expect(hidden).toEqual([
    { path: ["objectives", 1], id: "o2", kind: "objectives" },
    { path: ["objectives", 1, "results", 0], id: "r1", kind: "results" },
  ]);
});

test("a list that is no list hides every entry of its kind", () => {
  const { value, hidden } = structureOf("objectives: { o1: { id: o1, title: A } }\n");
  expect(value).not.toHaveProperty("objectives");
  expect(hidden).toContainEqual({ path: ["objectives"], kind: "objectives" });
});

test("what needs a wrong field goes with it, up to what may be absent", () => {
  const { value, hidden } = structureOf("actions: [{ id: a, title: A, spent: { money: much } }]\n");
  expect(value?.actions).toEqual([{ id: "a", title: "A" }]);
  expect(hidden).toEqual([{ path: ["actions", 0, "spent"] }]);
});

test("an empty field and a second mention are left out without hiding anything", () => {
  const { value, hidden } = structureOf("summary:\ntags: [tram, bus, tram]\n");
  expect(value).not.toHaveProperty("summary");
  expect(value?.tags).toEqual(["tram", "bus"]);
  expect(hidden).toEqual([]);
});

test("a misspelt field hides the field it was meant to be", () => {
  const { hidden } = structureOf("actions: [{ id: a, title: A, onwers: [city] }]\n");
  expect(hidden).toEqual([{ path: ["actions", 0, "owners"] }]);
});

test("paths in what is left lead back to the document", () => {
  const { value, origin } = structureOf(`actions:
  - { id: a1 }
  - { id: a2, title: B, owners: [c, Wrong Id, d] }
  - { id: a3 }
  - { id: a4, title: D }
`);
  expect(value?.actions?.map(({ id }) => id)).toEqual(["a2", "a4"]);
  expect(origin(["actions", 1, "title"])).toEqual(["actions", 3, "title"]);
  expect(origin(["actions", 0, "owners", 1])).toEqual(["actions", 1, "owners", 2]);
  expect(origin(["cities", 0])).toEqual(["cities", 0]);
});

test.each([
  ["status: drft\n", "status"],
  ["cities: []\n", "cities"],
  ["cities: [{ id: porto }]\n", "cities"],
])("a plan without a field it must have has no value: %j", (line, key) => {
  const text = head.replace(new RegExp(`^${key}:.*\n`, "m"), line);
  expect(readStructure(documentOf(text), plans).value).toBeUndefined();
});

test.each(["__proto__", "constructor", "prototype", "toString"])(
  "B32: the key %s is unknown at every level and changes nothing",
  (key) => {
    const yaml = `${key}: { polluted: true }
actions: [{ id: a, title: A, ${key}: { polluted: true } }]
extensions: { ${key}: { kept: true } }
`;
    expect(findingsOn(yaml)).toEqual([
      `8:1 "${key}" is not a field of a plan (field/unknown)`,
      `9:30 "${key}" is not a field of an action (field/unknown)`,
    ]);
    const { value } = structureOf(yaml);
    expect(Object.hasOwn(value?.extensions ?? {}, key)).toBe(true);
    expect(Object.getPrototypeOf(value?.extensions)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  },
);

test("B33: only own fields count as there", () => {
  const value: unknown = Object.create({ title: "inherited" }, {});
  const faults: Fault[] = [];
  expect(plans.validate(value, faults)).toBe(false);
  expect(faults).toContainEqual({ kind: "missing", path: [], key: "title" });
});

test.each([
  ["equal", (): string => "A A"],
  ["different", (index: number): string => `A ${index}`],
])("B35: 2,000 %s wrong entries are 1,000 findings with the full count", (_, entry) => {
  const tags = Array.from({ length: 2000 }, (_item, index) => entry(index)).join(", ");
  const found = structureOf(`tags: [${tags}]\n`).findings.filter(
    ({ ruleId }) => ruleId === "field/format",
  );
  expect(found).toHaveLength(1000);
  expect(found.map(({ count = 1 }) => count).slice(-2)).toEqual([1, 1001]);
});

test("every one of many equal slips is told with its place", () => {
  const actions = Array.from(
    { length: 300 },
    (_, n) => `  - { id: a${n}, title: A, satus: done }\n`,
  );
  const { findings } = structureOf(`actions:\n${actions.join("")}`);
  expect(findings.map(({ path, count = 1 }) => [path[1], count])).toEqual(
    Array.from({ length: 300 }, (_, n) => [n, 1]),
  );
});

const checks: Readonly<Record<string, ReaderCheck>> = structureChecks;

const wordsOf = ({ text, fix = "" }: ReaderMessage): string => `${text}\n${fix}`;

const jargon =
  /\b(schema|instance|enum|pattern|oneOf|anyOf|object|array|string|boolean|null|undefined)\b/;

const plain = fc.oneof(
  fc.constantFrom(
    "title",
    "actions",
    "owner",
    "money",
    "kind",
    "x\ny",
    "a".repeat(300),
    "€ 1.000",
    "",
  ),
  fc.integer(),
  fc.constantFrom(11.2, -3.5, 1e6),
  fc.boolean(),
  fc.constant(null),
);

const { entry } = fc.letrec((tie) => ({
  entry: fc.oneof({ maxDepth: 4 }, plain, fc.array(tie("entry"), { maxLength: 4 }), tie("map")),
  map: fc.dictionary(
    fc.constantFrom("id", "title", "costs", "money", "amount", "start", "Kind", "sectors", "zz"),
    tie("entry"),
    { maxKeys: 5 },
  ),
}));

test("whatever stands in a plan, messages are short, plain and without jargon, and the rest is a plan", () => {
  const fields = [
    "actions",
    "summary",
    "budget",
    "problems",
    "tags",
    "themes",
    "gaps",
    "context",
    "period",
  ];
  const base: unknown = documentOf(head).value;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), entry), (more) => {
      const document = documentOf(JSON.stringify(Object.assign({}, base, more)));
      const { findings, value } = readStructure(document, plans);
      if (value) expect(plans.validate(value)).toBe(true);
      for (const { message, fix, why } of findings) {
        expect(message.length).toBeLessThanOrEqual(100);
        expect(message).toMatch(/^["a-z]/);
        expect(message).not.toMatch(/[.\n]$/);
        for (const text of [fix, why]) expect(text).toMatch(/^[A-Z“"].*[.…]$/s);
        expect([message, fix, why].join("\n")).not.toMatch(/\{\w+\}/);
      }
    }),
    { numRuns: 300 },
  );
});

test("no words of ours are jargon", () => {
  for (const { summary, why, fix, messages } of Object.values(checks))
    for (const text of [summary, why, fix, ...Object.values(messages).map(wordsOf)])
      expect(text).not.toMatch(jargon);
});

const examples = Object.entries(checks).flatMap(([id, { bad }]) =>
  bad.map(({ yaml, reports }) => [id, yaml, reports] as const),
);

test.each(examples)("the example of %s is reported", (id, yaml, reports) => {
  const document = documentOf(yaml);
  const finding = readStructure(document, plans).findings.find(({ ruleId }) => ruleId === id);
  if (!finding) throw new Error("not reported");
  expect(`${shown(document, finding).split(" ")[0] ?? ""} ${finding.messageId}`).toBe(reports);
});
