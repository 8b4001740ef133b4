import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rangeOf } from "../../tests/format/sample.ts";
import { displayWidth, visible } from "../core/text.ts";
import { toRange } from "../core/position.ts";
import { frameOf } from "./frame.ts";

/** The frame as two lines: the text and the marks under it. */
const drawn = (text: string, mark: string, width = 40): string => {
  const { line, indent, length } = frameOf(text, rangeOf(text, mark), width);
  return `${line.text}\n${" ".repeat(indent)}${"^".repeat(length)}`;
};

describe("marks by display width", () => {
  test.each([
    ["plain letters", "title: Trees", "Trees", "title: Trees\n       ^^^^^"],
    ["wide letters", "title: 烟台 Roma", "台", "title: 烟台 Roma\n         ^^"],
    ["after wide letters", "title: 烟台 Roma", "Roma", "title: 烟台 Roma\n            ^^^^"],
    ["combining marks", "title: Vic\u0301 x", "x", "title: Vic\u0301 x\n           ^"],
    ["a marked combining letter", "a e\u0301 b", "e\u0301", "a e\u0301 b\n  ^"],
    ["emoji of several parts", "a 👩‍🌾 b", "b", "a 👩‍🌾 b\n     ^"],
    ["tabs", "a:\tb\tc", "c", "a:  b   c\n        ^"],
    ["a marked tab", "a:\tb", "\t", "a:  b\n  ^^"],
    ["controls spelled out", "a: \u001b[31mred", "red", "a: ^[[31mred\n         ^^^"],
    ["a marked control", "a: \u202eb", "\u202e", "a: \\u{202e}b\n   ^^^^^^^^"],
    ["a command of a log reader", "a: ##[group]b", "b", "a: \\u{23}#[group]b\n                 ^"],
  ])("%s", (_, text, mark, expected) => {
    expect(drawn(text, mark)).toBe(expected);
  });
});

describe("long lines", () => {
  const long = `start ${"x".repeat(100)} here ${"y".repeat(100)} finish`;

  test("are cut on both sides around a mark in the middle", () => {
    expect(drawn(long, "here")).toBe(
      `…xxxxxxxxxxxx here yyyyyyyyyyyyyyyyyyyy…\n${" ".repeat(14)}^^^^`,
    );
  });
  test("are cut behind a mark at the start", () => {
    expect(drawn(long, "start")).toBe(`start ${"x".repeat(33)}…\n^^^^^`);
  });
  test("are cut before a mark at the end", () => {
    expect(drawn(long, "finish")).toBe(`…yyyyyyyyyyyy finish\n${" ".repeat(14)}^^^^^^`);
  });
  test("show as much of a long mark as fits", () => {
    expect(drawn(`a: ${"z".repeat(99)}`, "z".repeat(99))).toBe(
      `a: ${"z".repeat(36)}…\n   ${"^".repeat(36)}`,
    );
  });
  test("of megabytes cost no more than what is shown", () => {
    const text = `${"烟".repeat(1_000_000)} here ${"台".repeat(1_000_000)}`;
    const { line } = frameOf(text, rangeOf(text, "here"), 40);
    expect(line.text).toBe("…烟烟烟烟烟烟 here 台台台台台台台台台台…");
  });
});

describe("lines", () => {
  test.each(["\n", "\r\n", "\r"])("end at %j", (end) => {
    const text = ["one: 1", "two: 2", "three: 3"].join(end);
    const frame = frameOf(text, rangeOf(text, "two"), 40);
    expect(frame.before).toEqual({ number: 1, text: "one: 1" });
    expect(frame.line).toEqual({ number: 2, text: "two: 2" });
  });
  test("above are left out where they are blank or there is none", () => {
    expect(frameOf("a: 1\n\nb: 2\n", rangeOf("a: 1\n\nb: 2\n", "b"), 40).before).toBeUndefined();
    expect(frameOf("a: 1\n", rangeOf("a: 1\n", "a"), 40).before).toBeUndefined();
  });
  test("behind the first of a longer range are not marked", () => {
    expect(drawn("a:\n  b: 1\n  c: 2\n", "b: 1\n  c: 2")).toBe("  b: 1\n  ^^^^");
  });
  test("get one mark at their end where something is missing", () => {
    const range = toRange({ name: "", text: "a:\nb: 1\n" }, { start: 2, end: 2 });
    expect(frameOf("a:\nb: 1\n", range, 40)).toEqual({
      before: undefined,
      line: { number: 1, text: "a:" },
      indent: 2,
      length: 1,
    });
  });
});

test("any place of any text has a frame that fits", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.nat(300),
      fc.nat(50),
      fc.integer({ min: 12, max: 90 }),
      (text, start, length, width) => {
        const range = toRange({ name: "", text }, { start, end: start + length });
        const frame = frameOf(text, range, width);
        // A single character that is spelled out may be wider than the rest of the room.
        expect(displayWidth(frame.line.text)).toBeLessThanOrEqual(width);
        expect(frame.indent).toBeLessThanOrEqual(width);
        expect(frame.length).toBeGreaterThanOrEqual(1);
        expect(visible(frame.line.text)).toBe(frame.line.text);
      },
    ),
  );
});
