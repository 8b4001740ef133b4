import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "./diagnostic.ts";
import type { Anchor } from "./document.ts";
import { locateFinding, locateProblem, toIdPath } from "./locate.ts";
import { parseDocument } from "./parse.ts";
import type { Path } from "./path.ts";

const text = `# a plan
iuc: plan/1
title: Trams
empty:
actions:
  - id: a1
    title: "Lay tracks"
    costs:
      - id: c2
        amount: 5
    owners: [x, { id: y, n: 1 }]
  # nothing but a comment
  -
  - - deep
    - deeper
notes: |
  one
  two

pairs: [a: 1, b, { c: 2 }]
anchor: &same
  inner: &list [p, q]
alias: *same
again:
  - *list
last: !!str 5 # five
`;

const document = parseDocument({ name: "plan.yaml", text }).document;

const found = (path: Path, anchor?: Anchor): string => {
  const { start, end } = document.locate(path, anchor).span;
  const line = text.slice(0, start).split("\n").length;
  return `${line}: ${text.slice(start, end)}`;
};

test.each<[string, Path, string]>([
  ["a text", ["title"], "3: Trams"],
  ["a quoted text", ["actions", 0, "title"], '7: "Lay tracks"'],
  ["a number", ["actions", 0, "costs", 0, "amount"], "10: 5"],
  ["a flow list", ["actions", 0, "owners"], "11: [x, { id: y, n: 1 }]"],
  ["an item of a flow list", ["actions", 0, "owners", 0], "11: x"],
  ["a value in a flow map", ["actions", 0, "owners", 1, "n"], "11: 1"],
  ["a block", ["actions", 0, "costs"], "9: - id: c2\n        amount: 5"],
  ["an item behind an empty one", ["actions", 2, 1], "15: deeper"],
  ["a list in a list", ["actions", 2], "14: - deep\n    - deeper"],
  ["a block text without the empty lines behind it", ["notes"], "16: |\n  one\n  two"],
  ["a value of a pair in a flow list", ["pairs", 0, "a"], "20: 1"],
  ["a pair in a flow list", ["pairs", 0], "20: a: 1"],
  ["an item behind a pair", ["pairs", 1], "20: b"],
  ["a map behind a pair", ["pairs", 2, "c"], "20: 2"],
  ["a value without its anchor", ["anchor"], "22: inner: &list [p, q]"],
  ["a value without its tag", ["last"], "26: 5"],
  ["an alias", ["alias"], "23: *same"],
  ["a value behind an alias", ["alias", "inner", 1], "22: q"],
  ["a value behind an alias in a list", ["again", 0, 0], "22: p"],
])("the value place of %s", (_what, path, place) => {
  expect(found(path)).toBe(place);
});

test.each<[string, Path, string]>([
  ["a field", ["title"], "3: title"],
  ["a field of an item", ["actions", 0, "costs", 0, "amount"], "10: amount"],
  ["a field in a flow map", ["actions", 0, "owners", 1, "n"], "11: n"],
  ["a field of a pair", ["pairs", 0, "a"], "20: a"],
  ["a list item, which has none: its first key", ["actions", 0], "6: id"],
  ["a list item that is a text: the text", ["actions", 0, "owners", 0], "11: x"],
  ["a list item that is empty: the dash", ["actions", 1], "13: -"],
])("the key place of %s", (_what, path, place) => {
  expect(found(path, "key")).toBe(place);
});

test.each<[string, Path, string]>([
  ["the root: its first line", [], "2: iuc: plan/1"],
  ["a map: its key", ["actions", 0, "costs"], "8: costs"],
  ["a list item: its first key", ["actions", 0, "costs", 0], "9: id"],
  ["a flow map in a list: its first key", ["actions", 0, "owners", 1], "11: id"],
  ["an empty value: its key", ["empty"], "4: empty"],
])("the place where a key of %s would be written", (_what, path, place) => {
  expect(found(path, "missing")).toBe(place);
});

test.each<[string, Path, string]>([
  ["of an item", ["actions", 0, "start"], "6: id"],
  ["of a map", ["anchor", "none", "deeper"], "21: anchor"],
  ["of the root", ["budget"], "2: iuc: plan/1"],
  ["of a text", ["title", "en"], "3: title"],
  ["of an item that does not exist", ["actions", 9, "id"], "5: actions"],
  ["of an empty item", ["actions", 1, "id"], "13: -"],
])("a path that does not exist is placed at its owner: a key %s", (_what, path, place) => {
  expect(found(path)).toBe(place);
  expect(found(path, "key")).toBe(place);
});

test("an empty value is placed at its key", () => {
  expect(found(["empty"])).toBe("4: empty");
});

test("list positions are found as texts too", () => {
  expect(found(["actions", "0", "title"])).toBe('7: "Lay tracks"');
});

describe("a finding becomes a diagnostic", () => {
  const finding: Finding = {
    ruleId: "time/x",
    messageId: "m",
    level: "warning",
    message: "m",
    why: "w",
    fix: "f",
    path: ["actions", 0, "costs", 0, "amount"],
    params: { n: 1 },
    related: [{ path: ["title"], anchor: "key", message: "here" }],
  };

  test("with place, pointer, ids and related places", () => {
    const { source, ...rest } = locateFinding(document, finding);
    expect(source.text).toBe(text);
    expect(rest).toEqual({
      ruleId: "time/x",
      messageId: "m",
      level: "warning",
      message: "m",
      why: "w",
      fix: "f",
      params: { n: 1 },
      count: 1,
      file: "plan.yaml",
      pointer: "/actions/0/costs/0/amount",
      idPath: "actions/a1/costs/c2/amount",
      range: {
        start: { line: 10, column: 17, offset: text.indexOf("5\n") },
        end: { line: 10, column: 18, offset: text.indexOf("5\n") + 1 },
      },
      related: [
        {
          message: "here",
          file: "plan.yaml",
          range: {
            start: { line: 3, column: 1, offset: 21 },
            end: { line: 3, column: 6, offset: 26 },
          },
        },
      ],
    });
  });

  test.each<[Path, string]>([
    [["actions", 0], "actions/a1"],
    [["actions", 1, "x"], "actions/1/x"],
    [["actions", 0, "owners", 1, "n"], "actions/a1/owners/y/n"],
    [["nothing", 3, "here"], "nothing/3/here"],
    [[], ""],
  ])("ids of %j", (path, expected) => {
    expect(toIdPath(document.value, path)).toBe(expected);
  });

  test("an id that is no text does not name an item", () => {
    expect(toIdPath([{ id: 5 }, { id: "" }], [0])).toBe("0");
    expect(toIdPath([{ id: 5 }, { id: "" }], [1])).toBe("1");
  });
});

test("a problem in a part carries the path and ids of the whole", () => {
  const source = { name: "actions/a1.yaml", text: "id: a1\nid: a2\n" };
  const [problem] = parseDocument(source).problems;
  if (!problem) throw new Error("no problem");
  const whole = { document, path: ["actions", 0] };
  expect(locateProblem(source, problem, whole)).toMatchObject({
    file: "actions/a1.yaml",
    pointer: "/actions/0/id",
    idPath: "actions/a1/id",
    range: { start: { line: 2, column: 1 } },
  });
});

const token = fc.constantFrom(
  ..."a b key : - \n ? [ ] { } , \" ' | > &x *x !!str # \t 1 null ~ << --- ... \\ é 😀 \r\n @ %".split(
    " ",
  ),
  ..." |\n  |: |- |\n- |\n\n|? ".split("|"),
);
const yamlLike = fc
  .tuple(
    fc.constantFrom("", "k: ", "k:\n  ", "- ", "k:\n  - a: "),
    fc.array(token, { maxLength: 20 }),
  )
  .map(([head, tokens]) => head + tokens.join(""));
const anyText = fc.oneof(yamlLike, fc.string({ unit: "binary" }), fc.string());

const everyPath = (value: unknown, path: Path): readonly Path[] =>
  typeof value === "object" && value !== null
    ? [
        path,
        [...path, "absent"],
        ...Object.entries(value).flatMap(([step, inner]) =>
          everyPath(inner, [...path, Array.isArray(value) ? Number(step) : step]),
        ),
      ]
    : [path];

test("reading any text never throws, and every place lies inside it", () => {
  fc.assert(
    fc.property(anyText, (any) => {
      const source = { name: "any.yaml", text: any };
      const parsed = parseDocument(source);
      const spans = [
        ...parsed.problems.flatMap(({ span, related }) => [span, ...related.map((r) => r.span)]),
        ...everyPath(parsed.document.value, []).flatMap((path) =>
          (["value", "key", "missing"] as const).map(
            (anchor) => parsed.document.locate(path, anchor).span,
          ),
        ),
      ];
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(any.length);
      }
      for (const problem of parsed.problems) {
        const { range } = locateProblem(source, problem);
        expect(range.start.line).toBeGreaterThanOrEqual(1);
        expect(range.start.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
});

/** Values whose texts are all different, so that a place can be recognised by what is written there. */
const labelled = (value: unknown, counter: { next: number }): unknown => {
  const inner = typeof value === "object" && value !== null ? Object.values(value) : [];
  counter.next += 1;
  if (inner.length === 0) return `v${counter.next}`;
  if (Array.isArray(value)) return inner.map((item) => labelled(item, counter));
  return Object.fromEntries(
    inner.map((item) => [`k${(counter.next += 1)}`, labelled(item, counter)]),
  );
};

const leaves = (value: unknown, path: Path): readonly (readonly [Path, unknown])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([step, inner]) =>
        leaves(inner, [...path, Array.isArray(value) ? Number(step) : step]),
      )
    : [[path, value]];

test("the place of every value and key is where it is written, in any style", async () => {
  const { stringify } = await import("yaml");
  const shape = fc.jsonValue({ depthSize: "medium" });
  const style = fc.record({
    collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    defaultStringType: fc.constantFrom(
      "PLAIN" as const,
      "QUOTE_DOUBLE" as const,
      "BLOCK_LITERAL" as const,
    ),
    defaultKeyType: fc.constantFrom("PLAIN" as const, "QUOTE_SINGLE" as const),
  });
  fc.assert(
    fc.property(shape, style, (raw, options) => {
      const value = { root: labelled(raw, { next: 0 }) };
      const yaml = stringify(value, { ...options, lineWidth: 40 });
      const parsed = parseDocument({ name: "any.yaml", text: yaml });
      expect(parsed.document.value).toEqual(value);
      for (const [path, leaf] of leaves(value, [])) {
        const { start, end } = parsed.document.locate(path).span;
        expect(yaml.slice(start, end).replaceAll(/^["'|>-]+\s*|["']$/g, "")).toBe(leaf);
        const key = parsed.document.locate(path, "key").span;
        const step = path.at(-1);
        if (typeof step === "string")
          expect(yaml.slice(key.start, key.end).replaceAll("'", "")).toBe(step);
      }
    }),
    { numRuns: 500 },
  );
});
