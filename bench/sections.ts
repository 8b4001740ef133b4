import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { badInputs, writeBadInputs } from "./bad-inputs.ts";
import { absent, bare, cache, ours, peers, ruleset, schema, validate } from "./candidates.ts";
import { race, type Candidate, type Timing } from "./measure.ts";
import { faultyText, planText, writePlans } from "./plans.ts";
import { printTable, ratioOf, type Row, type Section } from "./report.ts";
import { reports } from "./reports.ts";

const start: Section = () => {
  writePlans(join(cache, "one"), 1);
  const rows = race([bare, ours("--help", "--help"), validate("one plan of 32 kB", "one")], 21);
  const [base, help, one] = rows;
  printTable("Start-up", rows);
  return [
    { what: "iuc --help / node -e 0", ratio: ratioOf(help, base), bar: 1.4 },
    { what: "validate one plan / node -e 0", ratio: ratioOf(one, base), bar: 1.6 },
  ];
};

const one: Section = () => {
  writePlans(join(cache, "one"), 1);
  kept("one");
  const all = [
    validate("1 plan", "one"),
    validate("1 plan, kept", "one", "--cache"),
    ...peersOn("one"),
  ];
  printTable("1 plan of 32 kB, against node -e 0", places(race(all, 7)), race([bare], 7)[0]);
  return [];
};

const hundred: Section = () => {
  writePlans(join(cache, "hundred"), 100);
  kept("hundred");
  const all = [
    peers.jsonschema("hundred"),
    validate("100 plans, 1 thread", "hundred", "--jobs", "1"),
    validate("100 plans, 2 threads", "hundred", "--jobs", "2"),
    validate("100 plans, kept", "hundred", "--cache"),
    peers.ajv("hundred"),
  ];
  const [spectral] = race([peers.spectral("hundred")], 1);
  printTable("100 plans, cold unless kept", places([...race(all, 5), ...defined(spectral)]));
  return [];
};

const THOUSAND = 1_000;

const thousand: Section = () => {
  writePlans(join(cache, "thousand"), THOUSAND);
  kept("thousand");
  const rows = race(
    [
      peers.jsonschema("thousand"),
      validate("1,000 plans", "thousand"),
      validate("1,000 plans, 1 thread", "thousand", "--jobs", "1"),
      validate("1,000 plans, kept", "thousand", "--cache"),
      peers.ajv("thousand"),
    ],
    5,
  );
  const [native, all, , again] = rows;
  const slow = spectral();
  printTable("1,000 plans, cold unless kept", places([...rows, ...defined(slow)]));
  return [
    { what: "1,000 plans / native jsonschema", ratio: ratioOf(all, native), bar: 1 },
    { what: "1,000 plans / spectral", ratio: ratioOf(all, slow), bar: 1 / 20 },
    { what: "1,000 plans, kept / cold", ratio: ratioOf(again, all), bar: 0.35 },
  ];
};

/** Spectral needs minutes for all: it gets a tenth, and its time is multiplied; `--full` gives it all. */
const spectral = (): Timing | undefined => {
  if (process.argv.includes("--full")) return race([peers.spectral("thousand")], 1)[0];
  writePlans(join(cache, "hundred"), THOUSAND / 10);
  const [tenth] = race([peers.spectral("hundred")], 1);
  return (
    tenth && {
      ...tenth,
      name: `${tenth.name}, 100 plans × 10`,
      ...{ wall: tenth.wall * 10, fastest: tenth.fastest * 10 },
    }
  );
};

const tenThousand: Section = () => {
  for (const [folder, count] of [
    ["thousand", THOUSAND],
    ["ten-thousand", 10 * THOUSAND],
  ] as const)
    writePlans(join(cache, folder), count);
  kept("ten-thousand");
  const rows = race(
    [
      validate("1,000 plans", "thousand"),
      validate("10,000 plans", "ten-thousand"),
      validate("10,000 plans, 1 thread", "ten-thousand", "--jobs", "1"),
      validate("10,000 plans, kept", "ten-thousand", "--cache"),
      peers.jsonschema("ten-thousand"),
    ],
    2,
  );
  const [few, many, alone] = rows;
  printTable("10,000 plans", places(rows));
  return [
    { what: "10,000 plans / 10 × 1,000 plans", ratio: ratioOf(many, few) / 10, bar: 1.2 },
    { what: "10,000 plans, peak memory in MB", ratio: many?.memory ?? NaN, bar: 400 },
    { what: "10,000 plans, 1 thread, peak memory in MB", ratio: alone?.memory ?? NaN, bar: 400 },
  ];
};

const findings: Section = () => {
  writePlans(join(cache, "hundred"), 100);
  writePlans(join(cache, "faulty"), 100, faultyText);
  const rows = race(
    [
      validate("100 plans without findings", "hundred", "--jobs", "1"),
      validate("100 plans with some 20 each", "faulty", "--jobs", "1"),
      peers.jsonschema("faulty"),
    ],
    7,
  );
  const [clean, faulty] = rows;
  printTable("Plans with findings", places(rows));
  return [{ what: "plans with findings / clean ones", ratio: ratioOf(faulty, clean), bar: 1.5 }];
};

const bad: Section = () => {
  writeBadInputs(join(cache, "bad"));
  const runs = Object.keys(badInputs).map((name) => {
    const run = validate(name, `bad/${name.slice(0, 3)}`);
    return { ...run, name };
  });
  printTable("Bad inputs; their bounds are 2 s and 256 MB", race([bare, ...runs], 3));
  return [];
};

/** All parts by the names that `--only` takes. */
export const sections: Readonly<Record<string, Section>> = {
  start,
  one,
  hundred,
  thousand,
  "ten-thousand": tenThousand,
  findings,
  bad,
  ...reports,
};

const defined = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

const peersOn = (folder: string): readonly Candidate[] =>
  Object.values(peers).map((peer) => peer(folder));

/** Fills the cache, so that the runs that use it find everything. */
const kept = (folder: string): void => {
  race([validate("to be kept", folder, "--cache")], 1);
};

/** Writes what the peers need, and empties the cache. */
export const prepare = (): void => {
  rmSync(join(cache, "kept"), { recursive: true, force: true });
  for (const folder of ["one", "hundred", "thousand", "faulty"])
    rmSync(join(cache, folder), { recursive: true, force: true });
  writePlans(join(cache, "typo"), 1, typo);
  const rule = {
    given: "$",
    severity: "error",
    then: {
      function: "schema",
      functionOptions: {
        schema: JSON.parse(readFileSync(schema, "utf8")) as unknown,
        dialect: "draft2020-12",
        allErrors: true,
      },
    },
  };
  writeFileSync(ruleset, JSON.stringify({ rules: { plan: rule } }));
  console.log(absent);
};

/** A plan with one slip on a line whose number stands nowhere in it. */
const typo = (seed: number): string => planText(seed).replace(/\n {4}nature:/, "\n    natur:");

const typoLine = (): string =>
  String(
    typo(0)
      .split("\n")
      .findIndex((text) => text.startsWith("    natur:")) + 1,
  );

const programs: readonly (readonly [RegExp, Candidate])[] = [
  [/^iuc/, { ...ours("", "validate", join(cache, "typo")) }],
  [/^jsonschema/, peers.jsonschema("typo")],
  [/^ajv/, peers.ajv("typo")],
  [/^spectral/, peers.spectral("typo")],
];

/** Adds to each row whether that program says on which line a slip stands. */
const places = (rows: readonly Timing[]): readonly Row[] =>
  rows.map((row) => {
    const program = programs.find(([name]) => name.test(row.name))?.[1];
    return program ? { ...row, hasPlaces: tellsLine(program) } : row;
  });

const told = new Map<string, boolean>();

const tellsLine = ({ command, args, name }: Candidate): boolean => {
  const known = told.get(name);
  if (known !== undefined) return known;
  const { stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  const answer = new RegExp(`\\b${typoLine()}\\b`).test(stdout + stderr);
  told.set(name, answer);
  return answer;
};
