import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writePlans } from "./plans.ts";
import { race, type Candidate, type Timing } from "./measure.ts";

// Whole processes, side by side in one run; ratios, not seconds, are what to quote.
// Spectral needs minutes for all the files, so it gets a tenth of them and its time is multiplied;
// `npm run bench -- --full` gives it all.

const share = process.argv.includes("--full") ? 1 : 10;
const cache = resolve("node_modules/.cache/iuc/bench");
const iuc = resolve("bin/iuc.js");
const node = process.execPath;
const COUNT = 1_000;

/** A measured ratio against what design promises. */
interface Bar {
  readonly what: string;
  readonly ratio: number;
  readonly bar: number;
}

const prepare = (): void => {
  run(node, ["scripts/run.mjs", "scripts/build.ts"]);
  if (!existsSync("bench/node_modules"))
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "bench");
  for (const [folder, count] of [
    ["one", 1],
    ["many", COUNT],
    ["tenth", COUNT / 10],
  ] as const) {
    rmSync(join(cache, folder), { recursive: true, force: true });
    writePlans(join(cache, folder), count);
  }
  mkdirSync(join(cache, "out"), { recursive: true });
  writeFileSync(ruleset, JSON.stringify(spectralRules()));
};

/** The plan schema as a Spectral ruleset: what a team without iuc would run. */
const spectralRules = (): object => ({
  rules: {
    plan: {
      given: "$",
      severity: "error",
      then: {
        function: "schema",
        functionOptions: {
          schema: JSON.parse(readFileSync("schemas/bundled/plan.schema.json", "utf8")) as unknown,
          dialect: "draft2020-12",
          allErrors: true,
        },
      },
    },
  },
});

const run = (command: string, args: readonly string[], cwd?: string): void => {
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], cwd });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
};

const ours = (name: string, ...args: string[]): Candidate => ({
  name,
  command: node,
  args: [iuc, ...args],
});

const bare: Candidate = { name: "node -e 0", command: node, args: ["-e", "0"] };

const starting: readonly Candidate[] = [
  bare,
  ours("iuc --help", "--help"),
  ours("iuc validate, one plan of 32 kB", "validate", join(cache, "one"), "--quiet"),
  ours(
    "iuc render examples/velenje --to pdf",
    "render",
    resolve("examples/velenje"),
    "--to",
    "pdf",
    "--out",
    join(cache, "out"),
    "--force",
    "--quiet",
  ),
];

const schema = resolve("schemas/bundled/plan.schema.json");
const ruleset = join(cache, "spectral.json");

const validating: readonly Candidate[] = [
  ours(`iuc validate, ${COUNT} plans, all rules`, "validate", join(cache, "many"), "--quiet"),
  {
    name: `jsonschema (native), ${COUNT} plans, schema only`,
    command: resolve("bench/node_modules/.bin/jsonschema"),
    args: ["validate", schema, join(cache, "many"), "--extension", ".yaml"],
  },
];

const spectral: Candidate = {
  name: `spectral, ${COUNT} plans, schema only`,
  command: resolve("bench/node_modules/.bin/spectral"),
  args: [
    "lint",
    "--quiet",
    "--ruleset",
    ruleset,
    join(cache, share === 1 ? "many" : "tenth", "*.yaml"),
  ],
};

const table = (rows: readonly Timing[], base: Timing | undefined): string =>
  rows
    .map(({ name, wall, memory }) =>
      [
        name.padEnd(52),
        `${wall.toFixed(0)} ms`.padStart(10),
        memory === undefined ? "".padStart(9) : `${memory.toFixed(0)} MB`.padStart(9),
        base === undefined ? "" : `${(wall / base.wall).toFixed(2)} ×`.padStart(10),
      ].join(""),
    )
    .join("\n");

const line = ({ what, ratio, bar }: Bar): string =>
  `${ratio <= bar ? "reached" : "MISSED "}  ${what.padEnd(58)} ${ratio.toFixed(2)} (bar ${bar.toFixed(2)})`;

prepare();
const starts = race(starting, 9);
const [base, help, one, pdf] = starts;
console.log(`\nStart-up and single plans, against "${bare.name}"\n${table(starts, base)}`);

const [all, native] = race(validating, 3);
const [rival] = race([spectral], 1);
const scaled = rival && { ...rival, wall: rival.wall * share };
const many = [all, native, scaled].filter((timing) => timing !== undefined);
console.log(
  `\n${COUNT} plans of 32 kB, cold, against the native validator\n${table(many, native)}`,
);
if (share > 1)
  console.log(
    `spectral ran on ${COUNT / share} plans, its time is multiplied by ${share}; --full runs it on all`,
  );

const ratio = (a: Timing | undefined, b: Timing | undefined): number =>
  (a?.wall ?? NaN) / (b?.wall ?? NaN);
const bars: readonly Bar[] = [
  { what: "iuc --help / node -e 0", ratio: ratio(help, base), bar: 1.4 },
  { what: "validate one plan / node -e 0", ratio: ratio(one, base), bar: 1.6 },
  { what: "velenje to PDF / node -e 0", ratio: ratio(pdf, base), bar: 14 },
  { what: `validate ${COUNT} plans / native jsonschema`, ratio: ratio(all, native), bar: 1 },
  { what: `validate ${COUNT} plans / spectral`, ratio: ratio(all, scaled), bar: 1 / 20 },
];
console.log(`\n${bars.map(line).join("\n")}`);
