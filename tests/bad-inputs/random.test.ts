// Texts that nobody thought of: whatever is read, no format fails, and all say the same of places that are there.
import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { anyText, ownTexts } from "../../scripts/fuzz-texts.ts";
import { everyFormat, plan, validate, type Files } from "./every-format.ts";
import { expectInert } from "./inert.ts";

// A run that is red is red for everybody; `npm run fuzz` looks further.
const options = { numRuns: 60, seed: 20261123 };

interface Place {
  readonly file: string;
  readonly range: Readonly<Record<"start" | "end", Position>>;
}

interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Lines as YAML counts them, in characters. */
const linesOf = (text: string): readonly number[] =>
  text.split(/\r\n|\r|\n/).map((line) => [...line].length);

const expectInside = (files: Files, { file, range: { start, end } }: Place): void => {
  const text = String(files[file]).replace(/^\ufeff/, "");
  const lines = linesOf(text);
  expect(start.offset).toBeLessThanOrEqual(end.offset);
  for (const { line, column, offset } of [start, end]) {
    expect(offset).toBeLessThanOrEqual(text.length);
    expect([line, column].every((each) => each >= 1)).toBe(true);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column, `column in line ${line}`).toBeLessThanOrEqual((lines[line - 1] ?? 0) + 1);
  }
};

/** All formats over the files, which tell the same, and every place of the findings in its file. */
const hold = async (files: Files): Promise<void> => {
  const { json } = await everyFormat(files, { args: ["--stage", "adopted"] });
  expect([0, 1]).toContain(json.exit);
  const { diagnostics } = JSON.parse(json.stdout) as {
    readonly diagnostics: readonly (Place & { readonly related: readonly Place[] })[];
  };
  for (const each of diagnostics)
    for (const place of [each, ...each.related]) expectInside(files, place);
};

const texts = anyText(ownTexts());

test("a plan of random text", async () => {
  await fc.assert(
    fc.asyncProperty(texts, (text) => hold({ "a.plan.yaml": text })),
    options,
  );
}, 300_000);

test("a plan with a random part", async () => {
  const names = fc.constantFrom("actions/a1", "risks", "people", "objectives", "actions", "vision");
  await fc.assert(
    fc.asyncProperty(texts, names, (text, name) =>
      hold({
        "plan.yaml": `${plan}tags: [a, a]\nactions: [{ id: lyon, titel: A, owners: [nobody] }]\n`,
        [`${name}.yaml`]: text,
        "problems.yaml": "- { id: lyon, kind: problem, text: A }\n",
      }),
    ),
    options,
  );
}, 300_000);

const keeps = async (files: Files, line: readonly string[]): Promise<void> => {
  const io = memoryIo({ files });
  const exit = await main(line, io);
  expect([0, 1, 2]).toContain(exit);
  expectInert("pretty", { exit, stdout: io.stdout(), stderr: io.stderr(), summary: "" });
};

const config = `profile: iuc-lap
stage: draft
include: [plans]
exclude: [drafts/]
rules: { references/ids-unique: warning, money/budget-sums-match: { level: error } }
overrides: [{ files: ["a*"], rules: { references/ids-unique: off } }]
failOn: warning
maxWarnings: 3
limits: { maxDepth: 20 }
customRules:
  - id: custom/own
    select: actions[*].costs[*]
    where: [{ field: money.amount, is: atLeast, value: 3 }]
    must: [{ field: label, is: matches, value: "^[A-Z]" }]
    schema: { type: object, required: [label], properties: { label: { minLength: 3, pattern: a+ } } }
    words: { en: { message: "no {value}", why: Our council asks for it., fix: Do it. } }
`;

test("random settings", async () => {
  await fc.assert(
    fc.asyncProperty(anyText([config]), (text) =>
      keeps({ "iuc.config.yaml": text, "a.plan.yaml": plan }, ["validate"]),
    ),
    { ...options, numRuns: 300 },
  );
}, 300_000);

const selectors = fc
  .array(fc.constantFrom("actions", "[*]", ".", "costs", "[0]", "*", "__proto__", "$", "..", " "), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""));

test("random selectors of one's own rules", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(selectors, fc.string({ unit: "binary" })), (select) =>
      keeps(
        {
          "iuc.config.yaml": config.replace("actions[*].costs[*]", JSON.stringify(select)),
          "a.plan.yaml": plan,
        },
        ["validate"],
      ),
    ),
    { ...options, numRuns: 300 },
  );
}, 300_000);

test("random reports", async () => {
  const { stdout } = await validate(
    { "a.plan.yaml": `${plan}titel: x\ntags: [a, a]\n` },
    { args: ["--format", "json"] },
  );
  await fc.assert(
    fc.asyncProperty(anyText([stdout]), (text) =>
      keeps({ "a.json": text, "b.json": stdout }, ["merge-reports", "a.json", "b.json"]),
    ),
    { ...options, numRuns: 300 },
  );
}, 300_000);
