import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { race, type Candidate } from "./measure.ts";
import { writePlans } from "./plans.ts";

// Very many files and deep trees (bad input B46): time, peak memory, and 64 open files at most.
// `node scripts/run.mjs bench/files.ts`

const cache = resolve("node_modules/.cache/iuc/bench-files");
const folders = 1_000;
const files = 100;
const depth = 500;

const prepare = (): void => {
  rmSync(cache, { recursive: true, force: true });
  for (let folder = 0; folder < folders; folder += 1) {
    mkdirSync(join(cache, `wide/${folder}`), { recursive: true });
    for (let file = 0; file < files; file += 1)
      writeFileSync(join(cache, `wide/${folder}/${file}.yaml`), "a: 1\n");
  }
  writePlans(join(cache, "wide/plans"), 1);
  writePlans(join(cache, "deep/".padEnd(5 + 2 * depth, "d/")), 1);
  writePlans(join(cache, "ignored"), 1);
  writeFileSync(join(cache, "ignored/.gitignore"), `${"**/a/".repeat(31)}b\n`.repeat(200));
  mkdirSync(join(cache, "ignored", "a/".repeat(400)), { recursive: true });
};

const within = (folder: string): Candidate => ({
  name: folder,
  command: "sh",
  args: [
    "-c",
    `ulimit -n 64 && exec "${process.execPath}" bin/iuc.js validate "$0"`,
    join(cache, folder),
  ],
  exits: [0, 1],
});

prepare();
const timings = race([within("wide"), within("deep"), within("ignored")], 3);
console.log(
  `wide: ${folders * files} files; deep: ${depth} folders; ignored: 200 hostile patterns`,
);
for (const { name, wall, memory } of timings)
  console.log(`${name.padEnd(8)} ${Math.round(wall)} ms, ${memory ? Math.round(memory) : "?"} MB`);
