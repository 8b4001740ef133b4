import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAllDocuments, stringify } from "yaml";
import { parseDocument } from "../../src/core/parse.ts";
import type { Problem } from "../../src/core/problem.ts";
import { corpus } from "./corpus.ts";
import { differences } from "./differences.ts";

const options = { version: "1.2", schema: "core", uniqueKeys: false, logLevel: "silent" } as const;

/** What the `yaml` package reads: the only document of a text, or the codes of its errors. */
const readWithYaml = (text: string): unknown => {
  const documents = parseAllDocuments(text, options);
  const [document] = [...documents];
  if (!document) return null;
  const errors = document.errors.map(({ code }) => code);
  return errors.length > 0 ? { errors } : document.toJS({ maxAliasCount: -1 });
};

const readWithOurs = (text: string): unknown => {
  const { document, problems } = parseDocument({ name: "a.yaml", text });
  const errors = problems.filter(({ level }) => level === "error");
  expect(errors.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  return document.value;
};

describe("constructs of YAML 1.2 that are read", () => {
  test.each(
    corpus.filter(({ refused }) => !refused).map(({ construct, yaml }) => [construct, yaml]),
  )("%s", (_construct, yaml) => {
    expect(readWithOurs(yaml)).toEqual(readWithYaml(yaml));
  });
});

describe("constructs of YAML 1.2 that are refused", () => {
  const rows = corpus.flatMap(({ construct, yaml, refused }) =>
    refused ? [[construct, refused.because, refused.by, yaml] as const] : [],
  );
  test.each(rows)("%s: %s", (_construct, _because, by, yaml) => {
    const errors = parseDocument({ name: "a.yaml", text: yaml }).problems.filter(
      ({ level }) => level === "error",
    );
    expect(errors.map(({ ruleId }) => ruleId)).toEqual([by]);
  });
});

describe("constructs that are read differently", () => {
  test.each(differences)("$construct: $because", ({ yaml, ours }) => {
    expect(readWithOurs(yaml)).toEqual(ours);
    expect(readWithYaml(yaml)).not.toEqual(ours);
  });
});

const root = join(import.meta.dirname, "../..");

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => join(folder, path))
    .sort();

describe("the project's own files", () => {
  test.each(["examples", "tests/fixtures", "schemas"].flatMap(yamlFiles))("%s", (path) => {
    const text = readFileSync(join(root, path), "utf8");
    expect(readWithOurs(text)).toEqual(readWithYaml(text));
  });
});

/** Numbers as plans hold them; those with more digits than are kept have their own tests. */
const anyNumber = fc.oneof(
  fc.integer(),
  fc.integer().map((n) => n / 100),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.lorem(),
);
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    anyText,
    anyNumber,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(anyText, tie("value"), { maxKeys: 4 }),
  ),
}));

/** Right YAML that we refuse all the same: bad characters, and blanks that look like spaces. */
const isRefusedByUs = ({ ruleId, messageId }: Problem): boolean =>
  ruleId.startsWith("text/") || messageId === "foreignBlank";

test("values written by the yaml package come back", () => {
  fc.assert(
    fc.property(anyValue, fc.constantFrom(20, 80), (value, lineWidth) => {
      const text = stringify({ value }, { lineWidth, version: "1.2" });
      const { document, problems } = parseDocument({ name: "a.yaml", text });
      const errors = problems.filter(({ level }) => level === "error");
      expect(errors.filter((each) => !isRefusedByUs(each))).toEqual([]);
      if (errors.length === 0) expect(document.value).toEqual(readWithYaml(text));
    }),
    { numRuns: 1000, examples: [[[{ "\u2000": "a key of a foreign blank" }, 20], 20]] },
  );
});
