import { expect, test } from "vitest";
import { checkedFile, diagnostic, reportOn, sample } from "../../tests/format/sample.ts";
import { github } from "./github.ts";

test("prints a command for each finding, the worst first, and a total", () => {
  expect(github(sample())).toMatchInlineSnapshot(`
    "::error file=plans/lyon.yaml,line=4,endLine=4,col=5,endColumn=10,title=field/unknown::"titel" is not a field, did you mean "title"?%0AA field that nobody knows is never read.%0ARename the field.
    ::error file=plans/lyon.yaml,line=6,endLine=7,title=structure/ids-unique::the id "a1" is taken%0AAn id names one thing.%0AGive it another id.
    ::error file=plans/turin%2C 100%25.yaml,line=2,endLine=2,col=8,endColumn=11,title=text/bidi::evil\\n::error::^[[31mred \\u{23}#[group] (3 times)%0ARename the field.
    ::warning file=plans/lyon.yaml,line=5,endLine=5,col=21,endColumn=26,title=reference/known::nothing has the id "parcs"%0AA field that nobody knows is never read.%0AWrite one of the ids under stakeholders.
    ::notice file=plans/turin%2C 100%25.yaml,line=4,endLine=4,col=3,endColumn=10,title=text/odd::[click](https://example.org) {0} | \`x\`%0AA field that nobody knows is never read.%0ARename the field.
    3 plans checked: 5 errors, 1 warning, 1 info
    "
  `);
});

test("says when there are more of a level than GitHub shows", () => {
  const text = "a b c d e f g h i j k l";
  const found = text.split(" ").map((key) => diagnostic(text, key));
  expect(github(reportOn(checkedFile(found)))).toContain(
    "\nGitHub shows the first 10 annotations of each level; this log has all 12 errors\n",
  );
});

test("leaves columns out of a range over several lines", () => {
  const report = reportOn(checkedFile([diagnostic("a: 1\nb: 2\n", "1\nb")]));
  expect(github(report)).toContain("file=plans/lyon.yaml,line=1,endLine=2,title=field/unknown::");
});
