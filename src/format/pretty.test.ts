import { expect, test } from "vitest";
import { checkedFile, diagnostic, reportOn, sample } from "../../tests/format/sample.ts";
import { plain, type Style } from "./look.ts";
import { pretty } from "./pretty.ts";
import { en } from "./words/en.ts";

const look = { style: plain, width: 80, quiet: false, words: en };

/** Shows where each paint begins and ends. */
const marked: Style = {
  level: { error: (x) => `<e>${x}</e>`, warning: (x) => `<w>${x}</w>`, info: (x) => `<i>${x}</i>` },
  strong: (x) => `<b>${x}</b>`,
  faint: (x) => `<f>${x}</f>`,
  place: (x) => `<p>${x}</p>`,
  good: (x) => `<g>${x}</g>`,
};

test("shows findings with the author's lines, then a line per plan and the total", () => {
  expect(pretty(sample(), look)).toMatchInlineSnapshot(`
    "error  "titel" is not a field, did you mean "title"?  field/unknown
     --> plans/lyon.yaml:4:5 (actions › a1 › titel)
     3 │   - id: a1
     4 │     titel: Plant trees
       │     ^^^^^
       why   A field that nobody knows is never read.
       fix   Rename the field.
       more  iuc explain field/unknown

    warning  nothing has the id "parcs"  reference/known
     --> plans/lyon.yaml:5:21 (actions › a1 › owners › 1)
     4 │     titel: Plant trees
     5 │     owners: [parks, parcs]
       │                     ^^^^^
       why   A field that nobody knows is never read.
       fix   Write one of the ids under stakeholders.
       more  iuc explain reference/known

    error  the id "a1" is taken  structure/ids-unique
     --> plans/lyon.yaml:6:9 (actions › a1 › id)
     5 │     owners: [parks, parcs]
     6 │   - id: a1
       │         ^^
     --> plans/lyon.yaml:3:9 first given here
     2 │ actions:
     3 │   - id: a1
       │         --
       why   An id names one thing.
       fix   Give it another id.
       more  iuc explain structure/ids-unique

    error  evil\\n::error::^[[31mred \\u{23}#[group]  text/bidi
     --> plans/turin, 100%.yaml:2:8 (actions › a1 › titel)
     1 │ iuc: plan/1
     2 │ costs: 12\\u{202e}
       │        ^^^^^^^^^^
       also  2 more places
       fix   Rename the field.
       more  iuc explain text/bidi

    info  [click](https://example.org) {0} | \`x\`  text/odd
     --> plans/turin, 100%.yaml:4:3
     3 │ notes: |
     4 │   \\u{3a}:error::boo
       │   ^^^^^^^^^^^^
       why   A field that nobody knows is never read.
       fix   Rename the field.
       more  iuc explain text/odd

    ✗ plans/lyon.yaml         2 errors, 1 warning  Cool streets · as draft, iuc-lap
    ✗ plans/turin, 100%.yaml  3 errors, 1 info     Torino · as draft, iuc-lap
      checked in part: errors hide 2 places, where rules on sums and gaps wait
    ✓ plans/zagreb            no findings          Zagreb hlad · as draft, iuc-lap

    3 plans checked: 5 errors, 1 warning, 1 info
    1 rule not run without the day of the run: add --today now
    next  iuc validate 'plans/turin, 100%.yaml'
    "
  `);
});

test("paints by meaning", () => {
  const report = reportOn(checkedFile([diagnostic("titel: Trees\n", "titel")]));
  expect(pretty(report, { ...look, style: marked })).toMatchInlineSnapshot(`
    "<e>error</e>  <b>"titel" is not a field of an action</b>  <f>field/unknown</f>
     <f>--></f> <p>plans/lyon.yaml:1:1</p> <f>(actions › a1 › titel)</f>
     <f>1</f> <f>│</f> titel: Trees
       <f>│</f> <e>^^^^^</e>
       <f>why </f>  A field that nobody knows is never read.
       <f>fix </f>  Rename the field.
       <f>more</f>  iuc explain field/unknown

    <e>✗</e> plans/lyon.yaml  1 error  <f>Cool streets · as draft, iuc-lap</f>

    <b>1 plan checked: 1 error</b>
    <f>next</f>  iuc explain field/unknown
    "
  `);
});

test("puts findings that say the same under the first of them", () => {
  const text = "a:\nb:\nc:\nd:\ne:\nf:\ng:\n";
  const found = ["a", "b", "c", "d", "e", "f", "g"].map((key) =>
    diagnostic(text, `${key}:`, { message: "an action needs an owner", idPath: `actions/${key}` }),
  );
  const printed = pretty(reportOn(checkedFile(found)), look);
  expect(printed.match(/an action needs an owner/g)).toHaveLength(1);
  expect(printed).toContain(
    `also  plans/lyon.yaml:2:1 (actions › b), plans/lyon.yaml:3:1 (actions › c),
         plans/lyon.yaml:4:1 (actions › d), plans/lyon.yaml:5:1 (actions › e), 2
         more places`,
  );
  expect(printed).toContain("1 plan checked: 7 errors");
});

test("puts what one rule says of one place together", () => {
  const parts = ["context", "vision"].map((part) =>
    diagnostic("iuc: plan/1\n", "iuc", {
      ruleId: "structure/parts",
      message: `"${part}" is not written yet`,
      idPath: part,
    }),
  );
  expect(pretty(reportOn(checkedFile(parts)), { ...look, quiet: true })).toBe(
    `error  "context" is not written yet
error  "vision" is not written yet  structure/parts
 --> plans/lyon.yaml:1:1
 1 │ iuc: plan/1
   │ ^^^
   why   A field that nobody knows is never read.
   fix   Rename the field.
   more  iuc explain structure/parts
`,
  );
});

test("gives reason and advice once a plan, and again in the next plan", () => {
  const one = (file: string) =>
    checkedFile([
      diagnostic("a: 1\nb: 2\n", "a", { file, message: "first" }),
      diagnostic("a: 1\nb: 2\n", "b", { file, message: "second", fix: "Do something else." }),
    ]);
  const printed = pretty(reportOn(one("a.yaml"), one("b.yaml")), look);
  expect(printed.match(/why {3}/g)).toHaveLength(2);
  expect(printed.match(/fix {3}Rename/g)).toHaveLength(2);
  expect(printed.match(/fix {3}Do something else/g)).toHaveLength(2);
  expect(printed.match(/more {2}iuc explain/g)).toHaveLength(2);
});

test("says what was checked when nothing was found, and what to run next", () => {
  const report = reportOn(checkedFile([], { stage: "final", profile: "published" }));
  expect(pretty(report, look))
    .toBe(`✓ plans/lyon.yaml  no findings  Cool streets · as final, published

1 plan checked: no findings
next  iuc render plans/lyon.yaml
`);
});

test("says how to run rules that were skipped for want of a day", () => {
  const skippedRules = [{ ruleId: "time/late", reason: "no-today" } as const];
  expect(pretty(reportOn(checkedFile([], { skippedRules })), look)).toContain(
    "1 rule not run without the day of the run: add --today now",
  );
});

test("names what could not be read", () => {
  const broken = checkedFile([diagnostic("a: [", "[")], { outcome: "unreadable" });
  const printed = pretty(reportOn(broken, checkedFile([], { file: "b.yaml" })), look);
  expect(printed).toContain("✗ plans/lyon.yaml  1 error      could not be read");
  expect(printed).toContain("1 plan checked, 1 could not be read: 1 error");
});

test("stops showing lines after a hundred findings, but counts them all", () => {
  const text = Array.from({ length: 130 }, (_, index) => `key${index}: x\n`).join("");
  const found = Array.from({ length: 130 }, (_, index) => diagnostic(text, `key${index}:`));
  const printed = pretty(reportOn(checkedFile(found)), look);
  expect(printed.match(/^error /gm)).toHaveLength(100);
  expect(printed).toContain("30 more findings; --format concise lists them all");
  expect(printed).toContain("130 errors");
});

test("findings that are not shown are counted as the total counts them", () => {
  const text = Array.from({ length: 102 }, (_, index) => `key${index}: x\n`).join("");
  const found = Array.from({ length: 102 }, (_, index) =>
    diagnostic(text, `key${index}:`, { count: index === 101 ? 900 : 1 }),
  );
  const printed = pretty(reportOn(checkedFile(found)), look);
  expect(printed).toContain("901 more findings; --format concise lists them all");
  expect(printed).toContain("1,001 errors");
});

test("is quiet about everything but findings", () => {
  expect(pretty(reportOn(checkedFile([])), { ...look, quiet: true })).toBe("");
});

test.each([0, 20, 40, 200])("fits %d columns, or 40 where there are fewer", (width) => {
  const text = `notes: ${"word ".repeat(80)}end\n`;
  const printed = pretty(reportOn(checkedFile([diagnostic(text, "end")])), { ...look, width });
  const lines = printed.split("\n").filter((line) => line.includes("│"));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(width, 20));
});
