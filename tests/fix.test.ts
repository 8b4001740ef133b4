import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { memoryIo } from "../src/cli/io-memory.ts";
import { main } from "../src/cli/main.ts";

/** A plan with a place for each slip; the second of each pair is what `--fix` makes of the first. */
const slips: readonly (readonly [wrong: string, right: string])[] = [
  ["titel: Trams", "title: Trams"],
  ["status: Draft", "status: draft"],
  ["currency: eur # of the fund", "currency: EUR # of the fund"],
  ["Vision: { statement: Quiet }", "vision: { statement: Quiet }"],
  ["objectives: [{ id: o1, title: 2030 }]", 'objectives: [{ id: o1, title: "2030" }]'],
  ["  start: Q3 2026", "  start: 2026-Q3"],
  ["  'end': '14.3.2027'", "  'end': '2027-03-14'"],
  ["  objectives: o1", "  objectives: [o1]"],
  ['  costs: [{ money: { amount: "30 590" } }]', "  costs: [{ money: { amount: 30590 } }]"],
  ["  alignments: [{ code: sdg 11.2 }]", "  alignments: [{ code: SDG:11.2 }]"],
];

const choices = fc.array(fc.boolean(), { minLength: slips.length, maxLength: slips.length });
const lineEnds = fc.constantFrom("\n", "\r\n");
const remarks = fc.constantFrom("", "# é 🌳 our plan", "# a: b", "#");

/** The plan with the wrong or right form of each line, and remarks between them. */
const planWith = (isWrong: readonly boolean[], end: string, remark: string): string => {
  const line = (index: number): string => slips[index]?.[isWrong[index] ? 0 : 1] ?? "";
  return [
    "iuc: plan/1",
    "id: porto",
    line(0),
    remark,
    "profile: iuc-lap",
    "language: pt",
    line(1),
    line(2),
    "cities: [{ id: porto, name: Porto, country: PT }]",
    line(3),
    line(4),
    "actions:",
    `- id: a1   ${remark}`,
    "  title: Lay tracks",
    ...[5, 6, 7, 8, 9].map(line),
    "",
  ].join(end);
};

const fix = async (text: string, ...flags: readonly string[]): Promise<string> => {
  const io = memoryIo({ files: { "a.plan.yaml": text } });
  await main(["validate", "--fix", ...flags], io);
  return io.written()["a.plan.yaml"] ?? "";
};

describe("fixing", () => {
  test("mends whatever is wrong and keeps comments, order, quotes and line ends", async () => {
    await fc.assert(
      fc.asyncProperty(choices, lineEnds, remarks, async (isWrong, end, remark) => {
        const right = slips.map(() => false);
        expect(await fix(planWith(isWrong, end, remark))).toBe(planWith(right, end, remark));
      }),
      { numRuns: 60 },
    );
  });

  test("a second time changes nothing, whatever stands in the plan", async () => {
    const junk = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(choices, junk, async (isWrong, lines) => {
        const once = await fix(planWith(isWrong, "\n", "") + lines.join("\n"), "--unsafe-fixes");
        expect(await fix(once, "--unsafe-fixes")).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  test("what is not mended keeps its value", async () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(choices, texts, texts, async (isWrong, first, second) => {
        const rest = `notes: ${JSON.stringify(first)}\nextensions: { ours: [${JSON.stringify(second)}] }\n`;
        const fixed: unknown = parseDocument(await fix(planWith(isWrong, "\n", "") + rest)).toJS();
        expect(fixed).toMatchObject({
          id: "porto",
          notes: first,
          extensions: { ours: [second] },
          cities: [{ id: "porto", name: "Porto", country: "PT" }],
        });
      }),
      { numRuns: 60 },
    );
  });

  test("tabs that indent become spaces, those of a text stay", async () => {
    const lines = (...[tab, deep]: readonly string[]): string =>
      [
        "iuc: plan/1",
        "notes: |  # ours",
        "  one",
        "  \ttwo",
        "",
        "  \t",
        "actions:",
        `${tab}- id: a1`,
        `${tab}  description: >-`,
        `${tab}    three`,
        `${deep}four`,
        `${tab}  title: five`,
        "stakeholders:",
        "  - id: s1",
        "    name: |",
        "      six",
        "      \tseven",
        "",
      ].join("\n");
    expect(await fix(lines("\t", "\t \t"))).toBe(lines("  ", "     "));
  });

  test("tabs without end are mended in no time", async () => {
    const text = `id: a\n${"\t".repeat(300_000)}b: c\n`;
    expect(await fix(text)).not.toContain("\t");
    const lines = `id: a\n${"\tb: c\n".repeat(20_000)}`;
    expect((await fix(lines)) === lines).toBe(true);
  });

  test("keeps the byte order mark", async () => {
    const text = "\ufeffiuc: plan/1\nid: porto\ntitel: Trams\n";
    const io = memoryIo({ files: { "a.plan.yaml": text } });
    await main(["validate", "--fix"], io);
    expect(io.files.read("a.plan.yaml").slice(0, 4)).toEqual(new TextEncoder().encode("\ufeffi"));
    expect(io.written()["a.plan.yaml"]).toContain("title: Trams");
  });
});

test("git applies the patch of --diff and gets what --fix writes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "iuc-diff-"));
  try {
    for (const [mark, end] of [
      ["", "\n"],
      ["", "\r\n"],
      ["\ufeff", "\n"],
    ] as const) {
      const text =
        mark +
        planWith(
          slips.map(() => true),
          end,
          "# ours",
        );
      writeFileSync(join(folder, "a.plan.yaml"), text);
      const io = memoryIo({ files: { "a.plan.yaml": text } });
      await main(["validate", "--diff"], io);
      execFileSync("git", ["apply", "-p1", "-"], { cwd: folder, input: io.stdout() });
      const expected = mark + (await fix(text)).replace(/^\ufeff/, "");
      expect(readFileSync(join(folder, "a.plan.yaml"), "utf8")).toBe(expected);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
