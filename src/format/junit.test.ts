import { expect, test } from "vitest";
import { checkedFile, diagnostic, reportOn, sample } from "../../tests/format/sample.ts";
import { parseXml } from "../../tests/format/xml.ts";
import { junit } from "./junit.ts";
import { plain } from "./look.ts";
import type { CheckReport } from "./report.ts";
import { en } from "./words/en.ts";

const print = (report: CheckReport): string =>
  junit(report, { style: plain, width: 80, quiet: false, words: en });

test("prints a suite for each plan, a test for each rule that spoke, one that passed where none did", () => {
  expect(print(sample())).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="iuc validate" tests="6" failures="3" errors="0">
      <testsuite name="plans/lyon.yaml" tests="3" failures="2" errors="0">
        <testcase name="field/unknown" classname="plans/lyon.yaml" file="plans/lyon.yaml" line="4">
          <failure message="&quot;titel&quot; is not a field, did you mean &quot;title&quot;?" type="error">plans/lyon.yaml:4:5 error: &quot;titel&quot; is not a field, did you mean &quot;title&quot;?
    why: A field that nobody knows is never read.
    fix: Rename the field.</failure>
        </testcase>
        <testcase name="reference/known" classname="plans/lyon.yaml" file="plans/lyon.yaml" line="5">
          <system-out>plans/lyon.yaml:5:21 warning: nothing has the id &quot;parcs&quot;
    why: A field that nobody knows is never read.
    fix: Write one of the ids under stakeholders.</system-out>
        </testcase>
        <testcase name="structure/ids-unique" classname="plans/lyon.yaml" file="plans/lyon.yaml" line="6">
          <failure message="the id &quot;a1&quot; is taken" type="error">plans/lyon.yaml:6:9 error: the id &quot;a1&quot; is taken
    why: An id names one thing.
    fix: Give it another id.</failure>
        </testcase>
      </testsuite>
      <testsuite name="plans/turin, 100%.yaml" tests="2" failures="1" errors="0">
        <testcase name="text/bidi" classname="plans/turin, 100%.yaml" file="plans/turin, 100%.yaml" line="2">
          <failure message="evil\\n::error::^[[31mred \\u{23}#[group]" type="error">plans/turin, 100%.yaml:2:8 error: evil\\n::error::^[[31mred \\u{23}#[group] (3 times)
    fix: Rename the field.</failure>
        </testcase>
        <testcase name="text/odd" classname="plans/turin, 100%.yaml" file="plans/turin, 100%.yaml" line="4">
          <system-out>plans/turin, 100%.yaml:4:3 info: [click](https://example.org) {0} | \`x\`
    why: A field that nobody knows is never read.
    fix: Rename the field.</system-out>
        </testcase>
      </testsuite>
      <testsuite name="plans/zagreb/plan.yaml" tests="1" failures="0" errors="0">
        <testcase name="all checks" classname="plans/zagreb/plan.yaml"></testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test("counts what it holds, as readers of JUnit expect", () => {
  const root = parseXml(print(sample()));
  const cases = root.children.flatMap(({ children }) => children);
  const failed = cases.filter(({ children }) => children.some(({ name }) => name === "failure"));
  expect(root.attributes).toMatchObject({
    tests: String(cases.length),
    failures: String(failed.length),
    errors: "0",
  });
  for (const suite of root.children)
    expect(suite.attributes.tests).toBe(String(suite.children.length));
});

test("warnings and infos fail no test", () => {
  const report = reportOn(
    checkedFile([
      diagnostic("a: 1", "a", { level: "warning", ruleId: "time/late" }),
      diagnostic("a: 1", "1", { level: "info", ruleId: "time/odd" }),
    ]),
  );
  const root = parseXml(print(report));
  expect(root.attributes).toMatchObject({ tests: "2", failures: "0", errors: "0" });
  expect(root.children[0]?.children[0]?.children[0]).toMatchObject({
    name: "system-out",
    text: expect.stringContaining('plans/lyon.yaml:1:1 warning: "a" is not a field') as string,
  });
});

test("a plan that a fault of iuc left unchecked is an error", () => {
  const root = parseXml(print(reportOn(checkedFile([], { outcome: "failed" }))));
  expect(root.attributes).toMatchObject({ tests: "1", failures: "0", errors: "1" });
});

test("B53: ]]>, control characters, half characters and quotes leave the XML well-formed", () => {
  const hostile = `]]> <![CDATA[ & &lt; "x" 'y' \u0000 \u0008 \u001b[31m \ud800 \ufffe \u{1f600}`;
  const report = reportOn(
    checkedFile(
      [
        diagnostic("a: 1", "a", {
          ...{ ruleId: "x/y", message: hostile, why: hostile, fix: hostile },
          file: `${hostile}.yaml`,
        }),
      ],
      { file: `${hostile}.yaml` },
    ),
  );
  const root = parseXml(print(report));
  const failure = root.children[0]?.children[0]?.children[0];
  const shown = `]]> <![CDATA[ & &lt; "x" 'y' ^@ ^H ^[[31m \\u{d800} \\u{fffe} \u{1f600}`;
  expect(failure?.attributes.message).toBe(shown);
  expect(root.children[0]?.attributes.name).toBe(`${shown}.yaml`);
});

test.each([
  "<a>",
  "<a></b>",
  "<a></a><b></b>",
  '<a x="1" x="2"></a>',
  "<a>&nbsp;</a>",
  "<a>]]></a>",
])("the reader of these tests refuses %s", (xml) => {
  expect(() => parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).toThrow();
});
