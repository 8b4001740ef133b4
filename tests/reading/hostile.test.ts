import { describe, expect, test } from "vitest";
import { decode, tooLarge } from "../../src/core/decode.ts";
import type { Diagnostic } from "../../src/core/diagnostic.ts";
import { defaultLimits } from "../../src/core/limits.ts";
import { locateFinding, locateProblem } from "../../src/core/locate.ts";
import { isEmpty, isReadable, parseDocument } from "../../src/core/parse.ts";
import { visible } from "../../src/core/text.ts";

/** Bounds hold at ten times the figure the project sets itself, so that a busy machine does not fail them. */
const within = (milliseconds: number, work: () => void): void => {
  const started = performance.now();
  work();
  expect(performance.now() - started).toBeLessThan(10 * milliseconds);
};

const parse = (text: string) => parseDocument({ name: "plan.yaml", text });

const diagnose = (text: string): readonly Diagnostic[] => {
  const source = { name: "plan.yaml", text };
  return parseDocument(source).problems.map((found) => locateProblem(source, found));
};

/** `line:column-line:column level ruleId`, the form these tests compare. */
const report = (text: string): readonly string[] =>
  diagnose(text).map(
    ({ range: { start, end }, level, ruleId }) =>
      `${start.line}:${start.column}-${end.line}:${end.column} ${level} ${ruleId}`,
  );

const value = (text: string): unknown => {
  const { document, problems } = parse(text);
  expect(problems).toEqual([]);
  return document.value;
};

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
  );

const decoding = (content: Uint8Array): readonly string[] => {
  const { source, problems } = decode(content, "plan.yaml");
  return problems
    .map((found) => locateProblem(source, found))
    .map(
      ({ ruleId, message, range }) =>
        `${range.start.line}:${range.start.column} ${ruleId}: ${message}`,
    );
};

describe("YAML and bytes", () => {
  test("B01 an alias bomb is stopped at the alias that exceeds the limit", () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0
        ? "a0: &a0 [x, x, x, x, x, x, x, x, x]"
        : `a${level}: &a${level} [${Array(9)
            .fill(`*a${level - 1}`)
            .join(", ")}]`,
    );
    within(200, () => {
      expect(report(`${levels.join("\n")}\n`)).toEqual(["5:10-5:13 error yaml/alias-limit"]);
    });
    expect(isReadable(parse(levels.join("\n")).document)).toBe(false);
  });

  test("B01 a bomb of block items is stopped as well", () => {
    const block = Array.from(
      { length: 12 },
      (_, level) =>
        `a${level}: &a${level}\n` + `  - *a${level - 1}\n`.repeat(level === 0 ? 0 : 4) + "  - x\n",
    );
    expect(report(block.join(""))[0]).toMatch(/error yaml\/alias-limit$/);
  });

  test("B01 parts that repeats make too deep together are stopped", () => {
    const nest = (inner: string) => "[".repeat(30) + inner + "]".repeat(30);
    const text = `a: &a ${nest("x")}\nb: &b ${nest("*a")}\nc: ${nest("*b")}\n`;
    expect(report(text)).toEqual([expect.stringMatching(/error yaml\/depth-limit$/)]);
    expect(report(text.replace("*b", "*a"))).toEqual([]);
  });

  test("B02 three levels of honest anchors with 150 uses are read", () => {
    const text = [
      "money: &money { currency: EUR }",
      "cost: &cost",
      "  money: *money",
      "action: &action",
      "  cost: *cost",
      "actions:",
      ...Array.from({ length: 48 }, () => "  - *action"),
    ].join("\n");
    expect(value(text)).toMatchObject({
      actions: Array(48).fill({ cost: { money: { currency: "EUR" } } }),
    });
  });

  test("B03 a self-referencing anchor is a cycle", () => {
    expect(report("a: &x\n  b: 1\n  c: [*x]\n")).toEqual(["3:7-3:9 error yaml/cycle"]);
    expect(report("&x\n[*x]\n")).toEqual(["2:2-2:4 error yaml/cycle"]);
  });

  test("B04 5,000 nested flow lists are stopped", () => {
    within(2000, () => {
      expect(report("[".repeat(5000) + "]".repeat(5000))[0]).toMatch(/error yaml\/depth-limit$/);
    });
  });

  test("B05 3,000 nested block maps are stopped", () => {
    const text = Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
    within(2000, () => {
      expect(report(text)[0]).toMatch(/error yaml\/depth-limit$/);
    });
  });

  test("B04 and B05 at the boundary: 64 levels are read, 65 are not", () => {
    const flow = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    const block = (depth: number) =>
      Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:`).join("\n") + " 1\n";
    expect(report(flow(64))).toEqual([]);
    expect(report(flow(65))).toEqual(["1:65-1:67 error yaml/depth-limit"]);
    expect(report(block(64))).toEqual([]);
    expect(report(block(65))).toEqual(["65:65-65:69 error yaml/depth-limit"]);
    expect(report(`- ${flow(63)}\n`)).toEqual([]);
    expect(report(`- ${flow(64)}\n`)).toEqual(["1:66-1:68 error yaml/depth-limit"]);
  });

  test("B06 60,000 keys in one map are read, and a key that stands twice is found", () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: ${index}\n`);
    within(2000, () => {
      expect(Object.keys(value(keys.join("")) as object)).toHaveLength(60_000);
    });
    within(2000, () => {
      expect(report(`${keys.join("")}k7: 1\n`)).toEqual([
        "60001:1-60001:3 error yaml/duplicate-key",
      ]);
    });
  });

  test("B07 100,000 commas in a flow list give one syntax finding", () => {
    within(2000, () => {
      expect(report(`a: [${",".repeat(100_000)}]\n`)).toEqual(["1:5-1:6 error yaml/syntax"]);
    });
    within(2000, () => {
      expect(report(`a: [x${",x".repeat(100_000)}]\n`)).toEqual([]);
    });
  });

  test.each([
    ["plain", (text: string) => text],
    ["double-quoted", (text: string) => `"${text}"`],
    ["single-quoted", (text: string) => `'${text}'`],
    ["block", (text: string) => `|\n  ${text}`],
  ])(
    "B08 a single %s text of 3 MB is too long, and the message shows its start",
    (_style, write) => {
      within(2000, () => {
        const [found, ...others] = diagnose(
          `title: ${write("abc ".repeat(750_000))}end\n`.replace("'end", "'").replace('"end', '"'),
        );
        expect(others).toEqual([]);
        expect(found?.ruleId).toBe("text/too-long");
        expect(found?.message).toMatch(
          /^the text "abc abc .*…" has 30000\d\d characters, more than 100000$/,
        );
        expect(found?.message.length).toBeLessThanOrEqual(100);
      });
    },
  );

  test("B09 a file over the size limit is not decoded", () => {
    const content = new Uint8Array(defaultLimits.bytes + 1).fill(0x61);
    expect(decode(content, "plan.yaml").source.text).toBe("");
    expect(decoding(content)).toEqual([
      "1:1 io/too-large: this file has 5.1 MB, more than the 5 MB that are read",
    ]);
    expect(decoding(content.subarray(1))).toEqual([]);
    expect(tooLarge("plan.yaml", 12_000_000).problems.map(({ ruleId }) => ruleId)).toEqual([
      "io/too-large",
    ]);
  });

  test("B10 2,000 syntax errors give the first one and nothing else", () => {
    within(2000, () => {
      expect(report("title: A\n" + "bad: [a: b: c\n".repeat(2000))).toEqual([
        "2:11-2:12 error yaml/syntax",
      ]);
    });
  });

  test("B11 a key that stands twice is shown in both places", () => {
    const text = "title: A\nactions:\n  - id: a\n    title: x\n    id: b\n";
    const [found] = diagnose(text);
    expect(report(text)).toEqual(["5:5-5:7 error yaml/duplicate-key"]);
    expect(found?.pointer).toBe("/actions/0/id");
    expect(found?.related).toEqual([
      {
        message: "it stands here first",
        file: "plan.yaml",
        range: {
          start: { line: 3, column: 5, offset: 22 },
          end: { line: 3, column: 7, offset: 24 },
        },
      },
    ]);
    expect(report("a: 1\nb: {c: 1, c: 2}\na: 2\na: 3\n")).toEqual([
      "2:11-2:12 error yaml/duplicate-key",
      "3:1-3:2 error yaml/duplicate-key",
      "4:1-4:2 error yaml/duplicate-key",
    ]);
  });

  test("B12 two documents: the finding stands at the marker", () => {
    expect(report("a: 1\n---\nb: 2\n")).toEqual(["2:1-2:4 error yaml/multiple-documents"]);
    expect(report("---\na: 1\n...\n---\nb: [\n")).toEqual([
      "3:1-3:4 error yaml/multiple-documents",
    ]);
  });

  test.each([
    ["empty", ""],
    ["blank", " \n\n"],
    ["comment-only", "# a plan\n"],
    ["null", "null\n"],
    ["a marker only", "---\n"],
  ])("B13 a file that is %s is known to be empty (the finding is the caller's)", (_what, text) => {
    expect(value(text)).toBeNull();
    expect(isEmpty(parse(text).document)).toBe(true);
    expect(isEmpty(parse("a: 1\n").document)).toBe(false);
    expect(isEmpty(parse("a: [\n").document)).toBe(false);
  });

  test("B14 a list or a text at the top is read and has a place (the finding is the caller's)", () => {
    expect(value("- a\n- b\n")).toEqual(["a", "b"]);
    expect(value("just text\n")).toBe("just text");
    const finding = {
      ruleId: "x",
      messageId: "m",
      level: "error",
      message: "",
      why: "",
      fix: "",
      path: [],
      params: {},
    } as const;
    expect(locateFinding(parse("# c\njust text\n").document, finding).range.start).toMatchObject({
      line: 2,
      column: 1,
    });
  });

  test.each([
    ["a map", "cities:\n\tid: a\n", "2:1-2:2"],
    ["a list", "cities:\n\t- id: a\n", "2:1-2:2"],
    ["a later line", "cities:\n  - id: a\n\tname: b\n", "3:1-3:2"],
    ["behind spaces", "cities:\n  - id: a\n  \t name: b\n", "3:3-3:4"],
  ])("B15 tabs as indentation are explained: %s", (_where, text, place) => {
    expect(report(text)).toEqual([`${place} error yaml/tab-indent`]);
  });

  test("B16 a byte order mark is accepted and takes no column", () => {
    const { source, problems } = decode(bytes([0xef, 0xbb, 0xbf], "a: 1\na: 2\n"), "plan.yaml");
    expect(problems).toEqual([]);
    expect(report(source.text)).toEqual(["2:1-2:2 error yaml/duplicate-key"]);
  });

  test.each([
    [
      "UTF-16",
      "with a mark, little endian",
      bytes([0xff, 0xfe], Buffer.from("a: 1\n", "utf16le").toJSON().data),
    ],
    ["UTF-16", "with a mark, big endian", bytes([0xfe, 0xff, 0, 0x61, 0, 0x3a])],
    [
      "UTF-16",
      "without a mark, little endian",
      bytes(Buffer.from("a: 1\n", "utf16le").toJSON().data),
    ],
    ["UTF-16", "without a mark, big endian", bytes([0, 0x61, 0, 0x3a, 0, 0x20])],
    ["UTF-32", "with a mark, little endian", bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    ["UTF-32", "with a mark, big endian", bytes([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61])],
    ["UTF-32", "without a mark, little endian", bytes([0x61, 0, 0, 0, 0x3a, 0, 0, 0])],
    ["UTF-32", "without a mark, big endian", bytes([0, 0, 0, 0x61, 0, 0, 0, 0x3a])],
  ])("B17 %s %s is named", (name, _how, content) => {
    expect(decoding(content)).toEqual([
      `1:1 io/encoding: this file is saved as ${name}, not as UTF-8`,
    ]);
  });

  test.each([
    ["Latin-1", bytes("title: Caf", [0xe9], "\n"), "1:11", 10],
    ["Latin-1 on a later line", bytes("é: 1\nb: ", [0xfc], "x\n"), "2:4", 9],
    ["a byte that never occurs", bytes("a: ", [0xff], "\n"), "1:4", 3],
    ["a cut-off character", bytes("a: é", [0xe2, 0x82]), "1:5", 5],
    ["an overlong form", bytes("a: ", [0xc0, 0x80]), "1:4", 3],
    ["a half of a pair", bytes("a: ", [0xed, 0xa0, 0x80]), "1:4", 3],
  ])("B18 broken UTF-8 is placed: %s", (_what, content, place, byte) => {
    expect(decoding(content)).toEqual([`${place} io/encoding: byte ${byte} is not UTF-8`]);
  });

  test.each([
    ["NUL", "title: a\0b\n", "1:9-1:10"],
    ["escape", "title: a\u001b[31m\n", "1:9-1:10"],
    ["in a comment", "a: 1 # \u0007\n", "1:8-1:9"],
    ["DEL", "a: \u007f\n", "1:4-1:5"],
    ["C1", "a: \u009b31m\n", "1:4-1:5"],
    ["behind an escape", 'a: "x\\e[2J"\n', "1:4-1:12"],
    ["in a key behind an escape", '"a\\0b": 1\n', "1:1-1:7"],
  ])("B19 control characters are reported: %s", (_what, text, place) => {
    expect(report(text)).toEqual([`${place} error text/control`]);
  });

  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("B20 %s: lines and columns are the same", (_what, end) => {
    const text = ["title: Ä😀", "cities:", "  - id: a", "    id: b", ""].join(end);
    expect(report(text)).toEqual(["4:5-4:7 error yaml/duplicate-key"]);
  });

  test("B20 mixed line ends in one file", () => {
    expect(report("a: 1\r\nb: 2\rc: 3\na: |\r\n  x\r  y\n")).toEqual([
      "4:1-4:2 error yaml/duplicate-key",
    ]);
    expect(value("a: |\r\n  x\r  y\n")).toEqual({ a: "x\ny\n" });
  });

  test.each([
    ["JavaScript", "!!js/function 'function () { throw 1 }'", "!!js/function"],
    ["Python", "!!python/object/apply:os.system [ls]", "!!python/object/apply:os.system"],
    ["unknown", "!city Velenje", "!city"],
    ["verbatim", "!<tag:example.org,2024:city> Velenje", "!<tag:example.org,2024:city>"],
    ["non-specific", "! Velenje", "!"],
  ])("B21 a tag of %s is refused and builds nothing", (_language, written, tag) => {
    const text = `a: ${written}\n`;
    expect(report(text)).toEqual([`1:4-1:${4 + tag.length} error yaml/tag-not-allowed`]);
    const { a } = parse(text).document.value as Record<string, unknown>;
    expect(typeof a === "string" || Array.isArray(a)).toBe(true);
  });

  test.each([
    ["binary", "!!binary aGVsbG8=", "aGVsbG8="],
    ["set", "!!set {b, c}", { b: null, c: null }],
    ["omap", "!!omap [b: 1]", [{ b: 1 }]],
    ["timestamp", "!!timestamp 2024-01-01", "2024-01-01"],
  ])("B22 the tag %s is refused and builds nothing", (name, written, plain) => {
    expect(report(`a: ${written}\n`)).toEqual([
      `1:4-1:${6 + name.length} error yaml/tag-not-allowed`,
    ]);
    expect(parse(`a: ${written}\n`).document.value).toEqual({ a: plain });
  });

  test("B23 words and numbers of YAML 1.1 stay texts, and its directive is a warning (hints are the schema's)", () => {
    const text = "%YAML 1.1\n---\na: no\nb: off\nc: 1:30\nd: 012\ne: 2024-01-01\nf: 1_000\n";
    expect(report(text)).toEqual(["1:1-1:10 warning yaml/directive"]);
    expect(parse(text).document.value).toEqual({
      a: "no",
      b: "off",
      c: "1:30",
      d: 12,
      e: "2024-01-01",
      f: "1_000",
    });
  });

  test.each([".nan", ".NaN", ".inf", "-.inf", "1e999"])(
    "B24 %s is not a number that can be used",
    (written) => {
      expect(report(`a: ${written}\n`)).toEqual([
        `1:4-1:${4 + written.length} error yaml/not-a-number`,
      ]);
    },
  );

  test.each([
    "12345678901234567890",
    "-12345678901234567",
    "0.12345678901234567891",
    "0xffffffffffffffff",
  ])(
    "B25 %s has more digits than are kept (reported by the reader, where the digits are known)",
    (written) => {
      expect(report(`a: ${written}\n`)).toEqual([
        `1:4-1:${4 + written.length} error yaml/precision`,
      ]);
      expect(report(`a: "${written}"\n`)).toEqual([]);
    },
  );

  test.each([
    "1234567890123456",
    "1000000000000000000",
    "0.1234567890123456",
    "1.50000000000000000000",
  ])("B25 %s keeps every digit", (written) => {
    expect(report(`a: ${written}\n`)).toEqual([]);
  });

  test.each([
    ["list", "[a]: 1\nb: 2\n", "1:1-1:4"],
    ["map", "{a: 1}: 1\nb: 2\n", "1:1-1:7"],
    ["explicit block list", "? - a\n: 1\nb: 2\n", "1:3-1:6"],
    ["null", "null: 1\nb: 2\n", "1:1-1:5"],
    ["tilde", "~: 1\nb: 2\n", "1:1-1:2"],
    ["map that pretends to be a text", "? {toString: 1}\n: 1\nb: 2\n", "1:3-1:16"],
  ])("B26 a %s as a key is refused and left out", (_what, text, place) => {
    expect(report(text)).toEqual([`${place} error yaml/key-not-allowed`]);
    expect(parse(text).document.value).toEqual({ b: 2 });
  });

  test("B27 a number-like key is read as a text, with a warning", () => {
    expect(report("1: a\ntrue: b\n'2': c\n")).toEqual([
      "1:1-1:2 warning yaml/key-not-text",
      "2:1-2:5 warning yaml/key-not-text",
    ]);
    expect(parse("1: a\ntrue: b\n").document.value).toEqual({ "1": "a", true: "b" });
  });

  test("B28 the merge key is refused and merges nothing", () => {
    const text = "a: &a {x: 1}\nb:\n  <<: *a\n  y: 2\nc: {<<: [*a, *a]}\n";
    expect(report(text)).toEqual(["3:3-3:5 error yaml/merge-key", "5:5-5:7 error yaml/merge-key"]);
    expect(parse(text).document.value).toEqual({ a: { x: 1 }, b: { y: 2 }, c: {} });
  });

  test.each([
    [
      "colon",
      "title: Housing: a plan\n",
      "1:15",
      "a colon and a space inside a text start a new field here",
    ],
    [
      "braces",
      "title: {city} plan\n",
      "1:15",
      'text follows behind "}", which closes a list or map',
    ],
    [
      "double braces",
      "title: {{ city }}\n",
      "1:9",
      "braces stand where the name of a field is due",
    ],
    [
      "brackets",
      "title: [draft] plan\n",
      "1:16",
      'text follows behind "]", which closes a list or map',
    ],
    [
      "star",
      "title: *important* plan\n",
      "1:8",
      '"*important*" repeats a part that is not in this file',
    ],
    [
      "quotes inside quotes",
      "title: 'it's ours'\n",
      "1:12",
      "text follows behind the closing quote",
    ],
    ["at sign", "email: @city\n", "1:8", 'a text must not start with "@" unless it is in quotes'],
  ])("B29 unquoted %s in a text: the hint says what to do", (_what, text, place, message) => {
    const [found, ...others] = diagnose(text);
    expect(others).toEqual([]);
    expect(`${found?.range.start.line}:${found?.range.start.column}`).toBe(place);
    expect(found?.message).toBe(message);
    expect(found?.fix).toContain("quotes");
  });

  test.each([
    ["amount: 1,000,000", "1,000,000", {}],
    ["amount: -12,500.50, per: year", "-12,500.50", { per: "year" }],
    ["per: year, value: 32,5", "32,5", { per: "year" }],
    ["amount: 1.000,00", "1.000,00", {}],
  ])("B29 commas in a number inside braces: {%s} is one finding", (written, number, left) => {
    const text = `a: {${written}}\n`;
    const start = text.indexOf(number) + 1;
    expect(report(text)).toEqual([
      `1:${start}-1:${start + number.length} error yaml/parted-number`,
    ]);
    expect(parse(text).document.value).toEqual({ a: left });
  });

  test.each(["{a: 1, 000}", "[1,000]", "{a: x,000: 1}", "{a: '1',b}", "{a: 2025,b: 1}"])(
    "B29 commas that part what they should: %s",
    (written) => {
      expect(report(`a: ${written}\n`).filter((line) => line.includes("parted"))).toEqual([]);
    },
  );

  test.each([
    ["in front of a dash", "a:\n\u00a0 - b\n  - c\n", "2:1"],
    ["behind a dash", "a:\n  -\u00a0b: 1\n    c: 2\n", "2:4"],
    ["behind a colon", "a:\n  b: 1\n  c:\u00a0d\n  e: 1\n", "3:5"],
    ["in front of a name", "a: 1\n\u2003b: 2\n", "2:1"],
    ["behind a name", "a\u00a0: 1\nb: 2\n", "1:2"],
  ])("a blank that only looks like a space is named: %s", (_where, text, place) => {
    const [found, ...others] = diagnose(text);
    expect(others).toEqual([]);
    expect(`${found?.range.start.line}:${found?.range.start.column}`).toBe(place);
    expect(found?.message).toMatch(
      /^a blank that is not a plain space stands here \(U\+[0-9A-F]{4}\)$/,
    );
  });

  test("blanks of any kind inside texts are left alone", () => {
    const text = "a: 1\u00a0436 €\nb: |\n  \u2003x\n  y:\u00a0z\nc: '\u00a0d'\ne f: g\n";
    expect(report(text)).toEqual([]);
  });

  test("B30 keys with look-alike letters are warned about", () => {
    expect(report("titl\u0435: a\n")).toEqual(["1:1-1:6 warning text/look-alike-key"]);
    expect(report("title: a\ntitl\u0435: b\n")).toEqual(["2:1-2:6 warning text/look-alike-key"]);
    expect(diagnose("title: a\ntitl\u0435: b\n")[0]?.message).toBe(
      '"titlе" only looks like "title" beside it',
    );
    expect(report("ti\u200btle: a\n")).toEqual(["1:1-1:7 warning text/look-alike-key"]);
  });

  test("B30 mixed composed and decomposed keys are compared normalised", () => {
    expect(report("caf\u00e9: a\ncafe\u0301: b\n")).toEqual([
      "2:1-2:6 warning text/look-alike-key",
    ]);
    expect(report("caf\u00e9: a\nžalec: b\nград: c\n")).toEqual([]);
  });

  test.each([
    ["override", "title: a\u202eb\n", "1:9-1:10"],
    ["isolate", "title: a\u2066b\n", "1:9-1:10"],
    ["in a comment", "a: 1 # \u202a\n", "1:8-1:9"],
    ["behind an escape", 'title: "a\\u202eb"\n', "1:8-1:18"],
  ])("B31 characters that turn the direction are reported: %s", (_what, text, place) => {
    expect(report(text)).toEqual([`${place} error text/bidi`]);
  });

  test("B31 characters that turn the direction are shown escaped; right-to-left letters are not touched", () => {
    expect(visible("a\u202eb")).toBe("a\\u{202e}b");
    expect(report("title: שלום عالم\u200f\n")).toEqual([]);
  });
});

describe("objects", () => {
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

  test.each(names)(
    "B32 %s is an ordinary key at every level and leaves Object.prototype alone",
    (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      const text = `${name}: {polluted: 1}\na:\n  ${name}: {polluted: 1}\nb: [{${name}: 1}]\n`;
      const root = value(text) as Record<string, Record<string, unknown>>;
      expect(Object.keys(root)).toEqual([name, "a", "b"]);
      expect(Object.getOwnPropertyDescriptor(root.a, name)?.value).toEqual({ polluted: 1 });
      expect(Object.getPrototypeOf(root)).toBe(Object.prototype);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      expect("polluted" in {}).toBe(false);
      const { document } = parse(text);
      expect(document.locate(["a", name], "key").span).toEqual({
        start: text.indexOf(name, 20),
        end: text.indexOf(name, 20) + name.length,
      });
    },
  );

  test.each(names)("B32 %s twice is a key that stands twice", (name) => {
    expect(report(`${name}: 1\n${name}: 2\n`)).toEqual([
      `2:1-2:${1 + name.length} error yaml/duplicate-key`,
    ]);
  });

  test("B32 a merge with __proto__ changes nothing", () => {
    expect(report("a: &a {__proto__: {polluted: 1}}\nb: {<<: *a}\n")).toEqual([
      "2:5-2:7 error yaml/merge-key",
    ]);
    expect("polluted" in {}).toBe(false);
  });

  test.each(names)("B33 %s that is not written is not there", (name) => {
    const { document } = parse("a: 1\n");
    expect(Object.hasOwn(document.value as object, name)).toBe(false);
    expect(document.locate([name]).span).toEqual(document.locate([], "missing").span);
  });
});
