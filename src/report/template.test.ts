import { describe, expect, test } from "vitest";
import { reportOf } from "../../tests/support/report.ts";
import { en } from "../locales/en.ts";
import type { Plan } from "../plan/types.generated.ts";
import { TemplateError } from "../template/render.ts";
import { renderTemplate } from "./template.ts";

const render = (source: string, parts: Partial<Plan> = {}): string =>
  renderTemplate(source, reportOf(parts).report, en);

const plan: Partial<Plan> = {
  title: "Clean | *air*",
  summary: "First.\n\n- one\n- two",
  actions: [
    { id: "a1", code: "1.1", title: "Tram", costs: [{ money: { amount: 5 } }] },
    {
      id: "a2",
      code: "1.2",
      title: "Bus",
      gaps: { costs: { reason: "tbd", note: "after the tender" } },
    },
  ],
};

describe("helpers print", () => {
  test.each([
    ["words", '{{t "sections.summary"}}', "Summary"],
    [
      "words with values",
      '{{t "report.undated" actions=cover.title}}',
      "No dates yet\\: Clean \\| \\*air\\*",
    ],
    ["a line", "{{text cover.title}}", "Clean \\| \\*air\\*"],
    ["a gap", "{{text delivery.missing}}", ":gap[still open\\: Governance, Monitoring]"],
    ["prose", "{{prose summary.text}}", "First.\n\n- one\n- two"],
    ["a figure", '{{figure "budget"}}', '::figure{id="budget"}'],
    ["a figure whose id breaks out", '{{figure "a\\"} <b>"}}', '::figure{id="ab"}'],
    ["data", '{{data "budget"}}', '::data{id="budget"}'],
    ["an anchor", '{{anchor "a-1"}}', '::anchor{id="a-1"}'],
    [
      "a link",
      '{{link "https://x.example/a?b=c_d"}}',
      "[https\\://x.example/a?b=c\\_d](<https://x.example/a?b=c_d>)",
    ],
    ["no link", '{{link "javascript:alert(1)"}}', "javascript\\:alert(1)"],
    [
      "no link over lines",
      '{{link "https://x.example/> [y](z)"}}',
      "https\\://x.example/\\> \\[y\\](z)",
    ],
    [
      "facts",
      "{{facts cover.facts}}",
      ":::facts\n- **Status** draft\n- **Adopted by** :gap[still open]\n\n:::",
    ],
    ["nothing for no facts", "a{{facts summary.facts}}b", "ab"],
  ])("%s", (_, source, markdown) => {
    expect(render(source, plan)).toBe(markdown);
  });

  test("a table with the reason of a gap, without its note", () => {
    const source =
      '{{table actions.rows "code columns.code" "title columns.action" "cost columns.cost right"}}';
    expect(render(source, plan)).toBe(
      [
        "| No. | Action | Cost |",
        "| :-- | :-- | --: |",
        '| 1\\.1 | Tram | :value[€5]{of="500"} |',
        "| 1\\.2 | Bus | :gap[still to be decided] |",
      ].join("\n"),
    );
  });

  test("a table without the columns that are empty in every row", () => {
    expect(
      render('{{table actions.rows "state columns.status" "title columns.action"}}', plan),
    ).toBe("| Action |\n| :-- |\n| Tram |\n| Bus |");
    expect(render('{{table actions.rows "state columns.status"}}', plan)).toBe("");
  });

  test("a table with a caption and a total", () => {
    const source =
      '{{table money.costs "title columns.action" "cost columns.cost right" caption="sections.costs" total=money.total}}';
    expect(render(source, plan)).toBe(
      ":::table[Costs by action]\n| Action | Cost |\n| :-- | --: |\n| 1\\.1 Tram | €5 |\n| **Total** | **at least €5** |\n:::",
    );
  });
});

describe("a template is refused", () => {
  test.each([
    [
      "a bare value",
      "{{cover.title}}",
      'line 1: "{{cover.title}}" must be printed by a helper, as in "{{text cover.title}}"',
    ],
    [
      "triple braces",
      "x\n{{{cover.title}}}",
      'line 2: "{{{cover.title}}}" would print a value as it is',
    ],
    ["an ampersand", "{{& cover.title}}", "would print a value as it is"],
    ["triple braces round a helper", "{{{text cover.title}}}", "would print a value as it is"],
    [
      "an unknown helper",
      "{{lookup this 'constructor'}}",
      'line 1: "{{lookup}}" must be printed by a helper',
    ],
    ["the log", "{{log cover.title}}", '"{{log}}" must be printed by a helper'],
    ["an unknown block", "{{#raw}}x{{/raw}}", 'line 1: there is no block "{{#raw}}"'],
    ["a helper in a helper", '{{text (lookup cover "title")}}', "may not call another helper"],
    [
      "a helper in a block",
      '{{#if (lookup cover "title")}}x{{/if}}',
      '"{{#if}}" may not call a helper',
    ],
    ["a partial", "{{> header}}", "line 1: a template is one file and includes no other"],
    [
      "a partial block",
      "{{#> header}}x{{/header}}",
      "a template is one file and includes no other",
    ],
    [
      "an inline partial",
      '{{#*inline "x"}}y{{/inline}}',
      "a template is one file and includes no other",
    ],
    ["open braces", "a\n{{#if cover}}", "the braces of this template do not close properly"],
    [
      "blocks that cross",
      "a\n\n{{#each actions.rows}}{{/if}}",
      'line 3: the braces of this template do not close properly: "{{#each}}" ends as "{{/if}}"',
    ],
    ["words without quotes", "{{t cover.title}}", '"{{t}}" takes the key of its words, in quotes'],
    ["a helper with nothing to print", "{{text}}", '"{{text}}" takes one field'],
    ["a list in quotes", '{{#each "actions"}}x{{/each}}', '"{{#each}}" takes one field'],
    [
      "an unknown field",
      "\n{{text cover.titel}}",
      'line 2: the report has no "titel" here, did you mean "title"?',
    ],
    ["a prototype", "{{text cover.constructor}}", 'the report has no "constructor" here'],
    ["__proto__", "{{text __proto__.x}}", 'the report has no "__proto__" here'],
    [
      "a field of another record",
      "{{#each actions.rows}}{{text objectives}}{{/each}}",
      'the report has no "objectives" here',
    ],
    ["a way out", "{{text ../cover.title}}", '"../cover.title" leads out of the report'],
    [
      "data of the loop",
      "{{#each actions.rows}}{{text @key}}{{/each}}",
      '"@key" is not a value of a report',
    ],
    ["a list as text", "{{text actions.rows}}", '"actions.rows" cannot be printed in this way'],
    ["a text as list", "{{#each cover.title}}x{{/each}}", '"cover.title" is not a list'],
    ["a list as record", "{{#with actions.rows}}x{{/with}}", '"actions.rows" is not a record'],
    ["rows as facts", "{{facts actions.rows}}", '"actions.rows" cannot be printed in this way'],
    [
      "an unknown column",
      '{{table actions.rows "titel columns.action"}}',
      'the report has no "titel" here, did you mean "title"?',
    ],
    ["a column without words", '{{table actions.rows "title"}}', "a column of"],
    ["unknown words", '{{t "sections.sumary"}}', 'no words are called "sections.sumary"'],
    [
      "unknown words of a column",
      '{{table actions.rows "title columns.actoin"}}',
      'no words are called "columns.actoin"',
    ],
    [
      "unknown words of a caption",
      '{{table actions.rows "title columns.action" caption="x"}}',
      'no words are called "x"',
    ],
    [
      "words from a prototype",
      '{{t "constructor.name"}}',
      'no words are called "constructor.name"',
    ],
  ])("for %s", (_, source, message) => {
    expect(() => render(source, plan)).toThrow(TemplateError);
    expect(() => render(source, plan)).toThrow(message);
  });

  test("with every fault and its line, in order", () => {
    expect(() => render("{{cover.title}}\n{{text cover.x}}\n{{> y}}")).toThrow(
      /^line 1: .+\nline 2: .+\nline 3: [^\n]+$/,
    );
  });
});

test.each([
  ["this", "{{#each actions.rows}}{{text this.title}} {{/each}}", "Tram Bus "],
  ["the root", "{{#each actions.rows}}{{text @root.cover.cities}} {{/each}}", "Velenje Velenje "],
  ["one level up", "{{#with cover}}{{text ../cover.cities}}{{/with}}", "Velenje"],
  [
    "a condition, which is no level",
    "{{#each actions.rows}}{{#if code}}{{text title}}{{/if}}{{/each}}",
    "TramBus",
  ],
  [
    "texts of a list",
    "{{#each cover.marks}}{{text this}}{{/each}}",
    "This plan is not final. What is still missing is marked.",
  ],
  ["the other branch", "{{#each risks.risks}}x{{else}}{{text cover.cities}}{{/each}}", "Velenje"],
])("names are found through %s", (_, source, markdown) => {
  expect(render(source, plan)).toBe(markdown);
});

test("braces in a plan are text", () => {
  expect(render("{{text cover.title}}", { title: "{{cover.cities}} {{{x}}}" })).toBe(
    "\\{\\{cover.cities\\}\\} \\{\\{\\{x\\}\\}\\}",
  );
});
