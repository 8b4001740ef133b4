// Bytes and YAML that are broken, hostile or merely odd, through the whole command in every format.
import { describe, expect, test } from "vitest";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { expectFindings, plan, validate } from "./every-format.ts";

const data = (text: string): string => `${plan}extensions:\n${text}`;

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join("");

/** What each case puts into `a.plan.yaml`, and what is found there: `line:column level check`. */
const cases: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  ...findings: readonly string[],
])[] = [
  [
    "B01 an alias bomb",
    data(
      "  a0: &a0 [x, x, x, x, x, x, x, x, x]\n" +
        times(8, (at) => `  a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]\n`),
    ),
    "13:12 error yaml/alias-limit",
  ],
  [
    "B02 three levels of honest anchors, used 150 times",
    data(
      "  money: &m { currency: EUR }\n  cost: &c\n    money: *m\n  action: &a\n    cost: *c\n" +
        `  actions:\n${"    - *a\n".repeat(48)}`,
    ),
  ],
  ["B03 an anchor inside itself", data("  a: &x\n    b: [*x]\n"), "10:9 error yaml/cycle"],
  [
    "B04 5,000 lists inside one another",
    data(`  a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`),
    "9:71 error yaml/depth-limit",
  ],
  [
    "B05 3,000 maps inside one another",
    data(times(3000, (depth) => `${" ".repeat(depth + 1)}a:\n`)),
    "74:67 error yaml/depth-limit",
  ],
  ["B06 60,000 keys in one map", data(times(60_000, (at) => `  k${at}: ${at}\n`))],
  [
    "B07 100,000 commas in a list",
    `${plan}tags: [${",".repeat(100_000)}]\n`,
    "8:8 error yaml/syntax",
  ],
  [
    "B08 one text of 3 MB",
    `${plan}summary: "${"tree ".repeat(600_000)}"\n`,
    "8:10 error text/too-long",
  ],
  ["B09 a file over 5 MB", new Uint8Array(5_000_001).fill(0x61), "1:1 error io/too-large"],
  ["B10 2,000 syntax errors", plan + "bad: [a: b: c\n".repeat(2000), "8:11 error yaml/syntax"],
  ["B11 a key that stands twice", `${plan}title: Other\n`, "8:1 error yaml/duplicate-key"],
  ["B12 two documents", `${plan}---\n${plan}`, "8:1 error yaml/multiple-documents"],
  ["B13 an empty file", "", "1:1 error plan/empty"],
  ["B13 comments and nothing else", "# a plan\n", "2:1 error plan/empty"],
  ["B13 null and nothing else", "null\n", "1:1 error plan/empty"],
  ["B14 a list at the top", "- a\n- b\n", "1:1 error plan/not-a-map"],
  ["B14 a text at the top", "just text\n", "1:1 error plan/not-a-map"],
  ["B15 a tab as indentation", `${plan}tags:\n\t- a\n`, "9:1 error yaml/tab-indent"],
  ["B16 a byte order mark", `\ufeff${plan}`],
  ["B17 UTF-16", Buffer.from(`\ufeff${plan}`, "utf16le"), "1:1 error io/encoding"],
  [
    "B17 UTF-32",
    Buffer.from([...Buffer.from(plan)].flatMap((byte) => [byte, 0, 0, 0])),
    "1:1 error io/encoding",
  ],
  ["B18 Latin-1", Buffer.from(plan.replace("Lyon", "Orléans"), "latin1"), "7:31 error io/encoding"],
  ["B19 a NUL byte", `${plan}summary: a\0b\n`, "8:11 error text/control"],
  [
    "B19 a control character behind an escape",
    `${plan}summary: "a\\e[2Jb"\n`,
    "8:10 error text/control",
  ],
  ["B20 CRLF", `${plan}titel: x\n`.replaceAll("\n", "\r\n"), "8:1 error field/unknown"],
  ["B20 CR", `${plan}titel: x\n`.replaceAll("\n", "\r"), "8:1 error field/unknown"],
  [
    "B20 mixed line ends",
    `${plan.replace("\n", "\r\n").replace("trees\n", "trees\r")}titel: x\n`,
    "8:1 error field/unknown",
  ],
  [
    "B21 tags that other programs run",
    data("  a: !!js/function 'x'\n  b: !!python/object/apply:os.system [ls]\n  c: !x y\n"),
    "9:6 error yaml/tag-not-allowed",
    "10:6 error yaml/tag-not-allowed",
    "11:6 error yaml/tag-not-allowed",
  ],
  [
    "B22 tags of types that plans do not have",
    data("  a: !!binary aGVs\n  b: !!set {c}\n  c: !!omap [a: 1]\n  d: !!timestamp 2024-01-01\n"),
    "9:6 error yaml/tag-not-allowed",
    "10:6 error yaml/tag-not-allowed",
    "11:6 error yaml/tag-not-allowed",
    "12:6 error yaml/tag-not-allowed",
  ],
  ["B23 YAML 1.1", `%YAML 1.1\n---\n${plan}`, "1:1 warning yaml/directive"],
  [
    "B23 no, off, 012 and 1:30 where texts belong",
    `${plan.replace("country: FR", "country: NO")}tags: ["012", no, off, 1:30]\n`,
    "8:24 error field/format",
  ],
  [
    "B23 yes and 1:30 where something else belongs",
    `${plan}people: [{ id: a, role: b, public: yes }]\nstakeholders: [{ id: s, name: S, power: 1:30 }]\n`,
    "8:36 error field/type",
    "9:41 error field/type",
  ],
  [
    "B24 numbers that are none",
    data("  a: .nan\n  b: -.inf\n  c: 1e999\n"),
    "9:6 error yaml/not-a-number",
    "10:6 error yaml/not-a-number",
    "11:6 error yaml/not-a-number",
  ],
  [
    "B25 more digits than are kept",
    data("  a: 12345678901234567890\n  b: 0.12345678901234567891\n"),
    "9:6 error yaml/precision",
    "10:6 error yaml/precision",
  ],
  [
    "B26 a list, a map and nothing as keys",
    data("  [a]: 1\n  {b: 1}: 2\n  null: 3\n"),
    "9:3 error yaml/key-not-allowed",
    "10:3 error yaml/key-not-allowed",
    "11:3 error yaml/key-not-allowed",
  ],
  ["B27 a number as key", data("  1: a\n"), "9:3 warning yaml/key-not-text"],
  ["B28 a merge key", data("  a: &a {x: 1}\n  b:\n    <<: *a\n"), "11:5 error yaml/merge-key"],
  ["B29 braces in a text", plan.replace("Shade", "{city}"), "3:15 error yaml/syntax"],
  ["B29 a colon in a text", plan.replace("Shade", "Housing: shade"), "3:15 error yaml/syntax"],
  [
    "B30 a key with a letter of another script",
    data("  title: x\n  titl\u0435: y\n"),
    "10:3 warning text/look-alike-key",
  ],
  [
    "B30 a key in two compositions",
    data("  caf\u00e9: 1\n  cafe\u0301: 2\n"),
    "10:3 warning text/look-alike-key",
  ],
];

test.each(cases.map(([name, content, ...found]) => [name, { content, found }] as const))(
  "%s: the same in every format",
  async (_, { content, found }) => {
    await expectFindings(
      { "a.plan.yaml": content },
      found.map((each) => `a.plan.yaml:${each}`),
    );
  },
  60_000,
);

const concise = async (content: string, ...args: readonly string[]): Promise<string> =>
  (await validate({ "a.plan.yaml": content }, { args: ["--format", "concise", ...args] })).stdout;

const pretty = async (content: string): Promise<string> =>
  (await validate({ "a.plan.yaml": content })).stdout;

describe("what is said", () => {
  test.each(["plain", "quoted"])("B08 a window of a %s text of 3 MB", async (style) => {
    const long = "tree ".repeat(600_000);
    const shown = await pretty(`${plan}summary: ${style === "plain" ? long : `"${long}"`}\n`);
    expect(shown).toContain('the text "tree tree ');
    expect(shown.length).toBeLessThan(2000);
  });

  test("B09 the size and the limit, without reading the file", async () => {
    expect(await concise("a".repeat(6_000_000))).toContain(
      "1:1 error this file is larger than the 5 MB that are read (io/too-large)",
    );
  });

  test("B10 that the rest was not checked", async () => {
    const shown = await pretty(plan + "bad: [a: b: c\n".repeat(2000));
    expect(shown.replaceAll(/\s+/g, " ")).toContain("so the rest of it was not checked.");
  });

  test("B11 both places", async () => {
    const shown = await pretty(`${plan}title: Other\n`);
    expect(shown).toMatch(/8 │ title: Other\n {3}│ \^{5}/);
    expect(shown).toContain("--> a.plan.yaml:3:1 it stands here first\n");
    expect(shown).toMatch(/3 │ title: Shade for all\n {3}│ -{5}\n/);
  });

  test.each([
    ["no", "public: no", "true or false"],
    ["a time of day", "power: 1:30", "number"],
  ])("B23 what is due where %s is written", async (_, written, due) => {
    const line = written.startsWith("public")
      ? `people: [{ id: a, role: b, ${written} }]`
      : `stakeholders: [{ id: s, name: S, ${written} }]`;
    expect(await pretty(`${plan}${line}\n`)).toContain(due);
  });

  test("B25 the number that could be kept", async () => {
    expect(await pretty(data("  a: 12345678901234567890\n"))).toContain("12345678901234567890");
  });

  test.each([
    ["braces", "{city} plan"],
    ["a colon", "Housing: a plan"],
    ["a hash", "'it's ours'"],
  ])("B29 to put a text with %s in quotes", async (_, title) => {
    expect(await pretty(plan.replace("Shade for all", title))).toMatch(/fix .*quotes/);
  });
});

describe("mended by --fix", () => {
  const mended = async (content: string): Promise<string> => {
    const io = memoryIo({ files: { "a.plan.yaml": content } });
    await main(["validate", "--fix"], io);
    return io.written()["a.plan.yaml"] ?? "";
  };

  test("B15 tabs become spaces", async () => {
    expect(await mended(`${plan}tags:\n\t- a\n`)).toBe(`${plan}tags:\n  - a\n`);
  });

  test.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("B20 %s stays", async (_, end) => {
    const before = `${plan}Summary: 'x'  # y\ntags: [a]\n`.replaceAll("\n", end);
    expect(await mended(before)).toBe(before.replace("Summary", "summary"));
  });

  test("B20 mixed line ends stay", async () => {
    const before = `${plan}Summary: x\r\n`.replace("\n", "\r");
    expect(await mended(before)).toBe(before.replace("Summary", "summary"));
  });
});
