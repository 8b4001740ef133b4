// Runs that share the plans: the reports of all shards together are the report of one run.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryIo, type MemoryIo } from "../src/cli/io-memory.ts";
import { main } from "../src/cli/main.ts";
import { formatNames } from "../src/cli/validate/formats.ts";

const plan = (id: string): string => `iuc: plan/1
id: ${id}
title: Shade for all 日本
profile: iuc-lap
language: en
status: draft
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

/** Lines that spoil a plan, each in its own way, some with a second place, some on lines too long to show. */
const faults = [
  "colour: red\n",
  "actions:\n  - { id: a1, title: Plant trees, status: nearly }\n  - { id: a1, title: Plant trees }\n",
  'summary: "a\u202eb"\n',
  `${"# so much to say ".repeat(60)}\ntags: [${"1, ".repeat(400)}]\n`,
  "id: again\n",
  "actions:\n  # iuc-ignore references/ids-unique -- ours\n  - { id: a1, title: Plant trees }\n  # iuc-ignore references/ids-unique -- ours\n  - { id: a1, title: Water trees }\n",
  "title: [\n",
  "objectives:\n\t- x\n",
  "",
];

const plans = fc
  .uniqueArray(
    fc.record({
      path: fc.stringMatching(/^[a-z]{1,3}(\/[a-z]{1,3})?$/),
      isFolder: fc.boolean(),
      fault: fc.constantFrom(...faults),
    }),
    { minLength: 1, maxLength: 12, selector: ({ path }) => path },
  )
  .map((all) =>
    Object.fromEntries(
      all.flatMap(({ path, isFolder, fault }) =>
        isFolder
          ? [
              [`in/${path}-folder/plan.yaml`, plan("north")],
              [`in/${path}-folder/risks.yaml`, "- { id: r1, descripton: Floods }\n"],
              [`in/${path}-folder/stray.yaml`, fault],
            ]
          : [[`in/${path}.plan.yaml`, plan("trees") + fault]],
      ),
    ),
  );

const run = async (
  line: string,
  files: Record<string, string>,
  io: MemoryIo = memoryIo({ files }),
) => {
  const exit = await main(line.split(" "), io);
  return { exit, stdout: io.stdout(), stderr: io.stderr(), written: io.written() };
};

/** The reports of all shards, by the names of their files. */
const shards = async (files: Record<string, string>, count: number) => {
  const reports: Record<string, string> = {};
  for (let index = 1; index <= count; index += 1) {
    const { stdout } = await run(`validate in --shard ${index}/${count} --format json`, files);
    reports[`${index}.json`] = stdout;
  }
  return reports;
};

// A feedback sheet is made of the plans themselves.
const ofPlans = ["markdown", "html"];

test.each(formatNames.filter((name) => !ofPlans.includes(name)))(
  "%s of all shards is that of one run",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(plans, fc.integer({ min: 1, max: 5 }), async (files, count) => {
        const whole = await run(`validate in --format ${format}`, files);
        const parts = await shards(files, count);
        const names = Object.keys(parts).reverse().join(" ");
        const merged = await run(`merge-reports ${names} --format ${format}`, parts);
        expect(merged.stdout).toBe(whole.stdout);
        expect(merged).toMatchObject({ exit: whole.exit, stderr: whole.stderr });
      }),
      { numRuns: 12 },
    );
  },
  60_000,
);

const reports = await shards(
  Object.fromEntries(Array.from("abcdefgh").map((id) => [`in/${id}.plan.yaml`, plan(id)])),
  2,
);
const one = reports["1.json"] ?? "";
const two = reports["2.json"] ?? "";

const changed = (text: string, change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(text) as Record<string, unknown>;
  change(value);
  return JSON.stringify(value);
};

describe("what does not fit together is refused", () => {
  const versions =
    "make every report with the same iuc: iuc validate --shard 1/2 --format json=1.json";
  test.each<[string, string, string, string | undefined]>([
    ["no JSON", one.slice(0, 200), '"b.json" is no whole JSON file', versions],
    ["a list", "[]", '"b.json" is no report of iuc', versions],
    ["another JSON", '{"name": "x"}', '"b.json" is no report of iuc', versions],
    [
      "another form",
      changed(two, (report) => (report.schemaVersion = 2)),
      '"b.json" has schemaVersion 2, this iuc reads 1',
      versions,
    ],
    [
      "another version",
      changed(two, (report) => (report.tool = { name: "iuc", version: "9.9.9" })),
      '"b.json" was made by iuc "9.9.9", this is iuc 0.1.0',
      versions,
    ],
    [
      "a wrong value",
      changed(two, (report) => (report.files = [{ file: 7 }])),
      '"b.json" is no report of iuc: look at "/files/0',
      versions,
    ],
    [
      "an unknown field",
      changed(two, (report) => (report.__proto = 1)),
      '"b.json" is no report of iuc: look at "/__proto"',
      versions,
    ],
    ["the same shard", one, '"a.json" and "b.json" are both of shard 1/2', "name each report once"],
    [
      "the same plan",
      changed(one, (report) => delete report.shard),
      '"a.json" and "b.json" both hold "in/',
      "every plan may be checked in one of the runs only; --shard divides them",
    ],
    [
      "another division",
      changed(two, (report) => (report.shard = { index: 2, count: 3 })),
      '"a.json" is of 1/2 and "b.json" of 2/3: not the same division',
      "merge the reports of one run of all shards",
    ],
    [
      "another day",
      changed(two, (report) => (report.today = "2026-03-01")),
      '"a.json" and "b.json" compared dates with different days: none and 2026-03-01',
      "give every run the same --today",
    ],
  ])("%s", async (_, other, message, hint) => {
    const { exit, stdout, stderr } = await run("merge-reports a.json b.json", {
      "a.json": one,
      "b.json": other,
    });
    expect(stderr).toContain(`error: ${message}`);
    expect(stderr).toContain(`\n  ${hint}\n`);
    expect([exit, stdout]).toEqual([2, ""]);
  });

  test("a report that is not there", async () => {
    const { exit, stderr } = await run("merge-reports a.json b.json", { "a.json": one });
    expect([exit, stderr]).toEqual([2, 'error: there is no such file: "b.json"\n']);
  });

  test("the same file twice", async () => {
    const { exit, stderr } = await run("merge-reports a.json a.json", { "a.json": one });
    expect(stderr).toContain('error: "a.json" is named twice');
    expect(exit).toBe(2);
  });
});

test.each(ofPlans)("%s is not made of reports", async (format) => {
  const { exit, stderr } = await run(`merge-reports 1.json 2.json --format ${format}`, reports);
  expect([exit, stderr]).toEqual([
    2,
    `error: "${format}" is made of the plans themselves, which reports do not hold\n` +
      `  write it in the run that checks them: iuc validate plans --format ${format}\n`,
  ]);
});

test("a shard that is missing leaves the whole incomplete", async () => {
  const { exit, stdout, stderr } = await run("merge-reports 2.json --format json", reports);
  expect(JSON.parse(stdout)).toMatchObject({ summary: { incomplete: true } });
  expect(stderr).toBe("incomplete: there is no report of shard 1/2\n");
  expect(exit).toBe(3);
});

test("a run that was incomplete leaves the whole incomplete", async () => {
  const failed = changed(one, (report) => {
    (report.summary as { incomplete: boolean }).incomplete = true;
  });
  const { exit } = await run("merge-reports 1.json 2.json --fail-on never", {
    ...reports,
    "1.json": failed,
  });
  expect(exit).toBe(3);
});

test("shards without plans are fine", async () => {
  const files = { "in/a.plan.yaml": plan("a") };
  const parts = await shards(files, 4);
  const all = await run(`merge-reports ${Object.keys(parts).join(" ")} --format concise`, parts);
  expect(all).toMatchObject({ exit: 0, stdout: "1 plan checked: no findings\n" });
  const [empty] = Object.entries(parts).filter(([, text]) => !text.includes("a.plan.yaml"));
  const text = changed(empty?.[1] ?? "", (report) => delete report.shard);
  expect(await run("merge-reports a.json", { "a.json": text })).toMatchObject({ exit: 0 });
});

test("gate, outputs and configuration are those of validate", async () => {
  const files = { "in/a.plan.yaml": `${plan("a")}end: 2020\n` };
  const { stdout } = await run("validate in --format json --stage final", files);
  const parts = { "a.json": stdout };
  const line = "merge-reports a.json --format concise --format sarif=out.sarif";
  const merged = await run(`${line} --max-warnings 0`, parts);
  expect(merged.written["out.sarif"]).toContain('"version": "2.1.0"');
  expect(merged.exit).toBe(1);
  const configured = {
    ...parts,
    "iuc.config.yaml": "iuc: config/1\nmaxWarnings: 0\nfailOn: never\n",
  };
  expect((await run("merge-reports a.json", configured)).exit).toBe(1);
  expect((await run("merge-reports a.json --fail-on never", parts)).exit).toBe(0);
});
