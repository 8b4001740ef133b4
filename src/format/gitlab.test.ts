import { expect, test } from "vitest";
import { checkedFile, diagnostic, reportOn, sample } from "../../tests/format/sample.ts";
import { gitlab } from "./gitlab.ts";
import { plain } from "./look.ts";
import type { CheckReport } from "./report.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const print = (report: CheckReport, words = en): readonly Issue[] =>
  JSON.parse(gitlab(report, { style: plain, width: 80, quiet: false, words })) as Issue[];

test("prints what merge requests show", () => {
  expect(print(sample())[1]).toMatchInlineSnapshot(`
    {
      "check_name": "reference/known",
      "description": "nothing has the id "parcs" – Write one of the ids under stakeholders.",
      "fingerprint": "18763adc76787893:1",
      "location": {
        "lines": {
          "begin": 5,
        },
        "path": "plans/lyon.yaml",
      },
      "severity": "minor",
    }
  `);
});

test("holds to the rules of Code Quality: fields, words of severity, relative paths, unique fingerprints", () => {
  const issues = print(sample());
  expect(issues).toHaveLength(5);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(5);
  for (const issue of issues) {
    expect(Object.keys(issue).sort()).toEqual(
      ["check_name", "description", "fingerprint", "location", "severity"].sort(),
    );
    expect(["info", "minor", "major", "critical", "blocker"]).toContain(issue.severity);
    expect(issue.description).not.toBe("");
    expect(issue.location.path).not.toMatch(/^(\.?\/|file:)/);
    expect(issue.location.lines.begin).toBeGreaterThan(0);
  }
});

test("equal findings have fingerprints of their own, that stay in every language", () => {
  const twice = [diagnostic("a: 1\na: 2", "a"), diagnostic("a: 1\na: 2", "a")];
  const report = reportOn(checkedFile(twice.map((each) => ({ ...each, file: "./lyon.yaml" }))));
  const issues = print(report);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  expect(issues[0]?.location.path).toBe("lyon.yaml");
  const french = reportOn(
    ...report.files.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map((each) => ({ ...each, message: "autre" })),
    })),
  );
  expect(print(french, fr).map(({ fingerprint }) => fingerprint)).toEqual(
    issues.map(({ fingerprint }) => fingerprint),
  );
});

test("without findings it is an empty list, which GitLab takes for a clean report", () => {
  expect(print(reportOn(checkedFile([])))).toEqual([]);
});

test("B31: what nobody would see in a description is spelled out", () => {
  const hidden = diagnostic("a: 1", "a", { message: "a\u202eb\u001b[31m\nc", fix: "" });
  expect(print(reportOn(checkedFile([hidden])))[0]?.description).toBe("a\\u{202e}b^[[31m\\nc");
});
