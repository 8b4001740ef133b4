import type { Diagnostic, Level, Range } from "../../src/core/diagnostic.ts";
import { toRange } from "../../src/core/position.ts";
import {
  countsOf,
  inOrder,
  summarise,
  type CheckedFile,
  type CheckReport,
} from "../../src/format/report.ts";

/** A finding on the first place of `mark` in a text; everything not given is filled in. */
export const diagnostic = (
  text: string,
  mark: string,
  rest: Partial<Diagnostic> & { readonly file?: string } = {},
): Diagnostic => {
  const file = rest.file ?? "plans/lyon.yaml";
  return {
    ruleId: "field/unknown",
    messageId: "unknown",
    level: "error",
    message: `"${mark}" is not a field of an action`,
    why: "A field that nobody knows is never read.",
    fix: "Rename the field.",
    file,
    range: rangeOf(text, mark),
    pointer: "/actions/0/titel",
    idPath: "actions/a1/titel",
    params: { key: mark },
    related: [],
    count: 1,
    source: { name: file, text },
    ...rest,
  };
};

/** Range of the first place of `mark`. */
export const rangeOf = (text: string, mark: string): Range => {
  const start = text.indexOf(mark);
  if (start < 0) throw new Error(`no "${mark}" in the text`);
  return toRange({ name: "", text }, { start, end: start + mark.length });
};

/** A checked plan with these findings. */
export const checkedFile = (
  diagnostics: readonly Diagnostic[],
  rest: Partial<CheckedFile> = {},
): CheckedFile => ({
  kind: "plan",
  file: diagnostics[0]?.file ?? "plans/lyon.yaml",
  title: "Cool streets",
  cities: ["Lyon"],
  status: "draft",
  stage: "draft",
  profile: "iuc-lap",
  outcome: "checked",
  hidden: 0,
  skippedRules: [],
  counts: countsOf(diagnostics),
  diagnostics: [...diagnostics].sort(inOrder),
  ...rest,
});

/** A report on these files. */
export const reportOn = (...files: readonly CheckedFile[]): CheckReport => {
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const rules = new Map(
    found.map(({ ruleId, level, why, fix }) => [
      ruleId,
      { id: ruleId, level, summary: `About ${ruleId}.`, why, fix },
    ]),
  );
  return {
    version: "1.2.3",
    files,
    rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    summary: summarise(files, false),
  };
};

const lyon = `iuc: plan/1
actions:
  - id: a1
    titel: Plant trees
    owners: [parks, parcs]
  - id: a1
    title: Shade
`;

const turin = `iuc: plan/1\ncosts: 12\u202e\nnotes: |\n  ::error::boo\n`;

/** Two plans with findings of every level, a related place, a repeated finding; and one without. */
export const sample = (): CheckReport =>
  reportOn(
    checkedFile([
      diagnostic(lyon, "titel", { message: '"titel" is not a field, did you mean "title"?' }),
      diagnostic(lyon, "parcs", {
        ...warning("reference/known", 'nothing has the id "parcs"'),
        fix: "Write one of the ids under stakeholders.",
        idPath: "actions/a1/owners/1",
        pointer: "/actions/0/owners/1",
      }),
      diagnostic(lyon, "a1\n    title", {
        ruleId: "structure/ids-unique",
        message: 'the id "a1" is taken',
        why: "An id names one thing.",
        fix: "Give it another id.",
        range: rangeOf(lyon, "a1\n    title"),
        idPath: "actions/a1/id",
        pointer: "/actions/1/id",
        related: [
          { message: "first given here", file: "plans/lyon.yaml", range: rangeOf(lyon, "a1") },
        ],
      }),
    ]),
    checkedFile(
      [
        diagnostic(turin, "12\u202e", {
          file: "plans/turin, 100%.yaml",
          ruleId: "text/bidi",
          message: "evil\n::error::\u001b[31mred ##[group]",
          why: "",
          count: 3,
        }),
        diagnostic(turin, "::error", {
          file: "plans/turin, 100%.yaml",
          ...warning("text/odd", "[click](https://example.org) {0} | `x`"),
          level: "info",
          idPath: "",
          pointer: "",
        }),
      ],
      {
        file: "plans/turin, 100%.yaml",
        title: "Torino",
        cities: ["Torino"],
        outcome: "partial",
        hidden: 2,
        skippedRules: [{ ruleId: "time/late", reason: "no-today" }],
      },
    ),
    checkedFile([], { file: "plans/zagreb/plan.yaml", title: "Zagreb hlad", cities: ["Zagreb"] }),
  );

const warning = (
  ruleId: string,
  message: string,
): { ruleId: string; message: string; level: Level } => ({ ruleId, message, level: "warning" });
