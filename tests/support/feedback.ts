import type { Diagnostic } from "../../src/core/diagnostic.ts";
import type { PlanFacts } from "../../src/format/plan-facts.ts";
import {
  countsOf,
  summarise,
  type CheckedFile,
  type CheckReport,
} from "../../src/format/report.ts";
import type { Reword } from "../../src/feedback/points.ts";

const start = { line: 4, column: 3, offset: 40 };

/** A finding on an action, for tests that need many. */
export const finding = (parts: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: "structure/actions-owned",
  messageId: "absent",
  level: "error",
  message: "nobody owns this action yet",
  why: "An action that belongs to nobody is not started.",
  fix: "Name under owners who answers for it.",
  file: "braga/plan.yaml",
  range: { start, end: start },
  pointer: "/actions/0/owners",
  idPath: "actions/a1",
  params: {},
  related: [],
  count: 1,
  source: { name: "braga/plan.yaml", text: "" },
  ...parts,
});

/** What is known of a plan with little in it. */
export const facts = (parts: Partial<PlanFacts> = {}): PlanFacts => ({
  language: "en",
  title: "Cool streets",
  cities: ["Braga"],
  programme: "Local action plan of a city pair",
  tallies: {},
  hiddenFields: [],
  spoken: [],
  places: {
    "/actions/0/owners": {
      section: "actions",
      entry: { id: "a1", title: "Plant trees" },
      field: "owners",
    },
  },
  ...parts,
});

/** A checked plan with its findings. */
export const checkedFile = (parts: Partial<CheckedFile> = {}): CheckedFile => ({
  kind: "plan",
  file: "braga/plan.yaml",
  title: "Cool streets",
  cities: ["Braga"],
  status: "consulted",
  stage: "consulted",
  profile: "iuc-lap",
  outcome: "checked",
  hidden: 0,
  skippedRules: [],
  diagnostics: [],
  facts: facts(),
  ...parts,
  counts: countsOf(parts.diagnostics ?? []),
});

/** A run over these plans. */
export const reportOf = (files: readonly CheckedFile[]): CheckReport => ({
  version: "0.1.0",
  files,
  rules: [],
  summary: summarise(files, false),
});

/** Says a finding in English from its values, in any other language with the language before it. */
export const reword: Reword = ({ message, why, fix, params }, language) => {
  const said = (text: string): string => {
    const filled = text.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
      String(params[name] ?? place),
    );
    return language === "en" ? filled : `[${language}] ${filled}`;
  };
  return { message: said(message), why: said(why), fix: said(fix) };
};
