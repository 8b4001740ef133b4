// What large and hostile inputs cost: the built command, as somebody runs it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plan } from "./every-format.ts";

/** Bounds hold at ten times the figure, so that a busy machine does not fail them. */
const bounds = { seconds: 10 * 2, bytes: 10 * 256e6 };

/** Of the heap itself the figure is asked as it is. */
const heap = "--max-old-space-size=256";

const folder = mkdtempSync(join(tmpdir(), "iuc-limits-"));

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
  writeFileSync(
    join(folder, "measure.cjs"),
    'process.on("exit", () => require("node:fs").writeFileSync(process.env.MEASURED, String(process.resourceUsage().maxRSS)));',
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join("");

const data = (text: string): string => `${plan}extensions:\n${text}`;

const bomb = data(
  "  a0: &a0 [x, x, x, x, x, x, x, x, x]\n" +
    times(8, (at) => `  a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]\n`),
);

const inputs: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  finding: string,
  seconds?: number,
])[] = [
  ["B01 an alias bomb", bomb, "(yaml/alias-limit)", 10 * 0.2],
  [
    "B04 5,000 lists inside one another",
    data(`  a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`),
    "(yaml/depth-limit)",
  ],
  [
    "B05 3,000 maps inside one another",
    data(times(3000, (at) => `${" ".repeat(at + 1)}a:\n`)),
    "(yaml/depth-limit)",
  ],
  ["B06 60,000 keys", data(times(60_000, (at) => `  k${at}: ${at}\n`)), "no findings"],
  ["B06 60,000 unknown keys", plan + times(60_000, (at) => `k${at}: ${at}\n`), "60,000 errors"],
  ["B07 100,000 commas", `${plan}tags: [${",".repeat(100_000)}]\n`, "(yaml/syntax)"],
  ["B08 a text of 3 MB", `${plan}summary: "${"tree ".repeat(600_000)}"\n`, "(text/too-long)"],
  ["B09 a file of 40 MB", new Uint8Array(40_000_000).fill(0x61), "(io/too-large)"],
  ["B10 2,000 syntax errors", plan + "bad: [a: b: c\n".repeat(2000), "(yaml/syntax)"],
  ["B35 200,000 wrong items", `${plan}tags: [${"1, ".repeat(200_000)}]\n`, "200,000 errors"],
  [
    "B36 4,000 things that look alike",
    `${plan}actions:\n${times(4000, (at) => `  - { id: a${at}, title: A }\n`)}`,
    "3,999 warnings",
  ],
];

test.each(
  inputs.map(
    ([name, content, finding, seconds = bounds.seconds]) =>
      [name, { content, finding, seconds }] as const,
  ),
)(
  "%s: within time and memory",
  (_, { content, finding, seconds }) => {
    const place = mkdtempSync(join(folder, "run-"));
    const measured = join(place, "rss.txt");
    mkdirSync(join(place, "in"));
    writeFileSync(join(place, "in/a.plan.yaml"), content);
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        heap,
        "--require",
        join(folder, "measure.cjs"),
        resolve("bin/iuc.js"),
        ..."validate in --format concise".split(" "),
      ],
      {
        cwd: place,
        encoding: "utf8",
        maxBuffer: 1e9,
        env: { ...process.env, HOME: place, MEASURED: measured },
      },
    );
    expect((performance.now() - started) / 1000).toBeLessThan(seconds);
    expect(stderr).toMatch(/^(nothing could be checked\n)?$/);
    expect(stdout).toContain(finding);
    expect(status).toBe(/\berrors?\b/.test(stdout) ? 1 : 0);
    expect(Number(readFileSync(measured, "utf8")) * 1024).toBeLessThan(bounds.bytes);
  },
  60_000,
);
