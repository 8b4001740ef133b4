import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../core/limits.ts";
import { openAssets } from "../assets.ts";
import { FileError } from "../errors.ts";
import type { Files } from "../io.ts";
import { memoryIo, type MemoryIo } from "../io-memory.ts";
import { findPlans } from "../plans/find.ts";
import { openProfiles } from "../profiles.ts";
import { openCache } from "./cache.ts";
import { openKit, type KitSpec } from "./kit.ts";
import { tasksOf, type Task } from "./task.ts";
import { doTask, type Outcome } from "./unit.ts";

const plan = `iuc: plan/1
id: shade
title: Shade for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: porto, name: Porto, country: PT }]
colour: green
`;

const spec: KitSpec = {
  profile: undefined,
  stage: undefined,
  ownProfiles: [],
  customRules: [],
  settings: { base: {}, overrides: [], asked: {}, cwd: "/work", folder: "/work" },
  limits: defaultLimits,
  inline: "apply",
  today: undefined,
  facts: false,
};

const program = "the program";
const pack = "../home/ana/.cache/iuc/";
const env = { HOME: "/home/ana" };

const setUp = (files: Readonly<Record<string, string>> = { "a.plan.yaml": plan }): MemoryIo =>
  memoryIo({ files, env });

const packPath = (io: MemoryIo): string =>
  Object.keys(io.written()).find((path) => path.startsWith(pack)) ?? "";

const tasksIn = ({ files }: MemoryIo): readonly Task[] => tasksOf(findPlans([], files)).tasks;

/** Checks everything with the cache, and keeps what is new. */
const run = async (io: MemoryIo, own: KitSpec = spec): Promise<readonly Outcome[]> => {
  const cache = openCache(io, { spec: own, program });
  const kit = await openKit(own, openAssets());
  const outcomes: Outcome[] = [];
  for (const task of tasksIn(io)) outcomes.push(await doTask(task, { io, kit, spec: own, cache }));
  const fresh = outcomes.filter(({ isKnown }) => !isKnown);
  cache?.save(
    new Map(fresh.flatMap(({ key, text }) => (key === undefined ? [] : [[key, text]]))),
    outcomes.flatMap(({ key, isKnown }) => (key !== undefined && isKnown ? [key] : [])),
  );
  return outcomes;
};

const isKnown = (outcomes: readonly Outcome[]): readonly boolean[] =>
  outcomes.map((outcome) => outcome.isKnown);

const textsOf = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map(({ text }) => text);

test("what was checked before is found, the same to the letter", async () => {
  const io = setUp({ "a.plan.yaml": plan, "b/plan.yaml": plan, "b/tags.yaml": "- x\n" });
  const first = await run(io);
  const second = await run(io);
  expect([isKnown(first), isKnown(second)]).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(textsOf(second)).toEqual(textsOf(first));
  expect(textsOf(first)[0]).toContain("field/unknown");
});

describe("is not found again", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["a plan that was changed", { "plan.yaml": `${plan}# more\n` }],
    ["a plan with a changed part", { "tags.yaml": "- y\n" }],
    ["a plan with a new part", { "themes.yaml": "- mobility\n" }],
  ])("%s", async (_, change) => {
    const io = setUp({ "plan.yaml": plan, "tags.yaml": "- x\n" });
    await run(io);
    io.files.write(Object.entries(change).map(([path, content]) => ({ path, content })));
    expect(isKnown(await run(io))).toEqual([false]);
  });

  test("the same plan under another name", async () => {
    const io = setUp({ "a.plan.yaml": plan });
    await run(io);
    io.files.write([{ path: "b.plan.yaml", content: plan }]);
    expect(isKnown(await run(io))).toEqual([true, false]);
  });

  // Whoever adds an ingredient has to name another value of it here.
  const others: { readonly [Name in keyof KitSpec]: KitSpec[Name] } = {
    profile: openProfiles().find("iurc"),
    stage: "final",
    ownProfiles: [openProfiles().find("iurc") ?? []].flat(),
    customRules: [
      {
        id: "own/owned",
        level: "warning",
        select: "actions/*",
        schema: { required: ["owners"] },
        words: { en: { summary: "S.", why: "W.", fix: "F.", message: "m" } },
      },
    ],
    settings: { ...spec.settings, asked: { "structure/actions-owned": "off" } },
    limits: { ...defaultLimits, depth: 30 },
    inline: "list",
    today: "2026-11-23",
    facts: true,
  };

  test.each(Object.entries(others))("a plan checked with another %s", (name, value) => {
    const io = setUp();
    const base = openCache(io, { spec, program })?.base;
    expect(openCache(io, { spec: { ...spec, [name]: value }, program })?.base).not.toBe(base);
  });

  test("a plan checked by another program", () => {
    const io = setUp();
    const base = openCache(io, { spec, program })?.base;
    expect(openCache(io, { spec, program: "a newer program" })?.base).not.toBe(base);
  });
});

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("B48: a cache that is not as we left it is passed over and made anew", () => {
  const first = async (): Promise<{ io: MemoryIo; path: string; text: string; key: string }> => {
    const io = setUp();
    const [outcome] = await run(io);
    const path = packPath(io);
    return { io, path, text: io.written()[path] ?? "", key: outcome?.key ?? "" };
  };

  const entry = (key: string, text: string): string =>
    `iuc checks 1\n${key} ${digest(key + text)} ${text}`;

  const spoilt: Readonly<Record<string, (text: string, key: string) => string>> = {
    empty: () => "",
    "cut short": (text) => text.slice(0, -20),
    "cut in its first line": (text) => text.slice(0, 5),
    "of another format": (text) => text.replace("checks 1", "checks 2"),
    "with another result": (text) => text.replace('"level":"error"', '"level":"info"'),
    binary: () => "\0\u0001\u0002".repeat(1000),
    "with a result that is none": (_, key) => entry(key, '{"file":{"file":"a.plan.yaml"}}'),
    "with a result that is no JSON": (_, key) => entry(key, "{"),
    "with a result of another plan": (text, key) =>
      entry(key, text.slice(text.indexOf("{")).replaceAll("a.plan.yaml", "c.plan.yaml")),
    "with keys of our own language": (_, key) =>
      entry(key, '{"__proto__":{"file":1},"constructor":2,"file":null}'),
  };

  test.each(Object.keys(spoilt))("B48: %s", async (kind) => {
    const { io, path, text, key } = await first();
    const expected = textsOf(await run(setUp()));
    io.files.write([{ path, content: spoilt[kind]?.(text, key) ?? "" }]);
    const after = await run(io);
    expect([isKnown(after), textsOf(after)]).toEqual([[false], expected]);
    expect(isKnown(await run(io))).toEqual([true]);
  });

  test("B48: with any byte changed", async () => {
    const { path, text } = await first();
    const expected = textsOf(await run(setUp()));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), async (at, other) => {
        const io = setUp();
        io.files.write([{ path, content: text.slice(0, at) + other + text.slice(at + 1) }]);
        expect(textsOf(await run(io))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

test("of two runs that write the last one counts, and what the other one added is checked again", async () => {
  const io = setUp({ "a.plan.yaml": plan });
  await run(io);
  const stale = openCache(io, { spec, program });
  io.files.write([{ path: "b.plan.yaml", content: plan }]);
  await run(io);
  stale?.save(new Map([["0".repeat(64), "x"]]), []);
  expect(isKnown(await run(io))).toEqual([true, false]);
});

test.each([{}, { HOME: "" }, { HOME: "ana" }, { XDG_CACHE_HOME: "cache" }])(
  "without a folder for it (%j) there is no cache",
  (own) => {
    expect(openCache({ ...setUp(), env: own }, { spec, program })).toBeUndefined();
  },
);

test("XDG_CACHE_HOME says where it is", async () => {
  const io = { ...setUp(), env: { ...env, XDG_CACHE_HOME: "/work/.cache" } };
  await run(io);
  expect(Object.keys(io.written())).toContainEqual(expect.stringMatching(/^\.cache\/iuc\/checks-/));
});

test("a folder that cannot be written to does no harm", async () => {
  const io = setUp();
  const write: Files["write"] = ([file]) => {
    throw new FileError(file?.path ?? "", "denied");
  };
  const stubborn = { ...io, files: { ...io.files, write } };
  expect(isKnown(await run(stubborn))).toEqual([false]);
  expect(isKnown(await run(stubborn))).toEqual([false]);
});

test("a plan that cannot be read is not kept", async () => {
  const io = setUp();
  const read: Files["read"] = (path, limit) => {
    if (path === "a.plan.yaml") throw new FileError(path, "denied");
    return io.files.read(path, limit);
  };
  const [outcome] = await run({ ...io, files: { ...io.files, read } });
  expect(outcome?.key).toBeUndefined();
  expect(outcome?.text).toContain("io/unreadable");
});
