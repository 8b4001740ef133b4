import { expect, test } from "vitest";
import { checkedFile, diagnostic, reportOn, sample } from "../../tests/format/sample.ts";
import { concise } from "./concise.ts";
import { plain } from "./look.ts";
import { en } from "./words/en.ts";

const look = { style: plain, width: 80, quiet: false, words: en };

test("prints a line for each finding and a total", () => {
  expect(concise(sample(), look)).toMatchInlineSnapshot(`
    "plans/lyon.yaml:4:5 error "titel" is not a field, did you mean "title"? (field/unknown)
    plans/lyon.yaml:5:21 warning nothing has the id "parcs" (reference/known)
    plans/lyon.yaml:6:9 error the id "a1" is taken (structure/ids-unique)
    plans/turin, 100%.yaml:2:8 error evil\\n::error::^[[31mred \\u{23}#[group] ×3 (text/bidi)
    plans/turin, 100%.yaml:4:3 info [click](https://example.org) {0} | \`x\` (text/odd)
    3 plans checked: 5 errors, 1 warning, 1 info
    "
  `);
});

test("begins no line with a command, whatever a file is called", () => {
  const report = reportOn(checkedFile([diagnostic("a: 1\n", "a", { file: "::error::x.yaml" })]));
  expect(concise(report, look)).toMatch(/^\\u\{3a\}:error::x\.yaml:1:1 error /);
});

test("is quiet about everything but findings", () => {
  expect(concise(reportOn(checkedFile([])), { ...look, quiet: true })).toBe("");
});
