import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { checkedFile, reportOn, sample } from "../../tests/format/sample.ts";
import { json } from "./json.ts";

const schema = JSON.parse(readFileSync("schemas/report.schema.json", "utf8")) as object;
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  .addVocabulary(["enumDescriptions"])
  .compile(schema);

test.each([
  ["findings of every level", sample()],
  ["a day", { ...sample(), today: "2026-03-01" }],
  ["no finding", reportOn(checkedFile([]))],
  ["nothing", reportOn()],
])("%s: what is printed fits the published schema", (_, report) => {
  const valid = validate(JSON.parse(json(report)));
  expect(validate.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test("the schema refuses what is not in it", () => {
  const envelope = JSON.parse(json(sample())) as { summary: object };
  expect(validate({ ...envelope, extra: 1 })).toBe(false);
  expect(validate({ ...envelope, summary: { ...envelope.summary, errors: -1 } })).toBe(false);
  expect(validate({ ...envelope, schemaVersion: 2 })).toBe(false);
});

test("prints tool, numbers, plans and findings", () => {
  const report = reportOn(...sample().files.slice(1, 2));
  expect(json(report)).toMatchInlineSnapshot(`
    "{
      "schemaVersion": 1,
      "tool": {
        "name": "iuc",
        "version": "1.2.3"
      },
      "summary": {
        "checked": 1,
        "partial": 1,
        "unreadable": 0,
        "skippedRules": 1,
        "errors": 3,
        "warnings": 0,
        "infos": 1,
        "incomplete": false
      },
      "files": [
        {
          "kind": "plan",
          "file": "plans/turin, 100%.yaml",
          "title": "Torino",
          "cities": [
            "Torino"
          ],
          "status": "draft",
          "stage": "draft",
          "profile": "iuc-lap",
          "outcome": "partial",
          "hidden": 2,
          "errors": 3,
          "warnings": 0,
          "infos": 1,
          "skippedRules": [
            {
              "id": "time/late",
              "reason": "no-today"
            }
          ]
        }
      ],
      "diagnostics": [
        {
          "id": "text/bidi",
          "messageId": "unknown",
          "level": "error",
          "message": "evil\\n::error::\\u001b[31mred #\\u0023[group]",
          "why": "",
          "fix": "Rename the field.",
          "params": {
            "key": "12\\u202e"
          },
          "file": "plans/turin, 100%.yaml",
          "range": {
            "start": {
              "line": 2,
              "column": 8,
              "offset": 19
            },
            "end": {
              "line": 2,
              "column": 11,
              "offset": 22
            }
          },
          "pointer": "/actions/0/titel",
          "path": "actions/a1/titel",
          "count": 3,
          "excerpt": {
            "offset": 0,
            "text": "iuc: plan/1\\ncosts: 12\\u202e"
          },
          "related": [],
          "fingerprint": "5056f06e906880be:1",
          "entry": "plans/turin, 100%.yaml"
        },
        {
          "id": "text/odd",
          "messageId": "unknown",
          "level": "info",
          "message": "[click](https://example.org) {0} | \`x\`",
          "why": "A field that nobody knows is never read.",
          "fix": "Rename the field.",
          "params": {
            "key": "::error"
          },
          "file": "plans/turin, 100%.yaml",
          "range": {
            "start": {
              "line": 4,
              "column": 3,
              "offset": 34
            },
            "end": {
              "line": 4,
              "column": 10,
              "offset": 41
            }
          },
          "pointer": "",
          "path": "",
          "count": 1,
          "excerpt": {
            "offset": 23,
            "text": "notes: |\\n  ::error::boo"
          },
          "related": [],
          "fingerprint": "3c0566f54fddf0e3:1",
          "entry": "plans/turin, 100%.yaml"
        }
      ],
      "rules": [
        {
          "id": "text/bidi",
          "level": "error",
          "summary": "About text/bidi.",
          "why": "",
          "fix": "Rename the field."
        },
        {
          "id": "text/odd",
          "level": "info",
          "summary": "About text/odd.",
          "why": "A field that nobody knows is never read.",
          "fix": "Rename the field."
        }
      ]
    }
    "
  `);
});

test("a fingerprint outlives edits elsewhere, and no two are equal", () => {
  const printed = (shift: number) =>
    fingerprintsOf(
      json(
        reportOn(
          checkedFile(
            [...twins(), ...twins()].map((each) => ({
              ...each,
              range: { ...each.range, start: { ...each.range.start, line: 5 + shift } },
            })),
          ),
        ),
      ),
    );
  const before = printed(0);
  expect(new Set(before).size).toBe(before.length);
  expect(printed(3)).toEqual(before);
});

const twins = () => sample().files[0]?.diagnostics ?? [];

const fingerprintsOf = (text: string): readonly string[] =>
  (JSON.parse(text) as { diagnostics: { fingerprint: string }[] }).diagnostics.map(
    ({ fingerprint }) => fingerprint,
  );
