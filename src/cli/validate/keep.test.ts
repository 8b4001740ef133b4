import { expect, test } from "vitest";
import { plain } from "../../format/look.ts";
import { en } from "../../format/words/en.ts";
import { openAssets } from "../assets.ts";
import { memoryIo } from "../io-memory.ts";
import { findPlans } from "../plans/find.ts";
import { formats } from "./formats.ts";
import { decode, encode } from "./keep.ts";
import { kitSpec, openKit } from "./kit.ts";
import { runOf } from "./run.ts";
import { checkTask, tasksOf, type Checked } from "./task.ts";

const head = `iuc: plan/1
id: trams
title: Trams for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: porto, name: Porto, country: PT }]
`;

const texts: Readonly<Record<string, string>> = {
  "unknown field": `${head}colour: red\n`,
  "two places": `${head}title: Again\n`,
  "line ends of Windows": `${head}colour: red\n`.replaceAll("\n", "\r\n"),
  "a long line": `${head}subtitle: "${"wide 龙 ".repeat(300)}\tend"\ncolour: [${"x, ".repeat(900)}x]\n`,
  "an empty file": "",
  "an empty first line": "\n\nid: trams\n",
  "only a comment": "# nothing\n",
  "a wrong quote": `${head}vision: "never closed\n`,
  "a wrong indentation": `${head} colour: red\n`,
  "a bidi mark": `${head}vision: "a\u202eb"\n`,
  "many findings": `${head}${Array.from({ length: 40 }, (_, at) => `x${at}: 1\n`).join("")}`,
  "no line end": `${head}colour: red`,
  "an ignored finding": `${head}# iuc-ignore field/unknown -- on purpose\ncolour: red\n`,
};

const look = { style: plain, width: 100, quiet: false, words: en };

test.each(Object.entries(texts))(
  "with %s every format prints of a kept result what it prints of a whole one",
  async (_, text) => {
    const io = memoryIo({ files: { "a.plan.yaml": text } });
    const assets = openAssets();
    const globals = () => ({ color: "never" as const, quiet: false });
    const session = { io, assets, globals, note: () => undefined, exit: () => undefined };
    const kit = await openKit(kitSpec(session, { rule: [] }), assets);
    const { tasks } = tasksOf(findPlans([], io.files));
    const whole: Checked[] = [];
    for (const task of tasks) whole.push(await checkTask(task, io, kit));
    const kept = whole.flatMap((checked) => decode(encode(checked)) ?? []);
    expect(whole).toHaveLength(1);
    const before = runOf(whole, [], kit).report;
    const after = runOf(kept, [], kit).report;
    for (const format of ["pretty", "concise", "json", "jsonl", "sarif", "github"] as const)
      expect(await formats[format].print(after, look)).toBe(
        await formats[format].print(before, look),
      );
    for (const diagnostic of kept.flatMap(({ file }) => file.diagnostics))
      expect(diagnostic.source.text.length).toBeLessThan(2000);
  },
);

test("what is not a result is none", () => {
  for (const text of [
    "",
    "{",
    "null",
    "[]",
    '{"file":{}}',
    '{"file":{"file":"a","diagnostics":[1]}}',
  ])
    expect(decode(text)).toBeUndefined();
});
