// Keys, schemas and patterns that are meant to break a checker.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { everyFormat, expectFindings, findingsIn, plan, validate } from "./every-format.ts";

const inherited = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

test.each(inherited)("B32 %s is an unknown key like any other", async (key) => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  await expectFindings(
    {
      "a.plan.yaml": `${plan}${key}: { polluted: 1 }\nactions: [{ id: a, title: A, ${key}: { polluted: 1 } }]\n`,
    },
    ["a.plan.yaml:8:1 error field/unknown", "a.plan.yaml:9:30 error field/unknown"],
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect("polluted" in {}).toBe(false);
});

test.each(inherited)("B32 %s in a merge changes nothing", async (key) => {
  await expectFindings(
    { "a.plan.yaml": `${plan}extensions:\n  a: &a { ${key}: { polluted: 1 } }\n  b: { <<: *a }\n` },
    ["a.plan.yaml:10:8 error yaml/merge-key"],
  );
  expect("polluted" in {}).toBe(false);
});

const withRule = (rule: string): string =>
  `customRules:\n  - id: custom/own\n${rule}    words: { en: { message: "no", why: Our council asks for it., fix: Do it. } }\n`;

test.each(inherited)("B33 a demanded field called %s is missing where it is not", async (key) => {
  const { stdout, exit } = await validate(
    {
      "iuc.config.yaml": withRule(
        `    select: extensions\n    level: error\n    schema: { type: object, required: [${key}] }\n`,
      ),
      "a.plan.yaml": `${plan}extensions: { a: 1 }\n`,
      "b.plan.yaml": `${plan}extensions: { ${key}: 1 }\n`,
    },
    { args: ["--format", "json"] },
  );
  expect(findingsIn(stdout)).toEqual(["a.plan.yaml:8:1 error custom/own"]);
  expect(exit).toBe(1);
});

describe("B34 the version of the format", () => {
  test.each([
    ["unknown", "iuc: plan/0\n", "1:6"],
    ["future", "iuc: plan/99\n", "1:6"],
    ["of another kind", "iuc: city/1\n", "1:6"],
    ["a number", "iuc: 1.0\n", "1:6"],
    ["a list", "iuc: [plan/1]\n", "1:6"],
    ["a map", "iuc: { plan: 1 }\n", "1:6"],
    ["nothing", "iuc:\n", "1:1"],
    ["absent", "", "1:1"],
    ["inherited", "iuc: constructor\n", "1:6"],
  ])("B34 %s: one finding that names the ones known", async (_, line, place) => {
    const all = await everyFormat({ "a.plan.yaml": plan.replace("iuc: plan/1\n", line) });
    expect(findingsIn(all.json.stdout)).toEqual([`a.plan.yaml:${place} error plan/version`]);
    expect(all.json.exit).toBe(1);
    expect(all.pretty.stdout).toContain("plan/1");
  });
});

test("B35 200,000 wrong items: a short text, the full count", async () => {
  const files = { "a.plan.yaml": `${plan}tags: [${"1, ".repeat(200_000)}]\n` };
  for (const format of ["pretty", "concise", "github", "markdown"]) {
    const { stdout, summary, exit } = await validate(files, { args: ["--format", format] });
    expect(stdout, format).toContain("200,000");
    expect(stdout.length, format).toBeLessThan(200_000);
    expect(summary.length, format).toBeLessThan(100_000);
    expect(exit).toBe(1);
  }
}, 120_000);

test("B36 4,000 actions that look alike are compared in linear time", async () => {
  const files = (count: number): Record<string, string> => ({
    "a.plan.yaml": `${plan}actions:\n${Array.from({ length: count }, (_, at) => `  - { id: a${at}, title: A }\n`).join("")}`,
  });
  const time = async (count: number): Promise<number> => {
    const start = performance.now();
    const { stdout } = await validate(files(count), { args: ["--format", "concise"] });
    expect(stdout).toContain(`${(count - 1).toLocaleString("en")} warnings`);
    return performance.now() - start;
  };
  await time(500);
  const [few, many] = [await time(1000), await time(4000)];
  expect(many).toBeLessThan(10 * 4 * few);
  expect(many).toBeLessThan(20_000);
}, 60_000);

/** Everything under `pattern` and the keys of `patternProperties`, wherever it stands. */
const patternsIn = (node: unknown): readonly string[] => {
  if (typeof node !== "object" || node === null) return [];
  const entries: readonly [string, unknown][] = Object.entries(node);
  return entries.flatMap(([key, value]) => {
    if (key === "pattern" && typeof value === "string") return [value];
    const own = key === "patternProperties" && value instanceof Object ? Object.keys(value) : [];
    return [...own, ...patternsIn(value)];
  });
};

const patterns = [
  ...new Set(
    readdirSync("schemas", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".schema.json"))
      .flatMap((path) => patternsIn(JSON.parse(readFileSync(`schemas/${path}`, "utf8")))),
  ),
];

const long = 50_000;

/** Texts that go wrong late: each piece again and again, and something at the end that fits nothing. */
const hostile = [
  ..."a|A|0|1|-|.| |\t|/|@|:|a-|0.|0 |a@|aa |A:|a.a|[*]|a[*].|-a|0,|2026-|SDG:|http://|’|\u00a0|é|烟"
    .split("|")
    .flatMap((piece) => {
      const text = piece.repeat(Math.ceil(long / piece.length));
      return ["", "!", "\n", " "].flatMap((end) => [
        text + end,
        ` ${text}${end}`,
        `a${text}${end}`,
      ]);
    }),
];

test.each(patterns)("B37 the pattern %s is quick on 50,000 hostile characters", (pattern) => {
  const tried = new RegExp(pattern, "u");
  const slow = hostile.filter((text) => {
    const start = performance.now();
    tried.test(text);
    return performance.now() - start > 500;
  });
  expect(slow.map((text) => text.slice(0, 10))).toEqual([]);
});

const openPieces = ["a", "0", " ", "-", "@", "a@", "a ", "0 ", "1.", "a.", "(", "[", "A", "…", "_"];

test.each(openPieces)(
  "B37 no check is slow on plans whose texts are 50,000 times %j",
  async (piece) => {
    const text = JSON.stringify(`a${piece.repeat(long / piece.length)}!`);
    const files = {
      "a.plan.yaml": `${plan.replace("Shade for all", text)}subtitle: ${text}
summary: ${text}
notes: ${text}
tags: [${text}]
vision: { headline: ${text}, statement: ${text} }
problems: [{ id: p, kind: problem, text: ${text} }]
objectives: [{ id: o, code: ${text}, title: ${text}, description: ${text}, addresses: [${text}] }]
people: [{ id: pe, role: ${text}, email: ${text}, phone: ${text} }]
stakeholders: [{ id: s, name: ${text}, role: ${text} }]
actions: [{ id: a, title: ${text}, description: ${text}, start: ${text}, end: ${text}, owners: [${text}] }]
indicators: [{ id: i, name: ${text}, unit: ${text}, measures: [${text}] }]
references: [{ id: r, title: ${text}, url: ${text} }]
`,
    };
    const start = performance.now();
    const { exit, stderr } = await validate(files, {
      args: ["--stage", "adopted", "--format", "json"],
    });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(exit).toBe(1);
    expect(stderr).toBe("");
  },
  60_000,
);

const own = (form: string): Record<string, string> => ({
  "iuc.config.yaml": withRule(`    select: actions[*].notes\n    level: error\n    ${form}\n`),
  "a.plan.yaml": `${plan}actions: [{ id: a, title: A, notes: "${"a".repeat(long)}!" }]\n`,
});

describe("B38 patterns of one's own", () => {
  test.each(["(a+)+$", "^(a|aa)+$", "(a*)*b", "^(a?){50}a{50}$", "(.*)(.*)(.*)(.*)[^a]{3}"])(
    "B38 %s is quick on 50,000 characters",
    async (pattern) => {
      const start = performance.now();
      const { stdout, exit } = await validate(own(`schema: { pattern: "${pattern}" }`), {
        args: ["--format", "json"],
      });
      expect(performance.now() - start).toBeLessThan(20_000);
      expect(findingsIn(stdout)).toEqual(["a.plan.yaml:8:37 error custom/own"]);
      expect(exit).toBe(1);
    },
  );

  test.each(["(?=a)b", "(a)\\\\1", "(", "a{100000}"])("B38 %s is refused", async (pattern) => {
    const { stdout, stderr, exit } = await validate(own(`schema: { pattern: "${pattern}" }`));
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("iuc.config.yaml:5:");
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

test.each([
  "https://example.org/a.json",
  "//example.org/a.json",
  "file:///etc/passwd",
  "../b.json",
  "b.json",
  "/etc/passwd",
  "%2e%2e/b.json",
  "urn:iuc:schema:plan:1",
  "#/$defs/none",
])("B39 a form that refers to %s is refused", async (target) => {
  const files = own(`schema: { anyOf: [{ $ref: "${target}" }] }`);
  const { stdout, stderr, exit } = await validate({ ...files, "b.json": "{}" });
  expect([exit, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("schema/ref-not-allowed");
  expect(stderr).toContain("iuc.config.yaml:5:");
});

test.each([
  ["to itself", '{ $ref: "#" }'],
  [
    "in a circle",
    '{ $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } }',
  ],
  [
    "in two circles",
    '{ $ref: "#/$defs/a", $defs: { a: { anyOf: [{ $ref: "#/$defs/a" }, { not: { $ref: "#/$defs/a" } }] } } }',
  ],
])("B40 a form that leads back %s comes to an end", async (_, schema) => {
  const { stdout, exit, stderr } = await validate(own(`schema: ${schema}`), {
    args: ["--format", "json"],
  });
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(exit === 2 || findingsIn(stdout).length <= 1).toBe(true);
});
