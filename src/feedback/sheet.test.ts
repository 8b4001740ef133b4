import { expect, test } from "vitest";
import { checkedFile, facts, finding, reword } from "../../tests/support/feedback.ts";
import type { Language } from "../core/language.ts";
import type { CheckedFile } from "../format/report.ts";
import { sheetOf } from "./sheet.ts";

const sheet = (file: CheckedFile, language?: Language, today?: string) =>
  sheetOf({ file, anchor: "plan-braga", language, reword, version: "0.1.0", today });

test.each([
  [
    "nothing found",
    [],
    "Ready for consultation",
    "Nothing has to change, and we have nothing to add.",
  ],
  ["an error", [finding()], "1 point to mend before consultation", ""],
  [
    "warnings only",
    [finding({ level: "warning" })],
    "Ready for consultation",
    "Nothing has to change. 1 point would make it better.",
  ],
  ["hints only", [finding({ level: "info" })], "Ready for consultation", "Nothing has to change."],
  [
    "both",
    [finding(), finding({ messageId: "b" }), finding({ level: "warning", ruleId: "c" })],
    "2 points to mend before consultation",
    "One more would make it better.",
  ],
])("the verdict on %s", (_, diagnostics, line, more) => {
  expect(sheet(checkedFile({ diagnostics })).model.verdict).toEqual({ line, more });
});

test("a sheet speaks the language of its plan", () => {
  const { model, speech } = sheet(
    checkedFile({ facts: facts({ language: "pt-PT", title: { pt: "Ruas", en: "Streets" } }) }),
  );
  expect([speech.language, model.title, model.verdict.line]).toEqual([
    "pt",
    { text: "Ruas", lang: "" },
    "Pronto para consulta",
  ]);
});

test("another language is asked for: the plan's own words keep their language", () => {
  const file = checkedFile({ facts: facts({ language: "pt", title: "Ruas" }) });
  const { model, speech } = sheet(file, "fr");
  expect([speech.language, model.title, model.notes]).toEqual([
    "fr",
    { text: "Ruas", lang: "pt" },
    [],
  ]);
});

test.each([
  ["sl", "This sheet is in English, as the tool does not speak Slovenian yet."],
  ["x", "This sheet is in English, as the tool does not speak x yet."],
])("a plan in %s gets an English sheet that says so", (language, note) => {
  const { model, speech } = sheet(checkedFile({ facts: facts({ language }) }));
  expect([speech.language, model.notes]).toEqual(["en", [note]]);
});

/** A plan nothing is known of but its findings. */
const bare = (parts: Partial<CheckedFile>): CheckedFile => ({
  kind: "plan",
  file: "braga/plan.yaml",
  cities: [],
  outcome: "unreadable",
  hidden: 0,
  skippedRules: [],
  counts: { error: 1, warning: 0, info: 0 },
  diagnostics: [],
  ...parts,
});

test("a plan that cannot be read is called by its folder, and gets no praise and no bars", () => {
  const { model } = sheet(
    bare({ outcome: "unreadable", diagnostics: [finding({ pointer: "", ruleId: "yaml/syntax" })] }),
  );
  expect(model).toMatchObject({
    title: { text: "braga", lang: "" },
    verdict: { line: "The plan could not be read", more: "" },
    good: [],
    chapters: [],
  });
  expect(model.notes).toHaveLength(1);
  expect(model.groups.map(({ points }) => points.length)).toEqual([1]);
});

test("a plan on which the tool failed is not blamed", () => {
  const { model } = sheet(bare({ outcome: "failed" }));
  expect(model.verdict.line).toBe("The check could not be finished");
  expect(model.notes).toEqual([
    "The tool failed on this plan. That is no fault of the plan; please report it.",
  ]);
});

test("a plan whose form only was checked says what comes next", () => {
  const { model } = sheet(bare({ outcome: "partial", hidden: 1, diagnostics: [finding()] }));
  expect(model.verdict.line).toBe("1 point to mend first");
  expect(model.notes).toEqual([
    "Only the form of the file could be checked. Mend these points, and you will get a full sheet.",
  ]);
});

test("places that hide others are told of", () => {
  const { model } = sheet(checkedFile({ outcome: "partial", hidden: 2 }));
  expect(model.notes[0]).toMatch(/^2 places could not be understood/);
});

test("points are numbered through all groups, hints last", () => {
  const { model } = sheet(
    checkedFile({
      diagnostics: [
        finding({ level: "info", ruleId: "a" }),
        finding({ level: "warning", ruleId: "b" }),
        finding({ ruleId: "c" }),
      ],
    }),
  );
  expect(model.groups.map(({ heading, points }) => [heading, points[0]?.number])).toEqual([
    ["What must change", "1"],
    ["What would make it better", "2"],
  ]);
  expect(model.hints[0]?.number).toBe("3");
});

const factNamed = (file: CheckedFile, label: string, today?: string) =>
  sheet(file, undefined, today).model.facts.find((fact) => fact.label === label)?.value.text;

test("the stage that was checked stands beside the plan's own", () => {
  expect(factNamed(checkedFile(), "Checked as")).toBe("plan for consultation");
  expect(factNamed(checkedFile({ status: "draft" }), "Checked as")).toBe(
    "plan for consultation (the plan says of itself: draft)",
  );
});

test("the day is printed only where it is asked for", () => {
  expect(factNamed(checkedFile(), "Day")).toBeUndefined();
  expect(factNamed(checkedFile(), "Day", "2026-11-23")).toBe("23 November 2026");
});

test.each([
  ["submissions/braga/plan.yaml", "braga"],
  ["submissions/split.plan.yaml", "split.plan.yaml"],
  ["plan.yaml", "plan.yaml"],
])("%s is called %s", (file, name) => {
  expect(factNamed(checkedFile({ file }), "File")).toBe(name);
});
