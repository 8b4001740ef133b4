import { expect, test } from "vitest";
import { checkedFile, diagnostic, reportOn, sample } from "../../tests/format/sample.ts";
import { githubSummary } from "./github-summary.ts";
import { en } from "./words/en.ts";

test("lists plans with their counts, then findings, the worst first", () => {
  expect(githubSummary(sample(), en)).toMatchInlineSnapshot(`
    "## iuc validate

    3 plans checked: 5 errors, 1 warning, 1 info

    |  | Plan | Findings |
    | --- | --- | --- |
    | ❌ | plans/lyon.yaml | 2 errors, 1 warning |
    | ❌ | plans/turin, 100%.yaml | 3 errors, 1 info |
    | ✅ | plans/zagreb | no findings |

    ### Findings

    | Place | Finding | Rule |
    | --- | --- | --- |
    | plans/lyon.yaml:4 | **error**: "titel" is not a field, did you mean "title"?<br>Rename the field. | field/unknown |
    | plans/lyon.yaml:6 | **error**: the id "a1" is taken<br>Give it another id. | structure/ids-unique |
    | plans/turin, 100%.yaml:2 | **error**: evil\\\\n::error::^\\[\\[31mred ##\\[group\\] (3 times)<br>Rename the field. | text/bidi |
    | plans/lyon.yaml:5 | **warning**: nothing has the id "parcs"<br>Write one of the ids under stakeholders. | reference/known |
    | plans/turin, 100%.yaml:4 | **info**: \\[click\\](https://example.org) {0} \\| \\\`x\\\`<br>Rename the field. | text/odd |
    "
  `);
});

test("shows that nothing was found", () => {
  expect(githubSummary(reportOn(checkedFile([])), en)).toMatch(
    /1 plan checked: no findings\n\n\| {2}\| Plan .*\n.*\n\| ✅ \| plans\/lyon.yaml \| no findings \|\n$/,
  );
});

test("stays short: the rest is counted", () => {
  const text = Array.from({ length: 130 }, (_, index) => `k${index}`).join(" ");
  const found = text.split(" ").map((key) => diagnostic(text, key));
  const summary = githubSummary(reportOn(checkedFile(found)), en);
  expect(summary.match(/^\| plans\/lyon\.yaml:1 /gm)).toHaveLength(100);
  expect(summary).toMatch(/\n30 more findings are in the log\.\n$/);
});

test("B55: text of authors has no meaning in Markdown", () => {
  const hostile = "a | b <img src=x> [x](javascript:y) `c` **d** __proto__ ~~e~~ &lt;\n# f";
  const report = reportOn(checkedFile([diagnostic("a: 1", "a", { message: hostile, fix: "" })]));
  expect(githubSummary(report, en)).toContain(
    "**error**: a \\| b \\<img src=x\\> \\[x\\](javascript:y) \\`c\\` \\*\\*d\\*\\* " +
      "\\_\\_proto\\_\\_ \\~\\~e\\~\\~ \\&lt;\\\\n# f |",
  );
});
