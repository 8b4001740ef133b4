import { expect, test } from "vitest";
import type { Anchor } from "./document.ts";
import { locateFinding } from "./locate.ts";
import { mount } from "./mount.ts";
import { parseDocument } from "./parse.ts";
import type { Path } from "./path.ts";

const parse = (name: string, text: string) => parseDocument({ name, text }).document;

const root = parse("plan.yaml", "iuc: plan/1\ntitle: T\nactions:\n  - id: a0\n");
const whole = mount(root, [
  { path: ["risks"], document: parse("risks.yaml", "# risks\n- id: r1\n  level: high\n") },
  { path: ["actions", 1], document: parse("actions/a1.yaml", "id: a1\ncosts:\n  - id: c1\n") },
  { path: ["people", 0], document: parse("people/p.yaml", "id: p1\n") },
  { path: ["people", 1], document: parse("people/q.yaml", "id: q1\n") },
]);

const place = (path: Path, anchor?: Anchor): string => {
  const { source, span } = whole.locate(path, anchor);
  return `${source.name}: ${source.text.slice(span.start, span.end)}`;
};

test("the values of the parts stand at their paths, and the parts are untouched", () => {
  expect(whole.value).toEqual({
    iuc: "plan/1",
    title: "T",
    actions: [{ id: "a0" }, { id: "a1", costs: [{ id: "c1" }] }],
    risks: [{ id: "r1", level: "high" }],
    people: [{ id: "p1" }, { id: "q1" }],
  });
  expect(root.value).toEqual({ iuc: "plan/1", title: "T", actions: [{ id: "a0" }] });
  expect(whole.sources.map(({ name }) => name)).toEqual([
    "plan.yaml",
    "risks.yaml",
    "actions/a1.yaml",
    "people/p.yaml",
    "people/q.yaml",
  ]);
});

test.each<[Path, Anchor, string]>([
  [["title"], "value", "plan.yaml: T"],
  [["actions"], "key", "plan.yaml: actions"],
  [["actions", 0, "id"], "value", "plan.yaml: a0"],
  [["actions", 1, "id"], "value", "actions/a1.yaml: a1"],
  [["actions", 1, "costs", 0, "amount"], "value", "actions/a1.yaml: id"],
  [["actions", 1], "missing", "actions/a1.yaml: id: a1"],
  [["actions", 1, "title"], "key", "actions/a1.yaml: id: a1"],
  [["risks", 0, "level"], "value", "risks.yaml: high"],
  [["risks", 0], "missing", "risks.yaml: id"],
  [["risks", 7], "value", "risks.yaml: - id: r1"],
  [["people"], "missing", "people/p.yaml: id: p1"],
  [["people", 1, "role"], "key", "people/q.yaml: id: q1"],
  [["people", 5], "value", "plan.yaml: iuc: plan/1"],
  [["budget"], "missing", "plan.yaml: iuc: plan/1"],
  [[], "missing", "plan.yaml: iuc: plan/1"],
])("%j (%s) is %s", (path, anchor, expected) => {
  expect(place(path, anchor)).toBe(expected);
});

test("a finding in a part names the part's file and the path in the whole", () => {
  const path = ["actions", 1, "costs", 0, "id"];
  const words = {
    ruleId: "x",
    messageId: "m",
    level: "error",
    message: "",
    why: "",
    fix: "",
    params: {},
  } as const;
  const related = [{ path: ["risks", 0, "id"], message: "see" }];
  const diagnostic = locateFinding(whole, { ...words, path, related });
  expect(diagnostic).toMatchObject({
    file: "actions/a1.yaml",
    pointer: "/actions/1/costs/0/id",
    idPath: "actions/a1/costs/c1/id",
    range: { start: { line: 3, column: 9 } },
    related: [{ file: "risks.yaml", range: { start: { line: 2, column: 7 } } }],
  });
});

test("a part named __proto__ becomes an own property and changes no prototype", () => {
  const { value } = mount(root, [
    { path: ["__proto__"], document: parse("p.yaml", "polluted: 1\n") },
  ]);
  expect(Object.keys(value ?? {})).toContain("__proto__");
  expect("polluted" in {}).toBe(false);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test("without parts the document is the root itself", () => {
  expect(mount(root, [])).toBe(root);
});
