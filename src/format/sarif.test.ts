import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { checkedFile, diagnostic, reportOn, sample } from "../../tests/format/sample.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import { sarif } from "./sarif.ts";

// Draft 4 and later drafts agree on every keyword that this schema uses.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "id")),
);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly message: { readonly text: string };
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const parse = (text: string): Log => JSON.parse(text) as Log;

test.each([
  ["findings of every level", sample()],
  ["no finding", reportOn(checkedFile([]))],
  ["nothing", reportOn()],
])("%s: what is printed fits the schema of SARIF 2.1.0", (_, report) => {
  const valid = validate(parse(sarif(report)));
  expect(validate.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test("the schema in use refuses a wrong log", () => {
  expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
});

test("prints rules and results", () => {
  const report = reportOn(...sample().files.slice(0, 1));
  expect(sarif(report)).toMatchInlineSnapshot(`
    "{
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "iuc",
              "semanticVersion": "1.2.3",
              "rules": [
                {
                  "id": "field/unknown",
                  "shortDescription": {
                    "text": "About field/unknown."
                  },
                  "fullDescription": {
                    "text": "About field/unknown. A field that nobody knows is never read."
                  },
                  "help": {
                    "text": "A field that nobody knows is never read.\\nRename the field.\\nMore: iuc explain field/unknown",
                    "markdown": "A field that nobody knows is never read.\\n\\nRename the field.\\n\\nMore: \`iuc explain field/unknown\`"
                  },
                  "defaultConfiguration": {
                    "level": "error"
                  },
                  "properties": {
                    "tags": [
                      "field"
                    ],
                    "problem.severity": "error"
                  }
                },
                {
                  "id": "reference/known",
                  "shortDescription": {
                    "text": "About reference/known."
                  },
                  "fullDescription": {
                    "text": "About reference/known. A field that nobody knows is never read."
                  },
                  "help": {
                    "text": "A field that nobody knows is never read.\\nWrite one of the ids under stakeholders.\\nMore: iuc explain reference/known",
                    "markdown": "A field that nobody knows is never read.\\n\\nWrite one of the ids under stakeholders.\\n\\nMore: \`iuc explain reference/known\`"
                  },
                  "defaultConfiguration": {
                    "level": "warning"
                  },
                  "properties": {
                    "tags": [
                      "reference"
                    ],
                    "problem.severity": "warning"
                  }
                },
                {
                  "id": "structure/ids-unique",
                  "shortDescription": {
                    "text": "About structure/ids-unique."
                  },
                  "fullDescription": {
                    "text": "About structure/ids-unique. An id names one thing."
                  },
                  "help": {
                    "text": "An id names one thing.\\nGive it another id.\\nMore: iuc explain structure/ids-unique",
                    "markdown": "An id names one thing.\\n\\nGive it another id.\\n\\nMore: \`iuc explain structure/ids-unique\`"
                  },
                  "defaultConfiguration": {
                    "level": "error"
                  },
                  "properties": {
                    "tags": [
                      "structure"
                    ],
                    "problem.severity": "error"
                  }
                }
              ]
            }
          },
          "invocations": [
            {
              "executionSuccessful": true
            }
          ],
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "ruleId": "field/unknown",
              "level": "error",
              "message": {
                "text": "\\"titel\\" is not a field, did you mean \\"title\\"? Rename the field."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "plans/lyon.yaml"
                    },
                    "region": {
                      "startLine": 4,
                      "startColumn": 5,
                      "endLine": 4,
                      "endColumn": 10
                    }
                  },
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "actions/a1/titel"
                    }
                  ]
                }
              ],
              "relatedLocations": [],
              "occurrenceCount": 1,
              "ruleIndex": 0,
              "partialFingerprints": {
                "iucFinding/v1": "e76f66a6c377be78:1"
              }
            },
            {
              "ruleId": "reference/known",
              "level": "warning",
              "message": {
                "text": "Nothing has the id \\"parcs\\". Write one of the ids under stakeholders."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "plans/lyon.yaml"
                    },
                    "region": {
                      "startLine": 5,
                      "startColumn": 21,
                      "endLine": 5,
                      "endColumn": 26
                    }
                  },
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "actions/a1/owners/1"
                    }
                  ]
                }
              ],
              "relatedLocations": [],
              "occurrenceCount": 1,
              "ruleIndex": 1,
              "partialFingerprints": {
                "iucFinding/v1": "18763adc76787893:1"
              }
            },
            {
              "ruleId": "structure/ids-unique",
              "level": "error",
              "message": {
                "text": "The id \\"a1\\" is taken. Give it another id."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "plans/lyon.yaml"
                    },
                    "region": {
                      "startLine": 6,
                      "startColumn": 9,
                      "endLine": 7,
                      "endColumn": 10
                    }
                  },
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "actions/a1/id"
                    }
                  ]
                }
              ],
              "relatedLocations": [
                {
                  "id": 0,
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "plans/lyon.yaml"
                    },
                    "region": {
                      "startLine": 3,
                      "startColumn": 9,
                      "endLine": 3,
                      "endColumn": 11
                    }
                  },
                  "message": {
                    "text": "First given here."
                  }
                }
              ],
              "occurrenceCount": 1,
              "ruleIndex": 2,
              "partialFingerprints": {
                "iucFinding/v1": "b7dbb616e1cfda3a:1"
              }
            }
          ]
        }
      ]
    }
    "
  `);
});

test("each result points at its rule and has a fingerprint of its own", () => {
  const report = reportOn(
    checkedFile([...(sample().files[0]?.diagnostics ?? [])]),
    ...sample().files,
  );
  const [run] = parse(sarif(report)).runs;
  const names = run?.results.map((each) => each.partialFingerprints["iucFinding/v1"]) ?? [];
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
  for (const { ruleId, ruleIndex } of run?.results ?? [])
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test("text of authors becomes neither link nor placeholder", () => {
  const message = "[click](https://example.org) {0}";
  const report = reportOn(checkedFile([diagnostic("a: 1", "a", { message })]));
  const text = parse(sarif(report)).runs[0]?.results[0]?.message.text;
  expect(text).toBe("[click] (https://example.org) {{0}}. Rename the field.");
});

test("the help of a rule says nothing that only a finding can fill in", () => {
  const report = reportOn(checkedFile([diagnostic("a: 1", "a")]));
  const rules = report.rules.map((rule) => ({ ...rule, fix: "Write one of {choices}." }));
  const printed = sarif({ ...report, rules });
  expect(printed).toContain("More: iuc explain field/unknown");
  expect(printed).not.toContain("{choices}");
});

test("more results than GitHub takes: the gravest are kept, and how many are not is told", () => {
  const warning = (): Diagnostic => diagnostic("a: 1", "a", { level: "warning" });
  const error = diagnostic("a: 1", "1");
  const many = [...Array.from({ length: 25_001 }, warning), error];
  const text = sarif(reportOn(checkedFile(many)));
  expect(validate(parse(text))).toBe(true);
  const { results } = parse(text).runs[0] ?? { results: [] };
  expect(results).toHaveLength(25_000);
  expect(results.at(-1)).toMatchObject({ level: "error" });
  expect(text).toContain('"text": "Code scanning takes 25000 results; 2 more are left out."');
});
