import { expect, test } from "vitest";
import { checkedFile, diagnostic, rangeOf, reportOn, sample } from "../../tests/format/sample.ts";
import { github } from "./github.ts";
import { plain } from "./look.ts";
import { en } from "./words/en.ts";

const look = { style: plain, width: 80, quiet: false, words: en };

test("prints a command for each finding, the worst first, and a total", () => {
  expect(github(sample(), look)).toMatchInlineSnapshot(`
    "::error file=plans/lyon.yaml,line=4,endLine=4,col=5,endColumn=10,title=field/unknown::"titel" is not a field, did you mean "title"?%0AA field that nobody knows is never read.%0ARename the field.
    ::error file=plans/lyon.yaml,line=6,endLine=7,title=structure/ids-unique::the id "a1" is taken%0AAn id names one thing.%0AGive it another id.
    ::error file=plans/turin%2C 100%25.yaml,line=2,endLine=2,col=8,endColumn=11,title=text/bidi::evil\\n::error::^[[31mred \\u{23}#[group] (3 times)%0ARename the field.
    ::warning file=plans/lyon.yaml,line=5,endLine=5,col=21,endColumn=26,title=reference/known::nothing has the id "parcs"%0AA field that nobody knows is never read.%0AWrite one of the ids under stakeholders.
    ::notice file=plans/turin%2C 100%25.yaml,line=4,endLine=4,col=3,endColumn=10,title=text/odd::[click](https://example.org) {0} | \`x\`%0AA field that nobody knows is never read.%0ARename the field.
    3 plans checked: 5 errors, 1 warning, 1 info
    "
  `);
});

test("has ten annotations of each level, as many as GitHub shows, and a line for each of the others", () => {
  const text = "a b c d e f g h i j k l";
  const keys = text.split(" ");
  const found = (["info", "error", "warning"] as const).flatMap((level) =>
    keys.map((key) => diagnostic(text, key, { level, ruleId: `x/${level}` })),
  );
  const lines = github(reportOn(checkedFile(found)), look)
    .trimEnd()
    .split("\n");
  const commands = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? "");
  expect(commands).toEqual([
    ...Array<string>(10).fill("error"),
    ...Array<string>(10).fill("warning"),
    ...Array<string>(10).fill("notice"),
    ...Array<string>(8).fill(""),
  ]);
  expect(lines.slice(30)).toEqual([
    "GitHub shows 10 annotations of each level; beyond them there are 2 errors, 2 warnings, 2 infos:",
    'plans/lyon.yaml:1:21 error "k" is not a field of an action (x/error)',
    'plans/lyon.yaml:1:23 error "l" is not a field of an action (x/error)',
    'plans/lyon.yaml:1:21 warning "k" is not a field of an action (x/warning)',
    'plans/lyon.yaml:1:23 warning "l" is not a field of an action (x/warning)',
    'plans/lyon.yaml:1:21 info "k" is not a field of an action (x/info)',
    'plans/lyon.yaml:1:23 info "l" is not a field of an action (x/info)',
    "1 plan checked: 12 errors, 12 warnings, 12 infos",
  ]);
});

test("shows every rule that spoke before the second finding of any", () => {
  const text = "a b c d e f g h i j k l";
  const many = text.split(" ").map((key) => diagnostic(text, key));
  const one = diagnostic(text, "l", { ruleId: "time/late", range: rangeOf(text, "l") });
  const lines = github(reportOn(checkedFile([...many, one])), look).split("\n");
  const commands = lines.filter((line) => line.startsWith("::"));
  expect(commands).toHaveLength(10);
  expect(commands.at(-1)).toContain("title=time/late::");
});

test("B52: escapes as the runner reads it back", () => {
  const report = reportOn(
    checkedFile([
      diagnostic("a: 1", "a", {
        ...{ file: "a%3A,b:c.yaml", message: "100%\r\n::error::x", why: "", fix: "" },
      }),
    ]),
  );
  expect(github(report, look).split("\n")[0]).toBe(
    "::error file=a%253A%2Cb%3Ac.yaml,line=1,endLine=1,col=1,endColumn=2,title=field/unknown" +
      "::100%25\\r\\n::error::x",
  );
});

test("leaves columns out of a range over several lines", () => {
  const report = reportOn(checkedFile([diagnostic("a: 1\nb: 2\n", "1\nb")]));
  expect(github(report, look)).toContain(
    "file=plans/lyon.yaml,line=1,endLine=2,title=field/unknown::",
  );
});
