import { expect, test } from "vitest";
import { documentOf, head, plans, shown } from "../../tests/support/plans.ts";
import { parseDocument } from "../core/parse.ts";
import { assemble, type Assembly } from "./assemble.ts";
import { byNaturalName } from "./natural-order.ts";
import { placeOfPart } from "./part-place.ts";
import { readStructure } from "./structure.ts";

const folder = (files: Readonly<Record<string, string>>, root = head): Assembly =>
  assemble(
    documentOf(root),
    Object.entries(files).map(([name, text]) => ({
      name,
      document: parseDocument({ name, text }).document,
    })),
  );

const problems = ({ diagnostics }: Assembly): readonly string[] =>
  diagnostics.map(
    ({ file, range, message, ruleId }) =>
      `${file}:${range.start.line}:${range.start.column} ${message} (${ruleId})`,
  );

test("a file is a field, or an entry of the list its folder is named after, in natural order", () => {
  const assembly = folder({
    "actions/a10-port.yaml": "id: a10\ntitle: Port\n",
    "actions/a2-bus.yaml": "id: a2\ntitle: Bus\n",
    "risks.yaml": "- { id: r1, description: Floods }\n",
    "governance.yml": "coordinationTime: 1\n",
    "summary.yaml": "A short plan\n",
  });
  expect(problems(assembly)).toEqual([]);
  const { value, findings } = readStructure(assembly.document, plans);
  expect(findings).toEqual([]);
  expect(value).toMatchObject({
    id: "trams",
    actions: [{ id: "a2" }, { id: "a10" }],
    risks: [{ id: "r1" }],
    governance: { coordinationTime: 1 },
    summary: "A short plan",
  });
  expect([...assembly.places]).toEqual([
    ["actions/a2-bus.yaml", ["actions", 0]],
    ["actions/a10-port.yaml", ["actions", 1]],
    ["governance.yml", ["governance"]],
    ["risks.yaml", ["risks"]],
    ["summary.yaml", ["summary"]],
  ]);
});

test("a finding in a part stands in its file", () => {
  const { document } = folder({ "actions/a1.yaml": "id: a1\ntitel: Bus\n" });
  const { findings } = readStructure(document, plans);
  const places = findings.map((each) => document.locate(each.path, each.anchor).source.name);
  expect(places).toEqual(["actions/a1.yaml"]);
  expect(findings.map((each) => shown(document, each))).toEqual([
    '2:1 "titel" should be "title", which an action needs',
  ]);
});

test.each<[string, string, string]>([
  [
    "stakeholder.yaml",
    'no field of a plan is called "stakeholder", did you mean "stakeholders"?',
    "Rename the file to stakeholders.yaml.",
  ],
  [
    "action/a1.yaml",
    'no field of a plan is called "action", did you mean "actions"?',
    "Rename the file to actions/a1.yaml.",
  ],
  [
    "compose.yaml",
    'no field of a plan is called "compose", so this file was not read',
    "Rename it after a field of the plan, such as risks.yaml, or move it out of the folder.",
  ],
  [
    "actions/2027/a1.yaml",
    "this file lies too deep in the folder, so it was not read",
    "Put it beside plan.yaml, or in a folder named after a list of the plan, such as actions.",
  ],
  [
    "Plan.yml",
    '"Plan.yml" is a second beginning beside plan.yaml, so it was not read',
    "Keep one of the two as plan.yaml; put the other into a folder of its own.",
  ],
  [
    "vision/text.yaml",
    '"vision" is not a list, so it cannot have a file for each entry',
    "Write all of it in vision.yaml.",
  ],
  [
    "__proto__.yaml",
    'no field of a plan is called "__proto__", so this file was not read',
    "Rename it after a field of the plan, such as risks.yaml, or move it out of the folder.",
  ],
])("the name %s is no place of a plan", (name, message, fix) => {
  const assembly = folder({ [name]: "id: a1\n" });
  expect(problems(assembly)).toEqual([`${name}:1:1 ${message} (plan/part-name)`]);
  expect(assembly.diagnostics[0]?.fix).toBe(fix);
  expect(assembly.document.value).toEqual(documentOf(head).value);
});

test("a misnamed file hides the field it was meant to be", () => {
  expect(folder({ "stakeholder.yaml": "- { id: a }\n" }).hidden).toEqual([
    { path: ["stakeholders"], kind: "stakeholders" },
  ]);
});

test.each<[Record<string, string>, string, string]>([
  [{ "title.yaml": "Buses\n" }, "title.yaml", "plan.yaml"],
  [{ "risks.yaml": "[]\n", "risks.yml": "[]\n" }, "risks.yml", "risks.yaml"],
  [{ "actions.yaml": "[]\n", "actions/a1.yaml": "id: a\n" }, "actions/a1.yaml", "actions.yaml"],
])("a field stands in one place: %j", (files, file, first) => {
  const assembly = folder(files);
  const name = file.replace(/[./].*/, "");
  expect(problems(assembly)).toEqual([
    `${file}:1:1 "${name}" stands in ${first} already (plan/part-twice)`,
  ]);
  expect(assembly.diagnostics[0]?.related.map((each) => each.file)).toEqual([first]);
  expect(assembly.hidden).toEqual([{ path: [name], kind: name }]);
});

test.each([
  ["iuc: plan/1\nid: a1\n", 'a part of a plan has no line "iuc:"'],
  ["risks: []\n", 'this file is "risks" by its name, so "risks:" must not stand in it again'],
])("a part holds the bare value: %j", (text, message) => {
  const assembly = folder({ "risks.yaml": text });
  expect(problems(assembly)).toEqual([`risks.yaml:1:1 ${message} (plan/part-header)`]);
  expect(assembly.document.value).not.toHaveProperty("risks");
});

test("an unreadable part hides its field", () => {
  const assembly = folder({ "risks.yaml": "- [\n", "actions/a1.yaml": "id: [\n" });
  expect(assembly.diagnostics).toEqual([]);
  expect(assembly.hidden).toEqual([
    { path: ["actions"], kind: "actions" },
    { path: ["risks"], kind: "risks" },
  ]);
});

test("names are ordered as people count", () => {
  const names = ["a10", "a2", "b", "a02", "a", "a2b", "A3"];
  expect([...names].sort(byNaturalName)).toEqual(["A3", "a", "a02", "a2", "a2b", "a10", "b"]);
});

test("a folder may be named after any list of entries", () => {
  expect(placeOfPart("sharedCosts/x.yaml")).toEqual({
    field: { name: "sharedCosts", isEntry: true },
  });
  expect(placeOfPart("tags.yaml")).toEqual({ field: { name: "tags", isEntry: false } });
});

test("a part that holds only comments is as good as none", () => {
  const empty = folder({
    "risks.yaml": "# - { id: r1, description: Floods }\n",
    "actions/a1.yaml": "# id: a1\n",
    "governance.yaml": "",
  });
  expect(empty.document.value).toEqual(documentOf(head).value);
  expect([empty.hidden, problems(empty), [...empty.places]]).toEqual([[], [], []]);
});

test("a part that holds only comments takes nothing from another one", () => {
  const assembly = folder({
    "actions.yaml": "# in the folder\n",
    "actions/a1.yaml": "id: a1\ntitle: Bus\n",
  });
  expect(problems(assembly)).toEqual([]);
  expect(assembly.document.value).toMatchObject({ actions: [{ id: "a1" }] });
});

test("a name that is no field is told even where the file is empty", () => {
  expect(problems(folder({ "risk.yaml": "# nothing yet\n" }))).toHaveLength(1);
});
