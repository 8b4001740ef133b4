import { describe, expect, test } from "vitest";
import { sample } from "../../tests/format/sample.ts";
import { visible } from "../core/text.ts";
import { formats, type FormatName } from "./index.ts";
import { plain } from "./look.ts";
import { en } from "./words/en.ts";

const look = { style: plain, width: 80, quiet: false, words: en };

const printed = async (name: FormatName): Promise<string> => formats[name].print(sample(), look);

const names = Object.keys(formats) as FormatName[];

/** Findings that an output tells of, counted from the output alone. */
const countIn: Record<FormatName, (text: string) => number> = {
  pretty: (text) => text.match(/^(error|warning|info) {2}/gm)?.length ?? 0,
  concise: (text) => text.match(/^\S.*:\d+:\d+ (error|warning|info) /gm)?.length ?? 0,
  json: (text) => (JSON.parse(text) as { diagnostics: unknown[] }).diagnostics.length,
  jsonl: (text) => text.match(/^\{"diagnostic":/gm)?.length ?? 0,
  gitlab: (text) => (JSON.parse(text) as unknown[]).length,
  junit: (text) => text.match(/:\d+:\d+ (error|warning|info): /g)?.length ?? 0,
  github: (text) => text.match(/^::(error|warning|notice) /gm)?.length ?? 0,
  sarif: (text) =>
    (JSON.parse(text) as { runs: { results: unknown[] }[] }).runs[0]?.results.length ?? 0,
};

describe.each(names)("%s", (name) => {
  test("tells of every finding", async () => {
    expect(countIn[name](await printed(name))).toBe(5);
  });

  test("begins no line with a command that is not ours", async () => {
    const lines = (await printed(name)).split(/[\r\n\u2028\u2029]/);
    const commands = lines.filter((line) => /^\s*::|##\w*\[/.test(line));
    const ours = /^::(error|warning|notice) file=/;
    expect(commands.filter((line) => name !== "github" || !ours.test(line))).toEqual([]);
  });

  test("holds no control character and no mark that turns the reading direction", async () => {
    const text = (await printed(name)).replaceAll("\n", " ");
    expect(visible(text)).toBe(text);
  });

  test("prints the same twice", async () => {
    expect(await printed(name)).toBe(await printed(name));
  });

  test("ends with one line feed", async () => {
    expect(await printed(name)).toMatch(/[^\n]\n$/);
  });
});
